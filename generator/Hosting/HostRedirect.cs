using System.Text;

namespace SmcStatic.Hosting;

/// <summary>An address that leads on to another, as a rule for a server. Both are held with every sign escaped that means something to a browser, a server, or its configuration.</summary>
public sealed record HostRedirect
{
    // The longest name of a place that nginx keeps apart, less what it may add.
    private const int LongestFrom = 240;
    private const int LongestTo = 1000;

    // Signs that a path may hold as they are, and that no form of configuration reads as more than themselves.
    private const string PlainFrom = "/-._~!$&'()+,;=@[]";
    private const string PlainTo = "/-._~()+,=@?#&!";

    private HostRedirect(string from, string to) => (From, To) = (from, to);

    /// <summary>Where it leads from: a path, escaped.</summary>
    public string From { get; }

    /// <summary>Where it leads to: an address of this site from its root, escaped; perhaps with a query or a place on the page.</summary>
    public string To { get; }

    /// <summary>The path it leads from, as a server reads it: not escaped.</summary>
    public string Path => Uri.UnescapeDataString(From);

    /// <summary>Whether what follows a question mark in the address asked for goes on to the new one.</summary>
    public bool TakesQuery => To.AsSpan().IndexOfAny('?', '#') < 0;

    /// <summary>
    /// The rules of a list of redirects, in its order, each address once. An address that no server could be asked for, or that leads out of the site, gives no rule:
    /// the page that stands there leads on all the same.
    /// </summary>
    /// <param name="redirects">Addresses of this site from its root, as links write them.</param>
    public static IReadOnlyList<HostRedirect> All(IEnumerable<(string From, string To)> redirects)
    {
        var rules = new Dictionary<string, HostRedirect>(StringComparer.Ordinal);
        foreach (var (from, to) in redirects)
        {
            if (TryMake(from, to) is { } rule)
                rules.TryAdd(rule.From, rule);
        }
        return [.. rules.Values];
    }

    private static HostRedirect? TryMake(string from, string to)
    {
        var path = Uri.UnescapeDataString(from);
        if (from.AsSpan().IndexOfAny('?', '#') >= 0 || !IsPath(path) || Encoding.UTF8.GetByteCount(path) > LongestFrom || !IsPath(Uri.UnescapeDataString(to.Split('?', '#')[0])))
            return null;
        // What is escaped already stays so in an address that is led to; where it leads from is escaped in one way alone.
        var rule = new HostRedirect(Escaped(path, PlainFrom, keepsEscapes: false), Escaped(to, PlainTo, keepsEscapes: true));
        return rule.To.Length <= LongestTo && rule.From != rule.To ? rule : null;
    }

    // Two slashes in a row would be another host in a link, and one in a server.
    private static bool IsPath(string path) =>
        path.StartsWith('/') && !path.Contains("//", StringComparison.Ordinal) && !path.Contains('\\') && !path.Any(char.IsControl)
        && !path.EnumerateRunes().Any(r => r == Rune.ReplacementChar) && path.Split('/').All(s => s is not ("." or ".."));

    private static string Escaped(string text, string plain, bool keepsEscapes)
    {
        var escaped = new StringBuilder(text.Length);
        Span<byte> bytes = stackalloc byte[4];
        for (var i = 0; i < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length);
            if (rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || plain.Contains((char)rune.Value)) || (keepsEscapes && IsEscape(text, i)))
                escaped.Append(text, i, length);
            else
            {
                foreach (var one in bytes[..rune.EncodeToUtf8(bytes)])
                    escaped.Append('%').Append(Convert.ToHexString([one]));
            }
            i += length;
        }
        return escaped.ToString();
    }

    private static bool IsEscape(string text, int at) => text[at] == '%' && at + 2 < text.Length && char.IsAsciiHexDigit(text[at + 1]) && char.IsAsciiHexDigit(text[at + 2]);
}
