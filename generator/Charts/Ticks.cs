namespace SmcStatic.Charts;

/// <summary>The marks of an axis at numbers that people count in: steps of 1, 2, 2.5 or 5 times a power of ten, covering the data.</summary>
/// <param name="First">The lowest tick, at or below the data.</param>
/// <param name="Step">From one tick to the next.</param>
/// <param name="Count">How many ticks, at least two.</param>
internal sealed record Ticks(decimal First, decimal Step, int Count)
{
    private static readonly decimal[] Steps = [1m, 2m, 2.5m, 5m, 10m];

    public decimal Last => First + (Step * (Count - 1));

    public IEnumerable<decimal> All => Enumerable.Range(0, Count).Select(i => First + (Step * i));

    /// <summary>How many decimals a tick is printed with.</summary>
    public int Decimals => (Step / 1.0000000000000000000000000000m).Scale;

    /// <summary>The ticks of the narrowest axis that holds two values.</summary>
    /// <param name="least">The lowest value.</param>
    /// <param name="most">The highest value.</param>
    /// <param name="limit">The most ticks there is room for, at least 3.</param>
    public static Ticks Over(decimal least, decimal most, int limit)
    {
        if (least == most)
            (least, most) = Widened(least);
        var power = PowerBelow((most - least) / limit);
        while (true)
        {
            foreach (var factor in Steps)
            {
                var step = Plain(factor * power);
                var (first, last) = (decimal.Floor(least / step), decimal.Ceiling(most / step));
                if (last - first + 1 <= limit)
                    return new Ticks(Plain(first * step), step, (int)(last - first) + 1);
            }
            power *= 10;
        }
    }

    /// <summary>Where all values are one, an axis reaches from it to zero's side and beyond, so that the mark stands within.</summary>
    private static (decimal Least, decimal Most) Widened(decimal value)
    {
        var reach = value == 0 ? 1 : Math.Abs(value) / 10;
        return (value - (value == 0 ? 0 : reach), value + reach);
    }

    private static decimal PowerBelow(decimal size)
    {
        var power = 1m;
        while (power > size && power > 0.000001m)
            power /= 10;
        while (power * 10 <= size)
            power *= 10;
        return Plain(power);
    }

    /// <summary>Without zeros at its end: 2.50 is 2.5.</summary>
    private static decimal Plain(decimal number) => number / 1.0000000000000000000000000000m;
}
