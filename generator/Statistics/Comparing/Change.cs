namespace SmcStatic.Statistics.Comparing;

/// <summary>How a figure differs from the one before it in its series.</summary>
/// <remarks>
/// The one before is the newest earlier figure with a value, for the same area and groups, of a period made up alike and as long, with no break in the series in between, that shares no year with it:
/// of moving averages over three years that is the one three years back. Two surveys that went back to the same people are not independent; their interval is then somewhat too wide.
/// </remarks>
/// <param name="Now">The figure.</param>
/// <param name="Earlier">The one it is compared with; none when there is none.</param>
/// <param name="Judgement">Whether it is clearly higher or lower than that.</param>
public readonly record struct Change(Observation Now, Observation? Earlier, Judgement Judgement)
{
    /// <summary>How much the value rose, be the rise clear or not; none when there is no earlier one.</summary>
    public decimal? Rise => Earlier is { Value: { } before } && Now.Value is { } now ? now.ToDecimal() - before.ToDecimal() : null;

    /// <summary>The change that led to a figure.</summary>
    public static Change Of(Observation now)
    {
        if (now.Value is null)
            return new Change(now, null, Judgement.Not(Untested.NoValue));
        var why = Untested.NoEarlierPeriod;
        var isBroken = now.Status.HasFlag(Status.Break);
        foreach (var earlier in now.Slice.In(now.Area, now.Categories).Where(o => o.Period.CompareTo(now.Period) < 0).Reverse())
        {
            if (isBroken)
                return new Change(now, null, Judgement.Not(Untested.BreakInSeries));
            isBroken = earlier.Status.HasFlag(Status.Break);
            if (earlier.Value is null || !earlier.Period.IsLike(now.Period))
                continue;
            if (!earlier.Period.Overlaps(now.Period))
                return new Change(now, earlier, Judgement.Tested(now, earlier));
            why = Untested.OverlappingPeriods;
        }
        return new Change(now, null, Judgement.Not(why));
    }
}
