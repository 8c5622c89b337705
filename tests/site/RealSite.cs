using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SmcStatic.SiteTests;
using SmcStatic.Tests.Problems;
using Xunit;

[assembly: AssemblyFixture(typeof(RealSite))]

namespace SmcStatic.SiteTests;

/// <summary>The site of the real data, built once for all tests: by test.sh, which says in SITE_FOLDER where, or here.</summary>
public sealed class RealSite : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("site-");

    private IReadOnlyList<string>? ownPages;

    public RealSite()
    {
        if (Environment.GetEnvironmentVariable("SITE_FOLDER") is { Length: > 0 } built)
            (Dist, Words) = (built, File.ReadAllText($"{built}.txt"));
        else
        {
            using var words = new StringWriter();
            Dist = Path.Combine(folder.FullName, "dist");
            Program.Run(["build", "--data", Data, "--out", Dist, "--as-of", "2026-11-22"], words, words);
            Words = words.ToString();
        }
        Pages = [.. Directory.EnumerateFiles(Dist, "*.html", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Dist, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];
    }

    public static string Data => Path.Combine(Repository.Root, "data");

    public string Dist { get; }

    /// <summary>What the build said.</summary>
    public string Words { get; }

    /// <summary>The files of its pages, relative to the site.</summary>
    public IReadOnlyList<string> Pages { get; }

    /// <summary>Those of its pages that do not lead on at once.</summary>
    public IReadOnlyList<string> OwnPages => ownPages ??= [.. Pages.AsParallel().AsOrdered().Where(p => !File.ReadAllText(Path.Combine(Dist, p)).Contains("http-equiv=\"refresh\"", StringComparison.Ordinal))];

    /// <summary>What a page's address is, from its file.</summary>
    public static string AddressOf(string page) => "/" + (page.EndsWith("index.html", StringComparison.Ordinal) ? page[..^"index.html".Length] : page);

    public IHtmlDocument Parse(string page)
    {
        using var file = File.OpenRead(Path.Combine(Dist, page));
        return new HtmlParser().ParseDocument(file);
    }

    /// <summary>Does something with every page, on all cores, and gathers what is wrong with each.</summary>
    public void Every(Func<string, IEnumerable<string>> faults)
    {
        var found = Pages.AsParallel().SelectMany(page => faults(page).Select(fault => $"{page}: {fault}")).Order(StringComparer.Ordinal).ToList();
        Assert.True(found.Count == 0, $"{found.Count} faults:\n{string.Join('\n', found.Take(20))}");
    }

    public void Dispose() => folder.Delete(recursive: true);
}
