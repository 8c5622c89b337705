using SmcStatic.Problems;
using SmcStatic.Tests.Problems;
using SmcStatic.Writing;
using Xunit;

namespace SmcStatic.Tests.Checking;

public sealed class PreviewTests : IDisposable
{
    private readonly ExampleFolder example = new("base");
    private readonly ProblemLog log = new();

    public PreviewTests() => FutureRelease.LayInto(example.Data);

    public void Dispose() => example.Dispose();

    [Theory]
    [InlineData(null)]
    [InlineData(FutureRelease.Day)]
    public void A_preview_shows_the_release_and_says_on_every_page_that_it_is_embargoed(string? day)
    {
        File.AppendAllText(Path.Combine(example.Data, "site.yaml"), "preview_address: https://preview.example.org\n");
        var site = Built(new PreviewRequest(day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal("", string.Join('\n', log.Ordered()));
        Assert.Contains("87.3%", site["indicators/people-in-work/index.html"], StringComparison.Ordinal);
        foreach (var (file, page) in site.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            Assert.True(page.Contains("Preview of Canary report. Embargoed until 9:30am on 10 June 2026. Do not share", StringComparison.Ordinal), file);
            Assert.True(page.Contains("<meta name=\"robots\" content=\"noindex, nofollow\">", StringComparison.Ordinal), file);
            Assert.False(page.Contains("rel=\"canonical\"", StringComparison.Ordinal) || page.Contains("https://explorer.example.org", StringComparison.Ordinal), file);
        }
        Assert.Equal("User-agent: *\nDisallow: /\n", site["robots.txt"]);
        Assert.StartsWith("Preview of Canary report.", site["PREVIEW.txt"], StringComparison.Ordinal);
        Assert.Contains("\"preview\":", site["data/index.json"], StringComparison.Ordinal);
        Assert.DoesNotContain("sitemap.xml", site.Keys);
    }

    [Fact]
    public void A_public_site_is_not_marked_as_a_preview()
    {
        Build.Run(new BuildRequest(example.Data, null, example.Site, FutureRelease.Moment), new Disk(), log);
        var site = FutureRelease.FilesOf(example.Site);
        Assert.DoesNotContain("PREVIEW.txt", site.Keys);
        Assert.DoesNotContain("\"preview\":", site["data/index.json"], StringComparison.Ordinal);
        Assert.DoesNotContain("preview-banner", site["index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_preview_of_what_is_out_or_of_no_release_is_none()
    {
        foreach (var day in (DateOnly[])[new(2025, 6, 11), new(2026, 6, 11)])
        {
            var its = new ProblemLog();
            Assert.False(Build.Run(new BuildRequest(example.Data, null, example.Site, FutureRelease.Moment.AddDays(-7)) { Preview = new PreviewRequest(day) }, new Disk(), its).Swapped);
            Assert.Equal("preview-none", Assert.Single(its.Ordered()).Kind.Id);
        }
    }

    [Fact]
    public void A_preview_at_the_public_address_is_none()
    {
        Assert.Empty(Built(new PreviewRequest(null), "https://explorer.example.org"));
        Assert.Equal("preview-address-public", Assert.Single(log.Ordered()).Kind.Id);
        Assert.NotEmpty(Built(new PreviewRequest(null), "https://preview.example.org"));
    }

    private SortedDictionary<string, string> Built(PreviewRequest preview, string? address = null)
    {
        Build.Run(new BuildRequest(example.Data, null, example.Site, FutureRelease.Moment.AddDays(-7)) { Preview = preview, Base = address }, new Disk(), log.HasErrors ? new ProblemLog() : log);
        return Directory.Exists(example.Site) ? FutureRelease.FilesOf(example.Site) : [];
    }
}
