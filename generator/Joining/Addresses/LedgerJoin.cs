using System.Globalization;
using SmcStatic.Problems;
using SmcStatic.Reading;

namespace SmcStatic.Joining.Addresses;

/// <summary>Joins <c>addresses.csv</c> and <c>former-addresses.csv</c>.</summary>
internal sealed class LedgerJoin(ProblemLog log)
{
    private const string Page = "index.html";

    private static readonly TableForm Form = new(["address", "files", "since", "redirect", "reason"], MayBeEmpty: true);
    private static readonly TableForm FormerForm = new(["address", "redirect", "reason"], MayBeEmpty: true);

    private readonly Dictionary<string, Cell> places = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The ledger; rows with a problem are left out.</summary>
    public static AddressLedger Join(Sources sources, DateTime? asOf, ProblemLog log)
    {
        var join = new LedgerJoin(log);
        var addresses = join.Addresses(sources.Addresses);
        return new AddressLedger(addresses, join.Former(sources.FormerAddresses), asOf);
    }

    private List<PublishedAddress> Addresses(Table? table)
    {
        var addresses = new List<PublishedAddress>();
        var last = DateTime.MinValue;
        foreach (var row in table?.Rows(Form, log) ?? Enumerable.Empty<Row>())
        {
            var since = Since(row["since"]);
            if (since < last)
                log.Add(LedgerProblems.Order, row["since"].At, $"{row["address"]} came at {row["since"]}, before the row above it", row["since"].Text);
            last = since ?? last;
            var redirect = Redirect(row["redirect"], mayBeEmpty: true);
            CheckReason(row["reason"]);
            if (Folder(row["address"]) is { } folder && since is { } moment)
                addresses.AddRange(At(row, folder, moment, redirect));
        }
        return addresses;
    }

    private IEnumerable<PublishedAddress> At(Row row, string folder, DateTime since, string? redirect)
    {
        var files = row["files"].Text.Split(';');
        var hasPage = files.Contains(Page, StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (!(file.StartsWith('#') ? AddressForm.IsId(file[1..]) : AddressForm.IsName(file)))
                log.Add(LedgerProblems.Files, row["files"].At, $"{Problem.Quote(file)} is no file at {folder}", file);
            else if (IsNew(folder + file, row["files"]))
                // Where the page itself leads on, the files beside it go along: each to its like beside the other page.
                yield return new PublishedAddress(file == Page ? folder : folder + file, since, hasPage && file != Page ? null : redirect, redirect is null ? row.At : row["redirect"].At);
        }
    }

    private List<PublishedAddress> Former(Table? table)
    {
        var former = new List<PublishedAddress>();
        foreach (var row in table?.Rows(FormerForm, log) ?? Enumerable.Empty<Row>())
        {
            var redirect = Redirect(row["redirect"], mayBeEmpty: false);
            CheckReason(row["reason"]);
            var address = row["address"];
            var folder = address.Text.EndsWith('/') ? address : address with { Text = $"{address.Text}/" };
            if (Folder(folder) is { } path && IsNew($"{path}{Page}", address) && redirect is not null)
                former.Add(new PublishedAddress(path, DateTime.MinValue, redirect, row["redirect"].At));
        }
        return former;
    }

    private string? Folder(Cell address)
    {
        if (AddressForm.IsPath(address.Text) && address.Text.EndsWith('/'))
            return address.Text;
        log.Add(LedgerProblems.Address, address.At, $"{Problem.Quote(address.Text)} cannot be the address of a page or of a folder of files", address.Text);
        return null;
    }

    private string? Redirect(Cell redirect, bool mayBeEmpty)
    {
        if (redirect.IsEmpty && mayBeEmpty)
            return null;
        if (AddressForm.IsTarget(redirect.Text))
            return redirect.Text;
        log.Add(LedgerProblems.Redirect, redirect.At, $"{Problem.Quote(redirect.Text)} is no place of the site", redirect.Text);
        return null;
    }

    private DateTime? Since(Cell since)
    {
        if (DateTime.TryParseExact(since.Text, "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
            return moment;
        log.Add(LedgerProblems.Since, since.At, $"{Problem.Quote(since.Text)} is no moment", since.Text);
        return null;
    }

    private void CheckReason(Cell reason)
    {
        if (!reason.IsEmpty)
            PlainText.Sentence(reason, log);
    }

    private bool IsNew(string path, Cell cell)
    {
        if (places.TryAdd(path, cell))
            return true;
        log.Add(LedgerProblems.Twice, cell.At, $"{path} stands on line {places[path].At.Line} of {places[path].At.File} already", path);
        return false;
    }
}
