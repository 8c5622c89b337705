using System.Text;
using SmcStatic.Checking;
using SmcStatic.Joining;
using SmcStatic.Problems;
using SmcStatic.Tests.Problems;
using SmcStatic.Writing;
using Xunit;

namespace SmcStatic.Tests.Checking;

public sealed class EmbargoTests : IDisposable
{
    private readonly ExampleFolder example = new("base");
    private readonly ProblemLog log = new();

    public EmbargoTests() => FutureRelease.LayInto(example.Data);

    public void Dispose() => example.Dispose();

    [Fact]
    public void One_second_before_its_moment_a_release_is_nowhere_and_the_site_is_as_if_its_files_were_not_there()
    {
        using var without = new ExampleFolder("base");
        var site = Built(example, FutureRelease.Moment.AddSeconds(-1));
        Assert.Equal(Built(without, FutureRelease.Moment.AddSeconds(-1)), site);
        foreach (var canary in FutureRelease.Canaries)
            Assert.DoesNotContain(site, f => f.Key.Contains(canary, StringComparison.OrdinalIgnoreCase) || f.Value.Contains(canary, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void At_its_moment_it_is_everywhere_it_should_be()
    {
        var site = Built(example, FutureRelease.Moment);
        Assert.Contains("87.3%", site["indicators/people-in-work/index.html"], StringComparison.Ordinal);
        Assert.Contains(",87.3,", site["indicators/people-in-work/data.csv"], StringComparison.Ordinal);
        Assert.Contains("87.3", site["indicators/people-in-work/data.json"], StringComparison.Ordinal);
        Assert.Contains("87.3", site["data/people-in-work/itl2-rate.json"], StringComparison.Ordinal);
        Assert.Contains("87.31415", site["downloads/people-in-work-2026-06-10.csv"], StringComparison.Ordinal);
        Assert.Contains("Canary note.", site["indicators/people-in-work/2026-06-10/index.html"], StringComparison.Ordinal);
        Assert.Contains("Canary words.", site["indicators/people-in-work/index.html"], StringComparison.Ordinal);
        Assert.Contains("Canaria", site["data/find.json"], StringComparison.Ordinal);
        Assert.Contains("Canaria", site["search/index.html"], StringComparison.Ordinal);
        Assert.Contains("/areas/tlk9-canaria/people-in-work/", site["sitemap.xml"], StringComparison.Ordinal);
        Assert.Contains("Canary topic", site["data/index.json"], StringComparison.Ordinal);
        Assert.Contains("Canary report", site["releases/index.html"], StringComparison.Ordinal);
        Assert.All((string[])["about/canary/index.html", "breakdowns/sex/canaries/index.html", "indicators/canary-count/index.html", "topics/canary-topic/index.html"], f => Assert.Contains(f, site.Keys));
    }

    [Fact]
    public void Files_of_a_later_release_are_not_opened()
    {
        foreach (var file in Directory.EnumerateFiles(example.Data, $"*{FutureRelease.Day}*", SearchOption.AllDirectories).Append(Path.Combine(example.Data, "indicators", "canary-count", "about.md")))
            File.WriteAllBytes(file, [0xff, 0x00, 0xff]);
        Built(example, FutureRelease.Moment.AddSeconds(-1));
        Build.Run(new BuildRequest(example.Data, null, null, FutureRelease.Moment), new Disk(), log);
        Assert.True(log.Errors > 5);
    }

    [Theory]
    [InlineData("The Canary report comes soon.", "the title of the release of 2026-06-10")]
    [InlineData("Come back on 10 June 2026.", "the day of the release of 2026-06-10")]
    [InlineData("See [it](/indicators/canary-count/).", "the indicator canary-count")]
    public void Words_that_speak_too_early_stop_the_build_with_the_file_and_the_words(string words, string what)
    {
        File.AppendAllText(Path.Combine(example.Data, "pages", "about.md"), $"\n{words}\n");
        Build.Run(new BuildRequest(example.Data, null, null, FutureRelease.Moment.AddSeconds(-1)), new Disk(), log);
        var problem = Assert.Single(log.Ordered(), p => p.Kind == CheckingProblems.Embargo);
        Assert.Equal("about/index.html", problem.At.File);
        Assert.Contains(what, problem.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void The_day_and_title_of_an_announced_release_may_be_told_and_its_summary_may_not()
    {
        var releases = Path.Combine(example.Data, "releases.yaml");
        File.AppendAllText(releases, "  announced: yes\n");
        File.AppendAllText(Path.Combine(example.Data, "pages", "about.md"), "\nThe Canary report comes on 10 June 2026.\n");
        Built(example, FutureRelease.Moment.AddSeconds(-1));
        File.AppendAllText(Path.Combine(example.Data, "pages", "about.md"), "\nCanary figures of 2025.\n");
        Build.Run(new BuildRequest(example.Data, null, null, FutureRelease.Moment.AddSeconds(-1)), new Disk(), log);
        Assert.Contains("the summary of", Assert.Single(log.Ordered()).Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p>Trust & \"fairness\"</p>", true)]
    [InlineData("<p>Trust &amp; &quot;fairness&quot;</p>", true)]
    [InlineData("{\"t\":\"Trust \\u0026 \\u0022fairness\\u0022\"}", true)]
    [InlineData("{\"t\":\"Trust & \\\"fairness\\\"\"}", true)]
    [InlineData("a,\"Trust & \"\"fairness\"\"\"", true)]
    [InlineData("<p>Trust and fairness</p>", false)]
    public void A_text_is_found_however_it_is_written(string bytes, bool found)
    {
        new EmbargoCheck([new EmbargoedText("Trust & \"fairness\"", "a title")]).Check("a.html", Encoding.UTF8.GetBytes(bytes), log);
        Assert.Equal(found, log.HasErrors);
    }

    [Fact]
    public void A_text_is_found_in_the_name_of_a_file()
    {
        new EmbargoCheck([new EmbargoedText("/canary-count/", "an indicator")]).Check("indicators/canary-count/data.csv", [], log);
        Assert.True(log.HasErrors);
    }

    private SortedDictionary<string, string> Built(ExampleFolder folder, DateTime asOf)
    {
        Build.Run(new BuildRequest(folder.Data, null, folder.Site, asOf), new Disk(), log);
        Assert.Equal("", string.Join('\n', log.Ordered()));
        return FutureRelease.FilesOf(folder.Site);
    }
}
