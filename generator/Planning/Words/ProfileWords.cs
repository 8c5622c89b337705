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
    private const int MostNamed = 3;
    private const int MostCompared = 2;

    private readonly Observation first = rows[0].Observation;

    /// <summary>The sentences it opens with.</summary>
    public IEnumerable<Sentence> Lead()
    {
        if (first.Area.Level == Level.Uk)
            return OfTheCountry();
        if (comparisons.Any(c => c.Verdict.IsClear()))
            return [.. Counted(), .. Uncounted()];
        List<Sentence> compared = [.. Compared()];
        return compared.Count > 0 ? [.. compared, NoneApart()] : [Alone(), NoneApart()];
    }

    /// <summary>What the figures do not allow one to say, reason by reason.</summary>
    public IEnumerable<Sentence> Untold()
    {
        if (Of(Verdict.NoClearDifference) is { Count: > 0 } unclear)
            yield return Sentence.Of($"For {Named(unclear)}, any difference from the {Plain(unclear.Count == 1 ? "figure it is" : "figures they are")} set against {Say.Verdict("may be chance", Cells(unclear))}");
        if (Of(Untested.NoInterval, Untested.BenchmarkWithoutInterval) is { Count: > 0 } bare && !IsToldAbove(bare))
            yield return Sentence.Of($"No range is published for {Named(bare)}, so whether {Plain(bare.Count == 1 ? "it differs" : "they differ")} from elsewhere by more than chance {Say.Verdict("cannot be told", Cells(bare))}");
        if (Of(Untested.CompositeIndex) is { Count: > 0 } scores)
            yield return Sentence.Of($"Scores have no range. Whether {Plain(scores.Count == 1 ? "that" : "those")} for {Named(scores)} {Plain(scores.Count == 1 ? "differs" : "differ")} from the average by more than chance {Say.Verdict("cannot be told", Cells(scores))}");
        if (Of(Untested.NoBenchmark, Untested.OtherPeriod, Untested.OtherRelease) is { Count: > 0 } alone)
            yield return Sentence.Of($"There is no like figure of the same time to set beside {Named(alone)}, so how {Plain(alone.Count == 1 ? "it compares" : "they compare")} with the country {Say.Verdict("cannot be told", Cells(alone))}");
        if (Of(Untested.Reference) is { Count: > 0 } bases)
            yield return Sentence.Of($"For {Named(bases)}, all other areas are measured from this one, so on which side of them it lies {Say.Verdict("cannot be told", Cells(bases))}");
    }

    /// <summary>Whether the opening has said of each of these figures that nothing can be told.</summary>
    private bool IsToldAbove(List<int> places) => !HasScores && !comparisons.Any(c => c.Verdict.IsClear()) && !places.Except(Newest()).Any();

    // With scores to tell of, what cannot be told of other figures has its place further down.
    private bool HasScores => comparisons.Any(c => c.Untested is Untested.CompositeIndex);

    private IEnumerable<Sentence> OfTheCountry()
    {
        yield return Sentence.Of($"{Say.Place(first)} has figures for {Indicators()}");
        yield return Sentence.Of($"They are what the figures of other areas are set against, wherever the two are of the same time and kind");
    }

    /// <summary>"None of its 4 figures can be said to stand clearly apart."</summary>
    private Sentence NoneApart()
    {
        List<Observation> cells = [.. rows.Select(r => r.Observation)];
        return cells.Count == 1 && comparisons[0].Verdict is Verdict.CannotBeTested
            ? Sentence.Of($"This is the only indicator with a figure here, and whether it stands apart {Say.Verdict("cannot be told", cells)}")
            : Sentence.Of($"None of the {Say.Count(cells)} figures for {Say.Place(first)} can be said to stand clearly apart");
    }

    /// <summary>The newest figure of an area that has nothing like it to be set beside.</summary>
    private Sentence Alone()
    {
        var row = rows.Where(r => r.Observation.Value is not null).DefaultIfEmpty(rows[0]).MaxBy(r => r.Observation.Period.Last);
        return row.Observation.Value is null
            ? Sentence.Of($"{Say.Where(row)}, the figure for {Say.Subject(row)} is {Say.Words(StatusKey.Words(row.Observation.Status & StatusMarkers.Missing), row.Observation)}")
            : Sentence.Of($"{Say.Where(row)}, {Statement.Of(row)}");
    }

    /// <summary>"Kent has figures for 26 indicators. Of these, 4 are clearly below what they are set against and 1 is clearly above it."</summary>
    private IEnumerable<Sentence> Counted()
    {
        yield return Sentence.Of($"{Say.Place(first)} has figures for {Indicators()}");
        var parts = new List<Clause>(2);
        foreach (var (places, side) in new[] { (Of(Verdict.ClearlyHigher), "above"), (Of(Verdict.ClearlyLower), "below") }.OrderByDescending(p => p.Item1.Count))
        {
            if (places.Count == 0)
                continue;
            var (isOne, cells) = (places.Count == 1, Cells(places));
            var what = parts.Count > 0 ? "" : isOne ? " the UK, its nation or the average" : " the UK, their nation or the average";
            parts.Add($"{Say.Count(cells)} {Plain(isOne ? "is" : "are")} {Say.Verdict("clearly", cells)} {Say.Side(side, cells)}{Plain(what)}");
        }
        yield return Sentence.Of($"Of these, {Clause.List(parts, ", and")}");
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
            foreach (var rated in Rated(scores))
                yield return rated;
            if (Moved() is { } moved)
                yield return moved;
        }
        var shown = Newest().ToList();
        for (var i = 0; i < shown.Count; i++)
            yield return BesideLike(shown[i], isFirst: i == 0, hedged: i == shown.Count - 1 && !HasScores ? Cells(shown) : []);
    }

    /// <summary>The two newest figures, of two topics, with a like figure of the same time that they differ from.</summary>
    private IEnumerable<int> Newest() => Enumerable.Range(0, rows.Count)
        .Where(i => comparisons[i].Untested is Untested.NoInterval or Untested.BenchmarkWithoutInterval && rows[i].Observation.Value is not null
            && comparisons[i].Like is { Value: not null } like && like.Period == rows[i].Observation.Period && Versus.Beside(rows[i].Observation, like) is not null)
        .OrderByDescending(i => rows[i].Observation.Period.Last).DistinctBy(i => rows[i].Indicator.Topic.Slug).Take(MostCompared).Order();

    private Sentence BesideLike(int place, bool isFirst, Observation[] hedged)
    {
        var row = rows[place];
        var beside = Versus.Beside(row.Observation, comparisons[place].Like!.Value)!;
        var told = isFirst ? Same($"{Say.Where(row)}, {Statement.Of(row)}, {beside}") : Same($"{Statement.Of(row)}: {beside}");
        return Sentence.Of(hedged.Length == 0 ? told : Same($"{told}. Whether {Plain(hedged.Length == 1 ? "that difference is" : "these differences are")} more than chance {Say.Verdict("cannot be told", hedged)}"));
    }

    /// <summary>"Over the years 2018 to 2024, Darlington’s score was middling for conditions of childhood. For innovation and growth it was lower middling."</summary>
    private IEnumerable<Sentence> Rated(List<int> scores)
    {
        var groups = scores.GroupBy(p => Say.Band(rows[p].Observation).Text).ToList();
        yield return Sentence.Of($"{Say.When(rows[scores[0]].Observation)}, {Say.PlaceOwn(first)} score was {Band(groups[0])} for {List(groups[0])}");
        if (groups.Count > 1)
            yield return Sentence.Of($"For {Clause.List([.. groups.Skip(1).Select((g, i) => i == 0 ? Same($"{List(g)} it was {Band(g)}") : Same($"for {List(g)} {Band(g)}"))], ", and")}");

        Piece Band(IEnumerable<int> group) => Say.Band(rows[group.First()].Observation);
        Clause List(IEnumerable<int> group) => Clause.List([.. group.Select(p => Clause.Of(Say.Subject(rows[p])))]);
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
            $"The score for {Say.Subject(then)} moved furthest, {Say.Direction(now, then.Observation, "up", "down")} from {Say.Value(then.Observation)} {Say.When(then.Observation)} to {Say.Value(now)}. Whether that is more than chance {Say.Contrast("cannot be told", now, then.Observation)}");
    }

    private Clause Indicators()
    {
        var cells = rows.Select(r => r.Observation).ToList();
        return $"{Say.Count(cells)} {Plain(cells.Count == 1 ? "indicator" : "indicators")}";
    }

    private Clause Named(List<int> places)
    {
        var shown = places.Count > MostNamed + 1 ? MostNamed : places.Count;
        List<Clause> names = [.. places.Take(shown).Select(p => Clause.Of(Say.Subject(rows[p])))];
        if (shown < places.Count)
            names.Add($"{Say.Count(Cells(places.Skip(shown)))} others");
        return Clause.List(names);
    }

    // In a choice an interpolated string would be made a string.
    private static Clause Same(Clause clause) => clause;

    private static Piece Plain(string words) => new(words);

    private List<int> Of(Verdict verdict) => Places(c => c.Verdict == verdict);

    private List<int> Of(params Untested[] reasons) => Places(c => c.Verdict == Verdict.CannotBeTested && reasons.Contains(c.Untested));

    private List<int> Places(Func<Comparison, bool> holds) => [.. Enumerable.Range(0, comparisons.Count).Where(i => holds(comparisons[i]))];

    private Observation[] Cells(IEnumerable<int> places) => [.. places.Select(p => rows[p].Observation)];
}
