using SmcStatic.Statistics;
using SmcStatic.Statistics.Comparing;

namespace SmcStatic.Charts;

/// <summary>Draws what stands on the track of a row: dots with intervals, a bar, the parts of a whole; a missing value as broken line with its reason.</summary>
internal sealed class RowMarks(Chart chart, Scale scale, SvgWriter svg)
{
    /// <summary>How far the dots of one row stand apart, in pixels.</summary>
    public const double SeriesGap = 9;

    private const double LeastRoomForNumber = 9;
    private const int GapHeight = 7;

    /// <summary>Draws the marks of a row whose middle is so many pixels down.</summary>
    public void Draw(ChartRow row, double middle)
    {
        switch (chart.Form)
        {
            case ChartForm.Stack:
                DrawParts(row, middle);
                break;
            case ChartForm.Bars:
                DrawBar(row.Marks[0], middle);
                break;
            default:
                DrawDots(row, middle);
                break;
        }
    }

    private void DrawDots(ChartRow row, double middle)
    {
        var half = (row.Marks.Count - 1) / 2.0;
        svg.Write($"<line class=\"t\" x2=\"100%\"{At(middle)}/>");
        if (row.Marks.Count == 2 && row.Marks[0].Value is { } one && row.Marks[1].Value is { } other)
            DrawGap(row.Gap, (one, other), (middle - (GapHeight / 2.0), new Svg($"{GapHeight}")));
        for (var i = 0; i < row.Marks.Count; i++)
            DrawDot(row.Marks[i], i, middle + (SeriesGap * (i - half)));
    }

    /// <summary>The distance between two values, dressed by what may be said of it.</summary>
    /// <param name="gap">What may be said.</param>
    /// <param name="values">The values.</param>
    /// <param name="down">Where it begins, in pixels, and how high it is.</param>
    public void DrawGap(ChartGap gap, (Number One, Number Other) values, (double Y, Svg Height) down)
    {
        var (one, other) = (scale.At(values.One), scale.At(values.Other));
        var kind = gap switch { ChartGap.Clear => " yes", ChartGap.Unclear => " no", _ => "" };
        svg.Write($"<rect class=\"gap{kind}\" x=\"{Math.Min(one, other)}%\" width=\"{Math.Abs(other - one)}%\" y=\"{down.Y}\" height=\"{down.Height}\"/>");
    }

    private void DrawDot(ChartMark mark, int series, double y)
    {
        if (mark.IsMissing)
            DrawMissing(mark, y);
        if (mark.Value is not { } value)
            return;
        var isUnsure = mark.Status.HasFlag(Status.LowReliability);
        var isQuiet = chart.VerdictKey.Count > 0 && !mark.Verdict.IsClear();
        var kind = $"s{series + 1}{(isUnsure ? " u" : "")}{(isQuiet ? " q" : "")}";
        if (mark is { Lower: { } lower, Upper: { } upper } && lower != upper)
            svg.Write($"<line class=\"i {kind}\" x1=\"{scale.At(lower)}%\" x2=\"{scale.At(upper)}%\"{At(y)}/>");
        Shapes.Draw(svg, new Shape(kind, series, scale.At(value), y) { IsQuiet = isQuiet });
    }

    private void DrawBar(ChartMark mark, double middle)
    {
        if (mark.IsMissing)
            DrawMissing(mark, middle);
        if (mark.Value is not { } value)
            return;
        var (from, to) = (scale.At(0m), scale.At(value));
        svg.Write($"<rect class=\"bar s1\" x=\"{Math.Min(from, to)}%\" y=\"{middle - 6}\" width=\"{Math.Abs(to - from)}%\" height=\"12\"/>");
        if (mark is { Lower: { } lower, Upper: { } upper } && lower != upper)
            svg.Write($"<line class=\"i over\" x1=\"{scale.At(lower)}%\" x2=\"{scale.At(upper)}%\"{At(middle)}/>");
    }

    private void DrawParts(ChartRow row, double middle)
    {
        var total = TotalOf(row);
        var from = 0m;
        for (var i = 0; i < row.Marks.Count; i++)
        {
            if (row.Marks[i].Value is not { } value || total == 0)
                continue;
            var share = Math.Max(value.ToDecimal(), 0) / total * 100;
            var (x, width) = (scale.At(from), scale.At(share) - scale.At(0m));
            svg.Write($"<rect class=\"part s{i + 1}\" x=\"{x}%\" y=\"{middle - 7.5}\" width=\"{width}%\" height=\"15\"/>");
            if (width >= LeastRoomForNumber && width * 2.4 > Wrapping.Width(row.Marks[i].Text, 12))
                svg.Write($"<text class=\"in s{i + 1}\" x=\"{x + (width / 2)}%\" y=\"{middle + 4.5}\">{row.Marks[i].Text}</text>");
            from += share;
        }
        if (total == 0 && row.Marks.FirstOrDefault(m => m.IsMissing) is { IsMissing: true } missing)
            DrawMissing(missing, middle);
    }

    /// <summary>What the parts of a row add up to.</summary>
    public static decimal TotalOf(ChartRow row) => row.Marks.Sum(m => m.Value is { } v ? Math.Max(v.ToDecimal(), 0) : 0);

    /// <summary>A broken line where a mark would be. Where rows have no values beside them, the marker stands before it.</summary>
    private void DrawMissing(ChartMark mark, double y)
    {
        var hasText = !RowDrawing.HasValues(chart);
        svg.Write($"<line class=\"x x{Reason(mark)}\" x1=\"{(hasText ? 11 : 1.5)}%\" x2=\"98.5%\"{At(y)}/>");
        if (hasText)
            svg.Write($"<text class=\"x\" x=\"1.5%\" y=\"{y + 4.5}\">{mark.Text}</text>");
    }

    /// <summary>The letter of the reason for which a value is missing; each has its own pattern.</summary>
    public static string Reason(ChartMark mark) => StatusMarkers.Write(mark.Status & StatusMarkers.Missing).TrimStart('[').Split(']')[0];

    private static Svg At(double y)
    {
        if (y == 0)
            return new Svg("");
        var writer = new SvgWriter(40);
        writer.Write($" y1=\"{y}\" y2=\"{y}\"");
        return writer.ToSvg();
    }
}
