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
            return Sentence.Of(Parts([Clear(outcomes.Where(o => o.IsClear)), .. Rest(outcomes)]));
        return Sentence.Of(Parts(
        [
            Clear(Name(first), ("higher", ""), outcomes.Where(o => o.Higher.Count > 0 && o.Lower.Count == 0).ToList(), o => o.Higher),
            Clear(Name(second), ("higher", ""), outcomes.Where(o => o.Lower.Count > 0 && o.Higher.Count == 0).ToList(), o => o.Lower),
            Both(outcomes.Where(o => o.Higher.Count > 0 && o.Lower.Count > 0).ToList()),
            .. Rest(outcomes),
        ]));

        string Name(Category category) => IndicatorWords.InSentence(category, dimension);
    }

    /// <summary>The same from the side of one group that is compared with one other; none where there are several, whose figures stand on other pages.</summary>
    public static Sentence? Of(Dimension dimension, Category category, IEnumerable<GroupComparison> comparisons)
    {
        var some = comparisons.Where(c => c.Groups.Count > 1).ToList();
        if (!dimension.IsPeople || some.SelectMany(c => c.Groups).Distinct().Where(c => c != category).ToList() is not [var only])
            return null;
        var outcomes = some.Select(c => Outcome.Of(c, category)).ToList();
        var other = IndicatorWords.InSentence(only, dimension);
        return Sentence.Of(Parts(
        [
            Clear("", ("higher", other), outcomes.Where(o => o.Higher.Count > 0 && o.Lower.Count == 0).ToList(), o => o.Higher),
            Clear("", ("lower", other), outcomes.Where(o => o.Lower.Count > 0 && o.Higher.Count == 0).ToList(), o => Swapped(o.Lower)),
            Both(outcomes.Where(o => o.Higher.Count > 0 && o.Lower.Count > 0).ToList()),
            .. Rest(outcomes),
        ]));
    }

    /// <param name="name">Which group is clearly higher or lower; empty where it goes without saying.</param>
    /// <param name="direction">The word for it, and against whom after it.</param>
    /// <param name="outcomes">Where it is so.</param>
    /// <param name="pairsOf">The pairs by which it is so.</param>
    private static Clause? Clear(string name, (string Word, string Against) direction, List<Outcome> outcomes, Func<Outcome, List<Observation>> pairsOf)
    {
        if (outcomes.Count == 0)
            return null;
        List<Observation> pairs = [.. outcomes.SelectMany(pairsOf)];
        var against = new Piece(direction.Against.Length == 0 ? "" : $" than {direction.Against}");
        return $"{new Piece(name.Length == 0 ? "" : $"{name} ")}{Say.Contrasts("clearly", pairs)} {Say.Directions(direction.Word, pairs)}{against} in {Counted(outcomes)}";
    }

    private static Clause? Clear(IEnumerable<Outcome> clear)
    {
        var outcomes = clear.ToList();
        if (outcomes.Count == 0)
            return null;
        List<Observation> pairs = [.. outcomes.SelectMany(o => o.Higher.Concat(o.Lower).Take(2))];
        return $"groups differ {Say.Contrasts("clearly", pairs)} in {Counted(outcomes)}";
    }

    private static Clause? Both(List<Outcome> outcomes)
    {
        if (outcomes.Count == 0)
            return null;
        List<Observation> pairs = [.. outcomes.SelectMany(o => o.Higher.Concat(o.Lower))];
        return $"{Say.Contrasts("clearly", pairs)} apart, now to one side and now to the other, in {Counted(outcomes)}";
    }

    private static IEnumerable<Clause?> Rest(List<Outcome> outcomes)
    {
        if (outcomes.Where(o => o.IsUnclear).ToList() is { Count: > 0 } unclear)
            yield return $"{Say.Contrasts("no clear difference", [.. unclear.SelectMany(o => o.Unclear)])} in {Counted(unclear)}";
        if (outcomes.Where(o => o.IsUntested).ToList() is { Count: > 0 } untested)
            yield return $"{Counted(untested)} {Say.Contrasts("cannot be tested", [.. untested.SelectMany(o => o.Untested.Take(2))])} without intervals";
    }

    private static Clause Counted(List<Outcome> outcomes)
    {
        List<Observation> cells = [.. outcomes.Select(o => o.Figure)];
        return $"{Say.Count(cells)} {new Piece(outcomes.Count == 1 ? "indicator" : "indicators")}";
    }

    private static List<Observation> Swapped(List<Observation> pairs) => [.. pairs.Chunk(2).SelectMany(p => p.Reverse())];

    private static Clause Parts(IEnumerable<Clause?> parts) => FindingWords.Joined([.. parts.OfType<Clause>()], "; ");
}
