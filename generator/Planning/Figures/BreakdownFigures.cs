using SmcStatic.Geography;
using SmcStatic.Statistics;

namespace SmcStatic.Planning.Figures;

/// <summary>The figures of one breakdown: of one indicator over all places, or of all indicators in one area.</summary>
internal static class BreakdownFigures
{
    private const int LongestOpen = 10;

    /// <summary>An indicator of an area by a dimension, each measure at its newest.</summary>
    public static IReadOnlyList<FigureTable> In(Atlas atlas, Area area, Holding holding, Dimension dimension) =>
        [.. GroupFigures.SlicesBy(holding.Slices, dimension).Select(slice =>
            SliceFigures.In(atlas, area, new SliceView(holding.Indicator, slice) { NewestOnly = true, NamesIndicator = true })
                with { More = new Link($"All figures: {holding.Indicator.Title} in {AreaWords.InSentence(area)}", Routes.Of(area, holding.Indicator)) })];

    /// <summary>An indicator by a dimension: the UK and nations over time, other levels at their newest. Long tables below a drawing are folded.</summary>
    public static IReadOnlyList<FigureTable> Of(Atlas atlas, IndicatorViews views, Dimension dimension) =>
        [.. views.By(dimension).Select(v => SliceFigures.AtLevel(atlas, v) is { } figure ? figure with { Turns = views.TurnsOf(v, dimension) } : null).OfType<FigureTable>()
            .Select(f => f with { IsFolded = f.Chart is not null && f.RowCount > LongestOpen })];
}
