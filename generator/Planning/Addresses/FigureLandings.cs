using SmcStatic.Joining.Addresses;

namespace SmcStatic.Planning.Addresses;

/// <summary>
/// What stands for a figure that is not on its page any more: by its own redirect, by one of the same figure in a folder that the page lies in,
/// or by that of the page of what it is named for.
/// </summary>
internal sealed class FigureLandings
{
    private readonly AddressLedger ledger;
    private readonly IReadOnlyList<(string Word, string Page, string To)> renamed;
    private readonly bool isNeeded;

    public FigureLandings(AddressLedger ledger)
    {
        this.ledger = ledger;
        var given = ledger.Required.Where(a => a.Redirect is not null).ToList();
        renamed = [.. given.Where(a => !a.IsFigure && a.Path.Split('/') is ["", not "areas", _, ""]).Select(a => (a.Path.Split('/')[2], a.Path, a.Redirect!))];
        isNeeded = renamed.Count > 0 || given.Exists(a => a.IsFigure);
    }

    /// <summary>The id of the figure that stands for one on the same page; empty where the page alone does; none where nothing was said of it.</summary>
    public string? Of(PublishedAddress figure)
    {
        if (figure.Redirect is { } own)
            return own.StartsWith($"{figure.Page}#", StringComparison.Ordinal) ? IdOf(own) : "";
        for (var folder = Up(figure.Page); folder.Length > 0; folder = Up(folder))
        {
            if (ledger.Find($"{folder}#{figure.Id}") is { Redirect: { } all })
                return IdOf(all);
        }
        return Renamed(figure.Id, []);
    }

    /// <summary>The ids by which the figures of a page were known before, by the ids they have now.</summary>
    /// <param name="page">The page's address.</param>
    /// <param name="now">The ids of its figures.</param>
    public ILookup<string, string> FormerIds(string page, IReadOnlyCollection<string> now) =>
        (isNeeded ? ledger.FiguresOf(page) : []).Where(f => !now.Contains(f.Id)).Select(f => (f.Id, Now: Of(f) ?? "")).Where(f => f.Now.Length > 0).ToLookup(f => f.Now, f => f.Id, StringComparer.Ordinal);

    /// <summary>An id that names an indicator, a breakdown or a topic whose page leads on names what that leads to.</summary>
    private string? Renamed(string id, HashSet<string> seen)
    {
        foreach (var (word, page, to) in renamed)
        {
            if (!$"{id}-".Contains($"-{word}-", StringComparison.Ordinal) || !seen.Add(page))
                continue;
            var part = Up(page);
            if (!to.StartsWith(part, StringComparison.Ordinal) || to.Split('/') is not [_, _, { Length: > 0 } now, ""])
                return "";
            var other = $"{id}-".Replace($"-{word}-", $"-{now}-", StringComparison.Ordinal)[..^1];
            return Renamed(other, seen) ?? other;
        }
        return null;
    }

    private static string IdOf(string target) => target.Split('#').ElementAtOrDefault(1) ?? "";

    private static string Up(string path) => path[..(path.TrimEnd('/').LastIndexOf('/') + 1)];
}
