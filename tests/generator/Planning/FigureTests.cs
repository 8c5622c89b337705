using SmcStatic.Planning;
using SmcStatic.Planning.Pages;
using SmcStatic.Problems;
using Xunit;

namespace SmcStatic.Tests.Planning;

public class FigureTests
{
    private static readonly Dictionary<string, Page> Pages = Planner.Plan(SmallCountry.Dataset(), new ProblemLog()).Files
        .OfType<PlannedPage>().ToDictionary(p => p.Address.Path, p => p.Make());

    [Fact]
    public void Every_value_cell_has_its_observation_in_the_order_of_the_page()
    {
        foreach (var page in Pages.Values)
        {
            foreach (var figure in page.Figures)
            {
                var values = figure.Rows.SelectMany(r => r.Cells).Where(c => c.Kind == "value").Select(c => c.Text);
                Assert.Equal(figure.Points.Select(p => SmcStatic.Planning.Figures.Cells.Value(p.Observation).Text), values);
            }
        }
    }

    [Fact]
    public void Every_row_has_a_cell_for_each_column_and_names_itself_once()
    {
        foreach (var figure in Pages.Values.SelectMany(p => p.Figures))
        {
            Assert.All(figure.Rows, r => Assert.Equal(figure.Columns.Count, r.Cells.Count));
            Assert.All(figure.Rows, r => Assert.True(r.Cells[0].IsHeader));
            Assert.All(figure.Rows, r => Assert.Single(r.Cells, c => c.IsHeader));
        }
    }

    [Fact]
    public void A_page_names_each_of_its_figures_differently()
    {
        foreach (var page in Pages.Values)
            Assert.Equal(page.Figures.Count, page.Figures.Select(f => f.Id).Distinct().Count());
    }

    [Fact]
    public void Totals_in_an_area_are_shown_newest_first_with_interval_sample_and_status()
    {
        var figure = FigureOf("/areas/k02000001-united-kingdom/activity/", "fig-rate");
        Assert.Equal(["Period", "Per cent", "95% confidence interval", "Sample size", "Status"], figure.Columns.Select(c => c.Title));
        Assert.Equal(["2024|84.3%|82.9 to 85.6|1,204|", "2023|84.3%|83.1 to 85.1|12,345|[p]"], TextOf(figure));
        Assert.Equal("Per cent, United Kingdom, 2023 to 2024", figure.Subtitle);
        Assert.Equal("Report of 2025", figure.Release?.Text);
    }

    [Fact]
    public void A_withheld_value_is_shown_by_its_marker_and_reason_never_as_a_number()
    {
        var figure = FigureOf("/areas/k02000001-united-kingdom/activity/", "fig-rate-by-sex");
        var missing = Assert.Single(figure.Rows.SelectMany(r => r.Cells), c => c.IsMissing);
        Assert.Equal("[c]", missing.Text);
        Assert.Equal("confidential", missing.Words);
        Assert.Contains(figure.Rows.SelectMany(r => r.Cells), c => c.Kind == "status" && c.Words == "confidential. Few were asked.");
        Assert.Equal(["[c]", "[u]"], Pages["/areas/k02000001-united-kingdom/activity/"].StatusKey.Select(k => k.Marker).Take(2));
    }

    [Fact]
    public void A_nation_has_the_same_figures_of_the_uk_beside_its_own()
    {
        var figure = FigureOf("/areas/w92000004-wales/activity/", "fig-rate-by-sex");
        Assert.Equal(["Women|2024|79.0%|70.0 to 85.0|150|No clear difference|80.0%|78.0 to 82.0"], TextOf(figure));
        Assert.Equal(["K02000001"], figure.Points.Select(p => p.Observation.Area.Code).Where(c => c != "W92000004"));
    }

