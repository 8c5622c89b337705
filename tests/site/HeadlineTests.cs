using Xunit;

namespace SmcStatic.SiteTests;

/// <summary>The verdict beside the figure that an area × indicator page is about: that of its row in data.csv, and with what it was compared.</summary>
public sealed class HeadlineTests(RealSite site)
{
    private static readonly Dictionary<string, string> Words = new()
    {
        ["clearly-higher"] = "Clearly higher than", ["clearly-lower"] = "Clearly lower than", ["no-clear-difference"] = "No clear difference from", ["cannot-be-tested"] = "Cannot be tested",
    };

    [Fact]
    public void The_large_figure_says_its_verdict_as_its_row_has_it()
    {
        var said = 0;
        site.Every(page =>
        {
            using var document = site.Parse(page);
            if (document.QuerySelector(".page--area-indicator .headline") is not { } headline)
                return [];
            var rows = Csv.Read(Path.Combine(site.Dist, Path.GetDirectoryName(page)!, "data.csv"));
            var area = document.QuerySelector("main")!.GetAttribute("data-area")!;
            // The figure itself names its row; one without a value names none, and is the newest of its area.
            var row = headline.QuerySelector(".headline__figure [data-rows]") is { } value ? rows[int.Parse(value.GetAttribute("data-rows")!) - 1]
                : rows.First(r => r["value"].Length == 0 && r["area_code"].Equals(area, StringComparison.OrdinalIgnoreCase));
            var verdict = headline.QuerySelector(".headline__verdict")?.TextContent.Trim() ?? "";
            Interlocked.Add(ref said, verdict.Length > 0 ? 1 : 0);
            if (row["verdict"].Length == 0)
                return verdict.Length == 0 ? [] : [$"says “{verdict}”, its row nothing"];
            var name = row["benchmark"] switch { "K02000001" => " the UK", "average" => " the average", "mean-of-areas" => " the average of all", _ => " " };
            return verdict.StartsWith(Words[row["verdict"]], StringComparison.Ordinal) && (row["verdict"] == "cannot-be-tested" || verdict.Contains(name, StringComparison.Ordinal))
                ? [] : [$"says “{verdict}”, its row {row["verdict"]} {row["benchmark"]}"];
        });
        Assert.True(said > 1_500, $"{said} verdicts");
    }
}
