using SmcStatic.Geography;
using SmcStatic.Planning;
using SmcStatic.Planning.Pages;
using SmcStatic.Problems;
using SmcStatic.Statistics;
using Xunit;

namespace SmcStatic.Tests.Planning;

public class FigureTurnTests
{
    private static readonly Measure Rate = new("rate", "Rate", SmallCountry.Percent, 1, ValueKind.Estimate, Polarity.Neutral);

    private static readonly List<Area> Regions =
        [SmallCountry.AreaOf("K02000001", Level.Uk, "United Kingdom", null), .. "ABCDEFGHI".Select(c => SmallCountry.AreaOf($"TL{c}1", Level.Itl2, $"Region {c}", "K02000001"))];

    [Fact]
    public void Every_choice_leads_to_the_figure_it_means_and_one_of_them_is_the_figure_itself()
    {
        foreach (var dataset in new[] { SmallCountry.Dataset(), SmallCountry.Of(Regions, [Published()]) })
        {
            var pages = PagesOf(dataset);
            foreach (var (page, figure, turn) in pages.Values.SelectMany(p => p.Figures.SelectMany(f => f.Turns.Select(t => (p, f, t)))))
            {
                Assert.Equal(page.Address.At(figure.Id), Assert.Single(turn.Choices, c => c.IsCurrent).Address);
                Assert.True(turn.Choices.Count > 1);
                foreach (var choice in turn.Choices)
                    Assert.Contains(pages[choice.Address.Path.Split('#')[0]].Figures, f => choice.Address.Path.EndsWith($"#{f.Id}", StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void An_indicator_can_be_turned_to_its_breakdowns_and_back()
    {
        var pages = PagesOf(SmallCountry.Dataset());
        Assert.Equal(
            ["Overall /indicators/activity/#fig-rate-uk", "By sex /indicators/activity/by-sex/#fig-rate-uk-by-sex", "By socio-economic background /indicators/activity/by-seb/#fig-rate-uk-by-sex-seb"],
            ChoicesOf(pages["/indicators/activity/"], "fig-rate-uk", "Show"));
        Assert.Equal(ChoicesOf(pages["/indicators/activity/"], "fig-rate-uk", "Show"), ChoicesOf(pages["/indicators/activity/by-sex/"], "fig-rate-uk-by-sex", "Show"));
    }

    [Fact]
    public void A_period_of_enough_areas_has_a_page_of_its_figures_alone()
    {
        var pages = PagesOf(SmallCountry.Of(Regions, [Published()]));
        Assert.Equal(["/indicators/pay/in-2019/", "/indicators/pay/in-2022-23/"], pages.Keys.Where(p => p.Contains("/in-", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        var figure = Assert.Single(pages["/indicators/pay/in-2022-23/"].Figures);
        Assert.All(figure.Points, p => Assert.Equal("2022/23", p.Observation.Period.Code));
        Assert.Equal(9, figure.RowCount);
        Assert.Equal(
            ["2019 /indicators/pay/in-2019/#fig-rate-itl2", "2022/23 /indicators/pay/in-2022-23/#fig-rate-itl2", "2023/24 /indicators/pay/#fig-rate-itl2"],
            ChoicesOf(pages["/indicators/pay/"], "fig-rate-itl2", "Period"));
    }

    [Fact]
    public void A_period_that_only_an_earlier_release_has_names_that_release()
    {
        var page = PagesOf(SmallCountry.Of(Regions, [Published()]))["/indicators/pay/in-2019/"];
        Assert.Equal("Report of 2023", Assert.Single(page.Figures).Release?.Text);
    }

    /// <summary>2019 in the first release alone; 2021 in both but for few areas; an estimate over 2022 to 2023 that the second release replaces.</summary>
    private static Indicator Published()
    {
        var indicator = SmallCountry.IndicatorOf("pay", SmallCountry.Work, [Rate], []) with { Headlines = [new(Rate, CategorySet.Total)] };
        indicator = SmallCountry.WithCube(indicator, SmallCountry.First, Regions, [.. Rows("2019", 9), .. Rows("2021", 7), .. Rows("2022/2023", 9)]);
        return SmallCountry.WithCube(indicator, SmallCountry.Second, Regions, ["K02000001;2023/24;rate;;50;;;;;", .. Rows("2021", 7), .. Rows("2022/23", 9), .. Rows("2023/24", 9)]);
    }

    private static IEnumerable<string> Rows(string period, int areas) =>
        Regions.Where(a => a.Level == Level.Itl2).Take(areas).Select((a, i) => $"{a.Code};{period};rate;;{10 + i};;;;;");

    private static Dictionary<string, Page> PagesOf(SmcStatic.Joining.Dataset dataset)
    {
        var log = new ProblemLog();
        var pages = Planner.Plan(dataset, log).Files.OfType<PlannedPage>().ToDictionary(p => p.Address.Path, p => p.Make());
        Assert.Empty(log.Ordered());
        return pages;
    }

    private static IEnumerable<string> ChoicesOf(Page page, string figure, string turn) =>
        page.Figures.Single(f => f.Id == figure).Turns.Single(t => t.Title == turn).Choices.Select(c => $"{c.Text} {c.Address}");
}
