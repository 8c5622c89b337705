using SmcStatic.Statistics;
using SmcStatic.Statistics.Comparing;

namespace SmcStatic.Planning.Words;

/// <summary>Which two groups a sentence sets against each other.</summary>
internal static class Gaps
{
    /// <summary>
    /// Of a headline broken down by one way of telling people apart: its two groups, or of several the first and the last, which code lists put at the two ends.
    /// The clearest of such gaps; none where nothing like it is broken down.
    /// </summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="slices">The slices there are.</param>
    /// <param name="headline">The figure whose like is wanted, of the same area and outcome.</param>
    public static Gap? Widest(Indicator indicator, IEnumerable<Slice> slices, Observation headline)
    {
        Gap? best = null;
        foreach (var slice in slices.Where(s => s.Level == headline.Area.Level && s.Measure.Id == headline.Measure.Id))
        {
            if (slice.Dimensions.Where(d => d.IsPeople).Take(2).ToList() is not [var people])
                continue;
            if (Ends(indicator, slice.In(headline.Area), people, headline) is { Value: not null } gap && (best is not { } so || WeightOf(gap) > WeightOf(so)))
                best = gap;
        }
        return best;
    }

    /// <summary>
    /// The gap among figures of one measure and area; where they tell other groups of people apart too, within one of those: the last, which code lists put at the lower end.
    /// None where there are no two of one period.
    /// </summary>
    public static Gap? Among(Indicator indicator, IReadOnlyList<Observation> figures, Dimension people) => figures
        .GroupBy(f => f.Categories.Without(people)).OrderBy(g => g.Key).Select(g => Ends(indicator, g, people, figures[0])).LastOrDefault(g => g is not null);

    /// <summary>How far a gap stands from chance: in half-widths of its interval; of one that cannot be tested, nothing.</summary>
    public static double WeightOf(Gap gap) => gap.Judgement.Difference is { } difference && difference.Upper > difference.Lower
        ? (double)(Math.Abs(difference.Value) / ((difference.Upper - difference.Lower) / 2))
        : 0;

    private static Gap? Ends(Indicator indicator, IEnumerable<Observation> figures, Dimension people, Observation headline)
    {
        var alike = figures.Where(o => o is { Value: not null } && o.Categories[people] is { Phrase.Length: > 0 } && Outcomes(indicator, o).SequenceEqual(Outcomes(indicator, headline))).ToList();
        if (alike.Count < 2)
            return null;
        var newest = alike.Max(o => o.Period)!;
        var now = alike.Where(o => o.Period == newest).OrderBy(o => o.Categories[people]!.Order).ToList();
        return now.Count < 2 || IsMixed(people, now) || !IsSound(now[0]) || !IsSound(now[^1]) ? null : Gap.Between(now[0], now[^1]);
    }

    /// <summary>Whether a figure may stand at the end of a gap: it is reliable, and not the one without error that the others of a model are measured from.</summary>
    private static bool IsSound(Observation figure) => !figure.Status.HasFlag(Status.LowReliability) && (figure.Lower is null || figure.Lower != figure.Upper);

    /// <summary>Whether groups have no order, so that the first and the last are no ends: those of ethnicity.</summary>
    public static bool IsMixed(Dimension people, IReadOnlyCollection<Observation> groups) => groups.Count > 2 && people.Code == "ethnicity";

    private static IEnumerable<string> Outcomes(Indicator indicator, Observation figure) =>
        figure.Categories.Categories.Where(c => PeopleWords.IsOutcome(indicator, c)).Select(c => c.Code);
}
