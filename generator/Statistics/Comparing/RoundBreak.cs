namespace SmcStatic.Statistics.Comparing;

/// <summary>Where two values are parted: at the roundest number between them.</summary>
internal static class RoundBreak
{
    private const decimal Largest = 1_000_000_000m;
    private const decimal Smallest = 0.000_000_001m;

    /// <summary>The roundest number above one value and up to another: a multiple of the largest of …, 10, 5, 1, 0.5, 0.1, … that fits, nearest to their middle.</summary>
    public static decimal Between(decimal lower, decimal upper)
    {
        for (var step = Largest; step >= Smallest; step /= 10)
        {
            if ((Fit(step, lower, upper) ?? Fit(step / 2, lower, upper)) is { } found)
                return found;
        }
        return upper;
    }

    private static decimal? Fit(decimal step, decimal lower, decimal upper)
    {
        var middle = Math.Round((lower + upper) / 2 / step, MidpointRounding.AwayFromZero) * step;
        foreach (var near in new[] { middle, middle - step, middle + step })
        {
            if (near > lower && near <= upper)
                return near;
        }
        return null;
    }
}
