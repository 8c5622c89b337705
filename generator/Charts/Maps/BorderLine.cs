namespace SmcStatic.Charts.Maps;

/// <summary>
/// What each corner of a line weighs: the surface of the triangle it makes with its neighbours when the lighter ones are gone
/// (Visvalingam and Whyatt, "Line generalisation by repeated elimination of points", 1993).
/// </summary>
internal static class BorderLine
{
    /// <param name="line">The corners by place; its ends are kept whatever they weigh.</param>
    /// <param name="corners">Where they are, in metres.</param>
    /// <param name="weights">Takes the weights in square metres.</param>
    /// <param name="fewest">How many corners, ends counted once, are kept at any scale.</param>
    public static void Weigh(int[] line, IReadOnlyList<(double X, double Y)> corners, double[] weights, int fewest)
    {
        var (before, after) = (new int[line.Length], new int[line.Length]);
        var current = new double[line.Length];
        var queue = new PriorityQueue<(int Place, double Weight), (double Weight, int Place)>(line.Length);
        weights[line[0]] = weights[line[^1]] = double.PositiveInfinity;
        for (var i = 1; i < line.Length - 1; i++)
        {
            (before[i], after[i]) = (i - 1, i + 1);
            Enqueue(i, 0);
        }
        var left = line.Length - 1;
        while (queue.TryDequeue(out var lightest, out _))
        {
            var (place, weight) = lightest;
            if (current[place] != weight)
                continue;
            weights[line[place]] = left <= fewest ? double.PositiveInfinity : weight;
            left--;
            current[place] = double.NaN;
            var (previous, next) = (before[place], after[place]);
            (after[previous], before[next]) = (next, previous);
            if (previous > 0)
                Enqueue(previous, weight);
            if (next < line.Length - 1)
                Enqueue(next, weight);
        }

        // A corner never weighs less than one that went before it, or it would be missed where that one is kept.
        void Enqueue(int place, double least)
        {
            var (a, b, c) = (corners[line[before[place]]], corners[line[place]], corners[line[after[place]]]);
            current[place] = Math.Max(least, Math.Abs(((b.X - a.X) * (c.Y - a.Y)) - ((c.X - a.X) * (b.Y - a.Y))) / 2);
            queue.Enqueue((place, current[place]), (current[place], place));
        }
    }
}
