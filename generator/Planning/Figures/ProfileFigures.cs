using SmcStatic.Charts;
using SmcStatic.Geography;
using SmcStatic.Planning.Pages;
using SmcStatic.Planning.Words;
using SmcStatic.Statistics;

namespace SmcStatic.Planning.Figures;

/// <summary>The figures of an area's profile: a table a topic, a row an indicator with its newest figure; and the composite indices of a local area over all their periods.</summary>
internal static class ProfileFigures
{
    private const string History = "-history";

    /// <summary>The id of the figure that holds what the newest figures were before.</summary>
    public const string BeforeId = "fig-before";

    /// <summary>The figures, topic by topic.</summary>
    public static IReadOnlyList<FigureTable> Of(Atlas atlas, Area area)
    {
        List<FigureTable> figures = [.. ByTopic(atlas, area).SelectMany(g => TablesOf(atlas, area, [.. g]))];
        if ((area.Level == Level.Uk || area.Level == Level.Nation) && BeforeOf(atlas, area) is { } before)
            figures.Insert(0, before);
        return figures;
    }

    /// <summary>An area's topics with their figures, which are those of <see cref="Of"/>.</summary>
    public static IReadOnlyList<AreaTopic> TopicsOf(IReadOnlyList<FigureTable> figures, Atlas atlas, Area area) =>
        [.. ByTopic(atlas, area).Select(g =>
        {
            var topic = g.First().Indicator.Topic;
            var id = IdOf(topic);
            return new AreaTopic(
                Slug.Of(topic.Slug), topic.Title, topic.Domain, topic.Summary, Routes.Of(topic),
                figures.First(f => f.Id == id), figures.FirstOrDefault(f => f.Id == id + History));
        })];

    /// <summary>The id of an indicator's row.</summary>
    public static string RowId(Indicator indicator) => $"row-{Slug.Of(indicator.Slug)}";

    /// <summary>Where an indicator's row stands on the profile.</summary>
    public static Address RowAddress(Indicator indicator) => Routes.OnPage(RowId(indicator));

    /// <summary>Whether a figure holds the newest figures, a row an indicator.</summary>
    public static bool IsNewest(FigureTable figure) => !IsHistory(figure) && figure.Id != BeforeId;

    /// <summary>Whether a figure holds composite indices over all their periods.</summary>
    public static bool IsHistory(FigureTable figure) => figure.Id.EndsWith(History, StringComparison.Ordinal);

    /// <summary>What an area holds by topic; of a local area its composite indices first, for they are made for it.</summary>
    private static IEnumerable<IGrouping<string, Holding>> ByTopic(Atlas atlas, Area area)
    {
        var topics = atlas.Holdings(area).GroupBy(h => h.Indicator.Topic.Slug);
        return area.Level == Level.Local ? topics.OrderBy(g => g.First().Indicator.Headlines[0].Measure.Kind is not ValueKind.ZScore) : topics;
    }

    private static string IdOf(Topic topic) => $"fig-{Slug.Of(topic.Slug)}";

    private static IEnumerable<FigureTable> TablesOf(Atlas atlas, Area area, List<Holding> holdings)
    {
        var topic = holdings[0].Indicator.Topic;
        List<FigureEntry> entries = [.. holdings.Select(h => EntryOf(atlas, h, Headlines.Newest(h, area)) with { Id = RowId(h.Indicator) })];
        var subjects = holdings.Select((h, i) => SubjectOf(atlas, h, entries[i].Point.Observation)).ToList();
        var drawn = entries.Select((e, i) => e with { Strip = atlas.Strips.Of(subjects[i], SharedBy(atlas, subjects, i)) ?? LineOf(holdings[i], area) }).ToList();
        var strips = subjects.Count(s => atlas.Strips.ScaleOf(s) is not null);
        yield return FigureTables.Of(
            new FigureFrame
            {
                Id = IdOf(topic),
                Title = topic.Title,
                Subtitle = $"{area.Name}, {FigureWords.Span(entries)}",
                Notes = OverviewFigures.MixedNotes(entries),
                Labels = ["Indicator", "Measure"],
                StripTitle = strips == 0 ? "Over time" : strips < drawn.Count(e => e.Strip is not null) ? $"Among all {area.Level.Plural}, or over time" : $"Among all {area.Level.Plural}",
            },
            drawn);
        if (HistoryOf(area, holdings, topic) is { } history)
            yield return history;
    }