    [Fact]
    public void A_profile_compares_like_with_like_or_with_nothing()
    {
        var figures = Pages["/areas/tlc1-tees-valley/"].Figures;
        // The UK has no modelled difference of its own: its rate is another thing, and stands nowhere on this row.
        Assert.DoesNotContain(figures.Single(f => f.Id == "fig-jobs").Points, p => p.Indicator.Slug == "activity" && p.Observation.Area.Code == "K02000001");
        Assert.Equal(["31.0%", "41.0%"], figures.Single(f => f.Id == "fig-skills").Rows.SelectMany(r => r.Cells).Where(c => c.Kind == "value").Select(c => c.Text));
    }

    [Fact]
    public void A_region_whose_measure_the_uk_has_not_has_the_uk_in_a_figure_of_its_own()
    {
        var page = Pages["/areas/tlc1-tees-valley/activity/"];
        Assert.Equal(["fig-difference", "fig-beside"], page.Figures.Select(f => f.Id));
        Assert.Equal(["United Kingdom|2024|84.3%|82.9 to 85.6|1,204"], TextOf(page.Figures[1]));
        Assert.Contains(page.Figures[0].Notes, n => n.StartsWith("A modelled difference", StringComparison.Ordinal));
        Assert.Contains(page.Figures[0].Notes, n => n.Contains("lived at 14", StringComparison.Ordinal));
    }

    [Fact]
    public void A_profile_has_a_row_an_indicator_by_topic_with_the_nation_where_the_uk_has_none()
    {
        var page = Assert.IsType<AreaPage>(Pages["/areas/tlc1-tees-valley/"]);
        Assert.Equal(["jobs", "skills"], page.Topics.Select(t => t.Id));
        Assert.Equal(
            ["activity|Difference from average|2014 to 2024|\u22121.3\u00a0pp|\u22122.1 to \u22120.4|Clearly lower||",
            "pay|Earnings against average|2023|\u2212£1,299||Cannot be tested|United Kingdom|£13,000"],
            TextOf(page.Figures[0]));
        Assert.Equal(["degrees|Highest qualification: Degree|2019/20|31.0%|England|41.0%"], TextOf(page.Figures[1]));
    }

    [Fact]
    public void A_local_area_has_its_indices_over_all_periods_and_a_way_to_its_region()
    {
        var page = Assert.IsType<AreaPage>(Pages["/areas/e06000005-darlington/"]);
        Assert.Equal(["prospects|Upper middling (close to middling): score|2017 to 2024|0.50"], TextOf(page.Figures[0]));
        Assert.Equal(["prospects|2017 to 2024|0.50", "prospects|2000 to 2008|\u22121.23"], TextOf(page.Figures[1]));
        Assert.Same(page.Figures[1], Assert.Single(page.Topics).History);
        Assert.Equal("Tees Valley", page.Up[0].Text);
    }

    [Fact]
    public void An_indicator_without_totals_is_stood_for_by_its_headline_at_each_level()
    {
        var page = Assert.IsType<IndicatorPage>(Pages["/indicators/degrees/"]);
        Assert.Equal(["Tees Valley|Degree|2019/20|31.0%"], TextOf(page.Places!));
        Assert.Equal(["fig-rate-nation-by-qualification", "fig-rate-international-by-qualification"], page.Country.Select(f => f.Id));
        Assert.Equal(["England|Degree|2019/20|41.0%", "England|Degree|2018/19|40.0%"], TextOf(page.Country[0]));
        Assert.Equal(["fig-group-qualification"], page.Groups.Select(f => f.Id));
        Assert.Equal(["fig-rate-itl1-by-qualification"], page.Others.Select(f => f.Id));
        Assert.Equal([page.Places!, .. page.Country, .. page.Groups, .. page.Others], page.Figures);
    }

    [Fact]
    public void A_comparator_without_a_page_stands_in_tables_unlinked() =>
        Assert.Null(Pages["/indicators/degrees/"].Figures.First(f => f.Id == "fig-rate-international-by-qualification").Rows[0].Cells[0].Address);

