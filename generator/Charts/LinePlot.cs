using SmcStatic.Statistics;

namespace SmcStatic.Charts;

/// <summary>The lines of one plot: x in per cent of its width, y in pixels of its height.</summary>
internal sealed class LinePlot
{
    private const double From = 2;
    private const double To = 98;
    private const int MostValues = 6;
    private const int MostDots = 14;

    private readonly IReadOnlyList<ChartRow> rows;
    private readonly SvgWriter svg;
    private readonly double[] xs;

    /// <param name="rows">The places along the axis, in order.</param>
    /// <param name="scale">From values to pixels, zero at the top.</param>
    /// <param name="svg">Where it is drawn.</param>
    public LinePlot(IReadOnlyList<ChartRow> rows, Scale scale, SvgWriter svg)
    {
        (this.rows, Scale, this.svg) = (rows, scale, svg);
        var (first, span) = (rows[0].At, rows[^1].At - rows[0].At);
        xs = [.. rows.Select(r => span == 0 ? 50 : From + ((double)((r.At - first) / span) * (To - From)))];
    }

    public Scale Scale { get; }

    /// <summary>Draws bands, then lines, then dots, so that no band covers a line.</summary>
    public void Draw(int height, bool hasDots = true)
    {
        var series = rows[0].Marks.Count;
        svg.Write($"<svg class=\"w\" viewBox=\"0 0 100 {height}\" preserveAspectRatio=\"none\" width=\"100%\" height=\"{height}\">");
        for (var i = 0; i < series; i++)
            DrawBands(i);
        for (var i = 0; i < series; i++)
            DrawLines(i);
        svg.Write($"</svg>");
        for (var i = 0; i < series; i++)
            DrawDots(i, hasDots ? MostDots : 0);
        DrawMissing(height);
    }

    /// <summary>Writes each value above its dot; of more than a phone has room for, the first and the last.</summary>
    public void DrawValues()
    {
        for (var i = 0; i < rows.Count; i += rows.Count > MostValues ? rows.Count - 1 : 1)
        {
            if (rows[i].Marks[0] is { Value: { } value } mark)
                svg.Write($"<text class=\"l{Scale.Anchor(xs[i], 8)}\" x=\"{xs[i]}%\" y=\"{Scale.At(value) - 10}\">{mark.Text}</text>");
        }
    }

    /// <summary>The last value of a series, with its height; none when all are missing.</summary>
    public (string Text, double Y)? EndOf(int series)
    {
        for (var i = rows.Count - 1; i >= 0; i--)
        {
            if (rows[i].Marks[series] is { Value: { } value } mark)
                return (mark.Text, Scale.At(value));
        }
        return null;
    }

    /// <summary>The labels of the axis that have room, the last always among them.</summary>
    public IEnumerable<(double X, string Label)> Periods(double room)
    {
        var widest = rows.Max(r => Wrapping.Width(r.Brief, Frame.TextSize)) + 6;
        var most = Math.Max(2, (int)(room / widest));
        var step = (int)Math.Ceiling((rows.Count - 1) / (double)(most - 1));
        if (rows.Count <= most)
            step = 1;
        for (var i = (rows.Count - 1) % Math.Max(step, 1); i < rows.Count; i += Math.Max(step, 1))
            yield return (xs[i], rows[i].Brief);
    }

    private void DrawBands(int series)
    {
        foreach (var run in Runs(series, m => m is { Lower: not null, Upper: not null }))
        {
            if (run.Count < 2)
                continue;
            svg.Write($"<path class=\"b s{series + 1}\" d=\"M");
            foreach (var i in run)
                svg.Write($"{xs[i]} {Scale.At(rows[i].Marks[series].Upper!.Value)} ");
            for (var back = run.Count - 1; back >= 0; back--)
                svg.Write($"{xs[run[back]]} {Scale.At(rows[run[back]].Marks[series].Lower!.Value)} ");
            svg.Write($"Z\"/>");
        }
    }

    private void DrawLines(int series)
    {
        // A point alone is a path without length, which shows nothing: every point of a series is a corner of its paths.
        foreach (var run in Runs(series, m => m.Value is not null))
        {
            svg.Write($"<path class=\"ln s{series + 1}\" d=\"M");
            foreach (var i in run)
                svg.Write($"{xs[i]} {Scale.At(rows[i].Marks[series].Value!.Value)} ");
            svg.Write($"\"/>");
        }
    }

    /// <summary>Dots where a reader could count them; of a long line its end, and what stands alone between gaps.</summary>
    private void DrawDots(int series, int most)
    {
        var runs = Runs(series, m => m.Value is not null).ToList();
        foreach (var run in runs)
        {
            foreach (var i in run)
            {
                var mark = rows[i].Marks[series];
                var isUnsure = mark.Status.HasFlag(Status.LowReliability);
                if (run.Count == 1 && mark is { Lower: { } lower, Upper: { } upper } && lower != upper)
                    svg.Write($"<line class=\"i s{series + 1}\" x1=\"{xs[i]}%\" x2=\"{xs[i]}%\" y1=\"{Scale.At(lower)}\" y2=\"{Scale.At(upper)}\"/>");
                if (run.Count == 1 || rows.Count <= most || isUnsure || (i == run[^1] && ReferenceEquals(run, runs[^1])))
                    Shapes.Draw(svg, new Shape($"s{series + 1}{(isUnsure ? " u" : "")}", series, xs[i], Scale.At(mark.Value!.Value)));
            }
        }
    }

    private void DrawMissing(int height)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            foreach (var mark in rows[i].Marks)
            {
                if (!mark.IsMissing)
                    continue;
                svg.Write($"<line class=\"x x{RowMarks.Reason(mark)}\" x1=\"{xs[i]}%\" x2=\"{xs[i]}%\" y2=\"{height - 16}\"/><text class=\"x m\" x=\"{xs[i]}%\" y=\"{height - 4}\">{mark.Text}</text>");
                break;
            }
        }
    }

    /// <summary>Runs of rows without a gap: a row that does not hold, or one before which the series breaks, ends a run.</summary>
    private IEnumerable<List<int>> Runs(int series, Func<ChartMark, bool> holds)
    {
        var run = new List<int>();
        for (var i = 0; i < rows.Count; i++)
        {
            var mark = rows[i].Marks[series];
            // A year that was not published for a series is no gap in it where other series have it: the line goes on.
            if (!mark.Exists)
                continue;
            if (run.Count > 0 && (!holds(mark) || mark.Status.HasFlag(Status.Break)))
            {
                yield return run;
                run = [];
            }
            if (holds(mark))
                run.Add(i);
        }
        if (run.Count > 0)
            yield return run;
    }
}
