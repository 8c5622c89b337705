namespace SmcStatic.Hosting;

/// <summary>Headers that some files have beside those of all files, or in their place. No file has two rules that differ about one header.</summary>
/// <param name="Folder">The folder whose files they are, with a slash at its end: <c>embed/</c>; empty for all.</param>
/// <param name="Ending">How their names end, with the dot: <c>.csv</c>; empty for all.</param>
/// <param name="Headers">The name and value of each.</param>
public sealed record HeaderRule(string Folder, string Ending, IReadOnlyList<(string Name, string Value)> Headers)
{
    private const string Anyone = "cross-origin";

    /// <summary>The folder of what is made to stand in pages of others.</summary>
    public static string EmbedFolder => "embed/";

    /// <summary>What every answer has, where no rule says otherwise.</summary>
    public static IReadOnlyList<(string Name, string Value)> General { get; } =
        [.. SecurityHeaders.All, (HeaderNames.ResourcePolicy, "same-origin"), (HeaderNames.CacheControl, ServedAs.FiveMinutes)];

    /// <summary>The rules, in the order in which a configuration lists them.</summary>
    public static IReadOnlyList<HeaderRule> All { get; } =
    [
        new(EmbedFolder, "", [(HeaderNames.ContentSecurityPolicy, SecurityHeaders.EmbedContentSecurityPolicy), (HeaderNames.ResourcePolicy, Anyone)]),
        new(ServedAs.HashedFolder, "", [(HeaderNames.CacheControl, ServedAs.Immutable)]),
        .. ServedAs.ByEnding.Select(t => OfEnding(t.Ending)),
    ];

    /// <summary>All headers of a file, whichever server gives it.</summary>
    /// <param name="path">Within the site, with slashes, not beginning with one.</param>
    public static IReadOnlyList<(string Name, string Value)> HeadersOf(string path)
    {
        var own = All.Where(r => r.IsOf(path)).SelectMany(r => r.Headers).DistinctBy(h => h.Name).ToList();
        var type = own.Any(h => h.Name == HeaderNames.ContentType) ? "" : ServedAs.Of(path).ContentType;
        return [.. General.Where(g => own.All(h => h.Name != g.Name)), .. own, .. type.Length > 0 ? [(HeaderNames.ContentType, type)] : Array.Empty<(string, string)>()];
    }

    /// <summary>Whether it is a rule of a file.</summary>
    public bool IsOf(string path) => path.StartsWith(Folder, StringComparison.Ordinal) && path.EndsWith(Ending, StringComparison.Ordinal);

    private static HeaderRule OfEnding(string ending)
    {
        var served = ServedAs.Of(ending);
        List<(string, string)> headers = [(HeaderNames.ContentType, served.ContentType)];
        if (served.IsText)
            headers.Add((HeaderNames.Vary, "Accept-Encoding"));
        if (IsForOthers(ending))
            headers.AddRange([(HeaderNames.AllowOrigin, "*"), (HeaderNames.ResourcePolicy, Anyone)]);
        return new HeaderRule("", ending, headers);
    }

    // Figures, pictures and feeds are there to be used in pages, notebooks and readers of others.
    private static bool IsForOthers(string ending) => ending is ".csv" or ".json" or ".geojson" or ".svg" or ".png" or ".zip" or ".atom";
}
