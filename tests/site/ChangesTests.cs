using System.Globalization;
using AngleSharp.Dom;
using Xunit;

namespace SmcStatic.SiteTests;

/// <summary>What the pages of releases and corrections say of the real figures, against counts that were made by hand.</summary>
public sealed class ChangesTests(RealSite site)
{
    // New, gone, revised, other code, not comparable, the same. By hand: awk over the two files by area, period, measure and categories; a figure is the same where the finer of the two rounds
    // to the coarser and nothing else differs.
    [Theory]
    [InlineData("2025-12-18", "job-vacancy-rate", "1 0 14 0 0 9")]
    [InlineData("2025-12-17", "youth-unemployment", "0 0 50 0 0 0")]
    [InlineData("2025-12-18", "labour-market-earnings-of-young-people", "1 0 0 0 27 0")]
    [InlineData("2024-09-11", "labour-market-earnings-of-young-people", "1 0 0 0 26 0")]
    [InlineData("2024-09-11", "childhood-poverty", "5 0 0 0 0 130")]
    [InlineData("2026-01-28", "trust-fairness-and-helpfulness", "0 0 33 0 0 0")]
    [InlineData("2025-12-18", "parental-income", "52 0 0 0 0 0")]
    public void A_release_counts_what_it_changed_of_an_indicator(string release, string indicator, string counts)
    {
        using var page = site.Parse($"releases/{release}/index.html");
        var row = page.QuerySelectorAll("#changes tr").Single(r => r.QuerySelector("th[scope=row] a")?.GetAttribute("href") == $"/indicators/{indicator}/" && r.QuerySelector("td[data-of=new]") is not null);
        Assert.Equal(counts, string.Join(' ', row.QuerySelectorAll("td").Select(c => c.TextContent)));
    }

    [Fact]
    public void The_counts_of_a_release_are_the_rows_of_its_file_and_the_sum_of_its_indicators()
    {
        foreach (var release in (string[])["2024-09-11", "2025-12-17", "2025-12-18", "2026-01-28"])
        {
            using var page = site.Parse($"releases/{release}/index.html");
            var rows = Csv.Read(Path.Combine(site.Dist, "releases", release, "changes.csv")).CountBy(r => r["change"]).ToDictionary();
            foreach (var (of, kind, title) in new[] { ("new", "added", "New"), ("gone", "dropped", "Gone"), ("revised", "revised", "Revised"), ("not comparable", "not-comparable", "Not comparable") })
            {
                var sum = page.QuerySelectorAll($"#changes td[data-of='{of}']").Sum(c => NumberOf(c.TextContent));
                var told = page.QuerySelectorAll("#changes dl.facts div").FirstOrDefault(d => d.QuerySelector("dt")!.TextContent == title)?.QuerySelector("dd")!.TextContent ?? "0";
                Assert.Equal((rows.GetValueOrDefault(kind), rows.GetValueOrDefault(kind)), (sum, NumberOf(told)));
            }
        }
    }

    [Fact]
    public void The_first_release_changed_nothing_and_has_no_file_of_changes()
    {
        using var page = site.Parse("releases/2023-09-12/index.html");
        Assert.Null(page.QuerySelector("#changes"));
        Assert.False(File.Exists(Path.Combine(site.Dist, "releases/2023-09-12/changes.csv")));
    }

