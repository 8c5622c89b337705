namespace SmcStatic.Tests.Serving;

/// <summary>Names that would break out of a configuration, were they put there as they are: every sign of a keyboard, and what each form of configuration reads as its own.</summary>
internal static class HostileNames
{
    public static IReadOnlyList<string> All { get; } =
    [
        .. Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (char)c).Where(c => c is not ('/' or '\\')).Select(c => $"a{c}z"),
        .. "\"'$;{}#?%*:@&=+,!~^|<>()[]` ".Select(c => $"{c}{c}"),
        "\"; } location / { return 200 hacked; } #", "${uri}", "$request_uri$args", "a;b{c}d", "~ \\.html", "a 301\n/b /c", "'; return 200 x; '", "%41", "%%41", "100%", "\"}],\"routes\":[", ":splat", "*",
        "Ynys Môn", "Young people's outcomes (NEET) [1]", "日本", "a\u0007b", "{0}", "-->", "<script>alert(1)</script>",
    ];
}