    private static FigureEntry EntryOf(Atlas atlas, Holding holding, Observation figure)
    {
        var indicator = holding.Indicator;
        var compared = atlas.Comparisons.Of(indicator, figure);
        var beside = compared.Like is { } like ? new Point(indicator, like) : (Point?)null;
        var measure = figure is { Measure.Kind: ValueKind.ZScore, Value: { } score }
            ? $"{Formats.Capital(Say.BandOf(score.ToDecimal()))}: {IndicatorWords.LowerFirst(figure.Measure.Name)}"
            : Cells.MeasureWords(figure);
        return new FigureEntry([Cells.Label(indicator.Title, Routes.Of(figure.Area, indicator), true), Cells.Label(measure)], new Point(indicator, figure), beside) { Compared = compared };
    }

    /// <summary>A figure among its peers, with what its verdict is about: be that an area, an average or the mean of its peers.</summary>
    private static StripSubject SubjectOf(Atlas atlas, Holding holding, Observation figure) =>
        new(holding.Indicator, Headlines.SliceOf(holding, figure), figure, SliceCharts.ReferenceOf(atlas.Comparisons.Of(holding.Indicator, figure)));

    /// <summary>The scale that a row shares with the others of its topic that are of one unit and kind; none where it stands alone.</summary>
    private static StripScale? SharedBy(Atlas atlas, List<StripSubject> subjects, int place)
    {
        var measure = subjects[place].Slice.Measure;
        return StripScale.Shared([.. subjects.Where(s => s.Slice.Measure.Unit == measure.Unit && s.Slice.Measure.Kind == measure.Kind)
            .Select(atlas.Strips.ScaleOf).OfType<StripScale>()]);
    }

    /// <summary>The headline over time, where its area stands among none.</summary>
    private static Svg? LineOf(Holding holding, Area area)
    {
        var all = Headlines.All(holding, area);
        if (all.Count(o => o.Value is not null) < BareLine.Fewest)
            return null;
        return BareLine.Of(new Chart
        {
            Form = ChartForm.Lines,
            Id = "",
            Title = "",
            Subtitle = "",
            Measure = all[0].Measure,
            Series = [""],
            Groups = [new ChartGroup("", [.. all.Select(o => ChartArrangement.RowOf(o.Period, [SliceCharts.MarkOf(o)]))])],
        });
    }

    /// <summary>The composite indices of a local area over all their periods, with their chart; none elsewhere.</summary>
    private static FigureTable? HistoryOf(Area area, List<Holding> holdings, Topic topic)
    {
        if (area.Level != Level.Local)
            return null;
        var entries = holdings.SelectMany(h => Headlines.All(h, area).Reverse(), (h, o) => new FigureEntry(
            [Cells.Label(h.Indicator.Title, Routes.Of(area, h.Indicator), true)], new Point(h.Indicator, o))).ToList();
        var table = FigureTables.Of(
            new FigureFrame
            {
                Id = IdOf(topic) + History,
                Title = $"{topic.Title}: every period",
                Subtitle = $"{area.Name}, {FigureWords.Span(entries)}",
                Source = string.Join("; ", holdings.Select(h => FigureWords.Source(h.Indicator)).Distinct()),
                Labels = ["Indicator"],
            },
            entries);
        return IndexCharts.Of(table, area, holdings) is { } chart ? table with { Chart = chart } : null;
    }

    /// <summary>What the figures that have changed most clearly were at the start of their series; none where nothing has clearly changed.</summary>
    private static FigureTable? BeforeOf(Atlas atlas, Area area)
    {
        var series = atlas.Holdings(area).Select(h => (h.Indicator, All: Headlines.All(h, area))).ToList();
        List<Point> rows = [.. series.Select(s => new Point(s.Indicator, s.All[^1]))];
        List<Observation?> before = [.. series.Select(s => Series.Earliest(s.All))];
        var entries = StandOuts.Of(rows, before).Select(p => new FigureEntry(
            [Cells.Label(rows[p].Indicator.Title, Routes.Of(area, rows[p].Indicator), true), Cells.Label(Cells.MeasureWords(rows[p].Observation))],
            new Point(rows[p].Indicator, before[p]!.Value))).ToList();
        return entries.Count == 0 ? null : FigureTables.Of(
            new FigureFrame
            {
                Id = BeforeId,
                Title = "What these figures were before",
                Subtitle = $"{area.Name}, {FigureWords.Span(entries)}",
                Notes = OverviewFigures.MixedNotes(entries),
                Labels = ["Indicator", "Measure"],
            },
            entries);
    }
}
