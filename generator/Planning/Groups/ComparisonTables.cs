using SmcStatic.Planning.Figures;
using SmcStatic.Statistics;

namespace SmcStatic.Planning.Groups;

/// <summary>A comparison of groups as a figure: its chart and its table, the nation or the UK beside those of a smaller area.</summary>
internal static class ComparisonTables
{
    /// <summary>The figure of a comparison.</summary>
    /// <param name="atlas">Where the larger areas are looked up.</param>
    /// <param name="comparison">What is compared.</param>
    /// <param name="more">Where the whole of it is told, if not here.</param>
    /// <param name="named">What it is called on a page of its own indicator; by its indicator when none.</param>
    public static FigureTable Of(Atlas atlas, GroupComparison comparison, Link? more, (string Id, string Title)? named = null)
    {
        var entries = comparison.Figures.Select(f => EntryOf(atlas, comparison, f)).ToList();
        var frame = new FigureFrame
        {
            Id = named?.Id ?? FigureWords.Id(comparison.Slice, comparison.Indicator.Slug, comparison.Measure.Id),
            Title = named?.Title ?? comparison.Indicator.Title,
            Subtitle = $"{Formats.Capital(WhatOf(comparison))}. {FigureWords.Subtitle(comparison.Measure, comparison.Area.Name, entries)}",
            Notes = FigureWords.Notes(comparison.Indicator, comparison.Measure, comparison.Area.Level),
            Source = FigureWords.Source(comparison.Indicator),
            More = more,
            Labels = [.. comparison.Varying.Select(d => d.Name)],
        };
        return FigureTables.Of(frame, entries) with { IsComparison = true, Chart = ComparisonCharts.Of(comparison, frame, entries), Finding = FindingWords.Of(comparison, [.. entries.Select(e => e.Beside?.Observation).OfType<Observation>()]) };
    }

    /// <summary>What is measured, of which kind, and within which other groups: "Highest qualification: First degree, by sex".</summary>
    private static string WhatOf(GroupComparison comparison)
    {
        var words = comparison.Measure.Name;
        if (comparison.Shared.Count > 0)
            words = $"{words}: {string.Join(", ", comparison.Shared.Select(s => IndicatorWords.InSentence(s.Category, s.Dimension)))}";
        var within = comparison.Varying.Where(d => d.Code != comparison.Dimension.Code).Select(IndicatorWords.InSentence).ToList();
        return within.Count == 0 ? words : $"{words}, within each {Formats.List(within)}";
    }

    private static FigureEntry EntryOf(Atlas atlas, GroupComparison comparison, Observation figure)
    {
        var labels = comparison.Varying.Select((d, i) => Cells.Category(figure, d, i == 0)).ToArray();
        var compared = atlas.Comparisons.Of(comparison.Indicator, figure);
        return new FigureEntry(labels, new Point(comparison.Indicator, figure), compared.Like is { } like ? new Point(comparison.Indicator, like) : null) { Compared = compared };
    }
}
