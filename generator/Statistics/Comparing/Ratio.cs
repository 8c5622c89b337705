namespace SmcStatic.Statistics.Comparing;

/// <summary>How many times one value is as great as another, with its 95 % interval. Only for measures whose unit has a true zero.</summary>
/// <remarks>
/// The ends are the ratios R at which the interval of a − R·b just touches zero, by the same method as <see cref="Difference"/>; so the ratio leaves out 1
/// exactly when the difference leaves out 0. With <c>A = la(2a − la)</c>, <c>B = ub(2b − ub)</c>: <c>lower = A ÷ (ab + √(a²b² − A·B))</c>;
/// with <c>C = ua(2a − ua)</c>, <c>D = lb(2b − lb)</c>: <c>upper = (ab + √(a²b² − C·D)) ÷ D</c>.
/// Source: A. Donner and G. Y. Zou, "Closed-form confidence intervals for functions of the normal mean and standard deviation", Statistical Methods in Medical Research 21 (2012), 347–359.
/// </remarks>
/// <param name="Value">The ratio.</param>
/// <param name="Lower">The lower end of its interval.</param>
/// <param name="Upper">The upper end of its interval.</param>
public readonly record struct Ratio(decimal Value, decimal Lower, decimal Upper)
{
    // A ratio beyond this says nothing but that the lower value is all but zero.
    private const double Greatest = 1e6;

    /// <summary>The ratio of two independent estimates; none unless both values and the whole interval below lie above zero, without which it has no bounds.</summary>
    public static Ratio? Of(Estimate top, Estimate bottom)
    {
        if (top.Value <= 0 || top.Lower < 0 || bottom.Lower <= 0)
            return null;
        // Ratios have no unit: taken in parts of the values themselves, the squares can neither overflow nor vanish.
        var (lowest, highest) = Relative(top);
        var (least, most) = Relative(bottom);
        var (a, b, c, d) = (Folded(lowest), Folded(most), Folded(highest), Folded(least));
        var lower = a / (1 + Math.Sqrt(Math.Max(0, 1 - (a * b))));
        var upper = (1 + Math.Sqrt(Math.Max(0, 1 - (c * d)))) / d;
        var ratio = (double)top.Value / (double)bottom.Value;
        return ratio * upper < Greatest ? new Ratio(top.Value / bottom.Value, (decimal)(ratio * lower), (decimal)(ratio * upper)) : null;
    }

    private static (double Lower, double Upper) Relative(Estimate estimate) => ((double)estimate.Lower / (double)estimate.Value, (double)estimate.Upper / (double)estimate.Value);

    private static double Folded(double end) => end * (2 - end);
}
