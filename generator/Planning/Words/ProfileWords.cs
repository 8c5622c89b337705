using SmcStatic.Geography;
using SmcStatic.Statistics;
using SmcStatic.Statistics.Comparing;

namespace SmcStatic.Planning.Words;

/// <summary>The sentences of an area's profile: how many of its figures stand clearly apart, and what none of them can tell.</summary>
/// <param name="rows">The figures, one a row.</param>
/// <param name="comparisons">What each allows one to say.</param>
/// <param name="histories">The composite indices of a local area over their periods, the oldest first; none elsewhere.</param>
internal sealed class ProfileWords(IReadOnlyList<Point> rows, IReadOnlyList<Comparison> comparisons, IReadOnlyList<IReadOnlyList<Point>> histories)
{
    private const int MostNamed = 4;
    private const int MostCompared = 2;

    private readonly Observation first = rows[0].Observation;

    /// <summary>The sentences it opens with.</summary>
    public IEnumerable<Sentence> Lead()
    {
        if (first.Area.Level == Level.Uk)
            return [OfTheCountry()];
        if (comparisons.Any(c => c.Verdict.IsClear()))
            return [Counted(), .. Uncounted()];
        return [.. Compared(), NoneApart()];
    }

    /// <summary>What the figures do not allow one to say, reason by reason.</summary>
    public IEnumerable<Sentence> Untold()
    {
        if (Of(Verdict.NoClearDifference) is { Count: > 0 } unclear)
            yield return Sentence.Of($"Whether {Named(unclear)} here {Plain(unclear.Count == 1 ? "differs from what it is" : "differ from what they are")} compared with: any difference {Say.Verdict("may be chance", Cells(unclear))}");
        if (Of(Untested.NoInterval, Untested.BenchmarkWithoutInterval) is { Count: > 0 } bare && !IsToldAbove(bare))
            yield return Sentence.Of($"Whether {Named(bare)} {Plain(bare.Count == 1 ? "differs" : "differ")} by more than chance: without a published range this {Say.Verdict("cannot be told", Cells(bare))}");
        if (Of(Untested.CompositeIndex) is { Count: > 0 } scores)
            yield return Sentence.Of($"Whether {Plain(scores.Count == 1 ? "the score" : "the scores")} for {Named(scores)} {Plain(scores.Count == 1 ? "differs" : "differ")} from the average by more than chance: scores have no range, so this {Say.Verdict("cannot be told", Cells(scores))}");
        if (Of(Untested.NoBenchmark, Untested.OtherPeriod, Untested.OtherRelease) is { Count: > 0 } alone)
            yield return Sentence.Of($"How {Named(alone)} {Plain(alone.Count == 1 ? "compares" : "compare")} with the rest of the country: with no like figure of the same time this {Say.Verdict("cannot be told", Cells(alone))}");
    }

    /// <summary>Whether the opening has said of each of these figures that nothing can be told.</summary>
    private bool IsToldAbove(List<int> places) => !comparisons.Any(c => c.Verdict.IsClear()) && !places.Except(Newest()).Any();

    private Sentence OfTheCountry() =>
        Sentence.Of($"{Indicators("have")} a figure for {Say.Place(first)}, which is what the figures of all other areas are compared with");

    private Sentence NoneApart() =>
        Sentence.Of($"{Indicators("have")} a figure for {Say.Place(first)}, and none of them can be said to stand clearly apart");

    /// <summary>"Of the 26 indicators with a figure for Kent, 4 lie clearly below what they are compared with and 1 lies clearly above it."</summary>
    private Sentence Counted()
    {
        var parts = new List<Clause>(2);
        foreach (var (places, side) in new[] { (Of(Verdict.ClearlyHigher), "above"), (Of(Verdict.ClearlyLower), "below") }.OrderByDescending(p => p.Item1.Count))
        {
            if (places.Count == 0)
                continue;
            var (isOne, cells) = (places.Count == 1, Cells(places));
            var what = parts.Count > 0 ? "it" : isOne ? "what it is compared with" : "what they are compared with";
            parts.Add($"{Say.Count(cells)} {Plain(isOne ? "lies" : "lie")} {Say.Verdict("clearly", cells)} {Say.Side(side, cells)} {Plain(what)}");
        }
        return Sentence.Of($"Of the {Indicators("")} with a figure for {Say.Place(first)}, {Clause.List(parts)}");
    }

    /// <summary>"For 8 others any difference may be chance, and 13 cannot be tested."</summary>
    private IEnumerable<Sentence> Uncounted()
    {
        var (unclear, untested) = (Of(Verdict.NoClearDifference), Of(Verdict.CannotBeTested));
        var parts = new List<Clause>(2);
        if (unclear.Count > 0)
            parts.Add($"for {Say.Count(Cells(unclear))} {Plain(unclear.Count == 1 ? "other" : "others")} any difference {Say.Verdict("may be chance", Cells(unclear))}");
        if (untested.Count > 0)
            parts.Add($"{Say.Count(Cells(untested))} {Say.Verdict("cannot be tested", Cells(untested))}");
        if (parts.Count > 0)
            yield return Sentence.Of(Clause.List(parts, ", and"));
    }

