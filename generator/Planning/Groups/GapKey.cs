using SmcStatic.Charts;
using SmcStatic.Planning.Figures;
using SmcStatic.Planning.Pages;

namespace SmcStatic.Planning.Groups;

/// <summary>What the drawings of a page mean: the ways of drawing a gap that occur on it, and what a line through a dot is.</summary>
internal static class GapKey
{
    /// <summary>The entries, as far as the page needs them.</summary>
    public static IReadOnlyList<GapKeyEntry> Of(IReadOnlyList<FigureTable> figures)
    {
        var charts = figures.Select(f => f.Chart?.Picture).OfType<Chart>().ToList();
        var gaps = charts.SelectMany(ChartGaps.In).ToHashSet();
        return
        [
            .. Entry(gaps.Contains(ChartGap.Clear), "clear", "a clear difference"),
            .. Entry(gaps.Contains(ChartGap.Unclear), "unclear", "no clear difference"),
            .. Entry(gaps.Contains(ChartGap.Plain), "plain", "a distance, with no intervals to test it"),
            .. Entry(charts.Any(c => c.Rows.Any(r => r.Marks.Any(m => m.Lower is not null))), "interval", "a figure with its 95% confidence interval"),
        ];
    }

    private static GapKeyEntry[] Entry(bool occurs, string kind, string words) => occurs ? [new GapKeyEntry(kind, words)] : [];
}
