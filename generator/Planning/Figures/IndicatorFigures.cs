using SmcStatic.Geography;
using SmcStatic.Statistics;

namespace SmcStatic.Planning.Figures;

/// <summary>The figures of an indicator's own pages: its totals, or what stands for them, at every level at their newest, or of one period.</summary>
internal static class IndicatorFigures
{
    /// <summary>The UK and nations are shown over time; of the areas of other levels, only the newest period.</summary>
    public static bool IsNewestOnly(Level level) => level != Level.Uk && level != Level.Nation;

    /// <summary>A figure for each measure and level.</summary>
    public static IReadOnlyList<FigureTable> Of(Atlas atlas, IndicatorViews views) => LevelMaps.WithMaps(atlas, views.Totals.Select(v => FigureOf(atlas, views, v)));

    /// <summary>A figure for each measure and level of smaller areas that has enough of them in a period.</summary>
    public static IReadOnlyList<FigureTable> Of(Atlas atlas, IndicatorViews views, Period period) =>
        LevelMaps.WithMaps(atlas, views.Totals.SelectMany(views.EarlierOf).Where(v => v.At == period).Select(v => FigureOf(atlas, views, v)));

    /// <summary>One of its totals as a figure, without its map.</summary>
    public static FigureTable? FigureOf(Atlas atlas, IndicatorViews views, SliceView view) =>
        SliceFigures.AtLevel(atlas, view) is { } figure ? figure with { Turns = views.TurnsOf(view) } : null;
}
