using SmcStatic.Statistics;

namespace SmcStatic.Planning.Groups;

/// <summary>What pages of groups show, in sentences.</summary>
internal static class GroupWords
{
    /// <summary>What a page of comparisons shows.</summary>
    public static string Lead(Dimension dimension, IReadOnlyList<GroupComparison> comparisons) =>
        $"{Indicators(comparisons)} by {IndicatorWords.InSentence(dimension)}: the newest figures of each, on a scale of its own.";

    /// <summary>What the page of one group shows.</summary>
    public static string Lead(Dimension dimension, Category category, IReadOnlyList<GroupComparison> comparisons)
    {
        var others = comparisons.Select(c => c.Groups.Count).DefaultIfEmpty(0).Max() - 1;
        var beside = others switch
        {
            < 1 => "",
            1 when comparisons.SelectMany(c => c.Groups).FirstOrDefault(g => g != category) is { } other => $", beside {IndicatorWords.InSentence(other, dimension)}",
            _ => ", among the other groups",
        };
        return $"{Indicators(comparisons)} for {IndicatorWords.InSentence(category, dimension)}: the newest figures of each{beside}.";
    }

    private static string Indicators(IReadOnlyList<GroupComparison> comparisons)
    {
        var count = comparisons.Select(c => c.Indicator.Slug).Distinct().Count();
        return count == 1 ? "One indicator" : $"{Formats.Count(count)} indicators";
    }
}
