using SmcStatic.Statistics;

namespace SmcStatic.Charts;

/// <summary>Draws one area among all others: a tick for each, this one a dot with its interval, what all are compared with a line.</summary>
internal static class StripDrawing
{
    private const int Middle = 12;
    private const double From = 1.5;
    private const double To = 98.5;

    /// <summary>Draws a strip with labels and an axis; returns the height in pixels.</summary>
    public static int Draw(Chart chart, SvgWriter svg)
    {
        var scale = new Scale(Scale.CoveringAcross(chart), From, To);
        var own = chart.Rows.FirstOrDefault(r => r.IsMarked);
        var head = own is null ? 0 : 20;
        if (own?.Marks[0].Value is { } value)
            Label(svg, "me", (scale.At(value), 14), $"{own.Label} {own.Marks[0].Text}");
        svg.Write($"<svg y=\"{head}\">");
        DrawTicks(svg, chart, scale);
        if (own is not null)
            DrawOwn(svg, own.Marks[0], scale);
        svg.Write($"</svg>");
        var top = head + (2 * Middle);
        if (chart.Reference is { } reference)
        {
            Label(svg, "rl", (scale.At(reference.Value), top + 15), reference.Label);
            top += 20;
        }
        svg.Write($"<line class=\"g\" x2=\"100%\" y1=\"{top + 6}\" y2=\"{top + 6}\"/>");
        foreach (var (place, label, _) in scale.Labels(chart.Measure.Unit))
            svg.Write($"<text class=\"a{Scale.Anchor(place, 8)}\" x=\"{place}%\" y=\"{top + 22}\">{label}</text>");
        top += 28;
        if (Scale.Title(chart.Measure) is not { Length: > 0 } unit)
            return top;
        svg.Write($"<text class=\"a\" x=\"{From}%\" y=\"{top + 12}\">{unit}</text>");
        return top + 18;
    }

    /// <summary>A scale between the margins of a strip.</summary>
    public static Scale ScaleOf(Ticks ticks) => new(ticks, From, To);

    /// <summary>Draws a tick for every area with a value, from the least to the greatest, and the line that all are compared with.</summary>
    public static void DrawTicks(SvgWriter svg, Chart chart, Scale scale)
    {
        svg.Write($"<svg viewBox=\"0 0 100 24\" preserveAspectRatio=\"none\" width=\"100%\" height=\"24\"><path class=\"tk\" d=\"");
        // Places are rounded to half a per cent; those that are alike cost next to nothing, and a script counts on one tick an area.
        foreach (var place in chart.Rows.Where(r => r.Marks[0].Value is not null).Select(r => Math.Round(scale.At(r.Marks[0].Value!.Value) * 2) / 2).Order())
            svg.Write($"M{place} 5v14");
        svg.Write($"\"/></svg>");
        if (chart.Reference is { } reference)
            svg.Write($"<line class=\"r\" x1=\"{scale.At(reference.Value)}%\" x2=\"{scale.At(reference.Value)}%\" y1=\"1\" y2=\"23\"/>");
    }

    /// <summary>Draws the area that a strip is about.</summary>
    public static void DrawOwn(SvgWriter svg, ChartMark mark, Scale scale)
    {
        if (mark is { Lower: { } lower, Upper: { } upper } && lower != upper)
            svg.Write($"<line class=\"i s1\" x1=\"{scale.At(lower)}%\" x2=\"{scale.At(upper)}%\" y1=\"12\" y2=\"12\"/>");
        if (mark.Value is { } at)
            svg.Write($"<circle class=\"d s1{(mark.Status.HasFlag(Status.LowReliability) ? " u" : "")}\" cx=\"{scale.At(at)}%\" cy=\"12\" r=\"5\"/>");
        else if (mark.IsMissing)
            svg.Write($"<text class=\"x\" x=\"{From}%\" y=\"16.5\">{mark.Text}</text>");
    }

    private static void Label(SvgWriter svg, string kind, (double X, double Y) at, string words) =>
        svg.Write($"<text class=\"{kind}{Scale.Anchor(at.X, 35)}\" x=\"{at.X}%\" y=\"{at.Y}\">{words}</text>");
}
