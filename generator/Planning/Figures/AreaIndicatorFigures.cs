using SmcStatic.Geography;
using SmcStatic.Statistics;

namespace SmcStatic.Planning.Figures;

/// <summary>
/// The figures of one indicator in one area: every slice, that of the headline first; the UK or nation, where none of them could have it beside it; and what each release said.
/// </summary>
internal static class AreaIndicatorFigures
{
    public static IReadOnlyList<FigureTable> Of(Atlas atlas, Area area, Indicator indicator)
    {
        if (atlas.Holding(area, indicator) is not { } holding)
            return [];
        var headline = Headlines.Newest(holding, area);
        var first = Headlines.SliceOf(holding, headline);
        var figures = holding.Slices.OrderBy(s => s != first).Select(s => SliceFigures.In(atlas, area, new SliceView(indicator, s))).ToList();
        var isCompared = figures.Any(f => f.Points.Any(p => p.Observation.Area.Code != area.Code));
        if (!isCompared && Benchmarks.Headline(atlas, area, indicator) is { } beside)
            figures.Add(BesideFigure(indicator, beside));
        if (ReleasesFigure(indicator, headline) is { } releases)
            figures.Add(releases);
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
                More = new Link($"All figures for {AreaWords.InSentence(beside.Area)}", Routes.Of(beside.Area, indicator)),
                Labels = ["Area"],
            },
            entries);
    }

    /// <summary>The newest figure like the headline in each release, the newest first; none where one release alone has it.</summary>
    private static FigureTable? ReleasesFigure(Indicator indicator, Observation headline)
    {
        var entries = indicator.Cubes.Select(cube => NewestLike(cube, headline)).OfType<Observation>().Reverse().Select(o => new FigureEntry([], new Point(indicator, o))).ToList();
        return entries.Count < 2 ? null : FigureTables.Of(
            new FigureFrame
            {
                Id = "fig-releases",
                Title = "As each release had it",
                Subtitle = $"{Cells.MeasureWords(headline)}, {headline.Area.Name}",
                Notes = ["Each release was made anew, some of them in another way: its figures are not to be set against those of another."],
                Labels = [],
            },
            entries);
    }

    private static Observation? NewestLike(Cube cube, Observation headline)
    {
        Observation? newest = null;
        foreach (var slice in cube.Slices.Where(s => s.Measure.Id == headline.Measure.Id && s.Level == headline.Area.Level && s.Dimensions.Count == headline.Categories.Count))
        {
            foreach (var observation in slice.In(headline.Area).Where(o => o.Categories.Equals(headline.Categories)))
                newest = observation;
        }
        return newest;
    }
}
