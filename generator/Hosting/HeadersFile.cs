using System.Text;

namespace SmcStatic.Hosting;

/// <summary>The headers as Cloudflare Pages and Netlify read them.</summary>
internal static class HeadersFile
{
    public const string Name = "_headers";

    /// <summary>The file's text.</summary>
    public static string Text()
    {
        var text = new StringBuilder("# Made by the build. A line with ! takes away what /* gave, for Cloudflare Pages would join the two values.\n");
        Add(text, "/*", HeaderRule.General);
        foreach (var rule in HeaderRule.All)
        {
            // The host compresses by itself and says so; and no address of a page ends in .html.
            var headers = rule.Headers.Where(h => h.Name != HeaderNames.Vary && rule.Ending != ".html").ToList();
            if (headers.Count > 0)
                Add(text, $"/{rule.Folder}*{rule.Ending}", headers, HeaderRule.General);
        }
        return text.ToString();
    }

    private static void Add(StringBuilder text, string paths, IEnumerable<(string Name, string Value)> headers, IEnumerable<(string Name, string Value)>? over = null)
    {
        text.Append('\n').Append(paths).Append('\n');
        foreach (var (name, value) in headers)
        {
            if (over?.Any(g => g.Name == name) == true)
                text.Append("  ! ").Append(name).Append('\n');
            text.Append("  ").Append(name).Append(": ").Append(value).Append('\n');
        }
    }
}
