using SmcStatic.Geography;
using SmcStatic.Planning;
using SmcStatic.Planning.Pages;
using SmcStatic.Problems;
using Xunit;

namespace SmcStatic.Tests.Planning;

public class ComparePageTests
{
    private static readonly IReadOnlyList<LinkGroup> Ready = PageOf(SmallCountry.AreaList()).Ready;

    [Fact]
    public void Areas_that_lie_together_in_the_next_larger_one_are_ready_the_nations_one_by_one_others_as_a_partnership() =>
        Assert.Equal(
            [
                "Nations: Nations in the UK, 2\u00a0areas, /compare/?areas=e92000001,w92000004",
                "Regions: Regions in North East, 2\u00a0areas, /compare/?areas=tlc2+tlc1",
            ],
            Ready.SelectMany(g => g.Links.Select(l => $"{g.Title}: {l.Text}, {l.Note}, {l.Address}")));

    [Fact]
    public void Of_areas_drawn_twice_those_are_taken_of_which_most_is_known()
    {
        var areas = SmallCountry.AreaList().Select(a => a.Code == "TLC2" ? a with { Vintages = [2021, 2025] } : a)
            .Append(SmallCountry.AreaOf("TLC9", Level.Itl2, "New shire", "TLC") with { Vintages = [2025] });
        Assert.Equal("/compare/?areas=tlc2+tlc1", Assert.Single(Assert.Single(PageOf(areas).Ready, g => g.Title == "Regions").Links).Address.Path);
    }

    [Fact]
    public void An_area_leads_to_a_comparison_only_where_something_is_known_of_it()
    {
        var pages = Plan(SmallCountry.AreaList()).Files.OfType<PlannedPage>().Select(p => p.Make()).OfType<AreaPage>().ToDictionary(p => p.Code);
        Assert.Equal("/compare/?areas=k02000001", pages["K02000001"].Compare!.Address.Path);
        Assert.Equal("Compare the UK with other areas", pages["K02000001"].Compare!.Text);
        Assert.All(pages.Values, p => Assert.Equal(p.Figures.Count > 0, p.Compare is not null));
    }

    private static SitePlan Plan(IEnumerable<Area> areas) => Planner.Plan(SmallCountry.Of(areas, SmallCountry.Dataset().Indicators), new ProblemLog());

    private static ComparePage PageOf(IEnumerable<Area> areas) => Assert.Single(Plan(areas).Files.OfType<PlannedPage>().Select(p => p.Make()).OfType<ComparePage>());
}
