namespace SmcStatic.Statistics.Comparing;

/// <summary>
/// Where an area may stand among the areas of its level, 1 being the highest value: from 1 + the areas clearly above it to the number of areas − those clearly below it.
/// Where no figure can have an interval it is the plain rank, shared by equal values.
/// </summary>
/// <remarks>Pairs are compared by <see cref="Estimate.IsClearlyAbove"/>; no allowance is made for comparing many pairs at once (see H. Goldstein and M. J. R. Healy,
/// "The graphical presentation of a collection of means", Journal of the Royal Statistical Society A 158 (1995), 175–177).</remarks>
/// <param name="From">The highest place it may have.</param>
/// <param name="To">The lowest place it may have.</param>
/// <param name="Of">Among how many areas with a value.</param>
/// <param name="IsPlain">Whether it is a plain rank, because no figure can have an interval.</param>
public readonly record struct Position(int From, int To, int Of, bool IsPlain)
{
    // Below this, a difference of two doubles may have lost too many digits to stand for that of the decimals.
    private const double Near = 1e-6;

    /// <summary>The positions of estimates among one another, in their order.</summary>
    /// <param name="estimates">One an area.</param>
    /// <param name="of">How many areas have a value, those without an interval among them: of those nothing is known, so they may stand anywhere.</param>
    /// <param name="isPlain">Whether the estimates are values without intervals.</param>
    public static IReadOnlyList<Position> Among(IReadOnlyList<Estimate> estimates, int of, bool isPlain = false)
    {
        var inOrder = Enumerable.Range(0, estimates.Count).ToArray();
        var values = new double[estimates.Count];
        for (var i = 0; i < values.Length; i++)
            values[i] = (double)estimates[i].Value;
        Array.Sort(values, inOrder);
        var sorted = Array.ConvertAll(inOrder, i => estimates[i]);
        var (above, below) = Count(sorted, values);
        var positions = new Position[estimates.Count];
        for (var i = 0; i < positions.Length; i++)
            positions[inOrder[i]] = new Position(1 + above[i], of - below[i], of, isPlain);
        return positions;
    }

    /// <summary>For each of estimates, the lowest first, how many are clearly above and how many clearly below it.</summary>
    private static (int[] Above, int[] Below) Count(Estimate[] sorted, double[] values)
    {
        var (above, below) = (new int[sorted.Length], new int[sorted.Length]);
        var squareAbove = Array.ConvertAll(sorted, e => e.SquareAbove);
        for (var high = 1; high < sorted.Length; high++)
        {
            var squareBelow = sorted[high].SquareBelow;
            for (var low = 0; low < high; low++)
            {
                var distance = values[high] - values[low];
                var (left, right) = (distance * distance, squareBelow + squareAbove[low]);
                var isNear = Math.Abs(left - right) <= Near * (left + right) || distance <= 1e-9 * Math.Abs(values[high]);
                if (!(isNear ? sorted[high].IsClearlyAbove(sorted[low]) : left > right))
                    continue;
                above[low]++;
                below[high]++;
            }
        }
        return (above, below);
    }
}
