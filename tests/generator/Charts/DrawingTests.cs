using System.Globalization;
using System.Xml.Linq;
using CsCheck;
using SmcStatic.Charts;
using SmcStatic.Statistics;
using SmcStatic.Tests.Problems;
using Xunit;

namespace SmcStatic.Tests.Charts;

public class DrawingTests
{
    private static readonly string Golden = Path.Combine(Repository.Root, "tests", "golden", "charts");

    public static TheoryData<string> Names => [.. ChartExamples.All.Keys];

    public static TheoryData<string> EdgeNames => [.. ChartEdges.All.Keys];

    [Theory, MemberData(nameof(EdgeNames))]
    public void Each_form_is_drawn_at_each_edge_as_it_was_when_last_looked_at(string name)
    {
        var drawing = Drawing.Standalone(ChartEdges.All[name]).Text;
        Expected.Equal(Path.Combine(Golden, "edges", $"{name}.svg"), drawing.TrimEnd('\n'));
        Assert.DoesNotContain("NaN", drawing + Drawing.Inline(ChartEdges.All[name]).Text);
        Assert.DoesNotContain("Infinity", drawing);
    }

    [Theory, MemberData(nameof(Names))]
    public void A_chart_is_drawn_as_it_was_when_last_looked_at(string name)
    {
        var chart = ChartExamples.All[name];
        Expected.Equal(Path.Combine(Golden, $"{name}.svg"), Drawing.Standalone(chart).Text.TrimEnd('\n'));
        Expected.Equal(Path.Combine(Golden, $"{name}.page.svg"), Drawing.Inline(chart).Text);
    }

    [Theory, MemberData(nameof(Names))]
    public void A_drawing_is_well_formed_and_has_a_name_and_a_description(string name)
    {
        foreach (var drawing in new[] { Drawing.Standalone(ChartExamples.All[name]), Drawing.Inline(ChartExamples.All[name]) })
        {
            var root = XDocument.Parse(drawing.Text).Root!;
            Assert.Equal("img", root.Attribute("role")!.Value);
            foreach (var id in root.Attribute("aria-labelledby")!.Value.Split(' '))
                Assert.NotEmpty(root.Elements().Single(e => e.Attribute("id")?.Value == id).Value);
            Assert.DoesNotContain("NaN", drawing.Text);
            Assert.DoesNotContain("Infinity", drawing.Text);
        }
    }

    [Fact]
    public void A_name_is_text_whatever_it_holds()
    {
        Gen.String.Array[1, 3].Sample(names =>
        {
            var rows = names.Select(n => ChartExamples.Row(n + "<b>", ChartExamples.Mark(1))).ToArray();
            var chart = ChartExamples.All["dots"] with { Groups = [ChartExamples.Group(rows)], Title = names[0] + "\"><b>", Source = names[^1] };
            var root = XDocument.Parse(Drawing.Standalone(chart).Text).Root!;
            Assert.DoesNotContain(root.Descendants(), e => e.Name.LocalName == "b");
        });
    }

    [Fact]
    public void Marks_stay_within_the_frame_and_ticks_cover_the_data()
    {
        var number = Gen.Decimal[-1_000_000, 1_000_000].Select(d => Math.Round(d, 3));
        Gen.Select(number.Array[1, 30], Gen.Decimal[0, 500].Select(d => Math.Round(d, 3))).Sample((values, half) =>
        {
            var chart = ChartExamples.All["dots"] with
            {
                Groups = [ChartExamples.Group([.. values.Select((v, i) => ChartExamples.Row($"Row {i}", ChartExamples.Mark(v, half)))])],
                Reference = null,
            };
            var ticks = Scale.Covering(chart);
            Assert.True(ticks.First <= values.Min() - half && ticks.Last >= values.Max() + half);
            Assert.InRange(ticks.Count, 2, 6);
            foreach (var place in XDocument.Parse(Drawing.Inline(chart).Text).Descendants().Attributes().Where(a => a.Value.EndsWith('%')))
                Assert.InRange(double.Parse(place.Value.TrimEnd('%'), CultureInfo.InvariantCulture), 0, 100);
        });
    }

    [Fact]
    public void Ticks_stand_at_numbers_that_people_count_in()
    {
        Assert.Equal([0m, 20, 40, 60, 80, 100], Ticks.Over(0, 100, 6).All);
        Assert.Equal([55m, 60, 65, 70, 75], Ticks.Over(56.1m, 74.8m, 6).All);
        Assert.Equal([-7.5m, -5, -2.5m, 0, 2.5m, 5], Ticks.Over(-7.3m, 5, 6).All);
        Assert.Equal(["0.010", "0.015", "0.020", "0.025", "0.030", "0.035"], new Scale(Ticks.Over(0.011m, 0.032m, 6), 0, 1).Labels(new Unit("ratio", "ratio", "", "")).Select(l => l.Label));
    }

    [Fact]
    public void Labels_at_the_ends_of_lines_do_not_cover_one_another()
    {
        Gen.Double[0, 230].Array[1, 4].Sample(ends =>
        {
            var labels = EndLabel.Apart(ends.Select((y, i) => EndLabel.Of(i, "Northern Ireland", "57.5%", y)), 230);
            for (var i = 1; i < labels.Count; i++)
                Assert.True(labels[i].Top >= labels[i - 1].Top + (labels[i - 1].Lines.Count * EndLabel.LineHeight) - 0.001);
        });
    }

    [Fact]
    public void Text_is_broken_so_that_each_line_fits()
    {
        Gen.String[Gen.Char["abc WM-é"], 1, 90].Sample(text =>
        {
            var lines = Wrapping.Lines(text, 13, 120);
            Assert.All(lines, l => Assert.True(Wrapping.Width(l, 13) <= 120));
            Assert.Equal(text.Replace(" ", ""), string.Concat(lines).Replace(" ", ""));
        });
    }

    [Fact]
    public void A_missing_value_is_never_a_mark_at_a_number()
    {
        var chart = ChartExamples.All["dots-all-missing"];
        var root = XDocument.Parse(Drawing.Inline(chart).Text).Root!;
        Assert.DoesNotContain(root.Descendants(), e => e.Attribute("class")?.Value.Split(' ').Contains("d") == true);
        Assert.Equal(["xc", "xx", "xz", "xlow"], root.Descendants().Select(e => e.Attribute("class")?.Value).Where(c => c?.StartsWith("x x", StringComparison.Ordinal) == true).Select(c => c![2..]));
        Assert.Equal(Status.None, ChartMark.Absent.Status);
    }
}
