using SmcStatic.Statistics;

namespace SmcStatic.Charts;

/// <summary>Draws what runs over rows: a label, a track with marks, a value; above and below them the axis. Dots, bars and stacks differ in the marks alone.</summary>
internal sealed class RowDrawing
{
    private const double HeadRows = 1;
    private const double AxisRows = 1;
    private const int RowsToRepeatAxis = 16;
    private const double PadFrom = 1.5;
    private const double PadTo = 98.5;

    private readonly Chart chart;
    private readonly Frame frame;
    private readonly SvgWriter svg;
    private readonly RowMarks marks;
    private readonly bool hasValues;
    private readonly bool hasAnyValue;
    private readonly IReadOnlyList<LegendLine> legend;
    private double top;

    private RowDrawing(Chart chart, Frame frame, SvgWriter svg)
    {
        (this.chart, this.frame, this.svg) = (chart, frame, svg);
        var ticks = chart.Form is ChartForm.Stack ? new Ticks(0, 25, 5) : Scale.CoveringAcross(chart);
        Scale = new Scale(ticks, PadFrom, PadTo);
        marks = new RowMarks(chart, Scale, svg);
        hasValues = HasValues(chart);
        hasAnyValue = chart.Rows.Any(r => r.Marks.Any(m => m.Value is not null));
        legend = chart.Series.Count > 1 ? Legend.Lines(chart.Series) : chart.VerdictKey.Count > 0 ? Legend.Lines(chart.VerdictKey) : [];
    }

    private Scale Scale { get; }

    /// <summary>Draws a chart of rows within its root element; what it returns is the height of it all, in rows.</summary>
    public static double Draw(Chart chart, Frame frame, SvgWriter svg)
    {
        var drawing = new RowDrawing(chart, frame, svg);
        drawing.Draw();
        return drawing.top;
    }

    /// <summary>Whether each row has one value, which stands beside it.</summary>
    public static bool HasValues(Chart chart) => chart.Series.Count == 1;

    /// <summary>Whether each row has two values, which stand beside it with their marks.</summary>
    public static bool HasPairs(Chart chart) => chart.Form is ChartForm.GroupedDots && chart.Series.Count == 2;

    private void Draw()
    {
        foreach (var line in legend)
        {
            Legend.Write(svg, line, new Svg($"{LabelX.Text} y=\"{frame.Rows(top).Text}\""), chart);
            top += HeadRows;
        }
        var head = top;
        var rowsTop = head + (chart.Reference is not null ? HeadRows : 0) + (RepeatsAxis ? AxisRows : 0);
        DrawGrid(rowsTop, chart.Groups.Sum(g => (g.Title.Length > 0 ? RowMeasure.HeadingRows : 0) + g.Rows.Sum(r => HeightOf(r).Rows)));
        if (chart.Reference is { } reference)
            DrawReferenceLabel(reference, head);
        if (RepeatsAxis)
            DrawAxis(rowsTop - AxisRows);
        top = rowsTop;
        foreach (var group in chart.Groups)
            DrawGroup(group);
        if (!hasAnyValue)
            return;
        DrawAxis(top);
        top += AxisRows;
        if (AxisTitle is not { Length: > 0 } title)
            return;
        svg.Write($"<svg y=\"{frame.Rows(top)}\"><text class=\"a\" x=\"{PadFrom}%\" y=\"14\">{title}</text></svg>");
        top += AxisRows;
    }

    private string AxisTitle => chart.Form is ChartForm.Stack ? "" : Scale.Title(chart.Measure);

    private bool RepeatsAxis => hasAnyValue && chart.Groups.Sum(g => g.Rows.Count) > RowsToRepeatAxis;

    private RowMeasure HeightOf(ChartRow row) => RowMeasure.Of(row, chart.Form is ChartForm.GroupedDots ? chart.Series.Count : 1);

    private void DrawGrid(double from, double height)
    {
        svg.Write($"<svg y=\"{frame.Rows(from)}\" height=\"{frame.Rows(height)}\">");
        foreach (var (at, _, isZero) in Scale.Labels(chart.Measure.Unit))
            svg.Write($"<line class=\"{(isZero ? "z" : "g")}\" x1=\"{at}%\" x2=\"{at}%\" y2=\"100%\"/>");
        if (chart.Reference is { } reference)
            svg.Write($"<line class=\"r\" x1=\"{Scale.At(reference.Value)}%\" x2=\"{Scale.At(reference.Value)}%\" y1=\"-4\" y2=\"100%\"/>");
        svg.Write($"</svg>");
    }

    private void DrawReferenceLabel(ChartReference reference, double at)
    {
        var place = Scale.At(reference.Value);
        svg.Write($"<svg y=\"{frame.Rows(at)}\"><text class=\"rl{Scale.Anchor(place, 35)}\" x=\"{place}%\" y=\"13\">{reference.Label}</text></svg>");
    }

