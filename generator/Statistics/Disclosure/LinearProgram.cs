namespace SmcStatic.Statistics.Disclosure;

/// <summary>
/// The largest value that a weighted sum can take while other weighted sums keep within limits and nothing is below zero: the simplex method on a dense table
/// (Dantzig 1951; Bland's rule of 1977, the first column that helps, so that it always ends).
/// </summary>
internal sealed class LinearProgram
{
    private const double Nothing = 1e-9;

    private readonly int rows;
    private readonly int columns;
    private readonly double[][] table;
    private readonly int[] basic;
    private readonly int[] free;

    private LinearProgram(double[] weights, IReadOnlyList<(double[] Weights, double Most)> limits)
    {
        (rows, columns) = (limits.Count, weights.Length);
        // Below the limits stand the sum to be made large and, for the first phase, the negative of what keeps the limits from being met.
        table = [.. Enumerable.Range(0, rows + 2).Select(_ => new double[columns + 2])];
        basic = [.. Enumerable.Range(0, rows).Select(i => columns + i)];
        free = [.. Enumerable.Range(0, columns), -1];
        for (var i = 0; i < rows; i++)
        {
            limits[i].Weights.CopyTo(table[i], 0);
            (table[i][columns], table[i][columns + 1]) = (-1, limits[i].Most);
        }
        for (var j = 0; j < columns; j++)
            table[rows][j] = -weights[j];
        table[rows + 1][columns] = 1;
    }

    /// <summary>The largest value of the sum: infinite where nothing holds it, none where the limits cannot all be kept.</summary>
    /// <param name="weights">The weight of each unknown in the sum.</param>
    /// <param name="limits">Weighted sums of the unknowns, and the most that each may be.</param>
    public static double? Largest(double[] weights, IReadOnlyList<(double[] Weights, double Most)> limits) => new LinearProgram(weights, limits).Solve();

    private double? Solve()
    {
        var lowest = Enumerable.Range(0, rows).MinBy(i => table[i][columns + 1]);
        if (rows > 0 && table[lowest][columns + 1] < -Nothing)
        {
            Pivot(lowest, columns);
            if (!Improve(rows + 1) || table[rows + 1][columns + 1] < -Nothing)
                return null;
            for (var i = 0; i < rows; i++)
            {
                if (basic[i] == -1)
                    Pivot(i, Enumerable.Range(0, columns + 1).MaxBy(j => Math.Abs(table[i][j])));
            }
        }
        return Improve(rows) ? table[rows][columns + 1] : double.PositiveInfinity;
    }

    /// <summary>Exchanges unknowns until the objective in a row cannot grow; false where it can grow without end.</summary>
    private bool Improve(int objective)
    {
        while (true)
        {
            var enter = -1;
            for (var j = 0; j <= columns; j++)
            {
                if ((objective == rows + 1 || free[j] != -1) && table[objective][j] < -Nothing && (enter < 0 || free[j] < free[enter]))
                    enter = j;
            }
            if (enter < 0)
                return true;
            var leave = Leaving(enter);
            if (leave < 0)
                return false;
            Pivot(leave, enter);
        }
    }

    private int Leaving(int enter)
    {
        var leave = -1;
        for (var i = 0; i < rows; i++)
        {
            if (table[i][enter] <= Nothing)
                continue;
            var by = leave < 0 ? -1 : (table[i][columns + 1] / table[i][enter]).CompareTo(table[leave][columns + 1] / table[leave][enter]);
            if (by < 0 || (by == 0 && basic[i] < basic[leave]))
                leave = i;
        }
        return leave;
    }

    private void Pivot(int row, int column)
    {
        var pivot = table[row];
        var inverse = 1 / pivot[column];
        for (var i = 0; i < rows + 2; i++)
        {
            if (i == row || Math.Abs(table[i][column]) <= Nothing)
                continue;
            var factor = table[i][column] * inverse;
            for (var j = 0; j < columns + 2; j++)
            {
                if (j != column)
                    table[i][j] -= pivot[j] * factor;
            }
            table[i][column] = -factor;
        }
        for (var j = 0; j < columns + 2; j++)
        {
            if (j != column)
                pivot[j] *= inverse;
        }
        pivot[column] = inverse;
        (basic[row], free[column]) = (free[column], basic[row]);
    }
}
