namespace SmcStatic.Charts;

/// <summary>A line of a legend: series with where each begins, in pixels.</summary>
/// <param name="Entries">The place of the series, its name, and where it begins.</param>
internal sealed record LegendLine(IReadOnlyList<(int Series, string Name, double X)> Entries);

/// <summary>Names the series of a chart above it, as many on a line as a phone has room for.</summary>
internal static class Legend
{
    private const double Room = 322;
    private const double Swatch = 16;
    private const double Between = 18;

    public static IReadOnlyList<LegendLine> Lines(IReadOnlyList<string> names)
    {
        var lines = new List<LegendLine>();
        var entries = new List<(int, string, double)>();
        var x = 0.0;
        for (var i = 0; i < names.Count; i++)
        {
            var width = Swatch + Wrapping.Width(names[i], Frame.TextSize);
            if (entries.Count > 0 && x + width > Room)
            {
                lines.Add(new LegendLine(entries));
                (entries, x) = ([], 0);
            }
            entries.Add((i, names[i], x));
            x += width + Between;
        }
        lines.Add(new LegendLine(entries));
        return lines;
    }

    /// <summary>Writes a line at a place: attributes x, where it is not the plot's edge, and y.</summary>
    /// <param name="svg">Takes it.</param>
    /// <param name="line">The line.</param>
    /// <param name="place">The attributes.</param>
    /// <param name="chart">The chart, whose form its marks have.</param>
    public static void Write(SvgWriter svg, LegendLine line, Svg place, Chart chart)
    {
        svg.Write($"<svg{place}><g class=\"k\">");
        foreach (var (series, name, x) in line.Entries)
        {
            svg.Write($"<svg x=\"{x}\" y=\"9\">");
            if (chart.Form is ChartForm.Stack)
                svg.Write($"<rect class=\"part s{series + 1}\" y=\"-6\" width=\"11\" height=\"12\"/>");
            else if (chart.VerdictKey.Count > 0)
                svg.Write($"<circle class=\"d s1{(series == 1 ? " q" : "")}\" cx=\"5.5\" r=\"{(series == 1 ? Shapes.QuietRadius : 4.5)}\"/>");
            else
                svg.Write($"<svg x=\"5.5\"><path class=\"d s{series + 1}\" d=\"{Shapes.PathOf(series)}\"/></svg>");
            svg.Write($"<text x=\"{Swatch}\" y=\"4.5\">{name}</text></svg>");
        }
        svg.Write($"</g></svg>");
    }
}
