namespace SmcStatic.Charts;

/// <summary>Chooses how a slice is drawn, from its shape and the kind of its values; nobody wires a chart by hand. The table is in <c>docs/charts.md</c>.</summary>
public static class ChartForms
{
    private const int MostSeries = 4;
    private const int MostParts = 8;
    private const int MostPanels = 24;
    private const int MostRows = 60;
    private const int FewestPeriodsOfALine = 3;

    /// <summary>The form of a shape, and what runs where in it.</summary>
    public static ChartLayout Choose(ChartShape shape)
    {
        var whole = PlaceOf(shape, d => d.IsWhole && d.Count is > 1 and <= MostParts);
        if (whole >= 0 && Stack(shape, whole) is { } stack)
            return stack;
        var age = PlaceOf(shape, d => d.IsAge);
        if (age >= 0)
            return Lines(shape, ChartAxis.Dimension(age)) ?? ChartLayout.None;
        if (shape.IsIndexScore && shape is { Areas: 1, Groups: 1, Periods: > 1 })
            return new ChartLayout(ChartForm.History, ChartAxis.Periods);
        if (shape.Periods >= FewestPeriodsOfALine && Lines(shape, ChartAxis.Periods) is { } lines)
            return lines;
        return AtNewest(shape);
    }

    /// <summary>Parts of a whole, where there are wholes to compare; a single one is drawn as dots, which have intervals.</summary>
    private static ChartLayout? Stack(ChartShape shape, int whole)
    {
        var series = ChartAxis.Dimension(whole);
        var others = Varying(shape).Where(v => v.Axis != series).ToList();
        return others switch
        {
            [] when shape.Periods > 1 => new ChartLayout(ChartForm.Stack, ChartAxis.Periods, series),
            [var one] when one.Count <= MostRows => new ChartLayout(ChartForm.Stack, one.Axis, series),
            [var many, var few] when many.Count * few.Count <= MostRows => new ChartLayout(ChartForm.Stack, many.Axis, series, few.Axis),
            _ => null,
        };
    }

    /// <summary>Lines along an axis: all in one plot, or in panels where they are more than four; none where even panels are too many.</summary>
    private static ChartLayout? Lines(ChartShape shape, ChartAxis along)
    {
        var varying = Varying(shape).Where(v => v.Axis != along).ToList();
        var lines = varying.Aggregate(1, (product, v) => product * v.Count);
        if (lines <= MostSeries)
            return new ChartLayout(ChartForm.Lines, along, Together(varying));
        var series = varying.Count > 1 && varying[^1].Count <= MostSeries ? varying[^1] : (Axis: ChartAxis.None, Count: 1);
        var panels = varying.Where(v => v.Axis != series.Axis).ToList();
        return lines / series.Count <= MostPanels ? new ChartLayout(ChartForm.Panels, along, series.Axis, Together(panels)) : null;
    }

    private static ChartLayout AtNewest(ChartShape shape)
    {
        var one = shape.IsCount ? ChartForm.Bars : ChartForm.Dots;
        return Varying(shape) switch
        {
            [] when shape.Periods > 1 => new ChartLayout(one, ChartAxis.Periods),
            [] when shape.HasPeers => new ChartLayout(ChartForm.Strip, ChartAxis.Areas),
            [] => ChartLayout.None,
            [{ Axis: var axis }] when shape.HasPeers && axis == ChartAxis.Areas => new ChartLayout(ChartForm.Strip, ChartAxis.Areas),
            [{ Axis: var axis, Count: > MostRows }] when axis == ChartAxis.Areas => new ChartLayout(ChartForm.Strip, ChartAxis.Areas),
            [var only] when shape.Periods == 2 && only.Axis != ChartAxis.Areas => new ChartLayout(ChartForm.GroupedDots, only.Axis, ChartAxis.Periods),
            [var only] when only.Count <= MostRows => new ChartLayout(one, only.Axis),
            [var many, { Count: <= MostSeries } few] when many.Count <= MostRows => new ChartLayout(ChartForm.GroupedDots, many.Axis, few.Axis),
            // Of two dimensions, an indicator may have but some of the combinations: they are then the series.
            [var many, ..] when shape.Groups <= MostSeries && many.Axis == ChartAxis.Areas && many.Count <= MostRows =>
                new ChartLayout(ChartForm.GroupedDots, many.Axis, Dimensions(shape)),
            [var many, var few] when many.Count * few.Count <= MostRows => new ChartLayout(one, few.Axis, default, many.Axis),
            [var many, var some, { Count: <= MostSeries } few] when many.Count * some.Count <= MostRows =>
                new ChartLayout(ChartForm.GroupedDots, many.Axis, few.Axis, some.Axis),
            _ => ChartLayout.None,
        };
    }

    /// <summary>What has more than one value in a shape but the periods, the most numerous first.</summary>
    private static List<(ChartAxis Axis, int Count)> Varying(ChartShape shape)
    {
        var all = new List<(ChartAxis Axis, int Count)>();
        if (shape.Areas > 1)
            all.Add((ChartAxis.Areas, shape.Areas));
        for (var i = 0; i < shape.Dimensions.Count; i++)
        {
            if (shape.Dimensions[i].Count > 1)
                all.Add((ChartAxis.Dimension(i), shape.Dimensions[i].Count));
        }
        return [.. all.OrderByDescending(v => v.Count)];
    }

    private static ChartAxis Together(IEnumerable<(ChartAxis Axis, int Count)> axes) => axes.Aggregate(ChartAxis.None, (all, a) => all | a.Axis);

    private static ChartAxis Dimensions(ChartShape shape) =>
        Enumerable.Range(0, shape.Dimensions.Count).Where(i => shape.Dimensions[i].Count > 1).Aggregate(ChartAxis.None, (all, i) => all | ChartAxis.Dimension(i));

    private static int PlaceOf(ChartShape shape, Func<ChartDimension, bool> holds)
    {
        for (var i = 0; i < shape.Dimensions.Count; i++)
        {
            if (holds(shape.Dimensions[i]))
                return i;
        }
        return -1;
    }
}
