using SmcStatic.Geography;
using SmcStatic.Statistics;

namespace SmcStatic.Planning.Figures;

/// <summary>The figures of an indicator's own page: its totals, or what stands for them, at every level.</summary>
internal static class IndicatorFigures
{
    /// <summary>The UK and nations are shown over time; of the areas of other levels, only the newest period.</summary>
    public static bool IsNewestOnly(Level level) => level != Level.Uk && level != Level.Nation;

    /// <summary>A figure for each measure and level.</summary>
    public static IReadOnlyList<FigureTable> Of(Indicator indicator) => [.. Views(indicator).Select(SliceFigures.AtLevel).OfType<FigureTable>()];

    /// <summary>Whether there is any.</summary>
    public static bool Any(Indicator indicator) => Views(indicator).Any(v => v.Slice.Observations.Any(v.Shows));

    /// <summary>By level, the largest areas first, then in the order of the measures.</summary>
    private static IEnumerable<SliceView> Views(Indicator indicator) =>
        indicator.Current.GroupBy(s => (s.Measure.Id, s.Level)).OrderBy(g => g.Key.Level).SelectMany(g => Totals(indicator, [.. g]));

    /// <summary>The totals of a measure at a level; else its headline; else its kinds of outcome. People's groups are for the breakdown's page.</summary>
    private static IEnumerable<SliceView> Totals(Indicator indicator, IReadOnlyList<Slice> slices)
    {
        var views = slices.Where(s => s.Dimensions.Count == 0).Select(s => new SliceView(indicator, s)).ToList();
        if (views.Count == 0)
            views = [.. HeadlineViews(indicator, slices)];
        if (views.Count == 0)
            views = [.. slices.Where(s => !s.Dimensions.Any(d => d.IsPeople)).Select(s => new SliceView(indicator, s))];
        return views.Select(v => v with { NewestOnly = IsNewestOnly(v.Slice.Level) });
    }

    private static IEnumerable<SliceView> HeadlineViews(Indicator indicator, IReadOnlyList<Slice> slices) =>
        (from headline in indicator.Headlines
         from slice in slices
         where slice.Measure.Id == headline.Measure.Id && slice.Dimensions.Count == headline.Categories.Count
         let view = new SliceView(indicator, slice) { Only = headline.Categories }
         where slice.Observations.Any(view.Shows)
         select view).Take(1);
}
