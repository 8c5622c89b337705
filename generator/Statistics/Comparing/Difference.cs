namespace SmcStatic.Statistics.Comparing;

/// <summary>How far one value lies above another, with the 95 % interval of the difference, in their unit and unrounded.</summary>
/// <remarks>
/// For two independent estimates a and b with the intervals (la, ua) and (lb, ub):
/// <c>lower = a − b − √((a − la)² + (ub − b)²)</c>, <c>upper = a − b + √((ua − a)² + (b − lb)²)</c>.
/// An interval of the difference is thus recovered from the two intervals alone, and stays uneven where they are.
/// Source: G. Y. Zou and A. Donner, "Construction of confidence limits about effect measures: a general approach", Statistics in Medicine 27 (2008), 1693–1702 (the method named MOVER).
/// </remarks>
/// <param name="Value">The difference.</param>
/// <param name="Lower">The lower end of its interval.</param>
/// <param name="Upper">The upper end of its interval.</param>
/// <param name="Verdict">What may be said of it: never <see cref="Verdict.CannotBeTested"/>.</param>
public readonly record struct Difference(decimal Value, decimal Lower, decimal Upper, Verdict Verdict)
{
    // So near to a tie, on either side, nothing is claimed: doubles could tell it wrong, and no reader should hear it.
    private const double Tie = 1e-9;

    /// <summary>The difference between two independent estimates.</summary>
    public static Difference Between(Estimate one, Estimate other) =>
        Of(one.Value - other.Value, one.SquareBelow + other.SquareAbove, one.SquareAbove + other.SquareBelow);

    /// <summary>A value that is itself a difference from an average, with its own interval: the average is 0, without error.</summary>
    public static Difference FromAverage(Estimate difference) => Between(difference, Estimate.Exactly(0));

    /// <summary>A difference by the squared distances from it to the ends of its interval.</summary>
    internal static Difference Of(decimal value, double squareBelow, double squareAbove) => new(
        value, value - (decimal)Math.Sqrt(squareBelow), value + (decimal)Math.Sqrt(squareAbove),
        IsClear(value, squareBelow) ? Verdict.ClearlyHigher : IsClear(-value, squareAbove) ? Verdict.ClearlyLower : Verdict.NoClearDifference);

    /// <summary>Whether a difference above zero is further from it than its interval reaches.</summary>
    internal static bool IsClear(decimal value, double squareBelow) => value > 0 && (double)value * (double)value > squareBelow * (1 + Tie);
}