    [Fact]
    public void The_largest_revisions_are_in_order_and_each_is_what_its_two_figures_say()
    {
        using var page = site.Parse("releases/2025-12-17/index.html");
        var rows = page.QuerySelector("#changes table")!.QuerySelectorAll("tbody tr").ToList();
        Assert.Equal(10, rows.Count);
        var sizes = rows.Select(r => Math.Abs(NumberFrom(Cell(r, "in per cent").Replace('−', '-').Replace("+", "", StringComparison.Ordinal).TrimEnd('%')))).ToList();
        Assert.Equal(sizes.OrderDescending(), sizes);
        foreach (var row in rows)
        {
            var (from, to) = (NumberFrom(Cell(row, "was").Split('%')[0]), NumberFrom(Cell(row, "is").Split('%')[0]));
            Assert.Contains($"{(to < from ? "down" : "up")} {Math.Abs(to - from).ToString("0.0", CultureInfo.InvariantCulture)} percentage points", row.TextContent, StringComparison.Ordinal);
        }
        // By hand: South Yorkshire, higher professional, 6.15 to 11.29.
        Assert.Contains("South Yorkshire", rows[0].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_series_in_other_money_is_drawn_by_release_and_said_not_to_be_compared()
    {
        using var page = site.Parse("indicators/labour-market-earnings-of-young-people/index.html");
        var figure = page.QuerySelector("#fig-releases")!;
        Assert.Equal(81, figure.QuerySelectorAll("td.value").Length);
        Assert.Equal(3, figure.QuerySelectorAll("path.ln").Length);
        Assert.Contains("Not to be compared from release to release: each release is in the money of another year.", figure.TextContent, StringComparison.Ordinal);
        Assert.NotNull(figure.QuerySelector("details table"));
    }

    [Fact]
    public void What_each_release_said_is_read_as_it_is_drawn()
    {
        var (lines, apart) = (0, 0);
        site.Every(page =>
        {
            using var document = site.Parse(page);
            if (document.QuerySelector("#fig-releases") is not { } figure)
                return [];
            var periods = figure.QuerySelectorAll("td.period, th.period").Select(c => c.TextContent.Trim()).ToList();
            var drawn = figure.QuerySelectorAll("path.ln").Length > 0;
            var words = figure.QuerySelector(".figure-table__notes")!.TextContent;
            Interlocked.Add(ref lines, drawn ? 1 : 0);
            Interlocked.Add(ref apart, words.Contains("Each release told of another period", StringComparison.Ordinal) ? 1 : 0);
            return new[]
            {
                !drawn && words.Contains("lines", StringComparison.Ordinal) ? "speaks of lines, and has none" : "",
                words.Contains("Each release told of another period", StringComparison.Ordinal) && periods.Distinct().Count() != periods.Count ? "has a period twice" : "",
            }.Where(f => f.Length > 0).ToList();
        });
        Assert.True(lines > 20 && apart > 2, $"{lines} are drawn, {apart} have no two figures for one period");
    }

    [Fact]
    public void The_page_of_corrections_tells_each_with_its_counts_and_its_feed_is_announced()
    {
        using var page = site.Parse("corrections/index.html");
        Assert.Equal("/corrections/feed.atom", page.QuerySelector("link[type='application/atom+xml']")!.GetAttribute("href"));
        Assert.Equal(["2026-01-28", "2025-12-17", "2025-12-17", "2025-12-17"], page.QuerySelectorAll("article time").Select(t => t.GetAttribute("datetime")));
        Assert.Equal(["33", "50", "250", "498"], page.QuerySelectorAll("article").Select(a => a.QuerySelectorAll("dt").Single(t => t.TextContent == "Revised").NextElementSibling!.TextContent.Split(',')[0]));
        using var releases = site.Parse("releases/index.html");
        Assert.NotNull(releases.QuerySelector("link[type='application/atom+xml']"));
        using var indicator = site.Parse("indicators/youth-unemployment/index.html");
        Assert.Equal("/corrections/#correction-2025-12-17-3", indicator.QuerySelector(".correction-note a")!.GetAttribute("href"));
    }

    private static string Cell(IElement row, string of) => row.QuerySelector($"td[data-of='{of}']")!.TextContent;

    private static int NumberOf(string text) => int.Parse(new string([.. text.TakeWhile(c => char.IsAsciiDigit(c) || c == ',')]).TrimEnd(',').Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    private static decimal NumberFrom(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
