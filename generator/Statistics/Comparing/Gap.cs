namespace SmcStatic.Statistics.Comparing;

/// <summary>How two groups of people differ in one area at one time: the gap between them in the unit of the measure and, where that has a true zero, as a ratio.</summary>
/// <param name="One">The figure of the first group.</param>
/// <param name="Other">The figure of the second.</param>
/// <param name="Judgement">Whether the first is clearly higher or lower than the second, with the absolute gap.</param>
/// <param name="Ratio">How many times as great the first is; none where that has no meaning or no bounds.</param>
public readonly record struct Gap(Observation One, Observation Other, Judgement Judgement, Ratio? Ratio)
{
    /// <summary>How far the value of the first lies above that of the second, be it clear or not; none when one is missing.</summary>
    public decimal? Value => (One.Value, Other.Value) is ({ } one, { } other) ? one.ToDecimal() - other.ToDecimal() : null;

    /// <summary>The gap between two figures of one slice, area and period. The groups must have nobody in common: two categories of one dimension that tells people apart.</summary>
    public static Gap Between(Observation one, Observation other)
    {
        if (!AreSeparate(one, other))
            return new Gap(one, other, Judgement.Not(Untested.SharedPeople), null);
        var judgement = Judgement.Of(one, other);
        var ratio = one.Measure.HasTrueZero && judgement.Difference is not null ? Comparing.Ratio.Of(Estimate.Of(one)!.Value, Estimate.Of(other)!.Value) : null;
        return new Gap(one, other, judgement, ratio);
    }

    private static bool AreSeparate(Observation one, Observation other) =>
        one.Area.Code == other.Area.Code && one.Measure.Id == other.Measure.Id
        && one.Slice.Dimensions.Any(d => d.IsPeople && one.Categories[d] is { } mine && other.Categories[d] is { } theirs && mine.Code != theirs.Code);
}
