using SmcStatic.Geography;
using SmcStatic.Statistics;

namespace SmcStatic.Planning.Figures;

/// <summary>Tables of several indicators, a row each: what a reader sees of a topic or a group at a glance.</summary>
internal static class OverviewFigures
{
    /// <summary>A topic: the newest headline of each indicator for the UK, or for the nations where the UK has none.</summary>
    public static IReadOnlyList<FigureTable> Of(Atlas atlas, Topic topic)
    {
        var entries = atlas.IndicatorsOf(topic).SelectMany(i => TopOf(atlas, i).Select(t => TopEntry(t.Holding, t.Figure))).ToList();
        return entries.Count == 0 ? [] : [TableOf($"fig-{Slug.Of(topic.Slug)}", topic.Title, ["Indicator", "Measure"], entries)];
    }

    /// <summary>Whether a topic has any figure for the UK or a nation.</summary>
    public static bool Has(Atlas atlas, Topic topic) => atlas.IndicatorsOf(topic).Any(i => TopOf(atlas, i).Any());

    private static FigureTable TableOf(string id, string title, string[] labels, List<FigureEntry> entries) => FigureTables.Of(
        new FigureFrame { Id = id, Title = title, Subtitle = $"Newest figures, {FigureWords.Span(entries)}", Notes = MixedNotes(entries), Labels = labels, StripTitle = "Over time, or among groups" },
        entries);

    private static FigureEntry TopEntry(Holding holding, Observation figure) => new(
        [
            Cells.Label(holding.Indicator.Title, Routes.Of(holding.Indicator), true), Cells.Label(AreaWords.After(Cells.MeasureWords(figure), figure.Area)),
        ],
        new Point(holding.Indicator, figure))
    {
        Strip = MiniFigure.Of(holding, figure)?.Drawing,
    };

    /// <summary>The newest headline of an indicator for the UK, or for each nation where the UK has none.</summary>
    public static IEnumerable<(Holding Holding, Observation Figure)> TopOf(Atlas atlas, Indicator indicator)
    {
        foreach (var level in new[] { Level.Uk, Level.Nation })
        {
            var held = atlas.Dataset.Areas.Of(level).Select(a => (Area: a, Holding: atlas.Holding(a, indicator))).Where(h => h.Holding is not null).ToList();
            if (held.Count > 0)
                return held.Select(h => (h.Holding!, Headlines.Newest(h.Holding!, h.Area)));
        }
        return [];
    }

    /// <summary>What must be known to read a table of several indicators: each kind of number and each meaning of place, with those it holds for where it does not hold for all.</summary>
    public static List<string> MixedNotes(List<FigureEntry> entries)
    {
        var kinds = entries.Where(e => e.Point.Observation.Measure.Kind is not ValueKind.Estimate)
            .GroupBy(e => IndicatorWords.Kind(e.Point.Observation.Measure));
        var places = entries.Where(e => FigureWords.SaysPlace(e.Point.Observation.Area.Level) && IndicatorWords.Place(e.Point.Indicator).Length > 0)
            .GroupBy(e => IndicatorWords.Place(e.Point.Indicator));
        return [.. kinds.Concat(places).Select(g => g.Count() == entries.Count ? g.Key : $"{Formats.List([.. g.Select(e => e.Point.Indicator.Title).Distinct()])}: {g.Key}")];
    }
}
