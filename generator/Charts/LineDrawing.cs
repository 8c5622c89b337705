namespace SmcStatic.Charts;

/// <summary>Draws lines over time or age: an interval as a band, a name and value at the end of each line. A composite index lies on the bands of its categories.</summary>
internal sealed class LineDrawing
{
    private const int Top = 12;
    private const int PlotHeight = 230;
    private const int AxisHeight = 22;
    private const int NarrowPlot = 176;

    private readonly Chart chart;
    private readonly Frame frame;
    private readonly SvgWriter svg;
    private readonly LinePlot plot;

    private LineDrawing(Chart chart, Frame frame, SvgWriter svg)
    {
        (this.chart, this.frame, this.svg) = (chart, frame, svg);
        var ticks = chart.Form is ChartForm.History ? IndexBands.Covering(chart) : Scale.Covering(chart);
        plot = new LinePlot(chart.Groups[0].Rows, new Scale(ticks, PlotHeight, 0), svg);
    }

    /// <summary>Draws within the root element; returns the height in pixels.</summary>
    public static int Draw(Chart chart, Frame frame, SvgWriter svg) => new LineDrawing(chart, frame, svg).Draw();

    /// <summary>The classes that tell a style how much room the ends need: wide tick labels, names beside the lines.</summary>
    public static string Classes(Chart chart) =>
        $"{(HasWideTicks(chart) ? " wide-ticks" : "")}{(NamesEnds(chart) ? " names" : "")}";

    /// <summary>The room beside the plot, for ticks and for the ends of lines, in pixels; <c>_charts.scss</c> knows it too.</summary>
    public static (int Left, int Right) Room(Chart chart) => (HasWideTicks(chart) ? 66 : 46, NamesEnds(chart) ? 118 : 66);

    private static bool NamesEnds(Chart chart) => chart.Series.Count > 1 || chart.Form is ChartForm.History;

    private static bool HasWideTicks(Chart chart)
    {
        var labels = new Scale(Scale.Covering(chart), 0, 1).Labels(chart.Measure.Unit);
        return labels.Max(l => Wrapping.Width(l.Label, Frame.TextSize)) > 38;
    }

    private int Draw()
    {
        var title = chart.RowsTitle.Length > 0 ? Frame.LineHeight + 2 : 0;
        var head = Scale.Title(chart.Measure) is { Length: > 0 } unit ? DrawUnit(unit) : 0;
        svg.Write($"<svg y=\"{head + Top}\" height=\"{PlotHeight}\">");
        if (chart.Form is ChartForm.History)
            IndexBands.Draw(svg, plot.Scale);
        DrawGrid();
        if (chart.Reference is { } reference)
            DrawReference(reference);
        plot.Draw(PlotHeight);
        if (chart.Form is ChartForm.History)
            plot.DrawValues();
        else
            DrawEnds();
        svg.Write($"</svg><svg y=\"{head + Top + PlotHeight}\">");
        DrawPeriods();
        if (title > 0)
            svg.Write($"<text class=\"a\" y=\"{AxisHeight + 13}\">{chart.RowsTitle}</text>");
        svg.Write($"</svg>");
        return head + Top + PlotHeight + AxisHeight + title;
    }

    private int DrawUnit(string unit)
    {
        svg.Write($"<text class=\"a k\" x=\"{(frame.IsStandalone ? -Room(chart).Left : 0)}\" y=\"13\">{unit}</text>");
        return Frame.LineHeight + 4;
    }

    private void DrawGrid()
    {
        foreach (var (at, label, isZero) in plot.Scale.Labels(chart.Measure.Unit))
            svg.Write($"<line class=\"{(isZero ? "z" : "g")}\" x2=\"100%\" y1=\"{at}\" y2=\"{at}\"/><text class=\"a e\" x=\"-8\" y=\"{at + 4.5}\">{label}</text>");
    }

    private void DrawReference(ChartReference reference)
    {
        var at = plot.Scale.At(reference.Value);
        svg.Write($"<line class=\"r\" x2=\"100%\" y1=\"{at}\" y2=\"{at}\"/><text class=\"rl\" x=\"2\" y=\"{at - 5}\">{reference.Label}</text>");
    }

    private void DrawEnds()
    {
        var ends = new List<EndLabel>();
        for (var i = 0; i < chart.Series.Count; i++)
        {
            if (plot.EndOf(i) is { } end)
                ends.Add(EndLabel.Of(i, NamesEnds(chart) ? chart.Series[i] : "", end.Text, end.Y));
        }
        foreach (var label in EndLabel.Apart(ends, PlotHeight))
        {
            for (var line = 0; line < label.Lines.Count; line++)
                svg.Write($"<text class=\"l s{label.Series + 1}\" x=\"100%\" dx=\"{EndLabel.Distance}\" y=\"{label.Top + 11 + (line * EndLabel.LineHeight)}\">{label.Lines[line]}</text>");
        }
    }

    private void DrawPeriods()
    {
        foreach (var (x, label) in plot.Periods(frame.IsStandalone ? Frame.Width - 180 : NarrowPlot))
            svg.Write($"<text class=\"a{(x < 3 ? "" : " m")}\" x=\"{x}%\" y=\"17\">{label}</text>");
    }
}
