using SmcStatic.Statistics;

namespace SmcStatic.Charts;

/// <summary>Draws a panel for each group, all on one scale, two or three side by side.</summary>
internal sealed class PanelDrawing
{
    private const int PlotHeight = 96;
    private const int AxisHeight = 20;
    private const int Gap = 16;
    private const int MostInTwo = 8;

    private readonly Chart chart;
    private readonly Frame frame;
    private readonly SvgWriter svg;
    private readonly Scale scale;
    private readonly bool isIndex;
    private readonly int columns;
    private readonly IReadOnlyList<IReadOnlyList<string>> titles;

    private PanelDrawing(Chart chart, Frame frame, SvgWriter svg)
    {
        (this.chart, this.frame, this.svg) = (chart, frame, svg);
        isIndex = chart.Measure.Kind is ValueKind.ZScore;
        scale = new Scale(isIndex ? IndexBands.Covering(chart, 1) : Scale.Covering(chart, 4), PlotHeight, 0);
        columns = chart.Groups.Count <= MostInTwo ? 2 : 3;
        titles = [.. chart.Groups.Select(g => Wrapping.Lines(g.Title, Frame.TextSize, columns == 2 ? 132 : 86))];
    }

    /// <summary>Draws within the root element; returns the height in pixels.</summary>
    public static int Draw(Chart chart, Frame frame, SvgWriter svg) => new PanelDrawing(chart, frame, svg).Draw();

    private int Draw()
    {
        var top = 0;
        if (chart.Series.Count > 1)
        {
            foreach (var line in Legend.Lines(chart.Series))
            {
                Legend.Write(svg, line, new Svg($"{KeyX.Text} y=\"{top}\""), chart);
                top += 22;
            }
        }
        if (Scale.Title(chart.Measure) is { Length: > 0 } unit)
        {
            svg.Write($"<text class=\"a k\"{KeyX} y=\"{top + 13}\">{unit}</text>");
            top += 22;
        }
        for (var i = 0; i < chart.Groups.Count; i += columns)
            top = DrawLine(i, top);
        if (chart.RowsTitle.Length == 0)
            return top;
        svg.Write($"<text class=\"a k\"{KeyX} y=\"{top + 4}\">{chart.RowsTitle}</text>");
        return top + 10;
    }

    private int DrawLine(int first, int top)
    {
        var last = Math.Min(first + columns, chart.Groups.Count);
        var head = (Enumerable.Range(first, last - first).Max(i => titles[i].Count) * Frame.LineHeight) + 8;
        for (var i = first; i < last; i++)
        {
            var column = i - first;
            svg.Write($"<svg x=\"{100.0 * column / columns}%\" y=\"{top}\" width=\"{100.0 / columns}%\">");
            for (var line = 0; line < titles[i].Count; line++)
                svg.Write($"<text class=\"h\" y=\"{12 + (line * Frame.LineHeight)}\">{titles[i][line]}</text>");
            svg.Write($"<svg y=\"{head}\" width=\"94%\" height=\"{PlotHeight}\">");
            DrawPanel(chart.Groups[i], column == 0);
            svg.Write($"</svg></svg>");
        }
        return top + head + PlotHeight + AxisHeight + Gap;
    }

    private void DrawPanel(ChartGroup group, bool hasTicks)
    {
        if (isIndex)
            IndexBands.Draw(svg, scale, hasNames: false);
        foreach (var (at, _, isZero) in scale.Labels(chart.Measure.Unit))
            svg.Write($"<line class=\"{(isZero ? "z" : "g")}\" x2=\"100%\" y1=\"{at}\" y2=\"{at}\"/>");
        var plot = new LinePlot(group.Rows, scale, svg);
        plot.Draw(PlotHeight, hasDots: isIndex);
        if (isIndex)
            plot.DrawValues();
        if (hasTicks)
        {
            foreach (var (at, label, _) in scale.Labels(chart.Measure.Unit))
                svg.Write($"<text class=\"a e\" x=\"-8\" y=\"{at + 4.5}\">{label}</text>");
        }
        svg.Write($"<text class=\"a\" y=\"{PlotHeight + 15}\">{group.Rows[0].Brief}</text>");
        if (group.Rows.Count > 1)
            svg.Write($"<text class=\"a e\" x=\"100%\" y=\"{PlotHeight + 15}\">{group.Rows[^1].Brief}</text>");
    }

    private Svg KeyX => new(frame.IsStandalone ? $" x=\"-{LineDrawing.Room(chart).Left}\"" : "");
}
