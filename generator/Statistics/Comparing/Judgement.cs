namespace SmcStatic.Statistics.Comparing;

/// <summary>What may be said of two figures: a verdict, with the difference where it can be tested, or the reason why it cannot.</summary>
/// <param name="Verdict">The verdict on the first against the second.</param>
/// <param name="Untested">Why it cannot be tested, if it cannot.</param>
/// <param name="Difference">How far the first lies above the second; none when that cannot be tested.</param>
public readonly record struct Judgement(Verdict Verdict, Untested Untested, Difference? Difference)
{
    /// <summary>Two independent figures of one measure and period, such as those of two areas. An area that is part of the other makes the interval a little too wide.</summary>
    public static Judgement Of(Observation one, Observation other)
    {
        if (Lacking(one) is not Untested.None and var lack)
            return Not(lack);
        if (one.Period != other.Period)
            return Not(Untested.OtherPeriod);
        return Tested(one, other);
    }

    /// <summary>Two independent figures, whatever their periods.</summary>
    internal static Judgement Tested(Observation one, Observation other)
    {
        if (!other.Cube.Release.IsComparableWith(one.Cube.Release))
            return Not(Untested.OtherRelease);
        if ((Estimate.Of(one), Estimate.Of(other)) is ({ } first, { } second))
            return Of(Comparing.Difference.Between(first, second));
        return Not(Lacking(one) is not Untested.None and var lack ? lack : other.Value is null ? Untested.BenchmarkMissing : Untested.BenchmarkWithoutInterval);
    }

    internal static Judgement Of(Difference difference) => new(difference.Verdict, Untested.None, difference);

    internal static Judgement Not(Untested why) => new(Verdict.CannotBeTested, why, null);

    /// <summary>What a figure lacks itself to be compared with anything.</summary>
    internal static Untested Lacking(Observation figure) => figure switch
    {
        { Value: null } => Untested.NoValue,
        { Lower: not null } => Untested.None,
        { Measure.Kind: ValueKind.ZScore } => Untested.CompositeIndex,
        _ => Untested.NoInterval,
    };
}
