using System.Text;
using System.Text.RegularExpressions;
using SmcStatic.Problems;
using SmcStatic.Writing;
using Xunit;

namespace SmcStatic.SiteTests;

/// <summary>The real data before and after their last two releases: what was said stays as it was.</summary>
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

    private string Built(string data, string name)
    {
        var (log, dist) = (new ProblemLog(), Path.Combine(folder.FullName, name));
        Build.Run(new BuildRequest(data, null, dist, Before), new Disk(), log);
        Assert.Equal("", string.Join('\n', log.Ordered().Where(p => p.Kind.Severity == Severity.Error)));
        return dist;
    }

    private static string Masked(string file) => Since().Replace(Encoding.Latin1.GetString(File.ReadAllBytes(file)), "");

    [GeneratedRegex(@"^(indicators/[^/]+/\d{4}-\d{2}-\d{2}/|downloads/.*-\d{4}-\d{2}-\d{2}\.csv$)")]
    private static partial Regex Frozen();

    [GeneratedRegex(@"^ *<p class=""since"" data-since>.*</p>$", RegexOptions.Multiline)]
    private static partial Regex Since();
}
