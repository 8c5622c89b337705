using SmcStatic.Geography;
using SmcStatic.Planning;
using SmcStatic.Planning.Pages;
using SmcStatic.Problems;
using SmcStatic.Statistics;
using Xunit;

namespace SmcStatic.Tests.Planning;

public class PlannerTests
{
    private static readonly SitePlan Plan = PlanOf(SmallCountry.Dataset());

    [Fact]
    public void A_country_without_faults_is_planned_without_problems()
    {
        var log = new ProblemLog();
        Planner.Plan(SmallCountry.Dataset(), log);
        Assert.Empty(log.Ordered());
    }

    [Fact]
    public void Files_are_in_the_order_of_their_paths_each_once()
    {
        var paths = Plan.Files.Select(f => f.Address.Path).ToList();
        Assert.Equal(paths.Distinct().Order(StringComparer.Ordinal), paths);
    }

    [Fact]
    public void Each_area_has_a_page_for_each_indicator_that_has_a_figure_for_it_and_for_no_other()
    {
        var expected = SmallCountry.Dataset().Indicators
            .SelectMany(i => i.Current.SelectMany(s => s.Areas).Where(a => a.Level.HasPages).Select(a => Routes.Of(a, i)));
        Assert.Equal(expected.Distinct().Order(), Pages().OfType<AreaIndicatorPage>().Select(p => p.Address).Order());
    }

    [Fact]
    public void Every_area_of_a_level_with_pages_has_a_profile_and_a_way_from_its_code_to_it()
    {
        var areas = SmallCountry.AreaList().Where(a => a.Level != Level.International).ToList();
        Assert.Equal(areas.Select(Routes.Of).Order(), Pages().OfType<AreaPage>().Select(p => p.Address).Order());
        foreach (var area in areas)
            Assert.Equal(Routes.Of(area), Assert.Single(Pages().OfType<RedirectPage>(), p => p.Address == Routes.ByCode(area)).Target.Address);
    }

    [Fact]
    public void A_page_has_data_files_beside_it_exactly_when_it_has_figures()
    {
        foreach (var page in Pages())
        {
            var beside = Plan.Files.Where(f => f is PlannedCsv or PlannedJson && f.Address.Path.StartsWith(page.Address.Path, StringComparison.Ordinal)
                && f.Address.Path[page.Address.Path.Length..].StartsWith("data.", StringComparison.Ordinal));
            Assert.True((page.Figures.Count > 0 ? 2 : 0) == beside.Count(), $"{page.Address} has {page.Figures.Count} figures");
            Assert.Equal(page.Figures.Count > 0, page.DataCsv is not null);
        }
    }

    [Fact]
    public void Every_link_of_every_page_leads_to_a_planned_file()
    {
        var files = Plan.Files.Select(f => f.Address.File).ToHashSet(StringComparer.Ordinal);
        foreach (var page in Pages())
        {
            foreach (var link in LinksOf(page).Distinct())
                Assert.True(files.Contains(link.File), $"{page.Address} leads to {link}, which is not planned");
        }
    }

    [Fact]
    public void Two_areas_on_one_address_are_a_problem()
    {
        var log = new ProblemLog();
        Planner.Plan(SmallCountry.Of([SmallCountry.AreaOf("A-1", Level.Uk, "Here", null), SmallCountry.AreaOf("A 1", Level.Nation, "Here", null)], []), log);
        var problem = Assert.Single(log.Ordered(), p => p.Found == "/areas/a-1-here/");
        Assert.Equal(PlanningProblems.AddressTaken, problem.Kind);
        Assert.Contains("A 1", problem.Sentence, StringComparison.Ordinal);
        Assert.Contains("A-1", problem.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_slugs_that_fold_to_one_are_a_problem()
    {
        var log = new ProblemLog();
        var activity = SmallCountry.Activity();
        Planner.Plan(SmallCountry.Of(SmallCountry.AreaList(), [activity, activity with { Slug = "Activity" }]), log);
        Assert.Contains(log.Ordered(), p => p.Kind == PlanningProblems.AddressTaken && p.Found == "/indicators/activity/");
    }

    [Fact]
    public void A_code_of_which_nothing_remains_is_a_problem()
    {
        var log = new ProblemLog();
        Planner.Plan(SmallCountry.Of([SmallCountry.AreaOf("\u4e2d", Level.Uk, "Here", null)], []), log);
        Assert.Contains(log.Ordered(), p => p.Kind == PlanningProblems.AddressEmpty);
    }

    [Fact]
    public void A_slice_is_planned_once_as_part_of_the_chunk_of_its_level_and_measure()
    {
        var slices = Plan.Files.OfType<PlannedChunk>().SelectMany(c => c.Slices).Select(s => s.Key).Order();
        Assert.Equal(SmallCountry.Dataset().Indicators.SelectMany(i => i.Current).Select(s => s.Key).Order(), slices);
    }

    [Fact]
    public void Every_release_of_an_indicator_can_be_taken_away_though_a_newer_one_replaced_it() =>
        Assert.Equal(["/downloads/pay-2023-09-12.csv", "/downloads/pay-2025-12-18.csv"],
            Plan.Files.OfType<PlannedDownload>().Select(d => d.Address.Path).Where(p => p.Contains("/pay-", StringComparison.Ordinal)));

    private static SitePlan PlanOf(SmcStatic.Joining.Dataset dataset) => Planner.Plan(dataset, new ProblemLog());

    private static IEnumerable<Page> Pages() => Plan.Files.OfType<PlannedPage>().Select(p => p.Make());

    /// <summary>Every address that a page hands to its template, wherever it stands in its properties.</summary>
    private static IEnumerable<Address> LinksOf(object? value) => value switch
    {
        null or string => [],
        Address address => [address],
        System.Collections.IEnumerable many => many.Cast<object?>().SelectMany(LinksOf),
        _ when value.GetType().Namespace?.StartsWith("SmcStatic.Planning", StringComparison.Ordinal) == true =>
            value.GetType().GetProperties().Where(p => p.GetIndexParameters().Length == 0).SelectMany(p => LinksOf(p.GetValue(value))),
        _ => [],
    };
}
