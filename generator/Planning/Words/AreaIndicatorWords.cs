using SmcStatic.Statistics;
using SmcStatic.Statistics.Comparing;

namespace SmcStatic.Planning.Words;

/// <summary>The sentences on one indicator in one area.</summary>
internal static class AreaIndicatorWords
{
    /// <summary>What the headline says, how it compares, where the area stands, how it changed, how groups differ.</summary>
    public static IEnumerable<Sentence> Of(Atlas atlas, Holding holding, Observation headline)
    {
        var point = new Point(holding.Indicator, headline);
        var comparison = atlas.Comparisons.Of(holding.Indicator, headline);
        yield return Told.Figure(point);
        if (headline.Value is null)
            yield break;
        Sentence?[] more =
        [
            Versus.Of(comparison), Told.Position(comparison), Told.Change(headline),
            Gaps.Widest(holding.Indicator, holding.Slices, headline) is { } gap ? Told.Gap(holding.Indicator, gap) : null, Told.Caution(headline),
        ];
        foreach (var sentence in more.OfType<Sentence>())
            yield return sentence;
    }
}
