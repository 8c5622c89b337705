namespace SmcStatic.Charts;

/// <summary>Draws charts: within a page, where styles dress them, or as files of their own that carry title, source and style.</summary>
public static class Drawing
{
    private const int Margin = 20;

    /// <summary>The drawing for a page, whose heading is its title.</summary>
    public static Svg Inline(Chart chart)
    {
        var inner = new SvgWriter();
        var (isInRows, height) = Body(chart, new Frame(false), inner);
        var svg = new SvgWriter();
        var size = isInRows ? new Frame(false).Rows(height) : new Svg($"{height}");
        svg.Write($"<svg class=\"chart {ClassOf(chart)}\" role=\"img\" width=\"100%\" height=\"{size}\" aria-labelledby=\"{chart.Id}-t {chart.Id}-d\"{ChartHooks.Of(chart)}>");
        svg.Write($"<title id=\"{chart.Id}-t\">{chart.Title}</title><desc id=\"{chart.Id}-d\">{ChartWords.Describe(chart)}</desc>{inner.ToSvg()}</svg>");
        return svg.ToSvg();
    }

    /// <summary>The drawing as a file of its own.</summary>
    public static Svg Standalone(Chart chart)
    {
        var inner = new SvgWriter();
        var (isInRows, height) = Body(chart, new Frame(true), inner);
        var drawn = isInRows ? height * Frame.LowRow : height;
        var svg = new SvgWriter();
        var titles = Wrapping.Lines(chart.Title, 20, Frame.Width);
        var subtitles = Wrapping.Lines(chart.Subtitle, 14, Frame.Width);
        var sources = Wrapping.Lines(chart.Source, 12, Frame.Width);
        var bodyTop = Margin + (titles.Count * 25) + (subtitles.Count * 19) + 14;
        var foot = bodyTop + drawn + 20;
        var whole = (int)Math.Ceiling(foot + (sources.Count * 16) + Margin - 6);
        var across = Frame.Width + (2 * Margin);
        svg.Write($"<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart {ClassOf(chart)}\" role=\"img\" width=\"{across}\" height=\"{whole}\" viewBox=\"0 0 {across} {whole}\" aria-labelledby=\"t d\">");
        svg.Write($"<title id=\"t\">{chart.Title}</title><desc id=\"d\">{chart.Subtitle}. {ChartWords.Describe(chart)}</desc><style>{StandaloneStyle.Text}</style>");
        svg.Write($"<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/><svg x=\"{Margin}\" width=\"{Frame.Width}\">");
        Lines(svg, titles, "title", (Margin + 18, 25));
        Lines(svg, subtitles, "sub", (Margin + (titles.Count * 25) + 12, 19));
        var (left, right) = RoomBeside(chart);
        svg.Write($"<svg x=\"{left}\" y=\"{bodyTop}\" width=\"{Frame.Width - left - right}\">{inner.ToSvg()}</svg>");
        Lines(svg, sources, "src", (foot + 8, 16));
        svg.Write($"</svg></svg>\n");
        return svg.ToSvg();
    }

    private static void Lines(SvgWriter svg, IReadOnlyList<string> lines, string kind, (double First, int Step) at)
    {
        for (var i = 0; i < lines.Count; i++)
            svg.Write($"<text class=\"{kind}\" y=\"{at.First + (i * at.Step)}\">{lines[i]}</text>");
    }

    private static (bool IsInRows, double Height) Body(Chart chart, Frame frame, SvgWriter svg) => chart.Form switch
    {
        ChartForm.Lines or ChartForm.History => (false, LineDrawing.Draw(chart, frame, svg)),
        ChartForm.Panels => (false, PanelDrawing.Draw(chart, frame, svg)),
        ChartForm.Strip => (false, StripDrawing.Draw(chart, svg)),
        ChartForm.None => throw new ArgumentException("a chart without a form cannot be drawn", nameof(chart)),
        _ => (true, RowDrawing.Draw(chart, frame, svg)),
    };

    /// <summary>Whether a chart is of rows below one another.</summary>
    public static bool HasRows(Chart chart) => chart.Form is ChartForm.Dots or ChartForm.GroupedDots or ChartForm.Bars or ChartForm.Stack;

    private static (int Left, int Right) RoomBeside(Chart chart) => chart.Form switch
    {
        ChartForm.Lines or ChartForm.History => LineDrawing.Room(chart),
        ChartForm.Panels => (LineDrawing.Room(chart).Left, 0),
        ChartForm.Strip => (0, 0),
        _ => (Frame.LabelRoom, RowDrawing.HasPairs(chart) ? Frame.PairRoom : RowDrawing.HasValues(chart) ? Frame.ValueRoom : 0),
    };

    private static string ClassOf(Chart chart) => chart.Form switch
    {
        ChartForm.Lines => $"lines{LineDrawing.Classes(chart)}",
        ChartForm.History => $"lines history{LineDrawing.Classes(chart)}",
        ChartForm.Panels => $"panels{LineDrawing.Classes(chart)}",
        ChartForm.Strip => "strip",
        _ => RowDrawing.HasPairs(chart) ? "rows pairs" : RowDrawing.HasValues(chart) ? "rows values" : "rows",
    };
}
