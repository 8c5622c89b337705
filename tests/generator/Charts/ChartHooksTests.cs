using System.Xml.Linq;
using SmcStatic.Charts;
using SmcStatic.Statistics;
using Xunit;

namespace SmcStatic.Tests.Charts;

public class ChartHooksTests
{
    public static TheoryData<string> Names => [.. ChartExamples.All.Keys];

    [Theory, MemberData(nameof(Names))]
    public void A_drawing_in_a_page_names_the_cell_of_each_of_its_marks_and_a_file_none(string name)
    {
        var chart = ChartExamples.All[name];
        var root = XDocument.Parse(Drawing.Inline(chart).Text).Root!;
        var cells = root.Attribute("data-cells")!.Value.Split(';', ',', ' ').Where(c => c != "-").Select(c => int.Parse(c, null)).ToList();
        Assert.Equal(cells.Count, cells.Distinct().Count());
        Assert.Equal(MarksOf(root, chart), cells.Count);
        Assert.DoesNotContain("data-", Drawing.Standalone(chart).Text);
    }

    [Fact]
    public void Panels_rows_and_series_are_parted_and_what_is_not_drawn_is_a_hyphen()
    {
        var marks = new[] { ChartExamples.Mark(1) with { Cell = 4 }, ChartMark.Absent, ChartExamples.Missing(Status.Confidential) with { Cell = 0 } };
        var group = ChartExamples.Group([ChartExamples.Row("A", marks), ChartExamples.Row("B", marks)]);
        Assert.Equal("4 - 0,4 - 0;4 - 0,4 - 0", Cells(ChartForm.Panels, group, group));
        // Of a whole, a part without a value has no room; where no part has one, the first says why.
        Assert.Equal("4 - -,4 - -", Cells(ChartForm.Stack, group));
        Assert.Equal("- 0", Cells(ChartForm.Stack, ChartExamples.Group([ChartExamples.Row("A", ChartMark.Absent, marks[2])])));
    }

    [Fact]
    public void A_strip_says_where_the_figures_of_its_ticks_are_to_be_had()
    {
        var chart = ChartExamples.All["strip"] with { Peers = "/data/pay/itl2-rate.json#2024&sex=women" };
        Assert.Contains(" data-peers=\"/data/pay/itl2-rate.json#2024&amp;sex=women\"", Drawing.Inline(chart).Text, StringComparison.Ordinal);
        Assert.Contains("data-peers=", new BareStrip(chart).Of(ChartExamples.Mark(1)).Text, StringComparison.Ordinal);
    }

    private static string Cells(ChartForm form, params ChartGroup[] groups) =>
        XDocument.Parse(Drawing.Inline(ChartExamples.All["dots"] with { Form = form, Groups = groups, Series = ["a", "b", "c"], Reference = null }).Text).Root!.Attribute("data-cells")!.Value;

    /// <summary>How many marks a reader can point at: drawn elements, or the corners of lines and, once for each figure there, the broken lines of missing ones.</summary>
    private static int MarksOf(XElement root, Chart chart)
    {
        var drawn = root.Descendants().Where(e => !e.Ancestors().Any(a => Is(a, "k") || Is(a, "p")));
        return chart.Form switch
        {
            ChartForm.Strip => 1,
            ChartForm.Lines or ChartForm.Panels or ChartForm.History =>
                drawn.Where(e => Is(e, "ln")).Sum(e => e.Attribute("d")!.Value.Trim('M', ' ').Split(' ').Length / 2) + chart.Rows.Sum(r => r.Marks.Count(m => m.IsMissing)),
            _ => drawn.Count(e => Is(e, "d") || Is(e, "bar") || Is(e, "part") || (e.Name.LocalName == "line" && Is(e, "x"))),
        };
    }

    private static bool Is(XElement element, string name) => element.Attribute("class")?.Value.Split(' ').Contains(name) == true;
}
