namespace SmcStatic.Statistics.Comparing;

/// <summary>A value with the two ends of its 95 % interval, in the unit of its measure and unrounded; the interval may lie unevenly around the value.</summary>
/// <param name="Value">The value.</param>
/// <param name="Lower">The lower end, at most the value.</param>
/// <param name="Upper">The upper end, at least the value.</param>
public readonly record struct Estimate(decimal Value, decimal Lower, decimal Upper)
{
    /// <summary>The estimate of a figure; none when its value or its interval is missing.</summary>
    public static Estimate? Of(Observation observation) => observation is { Value: { } value, Lower: { } lower, Upper: { } upper }
        ? new Estimate(value.ToDecimal(), lower.ToDecimal(), upper.ToDecimal())
        : null;

    /// <summary>A value that is known without error, such as the 0 that a difference is measured from.</summary>
    public static Estimate Exactly(decimal value) => new(value, value, value);

    /// <summary>Whether it is clearly above another: their <see cref="Difference"/> leaves out zero.</summary>
    public bool IsClearlyAbove(Estimate other) => Difference.IsClear(Value - other.Value, Square(Value - Lower) + Square(other.Upper - other.Value));

    internal double SquareBelow => Square(Value - Lower);

    internal double SquareAbove => Square(Upper - Value);

    private static double Square(decimal length) => (double)length * (double)length;
}
