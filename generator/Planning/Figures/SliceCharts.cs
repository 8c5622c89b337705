using SmcStatic.Charts;
using SmcStatic.Geography;
using SmcStatic.Statistics;
using SmcStatic.Statistics.Comparing;

namespace SmcStatic.Planning.Figures;

/// <summary>What a chart needs besides the entries of its table.</summary>
/// <param name="View">The slice, and how much of it is shown.</param>
/// <param name="Own">The area that the page is about; none on a page about all areas.</param>
/// <param name="Comparisons">What each figure allows one to say; none where figures are not compared with the UK or an average.</param>
internal sealed record ChartSubject(SliceView View, Area? Own = null, Comparisons? Comparisons = null)
{
    /// <summary>What a figure allows one to say.</summary>
    public Comparison? CompareOf(Observation figure) => Comparisons?.Of(View.Indicator, figure);
}

/// <summary>Makes the chart of a slice from the entries of its table: one form for each shape, chosen by <see cref="ChartForms"/>.</summary>
internal static class SliceCharts
{
    /// <summary>Among fewer areas than this one has no place worth drawing.</summary>
    public const int FewestPeers = 5;


    /// <summary>The chart of a figure; none where its table says it better.</summary>
    public static FigureChart? Of(FigureFrame frame, IReadOnlyList<FigureEntry> entries, ChartSubject subject)
    {
        var slice = subject.View.Slice;
        if (!ChartGrid.CanHold(slice))
            return null;
        var cells = ValueCell.Of(entries);
        var grid = new ChartGrid(cells, subject.View.Only is null ? slice.Dimensions : []);
        var peers = subject.Own is null ? [] : PeersOf(slice, cells[0].Observation);
        var layout = ChartForms.Choose(grid.Shape(slice.Measure, peers.Count >= FewestPeers));
        if (layout.Form is ChartForm.None)
            return null;
        var chart = new Chart
        {
            Form = layout.Form,
            Id = frame.Id,
            Title = frame.Title,
            Subtitle = frame.Subtitle,
            Source = Source(subject.View.Indicator, slice),
            Measure = slice.Measure,
            Series = [""],
            Groups = [],
        };
        return new FigureChart(layout.Form is ChartForm.Strip
            ? Strip(chart, subject, (cells, peers))
            : new ChartArrangement(grid, layout, subject).Fill(chart));
    }

    /// <summary>A figure as a chart draws it, and where the table prints it.</summary>
    public static ChartMark MarkOf(ValueCell cell) => MarkOf(cell.Observation) with { Cell = cell.Place };

    /// <summary>A figure as a chart draws it.</summary>
    public static ChartMark MarkOf(Observation observation) =>
        new(observation.Value, observation.Lower, observation.Upper, observation.Status, Cells.Value(observation).Text);

    /// <summary>What a figure is compared with, in words and at its place.</summary>
    public static ChartReference? ReferenceOf(Comparison? comparison)
    {
        if (comparison is not { Benchmark: { Value: { } value } benchmark } compared)
            return null;
        var measure = compared.Figure.Measure;
        var label = benchmark switch
        {
            { Kind: BenchmarkKind.Average } => "Average",
            { Kind: BenchmarkKind.MeanOfAreas } => $"Average of all {compared.Figure.Area.Level.Plural} {Formats.Value(value, measure)}",
            _ => AreaLabel(benchmark.Figure!.Value, compared.Figure.Period),
        };
        return new ChartReference(label, Number.From(Math.Round(value, DecimalsOf(value))));
    }

    // A mean may have more decimals than a number holds; these are finer than any drawing.
    private static int DecimalsOf(decimal value) => Math.Abs(value) switch { < 1_000_000m => 9, < 100_000_000_000_000m => 2, _ => 0 };

    private static string AreaLabel(Observation beside, Period period) =>
        $"{beside.Area.Name} {Cells.Value(beside).Text}{(beside.Period == period ? "" : $" ({beside.Period.Label})")}";

    /// <summary>The areas of a level with a figure like this one.</summary>
    public static IReadOnlyList<Observation> PeersOf(Slice slice, Observation own)
    {
        var peers = new List<Observation>();
        foreach (var observation in slice.Observations)
        {
            if (observation.Period == own.Period && observation.Categories.Equals(own.Categories))
                peers.Add(observation);
        }
        return peers;
    }

    /// <summary>A figure as a tick draws it, whose words nobody reads.</summary>
    public static ChartMark TickOf(Observation observation) => new(observation.Value, observation.Lower, observation.Upper, observation.Status, "");

    /// <summary>A strip names the area it is about, and its description the ends; of all others it draws a tick.</summary>
    private static Chart Strip(Chart chart, ChartSubject subject, (IReadOnlyList<ValueCell> Own, IReadOnlyList<Observation> Peers) figures)
    {
        var shown = subject.Own is null ? [.. figures.Own.Select(c => c.Observation)] : figures.Peers;
        var known = shown.Where(o => o.Value is not null).ToList();
        var ends = known.Count == 0 ? [] : new[] { known.MinBy(o => o.Value!.Value), known.MaxBy(o => o.Value!.Value) };
        return chart with
        {
            Groups = [new ChartGroup("", [.. shown.Select(o => RowOf(o, subject.Own?.Code, ends))])],
            Peers = subject.Own is null ? "" : PeerFigures.AddressOf(subject.View.Indicator, (subject.View.Slice, shown[0])).Path,
            Reference = ReferenceOf(subject.CompareOf(figures.Own[0].Observation)),
        };
    }

    private static ChartRow RowOf(Observation observation, string? own, Observation[] ends)
    {
        var isOwn = observation.Area.Code == own;
        var isRead = isOwn || Array.IndexOf(ends, observation) >= 0;
        // The one the page is about is the first of its table; without one, the table prints every tick.
        var mark = isOwn ? MarkOf(new ValueCell(observation, 0)) : isRead ? MarkOf(observation) : TickOf(observation);
        return new ChartRow(observation.Area.Name, [mark]) { IsMarked = isOwn };
    }

    private static string Source(Indicator indicator, Slice slice) =>
        $"Source: {FigureWords.Source(indicator)}. {slice.Cube.Release.Title}, {Formats.Date(slice.Cube.Release.Date)}.";
}
