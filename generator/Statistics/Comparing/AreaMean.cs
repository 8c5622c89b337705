namespace SmcStatic.Statistics.Comparing;

/// <summary>The mean of the estimates of all areas of a level, each counted once, and how far each area lies from it.</summary>
/// <remarks>
/// An area is part of the mean that it is compared with, so the two are not independent; but the difference is a sum of independent parts,
/// <c>xᵢ − m = (1 − 1/n)·xᵢ − Σⱼ xⱼ/n</c> over the other areas j, and the interval of such a sum is recovered in the same way as that of a difference:
/// <c>lower = xᵢ − m − √((1 − 1/n)²(xᵢ − lᵢ)² + Σⱼ (uⱼ − xⱼ)²/n²)</c>, and <c>upper</c> with the other ends.
/// Source: G. Y. Zou, W. Huang and X. Zhang, "A note on confidence interval estimation for a linear function of binomial proportions", Computational Statistics and Data Analysis 53 (2009), 1080–1085.
/// </remarks>
/// <param name="Count">Of how many areas.</param>
/// <param name="Sum">Their values added up.</param>
/// <param name="SquaresBelow">The squared distances to the lower ends, added up.</param>
/// <param name="SquaresAbove">The squared distances to the upper ends, added up.</param>
public readonly record struct AreaMean(int Count, decimal Sum, double SquaresBelow, double SquaresAbove)
{
    /// <summary>A mean of fewer areas than this stands for nothing.</summary>
    public const int Fewest = 8;

    /// <summary>The mean.</summary>
    public decimal Value => Sum / Count;

    /// <summary>The mean of estimates; none when they are too few.</summary>
    public static AreaMean? Of(IReadOnlyCollection<Estimate> estimates) => estimates.Count < Fewest ? null : new AreaMean(
        estimates.Count, estimates.Sum(e => e.Value), estimates.Sum(e => e.SquareBelow), estimates.Sum(e => e.SquareAbove));

    /// <summary>How far one of the estimates lies above the mean.</summary>
    public Difference DifferenceOf(Estimate one)
    {
        var n = (double)Count;
        var own = (n - 1) * (n - 1);
        var below = ((own * one.SquareBelow) + Math.Max(0, SquaresAbove - one.SquareAbove)) / (n * n);
        var above = ((own * one.SquareAbove) + Math.Max(0, SquaresBelow - one.SquareBelow)) / (n * n);
        return Difference.Of(one.Value - Value, below, above);
    }
}
