namespace SmcStatic.Hosting;

/// <summary>How a file of the site is served, whichever server serves it: its type, and how long a browser may keep it.</summary>
/// <param name="ContentType">Its media type, with the character set where it is text.</param>
/// <param name="CacheControl">The cache rule.</param>
public sealed record ServedAs(string ContentType, string CacheControl)
{
    /// <summary>For a file whose name holds a hash of its content: it never changes.</summary>
    public const string Immutable = "public, max-age=31536000, immutable";

    /// <summary>For all else: kept for five minutes, then asked for again, and shown for a day when the server cannot be reached.</summary>
    public const string FiveMinutes = "public, max-age=300, stale-if-error=86400";

    private const string Text = "; charset=utf-8";

    // Every ending that a site has; a file of another is bytes to be saved.
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html" + Text,
        [".css"] = "text/css" + Text,
        [".js"] = "text/javascript" + Text,
        [".json"] = "application/json" + Text,
        [".geojson"] = "application/geo+json" + Text,
        [".webmanifest"] = "application/manifest+json" + Text,
        [".csv"] = "text/csv" + Text,
        [".txt"] = "text/plain" + Text,
        [".xml"] = "application/xml" + Text,
        [".atom"] = "application/atom+xml" + Text,
        [".svg"] = "image/svg+xml" + Text,
        [".png"] = "image/png",
        [".ico"] = "image/x-icon",
        [".woff2"] = "font/woff2",
        [".zip"] = "application/zip",
    };

    /// <summary>The types by ending, in order, as a configuration lists them.</summary>
    public static IEnumerable<(string Ending, string ContentType)> ByEnding => Types.OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => (t.Key, t.Value));

    /// <summary>The folder whose files are named for their content.</summary>
    public static string HashedFolder => "assets/";

    /// <summary>Whether a type is worth compressing.</summary>
    public bool IsText => ContentType.EndsWith(Text, StringComparison.Ordinal);

    /// <summary>How a file is served.</summary>
    /// <param name="path">Within the site, with slashes, not beginning with one.</param>
    public static ServedAs Of(string path) => new(Types.GetValueOrDefault(Path.GetExtension(path), "application/octet-stream"),
        path.StartsWith(HashedFolder, StringComparison.Ordinal) ? Immutable : FiveMinutes);
}