    private void DrawAxis(double at)
    {
        svg.Write($"<svg y=\"{frame.Rows(at)}\">");
        foreach (var (place, label, _) in Scale.Labels(chart.Measure.Unit))
            svg.Write($"<text class=\"a{Scale.Anchor(place, 8)}\" x=\"{place}%\" y=\"15\">{label}</text>");
        svg.Write($"</svg>");
    }

    private void DrawGroup(ChartGroup group)
    {
        if (group.Title.Length > 0)
        {
            svg.Write($"<svg y=\"{frame.Rows(top + RowMeasure.HeadingRows - 1)}\"><text class=\"h\"{LabelX} y=\"16\">{group.Title}</text></svg>");
            top += RowMeasure.HeadingRows;
        }
        if (group.Gap is not ChartGap.None && group.Rows is [{ Marks: [{ Value: { } one }] } first, { Marks: [{ Value: { } other }] } second])
            DrawGap(group.Gap, (one, other), (HeightOf(first), HeightOf(second)));
        foreach (var row in group.Rows)
            DrawRow(row);
    }

    /// <summary>Of two rows of one value each the distance between them: a box from dot to dot.</summary>
    private void DrawGap(ChartGap gap, (Number One, Number Other) values, (RowMeasure First, RowMeasure Second) rows)
    {
        var (start, pixels) = frame.Between(top, rows.First.TallTrack, rows.First.LowMiddle);
        // From one track to the next is as far as from one label to the next, where both labels have as many lines; of others none is a corner.
        var reach = rows.First.Lines.Count == rows.Second.Lines.Count ? rows.First.Rows : (rows.First.Rows + rows.Second.Rows) / 2;
        svg.Write($"<svg y=\"{start}\">");
        marks.DrawGap(gap, values, (pixels, frame.Rows(reach)));
        svg.Write($"</svg>");
    }

    private void DrawRow(ChartRow row)
    {
        var height = HeightOf(row);
        if (row.IsMarked)
            svg.Write($"<g class=\"me\">");
        var (rows, pixels) = frame.Between(top, height.TallLabel, height.LowMiddle);
        svg.Write($"<svg y=\"{rows}\">");
        DrawLabel(height.Lines, pixels);
        if (hasValues && row.Marks[0].Exists)
            svg.Write($"<text class=\"v\" x=\"100%\"{ValueX} y=\"{pixels + 4.5}\">{row.Marks[0].Text}</text>");
        if (HasPairs(chart))
            DrawPair(row, pixels);
        (rows, pixels) = frame.Between(top, height.TallTrack, height.LowMiddle);
        svg.Write($"</svg><svg y=\"{rows}\">");
        marks.Draw(row, pixels);
        svg.Write($"</svg>");
        if (row.IsMarked)
            svg.Write($"</g>");
        top += height.Rows;
    }

    private void DrawPair(ChartRow row, double middle)
    {
        svg.Write($"<g class=\"p\"{PairX}>");
        for (var i = 0; i < row.Marks.Count; i++)
        {
            if (!row.Marks[i].Exists)
                continue;
            var right = (i + 1 - row.Marks.Count) * (Frame.PairRoom / 2);
            svg.Write($"<svg x=\"100%\" y=\"{middle}\"><path class=\"d s{i + 1}\" transform=\"translate({right - Frame.PairRoom / 2 + 14})\" d=\"{Shapes.PathOf(i)}\"/><text class=\"v\" x=\"{right}\" y=\"4.5\">{row.Marks[i].Text}</text></svg>");
        }
        svg.Write($"</g>");
    }

    private void DrawLabel(IReadOnlyList<string> lines, double middle)
    {
        svg.Write($"<text class=\"n\"{LabelX} y=\"{middle + 4.5 - ((lines.Count - 1) * Frame.LineHeight / 2.0)}\">{lines[0]}");
        for (var i = 1; i < lines.Count; i++)
            svg.Write($"<tspan x=\"{(frame.IsStandalone ? -Frame.LabelRoom : 0)}\" dy=\"{Frame.LineHeight}\">{lines[i]}</tspan>");
        svg.Write($"</text>");
    }

    /// <summary>In a page a style says how far left of its track a label stands.</summary>
    private Svg LabelX => new(frame.IsStandalone ? $" x=\"-{Frame.LabelRoom}\"" : "");

    private Svg PairX => new(frame.IsStandalone ? $" transform=\"translate({Frame.PairRoom})\"" : "");

    private Svg ValueX => new(frame.IsStandalone ? $" dx=\"{Frame.ValueRoom}\"" : "");
}
