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

    /// <summary>Whether it stands on a page that never changes, and so leads to no page of an area.</summary>
    public bool IsFrozen { get; init; }

    /// <summary>Whether the page holds several indicators, so that ids and titles must name this one.</summary>
    public bool NamesIndicator { get; init; }

    /// <summary>What tells its figure from another of the same slice on one page; mostly empty.</summary>
    public string IdSuffix { get; init; } = "";

    public bool Shows(Observation observation) => (Only is null || Only.Equals(observation.Categories)) && (At is null || At == observation.Period);
}

/// <summary>One slice as one figure: in one area, or over the areas of its level.</summary>
internal static class SliceFigures
{
    /// <summary>A slice in an area, the newest period first, with the UK or nation of the same period beside it.</summary>
    public static FigureTable In(Atlas atlas, Area area, SliceView view)
    {
        var slice = view.Slice;
        var figures = slice.In(area);
        var shown = (view.NewestOnly ? NewestOf(figures) : figures).OrderByDescending(f => f.Period);
        var entries = shown.Select(f => EntryOf(atlas, view, f, CategoryCells(f, slice, false)) is var entry && entry.Compared?.Like is { } like && like.Period == f.Period
            ? entry with { Beside = new Point(view.Indicator, like) }
            : entry).ToList();
        var frame = FrameOf(view, entries, area.Name) with { Beside = BesideAll(entries), Labels = CategoryLabels(slice) };
        return FigureTables.Of(frame, entries) with { Chart = SliceCharts.Of(frame, entries, new ChartSubject(view, area, atlas.Comparisons)) };
    }

    /// <summary>A slice over the areas of its level, by area; none when nothing of it is shown.</summary>
    public static FigureTable? AtLevel(Atlas atlas, SliceView view)
    {
        var slice = view.Slice;
        var figures = slice.Observations.Where(view.Shows);
        figures = view.NewestOnly ? NewestOf(figures) : figures.GroupBy(f => f.Area.Order).SelectMany(g => g.OrderByDescending(f => f.Period));
        var entries = figures.Select(f => EntryOf(atlas, view, f, [view.IsFrozen ? Cells.Area(f.Area) with { IsHeader = true } : Cells.Area(f.Area, view.Indicator), .. CategoryCells(f, slice, true)])).ToList();
        if (entries.Count == 0)
            return null;
        var frame = FrameOf(view, entries, Formats.Capital(slice.Level.Plural));
        frame = frame with
        {
            // The page shows one measure at several levels, and each figure needs a name of its own.
            Title = $"{frame.Title}: {slice.Level.Plural}",
            Id = FigureWords.IdAtLevel(slice) + view.IdSuffix,
            Labels = [Formats.Capital(slice.Level.Singular), .. CategoryLabels(slice)],
        };
        return FigureTables.Of(frame, entries) with { Chart = SliceCharts.Of(frame, entries, new ChartSubject(view, Comparisons: atlas.Comparisons)) };
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

    private static FigureEntry EntryOf(Atlas atlas, SliceView view, Observation figure, IReadOnlyList<FigureCell> labels) =>
        new(labels, new Point(view.Indicator, figure)) { Compared = atlas.Comparisons.Of(view.Indicator, figure) };

    /// <summary>The one area that stands beside all entries; none where they are several.</summary>
    private static Area? BesideAll(List<FigureEntry> entries)
    {
        Area? one = null;
        foreach (var entry in entries)
        {
            if (entry.Beside is not { } beside)
                continue;
            if (one is not null && one.Code != beside.Observation.Area.Code)
                return null;
            one = beside.Observation.Area;
        }
        return one;
    }

    /// <summary>The last of each area and categories: within them a cube runs from the oldest period to the newest.</summary>
    private static IEnumerable<Observation> NewestOf(IEnumerable<Observation> figures)
    {
        Observation? last = null;
        foreach (var figure in figures)
        {
            if (last is { } before && !IsSameGroup(before, figure))
                yield return before;
            last = figure;
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
