using SmcStatic.Statistics;

namespace SmcStatic.Planning.Groups;

/// <summary>What is said of groups of people, in sentences.</summary>
internal static class GroupWords
{
    /// <summary>More groups than these are not named one by one.</summary>
    private const int MostNamed = 3;

    /// <summary>What a page of comparisons shows.</summary>
    public static string Lead(Dimension dimension, IReadOnlyList<GroupComparison> comparisons)
    {
        var count = comparisons.Select(c => c.Indicator.Slug).Distinct().Count();
        var indicators = count == 1 ? "One indicator" : $"{Formats.Count(count)} indicators";
        var groups = comparisons.SelectMany(c => c.Groups).Distinct().OrderBy(c => c.Order).ToList();
        var named = groups.Count <= MostNamed ? Formats.List([.. groups.Select(g => IndicatorWords.InSentence(g, dimension))]) : $"people by {IndicatorWords.InSentence(dimension)}";
        return dimension.IsPeople
            ? $"How {named} compare: {Formats.LowerFirst(indicators)}, each at its newest figures and on a scale of its own."
            : $"{indicators} by {IndicatorWords.InSentence(dimension)}, each at its newest figures and on a scale of its own.";
    }
}
