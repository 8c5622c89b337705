namespace SmcStatic.Charts;

/// <summary>
/// A strip without words, for a cell of a table that says in numbers what it shows. All areas of a level share its ticks, which are drawn once.
/// </summary>
public sealed class BareStrip
{
    private readonly Scale scale;
    private readonly Svg ticks;
    private readonly Svg hooks;

    /// <param name="chart">A row for each area, and what they are compared with.</param>
    /// <param name="shared">A scale that it shares with other strips; its own when none.</param>
    public BareStrip(Chart chart, StripScale? shared = null)
    {
        scale = StripDrawing.ScaleOf(shared?.Ticks ?? Scale.Tight(chart));
        hooks = ChartHooks.Of(chart);
        var svg = new SvgWriter();
        StripDrawing.DrawTicks(svg, chart, scale);
        ticks = svg.ToSvg();
    }

    /// <summary>The strip with one area marked; those who do not see it miss nothing that the row does not say.</summary>
    public Svg Of(ChartMark own)
    {
        var svg = new SvgWriter(ticks.Text.Length + 300);
        svg.Write($"<svg class=\"chart bare\" width=\"100%\" height=\"24\" aria-hidden=\"true\"{hooks}>{ticks}");
        StripDrawing.DrawOwn(svg, own, scale);
        svg.Write($"</svg>");
        return svg.ToSvg();
    }
}
