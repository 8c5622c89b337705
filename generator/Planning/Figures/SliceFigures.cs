using SmcStatic.Geography;
using SmcStatic.Statistics;

namespace SmcStatic.Planning.Figures;

/// <summary>Which part of a slice a figure shows, and what its page calls it.</summary>
internal sealed record SliceView(Indicator Indicator, Slice Slice)
{
    /// <summary>Whether each group is shown at its newest period alone.</summary>
    public bool NewestOnly { get; init; }

    /// <summary>The only categories shown; all when none.</summary>
    public CategorySet? Only { get; init; }

    /// <summary>The only period shown; all when none.</summary>
    public Period? At { get; init; }

    /// <summary>Whether the page holds several indicators, so that ids and titles must name this one.</summary>
    public bool NamesIndicator { get; init; }

    public bool Shows(Observation observation) => (Only is null || Only.Equals(observation.Categories)) && (At is null || At == observation.Period);
}

/// <summary>One slice as one figure: in one area, or over the areas of its level.</summary>
internal static class SliceFigures
{
    /// <summary>A slice in an area, the newest period first, with the UK or nation beside it.</summary>
    public static FigureTable In(Atlas atlas, Area area, SliceView view)
    {
        var (indicator, slice) = (view.Indicator, view.Slice);
        var beside = Benchmarks.Of(atlas, area, indicator, slice);
        var pairs = Benchmarks.Pair(slice.In(area), beside is { } found ? found.Slice.In(found.Area) : []);
        var shown = (view.NewestOnly ? NewestOf(pairs) : pairs).OrderByDescending(p => p.Observation.Period);
        var entries = shown.Select(p => new FigureEntry(
            CategoryCells(p.Observation, slice, false), new Point(indicator, p.Observation), p.Beside is { } b ? new Point(indicator, b) : null)).ToList();
        var frame = FrameOf(view, entries, area.Name) with { Beside = beside?.Area, Labels = CategoryLabels(slice) };
        return FigureTables.Of(frame, entries) with { Chart = SliceCharts.Of(frame, entries, new ChartSubject(view, area, entries[0].Beside?.Observation)) };
    }

    /// <summary>A slice over the areas of its level, by area; none when nothing of it is shown.</summary>
    public static FigureTable? AtLevel(SliceView view)
    {
        var (indicator, slice) = (view.Indicator, view.Slice);
        var pairs = slice.Observations.Where(view.Shows).Select(o => (Observation: o, Beside: (Observation?)null));
        if (view.NewestOnly)
            pairs = NewestOf(pairs);
        else
            pairs = pairs.GroupBy(p => p.Observation.Area.Order).SelectMany(g => g.OrderByDescending(p => p.Observation.Period));
        var entries = pairs.Select(p => new FigureEntry(
            [Cells.Area(p.Observation.Area, indicator), .. CategoryCells(p.Observation, slice, true)], new Point(indicator, p.Observation))).ToList();
        if (entries.Count == 0)
            return null;
        var frame = FrameOf(view, entries, Formats.Capital(slice.Level.Plural));
        frame = frame with
        {
            // The page shows one measure at several levels, and each figure needs a name of its own.
            Title = $"{frame.Title}: {slice.Level.Plural}",
            Id = FigureWords.IdAtLevel(slice),
            Labels = [Formats.Capital(slice.Level.Singular), .. CategoryLabels(slice)],
        };
        return FigureTables.Of(frame, entries) with { Chart = SliceCharts.Of(frame, entries, new ChartSubject(view, Beside: Benchmarks.Newest(view))) };
    }

    private static FigureFrame FrameOf(SliceView view, List<FigureEntry> entries, string place)
    {
        var (indicator, slice) = (view.Indicator, view.Slice);
        var title = view.Only is { } only ? Cells.WithCategories(slice.Measure.Name, only) : FigureWords.Title(slice);
        return new FigureFrame
        {
            Id = view.NamesIndicator ? FigureWords.IdAmongIndicators(indicator, slice) : FigureWords.IdInArea(slice),
            Title = view.NamesIndicator ? $"{indicator.Title}: {title}" : title,
            Subtitle = FigureWords.Subtitle(slice.Measure, place, entries),
            Notes = FigureWords.Notes(indicator, slice.Measure, slice.Level),
            Source = FigureWords.Source(indicator),
            Labels = [],
        };
    }

    /// <summary>The last of each area and categories: within them a cube runs from the oldest period to the newest.</summary>
    private static IEnumerable<(Observation Observation, Observation? Beside)> NewestOf(IEnumerable<(Observation Observation, Observation? Beside)> pairs)
    {
        (Observation Observation, Observation? Beside)? last = null;
        foreach (var pair in pairs)
        {
            if (last is { } before && !IsSameGroup(before.Observation, pair.Observation))
                yield return before;
            last = pair;
        }
        if (last is { } newest)
            yield return newest;
    }

    private static bool IsSameGroup(Observation left, Observation right) =>
        ReferenceEquals(left.Area, right.Area) && ReferenceEquals(left.Categories, right.Categories);

    private static List<string> CategoryLabels(Slice slice) => [.. slice.Dimensions.Select(d => d.Name)];

    private static FigureCell[] CategoryCells(Observation observation, Slice slice, bool afterOthers)
    {
        var cells = new FigureCell[slice.Dimensions.Count];
        for (var i = 0; i < cells.Length; i++)
            cells[i] = Cells.Category(observation, slice.Dimensions[i], i == 0 && !afterOthers);
        return cells;
    }
}
