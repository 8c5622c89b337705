namespace SmcStatic.Charts;

/// <summary>A figure over time without words, for a cell of a table that says its newest value: the line with its intervals, the first and the last period named.</summary>
public static class BareLine
{
    private const int Height = 30;
    private const int Margin = 5;

    /// <summary>With fewer periods there is no line worth drawing.</summary>
    public const int Fewest = 3;

    /// <summary>The line of a chart of one series.</summary>
    public static Svg Of(Chart chart)
    {
        var svg = new SvgWriter(1024);
        var rows = chart.Groups[0].Rows;
        svg.Write($"<svg class=\"chart bare line\" width=\"100%\" height=\"{Height + 14}\" aria-hidden=\"true\">");
        new LinePlot(rows, new Scale(Scale.Tight(chart), Height - Margin, Margin), svg).Draw(Height, hasDots: false);
        svg.Write($"<text class=\"a\" y=\"{Height + 11}\">{rows[0].Brief}</text><text class=\"a e\" x=\"100%\" y=\"{Height + 11}\">{rows[^1].Brief}</text></svg>");
        return svg.ToSvg();
    }
}
