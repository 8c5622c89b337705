using SmcStatic.Charts;
using SmcStatic.Geography;
using SmcStatic.Statistics;

namespace SmcStatic.Planning.Figures;

/// <summary>The composite indices of a local area over their periods, a panel each, on the categories that their scores fall into.</summary>
internal static class IndexCharts
{
    /// <summary>The chart of a topic's indices in an area; none where they have no history there.</summary>
    public static FigureChart? Of(FigureTable table, Area area, IReadOnlyList<Holding> holdings)
    {
        if (area.Level != Level.Local)
            return null;
        var histories = holdings.Select(h => (h.Indicator, Figures: Headlines.All(h, area)))
            .Where(h => h.Figures.Count > 1 && h.Figures[0].Measure.Kind is ValueKind.ZScore).ToList();
        if (histories.Count == 0)
            return null;
        var periods = histories.SelectMany(h => h.Figures).Select(o => o.Period).Distinct().Order().ToList();
        var cells = table.Points.Index().GroupBy(p => p.Item.Observation).ToDictionary(g => g.Key, g => g.First().Index);
        return new FigureChart(new Chart
        {
            Form = ChartForm.Panels,
            Id = table.Id,
            Title = table.Title,
            Subtitle = table.Subtitle,
            Measure = histories[0].Figures[0].Measure,
            Series = [""],
            Groups = [.. histories.Select(h => new ChartGroup(h.Indicator.Title, [.. periods.Select(p => Row(p, h.Figures, cells))]))],
        });
    }

    private static ChartRow Row(Period period, IReadOnlyList<Observation> figures, Dictionary<Observation, int> cells)
    {
        var found = figures.Where(o => o.Period == period).ToList();
        return ChartArrangement.RowOf(period, [found.Count == 0 ? ChartMark.Absent : SliceCharts.MarkOf(new ValueCell(found[0], cells[found[0]]))]);
    }
}
