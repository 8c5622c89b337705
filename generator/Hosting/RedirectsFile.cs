using System.Globalization;
using System.Text;

namespace SmcStatic.Hosting;

/// <summary>The redirects as Cloudflare Pages and Netlify read them, and as <c>serve</c> and <c>hosting</c> read them again from a site that stands.</summary>
public static class RedirectsFile
{
    public const string Name = "_redirects";

    /// <summary>How many Cloudflare Pages takes.</summary>
    public const int Most = 2000;

    private const string Moved = "301";

    /// <summary>The file's text: the first redirects that fit.</summary>
    public static string Text(IReadOnlyList<HostRedirect> redirects)
    {
        var text = new StringBuilder("# Made by the build.\n");
        if (redirects.Count > Most)
            text.Append(CultureInfo.InvariantCulture, $"# The first {Most} of {redirects.Count} redirects, which is all that Cloudflare Pages takes. The rest are pages that lead on.\n");
        foreach (var redirect in redirects.Take(Most))
            text.Append(redirect.From).Append(' ').Append(redirect.To).Append(' ').Append(Moved).Append('\n');
        return text.ToString();
    }

    /// <summary>The redirects of a file that <see cref="Text"/> made; lines of any other form are passed over.</summary>
    public static IReadOnlyList<HostRedirect> Read(string text) => HostRedirect.All(text.Split('\n').Where(l => !l.StartsWith('#'))
        .Select(l => l.Split(' ')).Where(w => w.Length == 3 && w[2] == Moved).Select(w => (w[0], w[1])));

    /// <summary>The redirects of the site that stands in a folder; none where it has no such file.</summary>
    public static IReadOnlyList<HostRedirect> In(string site) => Path.Combine(site, Name) is var file && File.Exists(file) ? Read(File.ReadAllText(file)) : [];
}
