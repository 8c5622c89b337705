using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SmcStatic.Problems;
using SmcStatic.Writing;
using Xunit;

namespace SmcStatic.SiteTests;

/// <summary>The real data before and after their last two releases: what was said stays as it was, and what was to come was nowhere.</summary>
public sealed partial class FrozenTests(RealSite site) : IDisposable
{
    private static readonly DateTime Before = new(2025, 12, 18, 9, 29, 59);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("frozen-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Later_releases_change_one_line_of_each_frozen_page_and_no_byte_more()
    {
        var before = Built(RealSite.Data, "before");
        var frozen = Directory.EnumerateFiles(before, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(before, f).Replace('\\', '/')).Where(f => Frozen().IsMatch(f)).ToList();
        Assert.True(frozen.Count > 200, $"{frozen.Count} frozen files");
        var differing = frozen.Where(f => Masked(Path.Combine(before, f)) != Masked(Path.Combine(site.Dist, f))).Order(StringComparer.Ordinal).ToList();
        Assert.Equal([], differing);
    }

    [Fact]
    public void As_of_a_moment_the_site_is_that_of_a_folder_without_what_came_later()
    {
        var data = Path.Combine(folder.FullName, "data");
        foreach (var file in Directory.EnumerateFiles(RealSite.Data, "*", SearchOption.AllDirectories).Where(f => !IsLater(Path.GetFileNameWithoutExtension(f))))
        {
            var target = Path.Combine(data, Path.GetRelativePath(RealSite.Data, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
        foreach (var indicator in Directory.GetDirectories(Path.Combine(data, "indicators")).Where(d => Directory.GetFiles(d, "*.csv").Length == 0))
            Directory.Delete(indicator, recursive: true);
        var releases = Path.Combine(data, "releases.yaml");
        File.WriteAllText(releases, File.ReadAllText(releases).Split("- date: 2025-12-18")[0]);
        var corrections = Path.Combine(data, "corrections.yaml");
        var entries = File.ReadAllText(corrections).Split("- release: ");
        File.WriteAllText(corrections, entries[0] + string.Concat(entries.Skip(1).Where(e => !IsLater(e[..10])).Select(e => $"- release: {e}")));
        // What parts a release from those before is said where there is such a release.
        foreach (var about in Directory.EnumerateFiles(data, "about.md", SearchOption.AllDirectories))
            File.WriteAllText(about, NoBreaks().Replace(LaterBreaks().Replace(File.ReadAllText(about), ""), ""));
        // A question about what is not there would be a problem of this folder.
        File.Delete(Path.Combine(data, "questions.yaml"));

        var (asOf, without) = (Built(RealSite.Data, "as-of"), Built(data, "without"));
        var files = FilesOf(asOf);
        Assert.Equal(FilesOf(without), files);
        Assert.Equal([], files.Where(f => !f.StartsWith("explore/", StringComparison.Ordinal) && Masked(Path.Combine(asOf, f)) != Masked(Path.Combine(without, f))));
    }

    private string Built(string data, string name)
    {
        var (log, dist) = (new ProblemLog(), Path.Combine(folder.FullName, name));
        Build.Run(new BuildRequest(data, null, dist, Before), new Disk(), log);
        Assert.Equal("", string.Join('\n', log.Ordered().Where(p => p.Kind.Severity == Severity.Error)));
        return dist;
    }

    private static List<string> FilesOf(string dist) =>
        [.. Directory.EnumerateFiles(dist, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(dist, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    private static bool IsLater(string name) =>
        DateOnly.TryParseExact(name, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day >= DateOnly.FromDateTime(Before);

    private static string Masked(string file) => Since().Replace(Encoding.Latin1.GetString(File.ReadAllBytes(file)), "");

    [GeneratedRegex(@"^(indicators/[^/]+/\d{4}-\d{2}-\d{2}/|downloads/.*-\d{4}-\d{2}-\d{2}\.csv$)")]
    private static partial Regex Frozen();

    [GeneratedRegex(@"^  - release: 2025-12-18\n(    .*\n)+", RegexOptions.Multiline)]
    private static partial Regex LaterBreaks();

    [GeneratedRegex(@"^breaks:\n(?!  - )", RegexOptions.Multiline)]
    private static partial Regex NoBreaks();

    [GeneratedRegex(@"^ *<p class=""since"" data-since>.*</p>$", RegexOptions.Multiline)]
    private static partial Regex Since();
}
