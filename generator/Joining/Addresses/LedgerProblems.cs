using SmcStatic.Problems;

namespace SmcStatic.Joining.Addresses;

/// <summary>What can be wrong with the tables of addresses.</summary>
public static class LedgerProblems
{
    public static readonly ProblemKind Address = new("ledger-address-form", "A text that cannot be an address of the site",
        AddressForm.Words, "Write the path alone, as it is read in a browser: /areas/tlj4-kent/.");

    public static readonly ProblemKind Files = new("ledger-files-form", "A list of files that is none",
        "names of files parted by ;, index.html for the page itself, and #fig-… for a figure on it", "Write the names of the files that stand at the address, or take the row out.");

    public static readonly ProblemKind Redirect = new("ledger-redirect-form", "A redirect that does not lead to a place of the site",
        $"{AddressForm.Words}; a figure on a page as /indicators/pay/#fig-pay", "Write the path of a page or file of this site; what leads to another site is a link on a page.");

    public static readonly ProblemKind Since = new("ledger-since-form", "A moment of publishing that is none",
        "the moment of the release with which the address came, in London, as 2026-01-28T09:30", "Write the day and the time of the release.");

    public static readonly ProblemKind Order = new("ledger-order", "A row that came after a later one",
        "moments that never go back from one row to the next: new rows stand at the end", "Leave the rows as they were appended; a sorted copy is easily made elsewhere.");

    public static readonly ProblemKind Twice = new("ledger-address-twice", "An address that stands twice",
        "each address once, also where only capital and small letters differ, for some disks hold them as one file", "Take one of the two out, and keep the older.");
}
