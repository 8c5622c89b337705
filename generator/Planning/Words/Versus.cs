using SmcStatic.Statistics;
using SmcStatic.Statistics.Comparing;

namespace SmcStatic.Planning.Words;

/// <summary>What may be said of a figure beside what it is compared with: the UK, its nation, the average of its kind or that of all areas of its level.</summary>
internal static class Versus
{
    /// <summary>What a figure is compared with, after "above" or "below": "the UK’s 33.1%", "the average of all regions", "the UK average".</summary>
    public static Clause Benchmark(Comparison comparison)
    {
        switch (comparison.Benchmark)
        {
            case { Kind: BenchmarkKind.Area, Figure: { Value: not null } like }:
                return $"{Say.PlaceOwn(like)} {Say.Value(like)}";
            case { Kind: BenchmarkKind.MeanOfAreas }:
                return $"the average of all {Say.Words(comparison.Figure.Area.Level.Plural, comparison.Figure)}";
            default:
                return $"the UK average";
        }
    }

    /// <summary>A figure and its clear difference, to go on with after the statement: "clearly below the average of all regions". Several ways to say it follow one another down a page.</summary>
    public static Clause Clearly(Comparison comparison, int turn)
    {
        var figure = comparison.Figure;
        var clearly = Say.Verdict("clearly", figure);
        // A difference has said how far and to which side of the average it lies.
        if (IsFromAverage(comparison))
        {
            return (turn % 3) switch
            {
                0 => Same($", and {clearly} so"),
                1 => Same($": a {Say.Verdict("clear difference", figure)}"),
                _ => Same($". The difference is {Say.Verdict("clear", figure)}"),
            };
        }
        return (turn % 5) switch
        {
            0 => Same($", {clearly} {Say.Direction(comparison, "above", "below")} {Benchmark(comparison)}"),
            1 => Same($": {Say.Distance(comparison)} {Say.Direction(comparison, "above", "below")} {Benchmark(comparison)}, a {Say.Verdict("clear difference", figure)}"),
            2 => Same($". {Say.Direction(comparison, "Above", "Below")} {Benchmark(comparison)}, and {clearly} so"),
            3 => Same($". That is {Say.Distance(comparison)} {Say.Direction(comparison, "more", "less")} than {Benchmark(comparison)}, and {clearly} so"),
            _ => Same($", which is {clearly} {Say.Direction(comparison, "higher", "lower")} than {Benchmark(comparison)}"),
        };
    }

    /// <summary>The same of a figure and an earlier one of its series: "clearly up from 25.1% in 2014".</summary>
    public static Clause Since(Observation now, Observation then, int turn) => (turn % 5) switch
    {
        0 => Same($", {Say.Contrast("clearly", now, then)} {Say.Direction(now, then, "up", "down")} from {Say.Value(then)} {Say.When(then)}"),
        1 => Same($". The {Say.Direction(now, then, "rise", "fall")} from {Say.Value(then)} {Say.When(then)} is {Say.Contrast("clear", now, then)}"),
        2 => Same($". {Say.When(then)} it was {Say.Value(then)}: a {Say.Contrast("clear", now, then)} {Say.Direction(now, then, "rise", "fall")}"),
        3 => Same($". It was {Say.Contrast("clearly", now, then)} {Say.Direction(then, now, "higher", "lower")} {Say.When(then)}, at {Say.Value(then)}"),
        _ => Same($". Since {Say.Period(then)}, when it stood at {Say.Value(then)}, it has {Say.Contrast("clearly", now, then)} {Say.Direction(now, then, "risen", "fallen")}"),
    };

    /// <summary>A sentence on a figure of one's own page: how it compares, and with what certainty; none where nothing is compared.</summary>
    public static Sentence? Of(Comparison comparison)
    {
        var figure = comparison.Figure;
        return comparison.Verdict switch
        {
            Verdict.ClearlyHigher or Verdict.ClearlyLower => IsFromAverage(comparison) ? ClearOfAverage(figure) : Clear(comparison),
            Verdict.NoClearDifference => IsFromAverage(comparison) ? UnclearOfAverage(figure) : Unclear(comparison),
            Verdict.CannotBeTested => Untested(comparison),
            _ => null,
        };
    }

    private static bool IsFromAverage(Comparison comparison) => comparison.Benchmark.Kind is BenchmarkKind.Average;

    private static Sentence Clear(Comparison comparison)
    {
        var figure = comparison.Figure;
        return Sentence.Of(
            $"That is {Say.Verdict("clearly", figure)} {Say.Direction(comparison, "above", "below")} {Benchmark(comparison)}, by {Say.Distance(comparison)}");
    }

    private static Sentence Unclear(Comparison comparison)
    {
        var figure = comparison.Figure;
        if (comparison.Difference is { Value: var distance } && decimal.Round(distance, figure.Measure.Decimals, MidpointRounding.AwayFromZero) == 0)
            return Sentence.Of($"That is {Say.Same("as good as equal to", figure)} {Benchmark(comparison)}, and any difference {Say.Verdict("may be chance", figure)}");
        return Sentence.Of(
            $"That is {Say.Distance(comparison)} {Say.Direction(comparison, "above", "below")} {Benchmark(comparison)}, but the difference {Say.Verdict("may be chance", figure)}");
    }

    private static Sentence ClearOfAverage(Observation figure) =>
        Sentence.Of($"The difference is {Say.Verdict("clear", figure)}: its range, {Say.Interval(figure)}, lies wholly {Say.FromAverage(figure, "above", "below")} the average");

    private static Sentence UnclearOfAverage(Observation figure) =>
        Sentence.Of($"The difference {Say.Verdict("may be chance", figure)}: its range, {Say.Interval(figure)}, reaches across the average");

    private static Sentence? Untested(Comparison comparison)
    {
        var figure = comparison.Figure;
        return (comparison.Untested, comparison.Like) switch
        {
            (Statistics.Comparing.Untested.CompositeIndex, _) => Sentence.Of($"Scores have no published range, so whether an area differs from the average by more than chance {Say.Verdict("cannot be told", figure)}"),
            (Statistics.Comparing.Untested.Reference, _) => Sentence.Of($"All other {Say.Words(figure.Area.Level.Plural, figure)} are measured from it, so how it compares with their average {Say.Verdict("cannot be told", figure)}"),
            (Statistics.Comparing.Untested.OtherPeriod, { Value: not null } like) => Sentence.Of($"{Say.PlaceOwn(like)} newest figure, {Say.Value(like)}, is of {Say.Period(like)}, so whether the two differ {Say.Verdict("cannot be told", figure)}"),
            _ => null,
        };
    }

    /// <summary>How far a figure lies from its like: "That is 2.7 percentage points below England’s 52.0%."</summary>
    public static Sentence BesideLike(Observation figure, Observation like) => Beside(figure, like) is { } beside
        ? Sentence.Of($"That is {beside}")
        : Sentence.Of($"That is {Say.Same("the same as", figure, like)} {Say.PlaceOwn(like)} {Say.Value(like)}");

    /// <summary>How far a figure lies from another: "2.7 percentage points below England’s 52.0%"; none when they are printed alike.</summary>
    public static Clause? Beside(Observation figure, Observation like)
    {
        if (Formats.Value(figure.Value!.Value, figure.Measure) == Formats.Value(like.Value!.Value, like.Measure))
            return null;
        return $"{Say.Gap(figure, like)} {Say.Direction(figure, like, "above", "below")} {Say.PlaceOwn(like)} {Say.Value(like)}";
    }

    // In a choice an interpolated string would be made a string.
    private static Clause Same(Clause clause) => clause;
}
