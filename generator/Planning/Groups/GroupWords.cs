using SmcStatic.Geography;
using SmcStatic.Statistics;

namespace SmcStatic.Planning.Groups;

/// <summary>What pages of groups show, in sentences.</summary>
internal static class GroupWords
{
    /// <summary>What a page of comparisons shows.</summary>
    /// <param name="dimension">What is compared.</param>
    /// <param name="comparisons">The comparisons.</param>
    /// <param name="area">Where; none for the whole country.</param>
    public static string Lead(Dimension dimension, IReadOnlyList<GroupComparison> comparisons, Area? area = null) =>
        $"Here are the newest figures of {Indicators(comparisons)}{(area is null ? "" : $" for {AreaWords.Spoken(area)}")}, by {IndicatorWords.InSentence(dimension)}. {(Count(comparisons) == 1 ? "It has" : "Each has")} a scale of its own.";

    /// <summary>What the page of one group shows.</summary>
    public static string Lead(Dimension dimension, Category category, IReadOnlyList<GroupComparison> comparisons)
    {
        var others = comparisons.Select(c => c.Groups.Count).DefaultIfEmpty(0).Max() - 1;
        var beside = others switch
        {
            < 1 => "",
            1 when comparisons.SelectMany(c => c.Groups).FirstOrDefault(g => g != category) is { } other => $", beside those for {Named(dimension, other, comparisons)}",
            _ => ", with how they stand to the other groups",
        };
        return $"Here are the newest figures for {Named(dimension, category, comparisons)} in {Indicators(comparisons)}{beside}.";
    }

    /// <summary>A group as a sentence names it; a kind of outcome by its name.</summary>
    private static string Named(Dimension dimension, Category category, IReadOnlyList<GroupComparison> comparisons) => dimension.IsPeople
        ? GroupNames.Noun(comparisons[0].Indicator, dimension, category)
        : $"“{IndicatorWords.InSentence(category)}”";

    private static string Indicators(IReadOnlyList<GroupComparison> comparisons) => Count(comparisons) is var count && count == 1 ? "one indicator" : $"{Formats.Count(count)} indicators";

    private static int Count(IReadOnlyList<GroupComparison> comparisons) => comparisons.Select(c => c.Indicator.Slug).Distinct().Count();
}