    [Fact]
    public void A_group_has_its_newest_figure_of_every_indicator()
    {
        var page = Pages["/breakdowns/sex/women/"];
        Assert.Equal(["fig-jobs", "fig-skills"], page.Figures.Select(f => f.Id));
        Assert.Equal(
            ["activity|In work or looking for it|2024|80.0%|78.0 to 82.0|600|Men|88.0%|86.0 to 90.0|Clearly lower than men, by 8.0 percentage points"], TextOf(page.Figures[0]));
        Assert.Equal(["degrees|Highest qualification: degree (England)|2019/20|44.0%|All people|41.0%"], TextOf(page.Figures[1]));
    }

    [Fact]
    public void A_slice_that_a_newer_release_has_is_shown_as_that_release_has_it() =>
        Assert.Equal(["2023|£13,000|[b]", "2022|£12,399|[r]"], TextOf(FigureOf("/areas/k02000001-united-kingdom/pay/", "fig-pay")));

    [Fact]
    public void Areas_of_one_name_are_told_apart_in_titles()
    {
        Assert.StartsWith("Eastern Scotland (region, TLM0) |", Pages["/areas/tlm0-eastern-scotland/"].Title, StringComparison.Ordinal);
        Assert.StartsWith("Wales (nation) |", Pages["/areas/w92000004-wales/"].Title, StringComparison.Ordinal);
        Assert.Equal(Pages.Count - Pages.Values.OfType<RedirectPage>().Count(), Pages.Values.Where(p => p is not RedirectPage).Select(p => p.Title).Distinct().Count());
    }

    [Fact]
    public void A_remark_that_stands_on_every_figure_of_a_table_is_said_once_below_it()
    {
        var pay = SmallCountry.WithCube(SmallCountry.Pay(), SmallCountry.Second, "TLC1;2022;pay;;1;;;;[u];Told once.", "TLC1;2023;pay;;2;;;;;Told once.");
        var plan = Planner.Plan(SmallCountry.Of(SmallCountry.AreaList(), [pay]), new ProblemLog());
        var figure = plan.Files.OfType<PlannedPage>().Single(p => p.Address.Path == "/areas/tlc1-tees-valley/pay/").Make().Figures[0];
        Assert.Equal("Told once.", figure.Notes[^1]);
        Assert.Equal(["2023|£2||£13,000", "2022|£1|[u]|£12,399"], TextOf(figure));
        Assert.DoesNotContain(figure.Rows.SelectMany(r => r.Cells), c => c.Words.Contains("Told", StringComparison.Ordinal));
    }

    [Fact]
    public void What_place_means_is_said_where_it_matters()
    {
        Assert.Equal("", Assert.IsType<AreaIndicatorPage>(Pages["/areas/k02000001-united-kingdom/activity/"]).PlaceMeaning);
        Assert.Contains("lived at 14", Assert.IsType<AreaIndicatorPage>(Pages["/areas/tlc1-tees-valley/activity/"]).PlaceMeaning, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_names_the_united_kingdom_with_its_article() =>
        Assert.Equal("activity in the UK", Pages["/areas/k02000001-united-kingdom/activity/"].Heading);

    [Fact]
    public void An_indicator_says_what_to_mind_as_far_as_its_figures_tell()
    {
        var caveats = Assert.IsType<IndicatorPage>(Pages["/indicators/activity/"]).Caveats;
        Assert.Contains(caveats, c => c.Contains("95% confidence interval", StringComparison.Ordinal));
        Assert.Contains(caveats, c => c.Contains("[u]", StringComparison.Ordinal));
        Assert.DoesNotContain(caveats, c => c.Contains("[low]", StringComparison.Ordinal));
    }

    private static FigureTable FigureOf(string path, string id) => Assert.Single(Pages[path].Figures, f => f.Id == id);

    private static IEnumerable<string> TextOf(FigureTable figure) => figure.Rows.Select(r => string.Join('|', r.Cells.Select(c => c.Text)));
}
