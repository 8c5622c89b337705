namespace SmcStatic.Charts;

/// <summary>A strip without words for a row of a table: one group as a dot with its interval, the other groups beside it as rings, all people as a line.</summary>
public static class GroupStrip
{
    private const double From = 2;
    private const double To = 98;
    private const int Middle = 12;

    /// <summary>Draws the strip; those who do not see it miss nothing that the row does not say.</summary>
    /// <param name="chart">A row a group, the one that is spoken of marked; all people are the reference, where they are known.</param>
    public static Svg Draw(Chart chart)
    {
        var scale = new Scale(Scale.Tight(chart), From, To);
        var svg = new SvgWriter(600);
        svg.Write($"<svg class=\"chart bare\" width=\"100%\" height=\"24\" aria-hidden=\"true\"><line class=\"t\" x2=\"100%\" y1=\"{Middle}\" y2=\"{Middle}\"/>");
        if (chart.Reference is { } reference)
            svg.Write($"<line class=\"r\" x1=\"{scale.At(reference.Value)}%\" x2=\"{scale.At(reference.Value)}%\" y1=\"1\" y2=\"23\"/>");
        var others = chart.Rows.Where(r => !r.IsMarked).ToList();
        foreach (var other in others)
            DrawOther(svg, other.Marks[0], scale, hasInterval: others.Count == 1);
        if (chart.Rows.FirstOrDefault(r => r.IsMarked) is { } own)
            StripDrawing.DrawOwn(svg, own.Marks[0], scale);
        svg.Write($"</svg>");
        return svg.ToSvg();
    }

    private static void DrawOther(SvgWriter svg, ChartMark mark, Scale scale, bool hasInterval)
    {
        if (mark.Value is not { } value)
            return;
        if (hasInterval && mark is { Lower: { } lower, Upper: { } upper } && lower != upper)
            svg.Write($"<line class=\"i o\" x1=\"{scale.At(lower)}%\" x2=\"{scale.At(upper)}%\" y1=\"{Middle + 5}\" y2=\"{Middle + 5}\"/>");
        svg.Write($"<circle class=\"o\" cx=\"{scale.At(value)}%\" cy=\"{(hasInterval ? Middle + 5 : Middle)}\" r=\"3.5\"/>");
    }
}
