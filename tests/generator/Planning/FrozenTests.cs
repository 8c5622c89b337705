using System.Text.RegularExpressions;
using SmcStatic.Planning;
using SmcStatic.Planning.Pages;
using SmcStatic.Planning.Revising;
using SmcStatic.Problems;
using SmcStatic.Tests.Problems;
using SmcStatic.Writing;
using Xunit;

namespace SmcStatic.Tests.Planning;

public sealed partial class FrozenTests : IDisposable
{
    private readonly ExampleFolder example = new("base");

    public void Dispose() => example.Dispose();

    [Fact]
    public void A_later_release_changes_one_line_of_what_earlier_ones_said_and_no_byte_more()
    {
        var before = FrozenOf(Built());
        FutureRelease.LayInto(example.Data);
        var after = FrozenOf(Built()).Where(f => before.ContainsKey(f.Key)).ToList();
        Assert.Equal(before.Keys, after.Select(f => f.Key));
        Assert.NotEmpty(before);
        Assert.All(after, f => Assert.Equal(Masked(before[f.Key]), Masked(f.Value)));
        Assert.Equal(["indicators/people-in-work/2025-06-11/index.html"], after.Where(f => before[f.Key] != f.Value).Select(f => f.Key).Except(["indicators/people-in-work/2024-06-12/index.html"]));
    }

    [Fact]
    public void A_frozen_page_is_of_its_time_and_leads_to_the_newest()
    {
        FutureRelease.LayInto(example.Data);
        var site = Built();
        var first = site["indicators/people-in-work/2024-06-12/index.html"];
        Assert.Contains("<h1>People in work, as released on 12 June 2024</h1>", first, StringComparison.Ordinal);
        Assert.Contains("80.1%", first, StringComparison.Ordinal);
        Assert.DoesNotContain("80.2%", first, StringComparison.Ordinal);
        Assert.Contains("<link rel=\"canonical\" href=\"https://explorer.example.org/indicators/people-in-work/\">", first, StringComparison.Ordinal);
        Assert.Contains("https://explorer.example.org/indicators/people-in-work/2024-06-12/</span>", first, StringComparison.Ordinal);
        Assert.Contains("Replaced on 11 June 2025:", Assert.Single(Line().Matches(first)).Value, StringComparison.Ordinal);
        Assert.Contains("No later release", site["indicators/people-in-work/2026-06-10/index.html"], StringComparison.Ordinal);
        Assert.All((string[])["sitemap.xml", "data/find.json", "search/index.html"], f => Assert.DoesNotContain("/people-in-work/2024-06-12/", site[f], StringComparison.Ordinal));
        Assert.All((string[])["indicators/people-in-work/index.html", "releases/2024-06-12/index.html"], f => Assert.Contains("/indicators/people-in-work/2024-06-12/", site[f], StringComparison.Ordinal));
    }

    [Fact]
    public void What_came_since_is_told_with_corrections_first()
    {
        var indicator = SmallCountry.Dataset().Indicators.First(i => i.Cubes.Count == 2);
        var wrong = new CorrectionNote("Corrected on 18 December 2025: a year was counted twice.", new Link("See the correction", Routes.Corrections));
        Assert.Equal([wrong.Text, "Figures as corrected on 18 December 2025:"], SinceRelease.Of(indicator, SmallCountry.First, [wrong]).Select(e => e.Words));
        Assert.Empty(SinceRelease.Of(indicator, SmallCountry.Second, []));
    }

    [Fact]
    public void Each_release_of_each_indicator_has_a_page_with_all_its_figures()
    {
        var dataset = SmallCountry.Dataset();
        var pages = Planner.Plan(dataset, new ProblemLog()).Files.OfType<PlannedPage>().Select(p => p.Make()).OfType<IndicatorReleasePage>().ToList();
        Assert.Equal(dataset.Indicators.Sum(i => i.Cubes.Count), pages.Count);
        foreach (var page in pages)
        {
            var shown = page.Figures.SelectMany(f => f.Points).Select(p => (p.Observation.Cube.File, p.Observation.Line, p.Observation.Area.Code, p.Observation.Period, p.Observation.Categories)).ToHashSet();
            var cube = dataset.Indicators.Single(i => i.Slug == page.Figures[0].Points[0].Indicator.Slug).Cubes.Single(c => page.Address.Path.Contains(c.Release.Code, StringComparison.Ordinal));
            Assert.All(cube.Observations, o => Assert.Contains((o.Cube.File, o.Line, o.Area.Code, o.Period, o.Categories), shown));
            Assert.All(page.Figures.SelectMany(f => f.Rows).SelectMany(r => r.Cells).Where(c => c.Kind == "label"), c => Assert.Null(c.Address));
        }
    }

    private SortedDictionary<string, string> Built()
    {
        var log = new ProblemLog();
        Build.Run(new BuildRequest(example.Data, null, example.Site, new DateTime(2026, 7, 1)), new Disk(), log);
        Assert.Equal("", string.Join('\n', log.Ordered()));
        return FutureRelease.FilesOf(example.Site);
    }

    private static SortedDictionary<string, string> FrozenOf(SortedDictionary<string, string> site) =>
        new(site.Where(f => Frozen().IsMatch(f.Key)).ToDictionary(), StringComparer.Ordinal);

    private static string Masked(string text) => Line().Replace(text, "");

    [GeneratedRegex(@"^(indicators/[^/]+/\d{4}-\d{2}-\d{2}/|downloads/.*-\d{4}-\d{2}-\d{2}\.csv$)")]
    private static partial Regex Frozen();

    [GeneratedRegex(@"^ *<p class=""since"" data-since>.*</p>$", RegexOptions.Multiline)]
    private static partial Regex Line();
}
