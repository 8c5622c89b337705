using SmcStatic.Charts;
using SmcStatic.Geography;
using SmcStatic.Statistics;

namespace SmcStatic.Planning.Figures;

/// <summary>What each release said of an indicator's headline: a line a release, over the periods it had.</summary>
internal static class ReleasesFigure
{
    /// <summary>More lines than a chart of lines has room for are not drawn: the newest are.</summary>
    private const int MostLines = 4;

    /// <summary>The figure; none where no area's headline stands in two releases.</summary>
    public static FigureTable? Of(Atlas atlas, Indicator indicator)
    {
        if (SeriesOf(atlas, indicator) is not { } series)
            return null;
        var shown = series.TakeLast(MostLines).ToList();
        var all = shown.SelectMany(s => s).ToList();
        var entries = all.OrderByDescending(o => o.Period).ThenByDescending(o => o.Cube.Release.Date)
            .Select(o => new FigureEntry([], new Point(indicator, o)) { Compared = null }).ToList();
        var first = all[0];
        var frame = new FigureFrame
        {
            Id = "fig-releases",
            Title = "What each release said",
            Subtitle = $"{Cells.MeasureWords(first)}. {FigureWords.Subtitle(first.Measure, first.Area.Name, entries)}",
            Notes = [.. Notes(indicator, shown), .. series.Count > MostLines ? [$"The newest {MostLines} of {series.Count} releases are shown."] : Array.Empty<string>()],
            Source = FigureWords.Source(indicator),
            Labels = [],
        };
        var table = FigureTables.Of(frame, entries);
        return shown.Exists(s => s.Count > 1) ? table with { Chart = new FigureChart(ChartOf(indicator, frame, shown, entries)), IsFolded = true } : table;
    }

    /// <summary>The first headline, for the UK or the first area, that several releases have over several periods; else that several have at all.</summary>
    private static List<IReadOnlyList<Observation>>? SeriesOf(Atlas atlas, Indicator indicator)
    {
        if (indicator.Cubes.Count < 2)
            return null;
        List<IReadOnlyList<Observation>>? some = null;
        foreach (var headline in indicator.Headlines)
        {
            foreach (var area in atlas.Dataset.Areas.InOrder.Where(a => a.Level == Level.Uk || a.Level == Level.Nation).Concat(FirstOther(atlas, indicator)))
            {
                var series = indicator.Cubes.Select(c => In(c, headline, area)).Where(s => s.Count > 0).ToList();
                if (series.Count(s => s.Count > 1) > 1)
                    return series;
                some ??= series.Count > 1 ? series : null;
            }
        }
        return some;
    }

    private static IEnumerable<Area> FirstOther(Atlas atlas, Indicator indicator) =>
        atlas.Dataset.Areas.InOrder.Where(a => a.Level != Level.Uk && a.Level != Level.Nation && a.Level.HasPages && atlas.Holding(a, indicator) is not null).Take(1);

    private static IReadOnlyList<Observation> In(Cube cube, Headline headline, Area area) =>
        [.. cube.Slices.Where(s => s.Measure.Id == headline.Measure.Id && s.Level == area.Level && s.Dimensions.Count == headline.Categories.Count)
            .SelectMany(s => s.In(area, headline.Categories)).OrderBy(o => o.Period)];

    private static IEnumerable<string> Notes(Indicator indicator, List<IReadOnlyList<Observation>> series)
    {
        var (first, last) = (series[0][0].Cube.Release.Date, series[^1][0].Cube.Release.Date);
        var breaks = indicator.Breaks.Where(b => b.Parts(series[0][0].Measure, first, last)).ToList();
        foreach (var reason in breaks.Select(b => b.Reason).Distinct(StringComparer.Ordinal))
            yield return $"Not to be compared from release to release: {Formats.LowerFirst(reason.TrimEnd('.'))}.";
        if (breaks.Count == 0)
            yield return Reading(series);
    }

    private static string Reading(List<IReadOnlyList<Observation>> series)
    {
        if (series.Exists(s => s.Count > 1))
            return "Where lines lie apart, a release revised what the one before had said. Where they cover one another, nothing changed.";
        return series.Select(s => s[0].Period).Distinct().Count() == series.Count
            ? "Each release told of another period, so none revised what another had said."
            : "Where two releases have figures for one period that differ, the later revised the earlier.";
    }

    private static Chart ChartOf(Indicator indicator, FigureFrame frame, List<IReadOnlyList<Observation>> series, List<FigureEntry> entries)
    {
        var cells = ValueCell.Of(entries).ToDictionary(c => c.Observation);
        var byPeriod = series.Select(s => s.ToDictionary(o => o.Period)).ToList();
        var rows = series.SelectMany(s => s).Select(o => o.Period).Distinct().Order()
            .Select(p => ChartArrangement.RowOf(p, [.. byPeriod.Select(s => s.TryGetValue(p, out var o) ? SliceCharts.MarkOf(cells[o]) : ChartMark.Absent)])).ToList();
        return new Chart
        {
            Form = ChartForm.Lines,
            Id = frame.Id,
            Title = frame.Title,
            Subtitle = frame.Subtitle,
            Source = $"Source: {FigureWords.Source(indicator)}. {string.Join(" ", frame.Notes)}",
            Measure = series[0][0].Measure,
            Series = [.. series.Select(s => Formats.Date(s[0].Cube.Release.Date))],
            Groups = [new ChartGroup("", rows)],
            RowsTitle = rows[0].Label == rows[0].Brief ? "" : "By last year",
        };
    }
}
