using SmcStatic.Problems;

namespace SmcStatic.Planning;

/// <summary>What can be wrong with a plan.</summary>
public static class PlanningProblems
{
    /// <summary>Two things would live at one address.</summary>
    public static readonly ProblemKind AddressTaken = new(
        "address-taken", "Two things on one address", "a code, slug or name that no other one folds to",
        "Give one of the two another code, slug or name: addresses are made of them in lower case, with accents dropped and every other sign a hyphen.");

    /// <summary>A code or slug of which nothing remains in an address.</summary>
    public static readonly ProblemKind AddressEmpty = new(
        "address-empty", "A code or slug that gives no address", "at least one letter a to z or digit",
        "Write the code or slug in letters a to z, digits and hyphens.");

    /// <summary>An address that was published leads nowhere.</summary>
    public static readonly ProblemKind AddressLost = new(
        "address-lost", "An address that was published and would vanish", "what was there, or a redirect",
        "Bring it back; or, in addresses.csv, write where it leads in the column redirect and why in reason. One on the page of an indicator, release or breakdown, on the code of an area, or on a folder takes along all that belongs to it.");

    /// <summary>A redirect by hand leads to nothing.</summary>
    public static readonly ProblemKind RedirectTargetMissing = new(
        "redirect-target-missing", "A redirect that leads to nothing", "the address of a page or file that this build has, or that leads on itself",
        "Write another address in the column redirect.");

    /// <summary>Redirects lead to one another.</summary>
    public static readonly ProblemKind RedirectLoop = new(
        "redirect-loop", "Redirects that lead in a circle", "redirects that end at a page or file",
        "Let one of them lead to a page that is there.");
}
