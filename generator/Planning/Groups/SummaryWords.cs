using SmcStatic.Planning.Words;
using SmcStatic.Statistics;

namespace SmcStatic.Planning.Groups;

/// <summary>What many comparisons of the same groups come to, in a sentence: in how many indicators there is a clear difference, and in how many none can be told.</summary>
internal static class SummaryWords
{
    /// <summary>The summary; none where no people are compared.</summary>
    public static Sentence? Of(Dimension dimension, IEnumerable<GroupComparison> comparisons)
    {
        var some = comparisons.Where(c => c.Groups.Count > 1).ToList();
        if (!dimension.IsPeople || some.Count == 0)
            return null;
        var outcomes = some.Select(Outcome.Of).ToList();
        if (some.SelectMany(c => c.Groups).Distinct().OrderBy(g => g.Order).ToList() is not [var first, var second])
            return Told([Clear(outcomes.Where(o => o.IsClear))], outcomes);
        var (one, other) = (Side(outcomes, isHigher: true), Side(outcomes, isHigher: false));
        return Told(
        [
            Clear($"the figure for {Name(first)} is", "higher", "", one, one.SelectMany(o => o.Higher)),
            Clear(one.Count > 0 ? $"that for {Name(second)}" : $"the figure for {Name(second)} is", "higher", "", other, other.SelectMany(o => o.Lower)),
            Both(outcomes),
        ],
        outcomes);

        string Name(Category category) => GroupNames.Noun(some[0].Indicator, dimension, category);
    }

    /// <summary>The same from the side of one group that is compared with one other; none where there are several, whose figures stand on other pages.</summary>
    public static Sentence? Of(Dimension dimension, Category category, IEnumerable<GroupComparison> comparisons)
    {
        var some = comparisons.Where(c => c.Groups.Count > 1).ToList();
        if (!dimension.IsPeople || some.SelectMany(c => c.Groups).Distinct().Where(c => c != category).ToList() is not [var only])
            return null;
        var outcomes = some.Select(c => Outcome.Of(c, category)).ToList();
        var (above, below) = (Side(outcomes, isHigher: true), Side(outcomes, isHigher: false));
        var than = $" than that for {GroupNames.Noun(some[0].Indicator, dimension, only)}";
        var own = $"the figure for {GroupNames.Noun(some[0].Indicator, dimension, category)} is";
        return Told(
        [
            Clear(own, "higher", than, above, above.SelectMany(o => o.Higher)),
            Clear(above.Count > 0 ? "" : own, "lower", above.Count > 0 ? "" : than, below, Swapped([.. below.SelectMany(o => o.Lower)])),
            Both(outcomes),
        ],
        outcomes);
    }

    /// <summary>Where the group that comes first is clearly on one side alone.</summary>
    private static List<Outcome> Side(List<Outcome> outcomes, bool isHigher) =>
        [.. outcomes.Where(o => o.Higher.Count > 0 == isHigher && o.Lower.Count > 0 != isHigher && o.IsClear)];

    /// <param name="whose">Whose figure is clearly higher or lower; empty where it goes without saying.</param>
    /// <param name="direction">The word for it.</param>
    /// <param name="than">Against whom, after it; may be empty.</param>
    /// <param name="outcomes">Where it is so.</param>
    /// <param name="pairs">The pairs by which it is so.</param>
    private static Clause? Clear(string whose, string direction, string than, List<Outcome> outcomes, IEnumerable<Observation> pairs)
    {
        if (outcomes.Count == 0)
            return null;
        List<Observation> cells = [.. pairs];
        return $"{new Piece(whose.Length == 0 ? "" : $"{whose} ")}{Say.Contrasts("clearly", cells)} {Say.Directions(direction, cells)}{new Piece(than)} in {Counted(outcomes)}";
    }

    private static Clause? Clear(IEnumerable<Outcome> clear)
    {
        var outcomes = clear.ToList();
        if (outcomes.Count == 0)
            return null;
        List<Observation> pairs = [.. outcomes.SelectMany(o => o.Higher.Concat(o.Lower).Take(2))];
        return $"groups differ {Say.Contrasts("clearly", pairs)} in {Counted(outcomes)}";
    }

    private static Clause? Both(List<Outcome> all)
    {
        var outcomes = all.Where(o => o.Higher.Count > 0 && o.Lower.Count > 0).ToList();
        if (outcomes.Count == 0)
            return null;
        List<Observation> pairs = [.. outcomes.SelectMany(o => o.Higher.Concat(o.Lower))];
        return $"in {Counted(outcomes)} the difference is {Say.Contrasts("clear", pairs)}, but goes one way for some people and the other way for others";
    }

    private static IEnumerable<Clause> Rest(List<Outcome> outcomes)
    {
        var (unclear, untested) = (outcomes.Where(o => o.IsUnclear).ToList(), outcomes.Where(o => o.IsUntested).ToList());
        if (unclear.Count > 0)
            yield return $"in {Counted(unclear)} there is {Say.Contrasts("no clear difference", [.. unclear.SelectMany(o => o.Unclear)])}";
        if (untested.Count == 0)
            yield break;
        var cannot = untested.SelectMany(o => o.Untested.Take(2)).ToList();
        yield return untested.Count == outcomes.Count
            ? Same($"whether groups differ by more than chance {Say.Contrasts("cannot be told", cannot)}, for no ranges are published in the {Counted(untested)}")
            : Same($"{Counted(untested)} {Say.Contrasts("cannot be tested", cannot)}, having no {new Piece(untested.Count == 1 ? "range" : "ranges")}");
    }

    private static Clause Counted(List<Outcome> outcomes)
    {
        List<Observation> cells = [.. outcomes.Select(o => o.Figure)];
        return $"{Say.Count(cells)} {new Piece(outcomes.Count == 1 ? "indicator" : "indicators")}";
    }

    // In a choice an interpolated string would be made a string.
    private static Clause Same(Clause clause) => clause;

    /// <summary>What is clear in one sentence, what is not in another.</summary>
    private static Sentence? Told(IEnumerable<Clause?> clear, List<Outcome> outcomes)
    {
        List<Clause> sentences = [.. new[] { clear.OfType<Clause>().ToList(), [.. Rest(outcomes)] }.Where(parts => parts.Count > 0).Select(parts => Clause.List(parts, ", and"))];
        return sentences.Count == 0 ? null : Sentence.Of(FindingWords.Joined(sentences, ". "));
    }

    private static List<Observation> Swapped(List<Observation> pairs) => [.. pairs.Chunk(2).SelectMany(p => p.Reverse())];
}
