using SmcStatic.Geography;
using SmcStatic.Planning.Pages;
using SmcStatic.Planning.Words;
using SmcStatic.Statistics;
using SmcStatic.Statistics.Comparing;

namespace SmcStatic.Planning.Figures;

/// <summary>The figure that stands for an indicator where there is room for one.</summary>
internal static class Headlines
{
    /// <summary>The newest headline of what an area holds.</summary>
    public static Observation Newest(Holding holding, Area area) => All(holding, area)[^1];

    /// <summary>The headline of what an area holds over all periods, oldest first; at least one.</summary>
    public static IReadOnlyList<Observation> All(Holding holding, Area area)
    {
        foreach (var headline in holding.Indicator.Headlines)
        {
            foreach (var slice in holding.Slices)
            {
                if (slice.Measure.Id != headline.Measure.Id || slice.Dimensions.Count != headline.Categories.Count)
                    continue;
                var found = slice.In(area).Where(o => o.Categories.Equals(headline.Categories)).ToList();
                if (found.Count > 0)
                    return found;
            }
        }
        return WithoutHeadline(holding, area);
    }

    /// <summary>The slice that a figure of a holding stands in.</summary>
    public static Slice SliceOf(Holding holding, Observation figure) => holding.Slices.First(s =>
        s.Measure.Id == figure.Measure.Id && s.Dimensions.Count == figure.Categories.Count && s.Dimensions.All(d => figure.Categories[d] is not null));

    /// <summary>The headline in words; none when the area holds nothing.</summary>
    public static HeadlineWords? Words(Atlas atlas, Area area, Indicator indicator)
    {
        if (atlas.Holding(area, indicator) is not { } holding)
            return null;
        var headline = Newest(holding, area);
        return new HeadlineWords(
            Cells.MeasureWords(headline),
            Sentence.Phrase(Clause.Of(headline.Value is null ? new Piece(Cells.Value(headline).Text) : Say.Value(headline))),
            headline is { Value: not null, Lower: not null } ? Sentence.Phrase(Clause.Of(Say.Interval(headline))) : null,
            headline.Period.Label, Formats.Capital(StatusKey.Words(headline.Status)))
        {
            Verdict = VerdictOf(atlas.Comparisons.Of(indicator, headline)),
        };
    }

    /// <summary>How a figure compares, as a cell of a table says it; none where nothing is compared.</summary>
    private static Sentence? VerdictOf(Comparison comparison) => comparison.Verdict switch
    {
        Verdict.None => null,
        Verdict.ClearlyHigher or Verdict.ClearlyLower => Sentence.Phrase(
            $"{Say.Verdict("clearly", comparison.Figure)} {Say.Direction(comparison, "higher", "lower")} {new Piece(VerdictWords.Than(comparison))}"),
        Verdict.NoClearDifference => Sentence.Phrase($"{Say.Verdict("no clear difference", comparison.Figure)} {new Piece(VerdictWords.Than(comparison))}"),
        _ => Sentence.Phrase(Clause.Of(Say.Verdict("cannot be tested", comparison.Figure))),
    };

    /// <summary>An area that has none of the headlines is stood for by the first figures it has, its totals before its breakdowns.</summary>
    private static List<Observation> WithoutHeadline(Holding holding, Area area)
    {
        var slice = holding.Slices.FirstOrDefault(s => s.Dimensions.Count == 0) ?? holding.Slices[0];
        var all = slice.In(area).ToList();
        return [.. all.TakeWhile(o => o.Categories.Equals(all[0].Categories))];
    }
}
