using SmcStatic.Planning.Words;
using SmcStatic.Statistics;
using SmcStatic.Statistics.Comparing;

namespace SmcStatic.Planning.Groups;

/// <summary>What a comparison of groups shows, in a sentence: nothing that the verdicts do not allow.</summary>
internal static class FindingWords
{
    /// <summary>More sets than these are not named one by one.</summary>
    private const int MostNamed = 3;

    /// <summary>The finding; none where no people are compared, or fewer than two groups with a value.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="beside">The same groups in the nation or the UK; may be empty.</param>
    public static Sentence? Of(GroupComparison comparison, IReadOnlyList<Observation> beside)
    {
        if (!comparison.Dimension.IsPeople || comparison.IsCourse)
            return null;
        var sets = comparison.Sets.Select(s => s.Where(f => f.Value is not null).ToList()).Where(s => s.Count > 1).ToList();
        if (sets.Count == 0)
            return null;
        if (comparison.Groups.Count > 2)
            return Sentence.Of(OfSets(comparison, sets));
        if (sets is not [[var one, var other]] || comparison.Sets.Skip(1).Any())
            return Sentence.Of(OfTwoWithin(comparison, sets));
        var own = OfTwo(comparison, one, other);
        return Sentence.Of(beside is [{ Value: not null } its, { Value: not null } theirs] && its.Period == theirs.Period ? $"{own}. {Beside(comparison, its, theirs)}" : own);
    }

    private static Clause OfTwo(GroupComparison comparison, Observation one, Observation other)
    {
        var gap = Gap.Between(one, other);
        Clause both = $"{GroupNames.Of(comparison, one)} {Say.Value(one)}, {GroupNames.Of(comparison, other)} {Say.Value(other)}";
        var (high, low) = gap.Judgement.Verdict is Verdict.ClearlyLower ? (other, one) : (one, other);
        return gap.Judgement.Verdict switch
        {
            Verdict.ClearlyHigher or Verdict.ClearlyLower => Words(
                $"{both}: {GroupNames.Of(comparison, high)} {Say.Contrast("clearly", high, low)} {Say.Direction(high, low, "higher", "lower")}, by {Say.Gap(high, low)}"),
            Verdict.NoClearDifference => Words($"{both}: {Say.Contrast("no clear difference", one, other)}"),
            _ => Words($"{both}: {Say.Gap(one, other)} apart, which {Say.Contrast("cannot be tested", one, other)} without ranges"),
        };
    }

    private static Clause Beside(GroupComparison comparison, Observation one, Observation other) => one.Period == comparison.Period
        ? Words($"In {Say.Place(one)}: {Say.Gap(one, other)}")
        : Words($"In {Say.Place(one)}, {Say.Period(one)}: {Say.Gap(one, other)}");

    /// <summary>Two groups within each of several others: where the first is higher, where the second, where neither.</summary>
    private static Clause OfTwoWithin(GroupComparison comparison, List<List<Observation>> sets)
    {
        var parts = new List<Clause>();
        foreach (var verdict in new[] { Verdict.ClearlyHigher, Verdict.ClearlyLower, Verdict.NoClearDifference })
        {
            var found = sets.Where(s => Gap.Between(s[0], s[1]).Judgement.Verdict == verdict).ToList();
            if (found.Count == 0)
                continue;
            var (first, second) = verdict is Verdict.ClearlyLower ? (1, 0) : (0, 1);
            List<Observation> pairs = [.. found.SelectMany(s => new[] { s[first], s[second] })];
            Clause what = verdict is Verdict.NoClearDifference
                ? Words($"{Say.Contrasts("no clear difference", pairs)}")
                : Words($"{GroupNames.Of(comparison, pairs[0])} {Say.Contrasts("clearly", pairs)} {Say.Directions("higher", pairs)}");
            parts.Add($"{what} {Where(comparison, found, sets, (parts.Count > 0, verdict))}");
        }
        List<Observation> all = [.. sets.SelectMany(s => s)];
        return parts.Count == 0 ? Words($"the gaps {Say.Contrasts("cannot be tested", all)} without ranges") : Joined(parts, "; ");
    }

    private static Clause Where(GroupComparison comparison, List<List<Observation>> found, List<List<Observation>> all, (bool IsLater, Verdict Verdict) part)
    {
        var (some, every) = (found.Select(s => s[0]).ToList(), all.Select(s => s[0]).ToList());
        var isNone = part.Verdict is Verdict.NoClearDifference;
        if (found.Count == all.Count)
            return all.Count == 2 ? Words($"{new Piece(isNone ? "in either" : "in both")}") : Words($"{new Piece(isNone ? "in any" : "in each")} of the {Say.Count(every)}");
        if (found.Count <= MostNamed)
            return $"for {Clause.List([.. some.Select(f => Clause.Of(GroupNames.Within(comparison, f)))])}";
        return part.IsLater ? Words($"for the other {Say.Count(some)}") : Words($"for {Say.Count(some)} of the {Say.Count(every)}");
    }

    private static Clause OfSets(GroupComparison comparison, List<List<Observation>> sets) => sets is [var only] && !comparison.Sets.Skip(1).Any()
        ? OfSeveral(comparison, only)
        : Joined([.. sets.Select(s => Words($"{Capital(GroupNames.Within(comparison, s[0]))}: {OfSeveral(comparison, s)}"))], ". ");

    private static Clause OfSeveral(GroupComparison comparison, List<Observation> figures)
    {
        var standing = new Standing(figures);
        if (!standing.CanBeTested)
            return $"the differences {Say.Contrasts("cannot be tested", Standing.Neighbours(figures))} without ranges";
        List<Clause> ends = [.. new[] { Extreme(comparison, standing.Highest, standing, "highest"), Extreme(comparison, standing.Lowest, standing, "lowest") }.OfType<Clause>()];
        if (ends.Count > 0)
            return Joined(ends, ", ");
        if (standing.Ends is { One: var top, Other: var bottom })
            return $"a {Say.Contrast("clear", top, bottom)} gap between {Named(comparison, top)} and {Named(comparison, bottom)}";
        return standing.ClearPairs is { Count: > 0 } clear
            ? Words($"some groups differ {Say.Contrasts("clearly", clear)}; none stands clearly apart from all others")
            : Words($"{Say.Contrasts("no clear difference", standing.Pairs)} between any two groups");
    }

    private static Clause? Extreme(GroupComparison comparison, Observation? end, Standing standing, string word)
    {
        if (end is not { } figure)
            return null;
        List<Observation> others = [.. standing.Tested.Where(f => f != figure)];
        return $"{Named(comparison, figure)} {Say.Contrasts("clearly", [.. others.SelectMany(o => new[] { figure, o })])} {Say.Extreme(word, figure, others)}";
    }

    /// <summary>A group with its figure among several, whose names may be numbers: "aged 25 to 34 (56.3%)".</summary>
    private static Clause Named(GroupComparison comparison, Observation figure) => $"{GroupNames.Of(comparison, figure)} ({Say.Value(figure)})";

    private static Piece Capital(Piece piece) => piece with { Text = Formats.Capital(piece.Text) };

    /// <summary>Clauses one after the other.</summary>
    public static Clause Joined(IReadOnlyList<Clause> clauses, string between)
    {
        Clause joined = $"";
        for (var i = 0; i < clauses.Count; i++)
        {
            if (i > 0)
                joined.AppendLiteral(between);
            joined.AppendFormatted(clauses[i]);
        }
        return joined;
    }

    // In a choice an interpolated string would be made a string.
    private static Clause Words(Clause clause) => clause;
}
