namespace SmcStatic.Charts;

/// <summary>A course over time as small as a word, with its interval as a band and a dot at its end; its row or card says in numbers what it shows.</summary>
public static class Sparkline
{
    private const int Height = 32;
    private const int Pad = 5;

    /// <summary>Draws the course of one series; those who do not see it miss nothing that the row does not say.</summary>
    /// <param name="chart">A row a period, each with one known value.</param>
    public static Svg Draw(Chart chart)
    {
        var svg = new SvgWriter(600);
        svg.Write($"<svg class=\"chart bare spark\" width=\"100%\" height=\"{Height}\" aria-hidden=\"true\">");
        new LinePlot([.. chart.Rows], new Scale(Scale.Tight(chart), Height - Pad, Pad), svg).Draw(Height, hasDots: false);
        svg.Write($"</svg>");
        return svg.ToSvg();
    }
}
