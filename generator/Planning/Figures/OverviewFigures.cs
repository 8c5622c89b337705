using SmcStatic.Geography;
using SmcStatic.Planning.Pages;
using SmcStatic.Statistics;

namespace SmcStatic.Planning.Figures;

/// <summary>Tables of several indicators, a row each: what a reader sees of an area, a topic or a group at a glance.</summary>
internal static class OverviewFigures
{
    /// <summary>An area's profile: a table a topic, the UK or nation beside each row.</summary>
    public static IReadOnlyList<FigureTable> Of(Atlas atlas, Area area) =>
        [.. atlas.Holdings(area).GroupBy(h => h.Indicator.Topic.Slug).Select(g => ProfileOf(atlas, area, [.. g]))];

    /// <summary>An area's topics with their tables, which are those of <see cref="Of(Atlas, Area)"/>.</summary>
    public static IReadOnlyList<AreaTopic> TopicsOf(IReadOnlyList<FigureTable> figures, Atlas atlas, Area area) =>
        [.. atlas.Holdings(area).GroupBy(h => h.Indicator.Topic.Slug).Zip(figures, (g, figure) =>
        {
            var topic = g.First().Indicator.Topic;
            return new AreaTopic(
                Slug.Of(topic.Slug), topic.Title, topic.Domain, Routes.Of(topic), [figure],
                [.. g.Select(h => new Link(h.Indicator.Title, Routes.Of(area, h.Indicator)))]);
        })];

    /// <summary>A topic: the newest headline of each indicator for the UK, or for the nations where the UK has none.</summary>
    public static IReadOnlyList<FigureTable> Of(Atlas atlas, Topic topic)
    {
        var entries = atlas.IndicatorsOf(topic).SelectMany(i => TopOf(atlas, i).Select(o => TopEntry(i, o))).ToList();
        return entries.Count == 0 ? [] : [TableOf($"fig-{Slug.Of(topic.Slug)}", topic.Title, ["Indicator", "Area", "Measure"], entries)];
    }

    /// <summary>Whether a topic has any figure for the UK or a nation.</summary>
    public static bool Has(Atlas atlas, Topic topic) => atlas.IndicatorsOf(topic).Any(i => TopOf(atlas, i).Any());

    /// <summary>A group: the newest figures of each indicator for it, a table a topic.</summary>
    public static IReadOnlyList<FigureTable> Of(Atlas atlas, Dimension dimension, Category category) =>
        [.. atlas.IndicatorsWith(dimension).GroupBy(i => i.Topic.Slug).Select(g => GroupTable(g.ToList(), dimension, category)).OfType<FigureTable>()];

    private static FigureTable ProfileOf(Atlas atlas, Area area, List<Holding> holdings)
    {
        var topic = holdings[0].Indicator.Topic;
        var entries = holdings.SelectMany(h => area.Level == Level.Local ? Headlines.All(h, area).Reverse() : [Headlines.Newest(h, area)], (h, o) =>
        {
            var beside = Benchmarks.Like(atlas, area, h.Indicator, o) is { } b ? new Point(h.Indicator, b) : (Point?)null;
            var labels = new[] { Cells.Label(h.Indicator.Title, Routes.Of(area, h.Indicator), true), Cells.Label(Cells.MeasureWords(o)) };
            var isNewest = o == Headlines.Newest(h, area);
            return new FigureEntry(labels, new Point(h.Indicator, o), beside)
            {
                Strip = isNewest ? atlas.Strips.Of(h.Indicator, Headlines.SliceOf(h, o), o, beside?.Observation) : null,
            };
        }).ToList();
        var table = FigureTables.Of(
            new FigureFrame
            {
                Id = $"fig-{Slug.Of(topic.Slug)}",
                Title = topic.Title,
                Subtitle = $"{area.Name}, {FigureWords.Span(entries)}",
                Notes = MixedNotes(entries),
                Labels = ["Indicator", "Measure"],
                StripTitle = $"Among all {area.Level.Plural}",
            },
            entries);
        return table with { Chart = IndexCharts.Of(table, area, holdings) };
    }

    private static FigureTable? GroupTable(List<Indicator> indicators, Dimension dimension, Category category)
    {
        var entries = indicators.SelectMany(i => GroupFigures.Of(i, dimension, category).Select(o => TopEntry(i, o))).ToList();
        if (entries.Count == 0)
            return null;
        var topic = indicators[0].Topic;
        return TableOf($"fig-{Slug.Of(topic.Slug)}", topic.Title, ["Indicator", "Area", "Measure"], entries);
    }

    private static FigureTable TableOf(string id, string title, string[] labels, List<FigureEntry> entries) => FigureTables.Of(
        new FigureFrame { Id = id, Title = title, Subtitle = $"Newest figures, {FigureWords.Span(entries)}", Notes = MixedNotes(entries), Labels = labels },
        entries);

    private static FigureEntry TopEntry(Indicator indicator, Observation observation) => new(
        [
            Cells.Label(indicator.Title, Routes.Of(observation.Area, indicator), true), Cells.Label(observation.Area.Name),
            Cells.Label(Cells.MeasureWords(observation)),
        ],
        new Point(indicator, observation));

    private static IEnumerable<Observation> TopOf(Atlas atlas, Indicator indicator)
    {
        foreach (var level in new[] { Level.Uk, Level.Nation })
        {
            var held = atlas.Dataset.Areas.Of(level).Select(a => (Area: a, Holding: atlas.Holding(a, indicator))).Where(h => h.Holding is not null).ToList();
            if (held.Count > 0)
                return held.Select(h => Headlines.Newest(h.Holding!, h.Area));
        }
        return [];
    }

    /// <summary>What must be known to read a table of several indicators: each kind of number and each meaning of place, with those it holds for where it does not hold for all.</summary>
    private static List<string> MixedNotes(List<FigureEntry> entries)
    {
        var kinds = entries.Where(e => e.Point.Observation.Measure.Kind is not ValueKind.Estimate)
            .GroupBy(e => IndicatorWords.Kind(e.Point.Observation.Measure.Kind));
        var places = entries.Where(e => FigureWords.SaysPlace(e.Point.Observation.Area.Level) && IndicatorWords.Place(e.Point.Indicator).Length > 0)
            .GroupBy(e => IndicatorWords.Place(e.Point.Indicator));
        return [.. kinds.Concat(places).Select(g => g.Count() == entries.Count ? g.Key : $"{Formats.List([.. g.Select(e => e.Point.Indicator.Title).Distinct()])}: {g.Key}")];
    }
}
