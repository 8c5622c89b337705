using SmcStatic.Charts;
using SmcStatic.Planning.Figures;
using SmcStatic.Statistics;

namespace SmcStatic.Planning.Groups;

/// <summary>All that is known about one group: a table a topic, a row an indicator, and where other groups are told apart too, a row for each of them.</summary>
internal static class GroupRows
{
    /// <summary>The tables of a group, in the order of the topics.</summary>
    public static IReadOnlyList<FigureTable> Of(Atlas atlas, Dimension dimension, Category category) =>
        [.. GroupTopics.AtTheTop(atlas, dimension, category).GroupBy(c => c.Indicator.Topic.Slug).Select(topic => TableOf(atlas, category, [.. topic]))];

    private static FigureTable TableOf(Atlas atlas, Category category, List<GroupComparison> comparisons)
    {
        var entries = comparisons.SelectMany(c => EntriesOf(atlas, c, category)).ToList();
        var topic = comparisons[0].Indicator.Topic;
        return FigureTables.Of(
            new FigureFrame
            {
                Id = $"fig-{Slug.Of(topic.Slug)}",
                Title = topic.Title,
                Subtitle = $"{category.Name}, newest figures, {FigureWords.Span(entries)}",
                Notes = OverviewFigures.MixedNotes(entries),
                Labels = ["Indicator", "Measure"],
                StripTitle = "Among all groups",
            },
            entries);
    }

    /// <summary>A row for each of the other groups within which the group has a figure.</summary>
    private static IEnumerable<FigureEntry> EntriesOf(Atlas atlas, GroupComparison comparison, Category category)
    {
        var continues = false;
        foreach (var set in comparison.Sets.Select(s => s.ToList()))
        {
            if (set.FindIndex(f => f.Categories[comparison.Dimension] == category) is not (>= 0 and var own))
                continue;
            var entry = EntryOf(atlas, comparison, set[own], [.. set.Where((_, i) => i != own)]);
            yield return continues ? entry with { Continues = true, Labels = [entry.Labels[0], Cells.Label(Formats.Capital(WithinWords(comparison, set[own], comparison.Varying)))] } : entry;
            continues = true;
        }
    }

    private static FigureEntry EntryOf(Atlas atlas, GroupComparison comparison, Observation own, List<Observation> others)
    {
        var (dimension, indicator) = (comparison.Dimension, comparison.Indicator);
        var all = TotalOf(atlas, comparison, own);
        var beside = others.Count == 1 ? others[0] : all;
        return new FigureEntry(
            [
                Cells.Label(indicator.Title, Routes.Of(indicator, dimension), true),
                Cells.Label(MeasureWords(comparison, own)),
            ],
            new Point(indicator, own), beside is { } b ? new Point(indicator, b) : null)
        {
            BesideName = others.Count == 1 ? others[0].Categories[dimension]!.Name : "All people",
            Strip = others.Count == 0 ? null : StripOf(comparison.Measure, own, others, all),
            Standing = dimension.IsPeople && !comparison.IsCourse ? StandingWords.Of(comparison, own, others) : "",
        };
    }

    /// <summary>The figure of all people that is like one of a group: of its measure, area, period and release; none where there is none.</summary>
    private static Observation? TotalOf(Atlas atlas, GroupComparison comparison, Observation figure)
    {
        var slices = atlas.Holding(figure.Area, comparison.Indicator)?.Slices ?? [];
        var total = slices.FirstOrDefault(s => s.Measure.Id == comparison.Measure.Id && s.Cube.Release == comparison.Slice.Cube.Release
            && s.Dimensions.Select(d => d.Code).SequenceEqual(comparison.Slice.Dimensions.Select(d => d.Code).Where(d => d != comparison.Dimension.Code)));
        return total?.At(figure.Area, figure.Categories.Without(comparison.Dimension), figure.Period);
    }

    private static string MeasureWords(GroupComparison comparison, Observation own)
    {
        var within = WithinWords(comparison, own, comparison.Slice.Dimensions);
        return AreaWords.After(within.Length == 0 ? comparison.Measure.Name : $"{comparison.Measure.Name}: {within}", comparison.Area);
    }

    /// <summary>The categories of a figure besides its group: "lower working".</summary>
    private static string WithinWords(GroupComparison comparison, Observation own, IReadOnlyList<Dimension> dimensions) => string.Join(", ", dimensions
        .Where(d => d.Code != comparison.Dimension.Code && own.Categories[d] is not null).Select(d => IndicatorWords.InSentence(own.Categories[d]!, d)));

    private static Svg StripOf(Measure measure, Observation own, List<Observation> others, Observation? all) => GroupStrip.Draw(new Chart
    {
        Form = ChartForm.Strip,
        Id = "",
        Title = "",
        Subtitle = "",
        Measure = measure,
        Series = [""],
        Groups = [new ChartGroup("", [.. others.Select(o => new ChartRow("", [SliceCharts.TickOf(o)])), new ChartRow("", [SliceCharts.MarkOf(own)]) { IsMarked = true }])],
        Reference = all is { Value: { } value } ? new ChartReference("", value) : null,
        IsOneOfMany = true,
    });
}
