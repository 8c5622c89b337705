using System.Text;
using SmcStatic.Hosting;
using SmcStatic.Problems;
using SmcStatic.Writing;

namespace SmcStatic.Tests.Writing;

/// <summary>A small site with all that a real one has: an asset named for its content, data, pages that need both, and lists. One site a word.</summary>
internal static class MadeSite
{
    /// <summary>Enough words that a file is worth compressing.</summary>
    private static readonly string Words = string.Concat(Enumerable.Repeat("Some words that repeat. ", 60));

    /// <summary>Writes the site as a build does. Returns its manifest.</summary>
    /// <param name="folder">Where.</param>
    /// <param name="word">What its files hold, and its asset is named for.</param>
    /// <param name="pages">How many pages, beside the first.</param>
    public static Manifest Write(string folder, string word, int pages = 3)
    {
        var log = new ProblemLog();
        using var site = NewSite.Begin(new Disk(), log, folder)!;
        site.Write($"assets/site.{word}.css", Utf8($"/* {word} {Words} */"));
        for (var i = 0; i < pages; i++)
        {
            site.Write($"areas/{i}/index.html", Page(word));
            site.Write($"areas/{i}/data.csv", Utf8($"word\n{word}\n"));
        }
        site.Write("index.html", Page(word));
        site.Write("404.html", Utf8("<p>Not here</p>"));
        site.Write($"only-{word}/index.html", Page(word));
        site.Write("data/index.json", Utf8($"{{\"word\":\"{word}\",\"releases\":[{{\"date\":\"2025-12-18\",\"time\":\"09:30\"}}]}}"));
        site.Write("data/find.json", Utf8($"[\"{word}\"]"));
        site.Write("sitemap.xml", Utf8($"<urlset>{word}</urlset>"));
        return site.Swap() ? site.Manifest! : throw new InvalidOperationException(string.Join('\n', log.Ordered()));
    }

    private static byte[] Page(string word) => Utf8($"<link rel=\"stylesheet\" href=\"/assets/site.{word}.css\"><p>{word}</p><p>{Words}</p>");

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
