using SmcStatic.Geography;
using SmcStatic.Statistics;

namespace SmcStatic.Planning.Figures;

/// <summary>The figures of one breakdown: of one indicator over all places, or of all indicators in one area.</summary>
internal static class BreakdownFigures
{
    /// <summary>All indicators of an area by a dimension, each at its newest.</summary>
    public static IReadOnlyList<FigureTable> In(Atlas atlas, Area area, Dimension dimension) =>
        [.. atlas.Holdings(area).SelectMany(h => GroupFigures.SlicesBy(h.Slices, dimension).Select(slice =>
            SliceFigures.In(atlas, area, new SliceView(h.Indicator, slice) { NewestOnly = true, NamesIndicator = true })
                with { More = new Link($"All figures: {h.Indicator.Title} in {AreaWords.InSentence(area)}", Routes.Of(area, h.Indicator)) }))];

    /// <summary>An indicator by a dimension: the UK and nations over time, other levels at their newest.</summary>
    public static IReadOnlyList<FigureTable> Of(Indicator indicator, Dimension dimension) =>
        [.. GroupFigures.SlicesBy(indicator.Current, dimension)
            .Select(s => SliceFigures.AtLevel(new SliceView(indicator, s) { NewestOnly = IndicatorFigures.IsNewestOnly(s.Level) })).OfType<FigureTable>()];
}
