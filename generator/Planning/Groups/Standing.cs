using SmcStatic.Statistics;
using SmcStatic.Statistics.Comparing;

namespace SmcStatic.Planning.Groups;

/// <summary>What may be said of several groups together: a group stands apart only where it is clearly above, or below, each of the others, and its figure is reliable.</summary>
internal sealed class Standing
{
    /// <param name="figures">One figure a group.</param>
    public Standing(IEnumerable<Observation> figures) =>
        Tested = [.. figures.Where(f => Estimate.Of(f) is not null).OrderBy(f => f.Value!.Value)];

    /// <summary>The figures that can be tested, the lowest first.</summary>
    public IReadOnlyList<Observation> Tested { get; }

    /// <summary>Whether there are two of them.</summary>
    public bool CanBeTested => Tested.Count > 1;

    /// <summary>The group that is clearly above every other; none where there is no such group.</summary>
    public Observation? Highest => CanBeTested && Tested.SkipLast(1).All(f => IsClear(Tested[^1], f)) ? Reliable(Tested[^1]) : null;

    /// <summary>The group that is clearly below every other.</summary>
    public Observation? Lowest => CanBeTested && Tested.Skip(1).All(f => IsClear(f, Tested[0])) ? Reliable(Tested[0]) : null;

    /// <summary>The highest and the lowest figure, where the two differ clearly and both are reliable.</summary>
    public Gap? Ends =>
        CanBeTested && IsClear(Tested[^1], Tested[0]) && Reliable(Tested[^1]) is { } top && Reliable(Tested[0]) is { } bottom ? Gap.Between(top, bottom) : null;

    /// <summary>Every two of them, the higher first, one pair after the other.</summary>
    public IReadOnlyList<Observation> Pairs => [.. AllPairs().SelectMany(p => new[] { p.High, p.Low })];

    /// <summary>Those pairs that differ clearly.</summary>
    public IReadOnlyList<Observation> ClearPairs => [.. AllPairs().Where(p => IsClear(p.High, p.Low)).SelectMany(p => new[] { p.High, p.Low })];

    /// <summary>Each figure with the next, one pair after the other.</summary>
    public static IReadOnlyList<Observation> Neighbours(IReadOnlyList<Observation> figures) => [.. figures.Zip(figures.Skip(1), (a, b) => new[] { a, b }).SelectMany(p => p)];

    private IEnumerable<(Observation High, Observation Low)> AllPairs() => Tested.Index().SelectMany(high => Tested.Take(high.Index).Select(low => (high.Item, low)));

    private static bool IsClear(Observation one, Observation other) => Gap.Between(one, other).Judgement.Verdict is Verdict.ClearlyHigher;

    private static Observation? Reliable(Observation figure) => figure.Status.HasFlag(Status.LowReliability) ? null : figure;
}
