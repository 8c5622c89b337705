using SmcStatic.Joining.Addresses;
using SmcStatic.Problems;

namespace SmcStatic.Planning.Addresses;

/// <summary>
/// Finds where an address leads that is not in the build: by its own redirect, else by one of a folder it lies in, the name its area has now,
/// what its area became, or the redirect of what it is about.
/// </summary>
internal sealed class Landings(PlanDraft draft, AddressLedger ledger, AreaHeirs heirs, FigureLandings figures, ProblemLog log)
{
    /// <summary>Where an address leads; none, with a problem, where that cannot be found.</summary>
    public string? Of(PublishedAddress lost)
    {
        var faults = log.Errors;
        var way = new List<string>();
        var landing = lost.Redirect is { } given ? Given(lost, given, way) : Follow(lost.Path, lost, way);
        if (landing is null && log.Errors == faults)
            log.Add(PlanningProblems.AddressLost, lost.At, $"{lost.Path} was published on {lost.Since.ToString("yyyy-MM-dd", Formats.Culture)}, and this build has nothing there", lost.Path);
        return landing;
    }

    /// <summary>Whether a redirect leads to something; a problem where not.</summary>
    public bool LeadsSomewhere(PublishedAddress figure) => figure.Redirect is { } given && Given(figure, given, []) is not null;

    private string? Follow(string path, PublishedAddress origin, List<string> way)
    {
        if (Standing(path) is { } standing)
            return standing;
        if (way.Contains(path))
            return Loop(origin, way);
        way.Add(path);
        return ledger.Find(path) is { Redirect: { } given } known ? Given(known, given, way) : Covered(path, way) ?? Implied(path, way);
    }

    /// <summary>What a redirect by hand leads to, which must be there, or lead on.</summary>
    private string? Given(PublishedAddress row, string given, List<string> way)
    {
        var page = given.Split('#')[0];
        var like = page.EndsWith('/') && !row.IsFigure ? page + FileOf(row.Path) : page;
        if (Standing(like) is { } file)
            return file;
        if (Standing(page) is { } standing)
            return standing == page ? given : standing;
        if (way.Count == 0)
            way.Add(row.Path);
        if (way.Contains(page))
            return Loop(row, way);
        // What comes with a later release is known to the ledger, and until then stands for what it lies in.
        if (ledger.Find(page) is { } known)
            return ledger.IsDue(known) ? Follow(page, row, way) : Nearest(page);
        log.Add(PlanningProblems.RedirectTargetMissing, row.At, $"{row.Path} is to lead to {given}, where nothing is", given);
        return null;
    }

    /// <summary>The redirect of the nearest folder that it lies in, with what lies below taken along.</summary>
    private string? Covered(string path, List<string> way)
    {
        for (var folder = Up(path); folder != "/"; folder = Up(folder))
        {
            if (ledger.Find(folder) is { Redirect: { } given } cover && Standing(folder) is null && Given(cover, given, [.. way]) is { } end)
                return end.EndsWith('/') ? Toward(end + path[folder.Length..], way) : end;
        }
        return null;
    }

    /// <summary>What follows from codes and lineage, or from the redirect of something that it is about.</summary>
    private string? Implied(string path, List<string> way)
    {
        if (heirs.Of(path) is { } heir && heir != path)
            return Toward(heir, way);
        foreach (var subject in Routes.SubjectsOf(path))
        {
            if (ledger.Find(subject.Page) is not { Redirect: { } given } cover || subject.Page == path || Given(cover, given, [.. way]) is not { } end)
                continue;
            if (subject.Like(end) is { } like)
                return Toward(like, way);
            return Nearest(Up(path)) is { } near && near != Routes.Home.Path ? near : end;
        }
        return Picture(path, way);
    }

    /// <summary>The picture of a figure goes where the figure goes.</summary>
    private string? Picture(string path, List<string> way)
    {
        if (!path.EndsWith(".svg", StringComparison.Ordinal) || ledger.Find($"{Up(path)}#{FileOf(path)[..^4]}") is not { } figure || figures.Of(figure) is not { } now)
            return null;
        return now.Length > 0 ? Toward($"{figure.Page}{now}.svg", way) : Nearest(figure.Page);
    }

    /// <summary>What an address that was worked out leads to; where nothing is there or follows from it in turn, the nearest folder.</summary>
    private string Toward(string path, List<string> way)
    {
        if (Standing(path) is { } standing)
            return standing;
        if (way.Contains(path))
            return Nearest(path);
        way.Add(path);
        return Covered(path, way) ?? Implied(path, way) ?? Nearest(path);
    }

    /// <summary>What stands at an address, or where that leads on to.</summary>
    private string? Standing(string path) => draft.Find(path) is null ? null : draft.LeadsTo(path) ?? path;

    /// <summary>The address, or the nearest folder it lies in that has a page.</summary>
    private string Nearest(string path)
    {
        while (path != "/" && Standing(path) is null)
            path = Up(path);
        return Standing(path) ?? path;
    }

    private string? Loop(PublishedAddress row, List<string> way)
    {
        log.Add(PlanningProblems.RedirectLoop, row.At, $"{row.Path} leads on in a circle: {string.Join(" to ", way)} to {way[0]}", row.Redirect ?? row.Path);
        return null;
    }

    private static string Up(string path) => path[..(path.TrimEnd('/').LastIndexOf('/') + 1)];

    private static string FileOf(string path) => path[(path.LastIndexOf('/') + 1)..];
}
