using System.Buffers;

namespace SmcStatic.Joining.Addresses;

/// <summary>
/// Which texts of the data folder may become addresses of the site: a path within it that every web server, and every disk that a site is copied to, can hold as a file.
/// </summary>
public static class AddressForm
{
    /// <summary>What a problem says was expected.</summary>
    public const string Words = "a path within the site from its first slash on, as people read it: letters a to z of either case, digits and -._~!$&'()+,=@ between single slashes; no scheme, no %28, no ? and no . at the end of a name";

    private const int LongestPath = 400;
    private const int LongestName = 120;

    // Of what RFC 3986 lets stand in a path without a code, all that a file may be called on any system: Windows refuses : and *, and ; parts the files of a line.
    private static readonly SearchValues<char> InNames = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~!$&'()+,=@");

    private static readonly SearchValues<char> InIds = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.");

    private static readonly HashSet<string> Devices = new(StringComparer.OrdinalIgnoreCase)
    {
        "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
        "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
    };

    /// <summary>Whether a text is a path within the site: <c>/areas/tlj4-kent/data.csv</c>, <c>/areas/</c>, <c>/</c>.</summary>
    public static bool IsPath(string text)
    {
        if (text.Length is 0 or > LongestPath || text[0] != '/')
            return false;
        var names = text[1..].Split('/');
        return names.Take(names.Length - 1).All(IsName) && (names[^1].Length == 0 || IsName(names[^1]));
    }

    /// <summary>Whether a text is a path within the site, with or without a place on its page: <c>/indicators/pay/#fig-pay</c>.</summary>
    public static bool IsTarget(string text)
    {
        var hash = text.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? IsPath(text) : IsPath(text[..hash]) && text[hash - 1] == '/' && IsId(text[(hash + 1)..]);
    }

    /// <summary>Whether a text may name a file or folder of the site.</summary>
    public static bool IsName(string text) =>
        text.Length is > 0 and <= LongestName && text[^1] != '.' && !text.AsSpan().ContainsAnyExcept(InNames) && !Devices.Contains(text.Split('.')[0]);

    /// <summary>Whether a text may be the id of a place on a page.</summary>
    public static bool IsId(string text) => text.Length is > 0 and <= LongestName && !text.AsSpan().ContainsAnyExcept(InIds);
}
