using SmcStatic.Statistics.Comparing;

namespace SmcStatic.Charts;

/// <summary>The categories that the scores of a composite index fall into, cut at half, one and one and a half standard deviations on either side of the average.</summary>
internal static class IndexBands
{
    /// <summary>Ticks that show all seven categories, however small the scores.</summary>
    /// <param name="chart">The scores.</param>
    /// <param name="step">From one tick to the next: half a standard deviation, or a whole one where there is less room.</param>
    public static Ticks Covering(Chart chart, decimal step = 0.5m)
    {
        var own = Scale.Covering(chart, 9);
        var reach = Math.Max(2m, Math.Max(Math.Abs(own.First), Math.Abs(own.Last)));
        reach = decimal.Ceiling(reach / step) * step;
        return reach / step > 6 ? Ticks.Over(-reach, reach, 9) : new Ticks(-reach, step, (int)(2 * reach / step) + 1);
    }

    /// <summary>Draws the categories as bands across a plot, each named where it has room.</summary>
    public static void Draw(SvgWriter svg, Scale scale, bool hasNames = true)
    {
        for (var i = 0; i < ScoreCategory.Names.Count; i++)
        {
            var upper = i < ScoreCategory.Cuts.Count ? ScoreCategory.Cuts[i] : scale.Ticks.Last;
            var lower = i > 0 ? ScoreCategory.Cuts[i - 1] : scale.Ticks.First;
            var (from, to) = (scale.At(upper), scale.At(lower));
            svg.Write($"<rect class=\"c c{i + 1}\" width=\"100%\" y=\"{from}\" height=\"{to - from}\"/>");
            if (hasNames && to - from > Frame.LineHeight)
                svg.Write($"<text class=\"c\" x=\"100%\" dx=\"8\" y=\"{((from + to) / 2) + 4.5}\">{ScoreCategory.Names[i]}</text>");
        }
    }
}
