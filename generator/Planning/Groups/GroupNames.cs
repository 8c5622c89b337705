using SmcStatic.Planning.Words;
using SmcStatic.Statistics;

namespace SmcStatic.Planning.Groups;

/// <summary>How a sentence names a group among others of its dimension: "women", of children "girls", "higher professional", "aged 25 to 34".</summary>
internal static class GroupNames
{
    /// <summary>A group with the figure it is named beside.</summary>
    public static Piece Of(GroupComparison comparison, Observation figure) => Say.Words(Text(comparison.Indicator, comparison.Dimension, figure.Categories[comparison.Dimension]!), figure);

    /// <summary>The same without a figure.</summary>
    public static string Text(Indicator indicator, Dimension dimension, Category category) =>
        PeopleWords.ChildNoun(indicator, category) is { Length: > 0 } noun ? noun : IndicatorWords.InSentence(category, dimension);

    /// <summary>A group where a noun is wanted: "women", "people who are not disabled"; by its name alone, where it has no words for that.</summary>
    public static string Noun(Indicator indicator, Dimension dimension, Category category) =>
        category.Phrase.Length > 0 ? PeopleWords.Group(indicator, [category]) : IndicatorWords.InSentence(category, dimension);

    /// <summary>What groups are compared within: "lower working", "women"; the words are of the first figure of the set.</summary>
    public static Piece Within(GroupComparison comparison, Observation figure)
    {
        var names = comparison.Varying.Where(d => d.Code != comparison.Dimension.Code && figure.Categories[d] is not null).Select(d => Text(comparison.Indicator, d, figure.Categories[d]!));
        return Say.Words(string.Join(", ", names), figure);
    }
}
