using SmcStatic.Geography;
using SmcStatic.Statistics;

namespace SmcStatic.Planning.Figures;

/// <summary>The figures of one indicator in one area: every slice; and the UK or nation, where none of them could have it beside it.</summary>
internal static class AreaIndicatorFigures
{
    public static IReadOnlyList<FigureTable> Of(Atlas atlas, Area area, Indicator indicator)
    {
        if (atlas.Holding(area, indicator) is not { } holding)
            return [];
        var figures = holding.Slices.Select(s => SliceFigures.In(atlas, area, new SliceView(indicator, s))).ToList();
        var isCompared = figures.Any(f => f.Points.Any(p => p.Observation.Area.Code != area.Code));
        if (!isCompared && Benchmarks.Headline(atlas, area, indicator) is { } beside)
            figures.Add(BesideFigure(indicator, beside));
        return figures;
    }

    private static FigureTable BesideFigure(Indicator indicator, Observation beside)
    {
        var entries = new[] { new FigureEntry([Cells.Area(beside.Area, indicator)], new Point(indicator, beside)) };
        return FigureTables.Of(
            new FigureFrame
            {
                Id = "fig-beside",
                Title = $"{Cells.MeasureWords(beside)}, {beside.Area.Name}",
                Subtitle = FigureWords.Subtitle(beside.Measure, beside.Area.Name, entries),
                Notes = FigureWords.Notes(indicator, beside.Measure, beside.Area.Level),
                Source = FigureWords.Source(indicator),
                More = new Link($"All figures for {AreaWords.InSentence(beside.Area)}", Routes.Of(beside.Area, indicator)),
                Labels = ["Area"],
            },
            entries);
    }
}
