using SmcStatic.Statistics;

namespace SmcStatic.Planning.Words;

/// <summary>A figure over time, the oldest first.</summary>
internal static class Series
{
    /// <summary>The earliest figure that the newest can be compared with: no break lies between, no year is in both, and it is reliable; none where there is none.</summary>
    public static Observation? Earliest(IReadOnlyList<Observation> series)
    {
        var from = series.Count - 1;
        while (from > 0 && !series[from].Status.HasFlag(Status.Break))
            from--;
        for (var i = from; i < series.Count - 1; i++)
        {
            if (series[i] is { Value: not null } early && early.Period.Last < series[^1].Period.First && !early.Status.HasFlag(Status.LowReliability))
                return early;
        }
        return null;
    }
}
