using SmcStatic.Charts;
using SmcStatic.Joining;
using SmcStatic.Planning;
using SmcStatic.Planning.Figures;
using SmcStatic.Problems;
using SmcStatic.Reading;
using SmcStatic.Statistics;
using SmcStatic.Tests.Problems;
using Xunit;

namespace SmcStatic.Tests.Charts;

public class ChartFormsTests
{
    public static TheoryData<ChartShape, ChartForm> Shapes => new()
    {
        { new ChartShape { Areas = 1, Periods = 1 }, ChartForm.None },
        { new ChartShape { Areas = 1, Periods = 1, HasPeers = true }, ChartForm.Strip },
        { new ChartShape { Areas = 2, Periods = 1, HasPeers = true }, ChartForm.Strip },
        { new ChartShape { Areas = 41, Periods = 1 }, ChartForm.Dots },
        { new ChartShape { Areas = 41, Periods = 1, IsCount = true }, ChartForm.Bars },
        { new ChartShape { Areas = 205, Periods = 1 }, ChartForm.Strip },
        { new ChartShape { Areas = 4, Periods = 12 }, ChartForm.Lines },
        { new ChartShape { Areas = 7, Periods = 12 }, ChartForm.Panels },
        { new ChartShape { Areas = 1, Periods = 4, IsIndexScore = true }, ChartForm.History },
        { By(5), ChartForm.Dots },
        { By(5) with { Periods = 2 }, ChartForm.GroupedDots },
        { By(5) with { Areas = 2 }, ChartForm.GroupedDots },
        { By(18, 2), ChartForm.GroupedDots },
        { By(5, 6), ChartForm.Dots },
        { By(5, 4, 2), ChartForm.GroupedDots },
        { By(60, 60), ChartForm.None },
        { new ChartShape { Areas = 1, Periods = 1, Dimensions = [new ChartDimension(6, IsWhole: true), new ChartDimension(5)], Groups = 30 }, ChartForm.Stack },
        { new ChartShape { Areas = 1, Periods = 9, Dimensions = [new ChartDimension(6, IsWhole: true)], Groups = 6 }, ChartForm.Stack },
        { new ChartShape { Areas = 1, Periods = 1, Dimensions = [new ChartDimension(6, IsWhole: true)], Groups = 6 }, ChartForm.Dots },
        { new ChartShape { Areas = 1, Periods = 2, Dimensions = [new ChartDimension(5), new ChartDimension(2), new ChartDimension(20, IsAge: true)], Groups = 200 }, ChartForm.Panels },
    };

    [Theory, MemberData(nameof(Shapes))]
    public void A_shape_has_its_form(ChartShape shape, ChartForm form) => Assert.Equal(form, ChartForms.Choose(shape).Form);

    [Fact]
    public void Every_slice_of_the_real_data_has_a_form_or_a_reason_for_none()
    {
        var log = new ProblemLog();
        var dataset = Joiner.Join(Reader.Read(Path.Combine(Repository.Root, "data"), log), null, log);
        Assert.Empty(log.Ordered());
        var atlas = new Atlas(dataset!);
        var drawn = new Dictionary<ChartForm, int>();
        foreach (var indicator in dataset!.Indicators)
        {
            foreach (var slice in indicator.Current)
            {
                foreach (var figure in FiguresOf(atlas, indicator, slice))
                    Count(figure, slice, drawn);
            }
        }
        Assert.Equal(Enum.GetValues<ChartForm>().Where(f => f is not (ChartForm.None or ChartForm.Bars)), drawn.Keys.Where(f => f is not (ChartForm.None or ChartForm.Bars)).Order());
    }

    private static IEnumerable<FigureTable> FiguresOf(Atlas atlas, Indicator indicator, Slice slice)
    {
        var view = new SliceView(indicator, slice);
        if (SliceFigures.AtLevel(atlas, view with { NewestOnly = IndicatorFigures.IsNewestOnly(slice.Level) }) is { } whole)
            yield return whole;
        foreach (var area in slice.Areas.Where(a => a.Level.HasPages).Take(1))
            yield return SliceFigures.In(atlas, area, view);
    }

    private static void Count(FigureTable figure, Slice slice, Dictionary<ChartForm, int> drawn)
    {
        if (figure.Chart is not { } chart)
        {
            Assert.True(HasReason(figure, slice), $"{slice.Cube.File} {slice.Key} ({figure.Id}, {figure.RowCount} rows) has no chart and no reason that docs/charts.md names");
            return;
        }
        var form = chart.Picture.Form;
        drawn[form] = drawn.GetValueOrDefault(form) + 1;
        Assert.Contains("</svg>", chart.Svg.Text);
        Assert.Contains("</svg>", Drawing.Standalone(chart.Picture).Text);
    }

    /// <summary>The reasons of <c>docs/charts.md</c> for which a table stands alone.</summary>
    private static bool HasReason(FigureTable figure, Slice slice) =>
        figure.RowCount == 1 || slice.Dimensions.Count > 4 || (slice.Areas.Count() > 60 && slice.Dimensions.Count > 0);

    private static ChartShape By(params int[] counts) => new()
    {
        Areas = 1, Periods = 1, Dimensions = [.. counts.Select(c => new ChartDimension(c))], Groups = counts.Aggregate(1, (a, b) => a * b),
    };
}
