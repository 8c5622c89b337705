using SmcStatic.Statistics.Comparing;
using SmcStatic.Charts;
using SmcStatic.Planning.Figures;

namespace SmcStatic.Planning.Groups;

/// <summary>The chart of a comparison of groups, in the form that its shape asks for.</summary>
internal static class ComparisonCharts
{
    /// <summary>The chart; none where the table alone says it better.</summary>
    public static FigureChart? Of(GroupComparison comparison, FigureFrame frame, IReadOnlyList<FigureEntry> entries)
    {
        var view = new SliceView(comparison.Indicator, comparison.Slice);
        if (SliceCharts.Of(frame, entries, new ChartSubject(view, comparison.Area)) is not { } chart)
            return null;
        // What all rows share is said above the drawing; a picture that stands alone has no page around it to say by what it compares.
        var groups = chart.Picture.Groups;
        return new FigureChart(chart.Picture with
        {
            Title = $"{comparison.Indicator.Title} by {IndicatorWords.InSentence(comparison.Dimension)}",
            IsOneOfMany = true,
            Groups = groups.Count == 1 ? [groups[0] with { Title = "", Gap = GapOf(comparison) }] : groups,
        });
    }

    /// <summary>Two groups of people have a gap; two kinds of outcome are just two numbers.</summary>
    private static ChartGap GapOf(GroupComparison comparison) =>
        comparison is { Dimension.IsPeople: true, Figures: [var one, var other] } ? ChartGaps.Of(Gap.Between(one, other)) : ChartGap.None;
}
