using SmcStatic.Planning.Pages;
using SmcStatic.Statistics;

namespace SmcStatic.Planning.Figures;

/// <summary>One telling figure of each topic: the first of its indicators' headlines for the UK or a nation that can be drawn small.</summary>
internal static class TopicFigures
{
    /// <summary>The figures, a table of one row a topic; a topic without any is left out.</summary>
    public static IReadOnlyList<FigureTable> Of(Atlas atlas) =>
        [.. atlas.PagedTopics.Select(t => TellingOf(atlas, t) is var (holding, figure, mini) ? TableOf(t, (holding, figure), mini) : null).OfType<FigureTable>()];

    /// <summary>The topics of each domain with those figures, which are those of <see cref="Of"/>.</summary>
    public static IReadOnlyList<DomainCards> CardsOf(Atlas atlas, IReadOnlyList<FigureTable> figures)
    {
        var byId = figures.ToDictionary(f => f.Id, StringComparer.Ordinal);
        return [.. atlas.PagedTopics.GroupBy(t => t.Domain).Select(d => new DomainCards(d.Key, [.. d.Select(t => CardOf(atlas, t, byId.GetValueOrDefault(IdOf(t))))]))];
    }

    private static TopicCard CardOf(Atlas atlas, Topic topic, FigureTable? figure)
    {
        var count = atlas.IndicatorsOf(topic).Count();
        return new TopicCard(
            topic.Title, Routes.Of(topic), topic.Summary, count == 1 ? "1 indicator" : $"{Formats.Count(count)} indicators",
            figure, figure is null ? "" : TellingOf(atlas, topic)?.Mini?.Caption ?? "");
    }

    private static (Holding Holding, Observation Figure, MiniFigure? Mini)? TellingOf(Atlas atlas, Topic topic)
    {
        var all = atlas.IndicatorsOf(topic).SelectMany(i => OverviewFigures.TopOf(atlas, i).Take(1)).Where(t => t.Figure.Value is not null)
            .Select(t => (t.Holding, t.Figure, Mini: MiniFigure.Of(t.Holding, t.Figure))).ToList();
        return all.Count == 0 ? null : all.Find(t => t.Mini is not null) is { Mini: not null } drawn ? drawn : all[0];
    }

    private static FigureTable TableOf(Topic topic, (Holding Holding, Observation Figure) telling, MiniFigure? mini)
    {
        var (indicator, figure) = (telling.Holding.Indicator, telling.Figure);
        var entry = new FigureEntry(
            [Cells.Label(indicator.Title, Routes.Of(indicator), true), Cells.Label(AreaWords.After(Cells.MeasureWords(figure), figure.Area))], new Point(indicator, figure)) { Strip = mini?.Drawing };
        return FigureTables.Of(
            new FigureFrame
            {
                Id = IdOf(topic),
                Title = topic.Title,
                Subtitle = FigureWords.Subtitle(figure.Measure, figure.Area.Name, [entry]),
                Labels = ["Indicator", "Measure"],
                IsBrief = true,
                StripTitle = "Drawn small",
            },
            [entry]);
    }

    private static string IdOf(Topic topic) => $"fig-{Slug.Of(topic.Slug)}";
}