    /// <summary>Of an area where nothing stands apart: the scores of a local area, and the newest figures that have their like beside them.</summary>
    private IEnumerable<Sentence> Compared()
    {
        if (Of(Untested.CompositeIndex) is { Count: > 0 } scores)
        {
            yield return Rated(scores);
            if (Moved() is { } moved)
                yield return moved;
        }
        var shown = Newest().ToList();
        for (var i = 0; i < shown.Count; i++)
            yield return Sentence.Of(BesideLike(shown[i], isFirst: i == 0));
        if (shown.Count > 0)
            yield return Sentence.Of($"without published ranges, whether {Plain(shown.Count == 1 ? "that difference is" : "these differences are")} more than chance {Say.Verdict("cannot be told", Cells(shown))}");
    }

    /// <summary>The two newest figures, of two topics, with a like figure of the same time that they differ from.</summary>
    private IEnumerable<int> Newest() => Enumerable.Range(0, rows.Count)
        .Where(i => comparisons[i].Untested is Untested.NoInterval or Untested.BenchmarkWithoutInterval && rows[i].Observation.Value is not null
            && comparisons[i].Like is { Value: not null } like && like.Period == rows[i].Observation.Period && Versus.Beside(rows[i].Observation, like) is not null)
        .OrderByDescending(i => rows[i].Observation.Period.Last).DistinctBy(i => rows[i].Indicator.Topic.Slug).Take(MostCompared).Order();

    private Clause BesideLike(int place, bool isFirst)
    {
        var row = rows[place];
        var beside = Versus.Beside(row.Observation, comparisons[place].Like!.Value)!;
        if (isFirst)
            return $"{Say.Where(row)}, {Statement.Of(row)}, {beside}";
        return $"{Statement.Of(row)}: {beside}";
    }

    /// <summary>"Darlington’s scores over the years 2018 to 2024 are middling for conditions of childhood and lower middling for innovation and growth."</summary>
    private Sentence Rated(List<int> scores)
    {
        var groups = scores.GroupBy(p => Say.Band(rows[p].Observation).Text).Select(group =>
        {
            Clause part = $"{Say.Band(rows[group.First()].Observation)} {Clause.List([.. group.Select(p => For(rows[p]))])}";
            return part;
        });
        return Sentence.Of($"{Say.PlaceOwn(first)} scores {Say.When(rows[scores[0]].Observation)} are {Clause.List([.. groups], ", and")}");
    }

    /// <summary>The score that moved furthest over the periods there are. Each period has its own average, so what moved is the standing among other areas.</summary>
    private Sentence? Moved()
    {
        var moves = histories.Where(h => h.Count > 1 && h[0].Observation.Value is not null && h[^1].Observation.Value is not null)
            .OrderByDescending(h => Math.Abs(h[^1].Observation.Value!.Value.ToDecimal() - h[0].Observation.Value!.Value.ToDecimal())).ToList();
        if (moves.Count == 0)
            return null;
        var (then, now) = (moves[0][0], moves[0][^1].Observation);
        return Sentence.Of(
            $"Against other areas, {Say.Subject(then)} moved furthest, {Say.Direction(now, then.Observation, "up", "down")} from {Say.Value(then.Observation)} {Say.When(then.Observation)} to {Say.Value(now)}; whether that is more than chance {Say.Contrast("cannot be told", now, then.Observation)}");
    }

    private Clause Indicators(string verb)
    {
        var cells = rows.Select(r => r.Observation).ToList();
        var noun = cells.Count == 1 ? "indicator" : "indicators";
        var has = verb.Length == 0 ? "" : cells.Count == 1 ? " has" : $" {verb}";
        return $"{Say.Count(cells)} {Plain(noun + has)}";
    }

    private Clause Named(List<int> places)
    {
        var shown = places.Count > MostNamed + 1 ? MostNamed : places.Count;
        List<Clause> names = [.. places.Take(shown).Select(p => Clause.Of(Say.Subject(rows[p])))];
        if (shown < places.Count)
            names.Add($"{Say.Count(Cells(places.Skip(shown)))} others");
        return Clause.List(names);
    }

    private static Clause For(Point row) => $"for {Say.Subject(row)}";

    private static Piece Plain(string words) => new(words);

    private List<int> Of(Verdict verdict) => Places(c => c.Verdict == verdict);

    private List<int> Of(params Untested[] reasons) => Places(c => c.Verdict == Verdict.CannotBeTested && reasons.Contains(c.Untested));

    private List<int> Places(Func<Comparison, bool> holds) => [.. Enumerable.Range(0, comparisons.Count).Where(i => holds(comparisons[i]))];

    private Observation[] Cells(IEnumerable<int> places) => [.. places.Select(p => rows[p].Observation)];
}
