namespace SmcStatic.Statistics.Comparing;

/// <summary>
/// The fifth (quintile) of the areas of a level that a value falls into, 1 being the lowest values, whatever is better. Areas are put in the order of their unrounded values;
/// one with so many lower values below it, and so many equal ones (itself among them), is in fifth <c>1 + ⌊5 · (lower + equal ÷ 2) ÷ n⌋</c>: equal values share the fifth that their middle falls into, the higher one where it falls between two.
/// </summary>
public static class Fifths
{
    /// <summary>With fewer values than this there are no fifths.</summary>
    public const int Fewest = 5;

    /// <summary>The fifth of each value, from 1 to 5, in the order of the values; 0 when there are too few.</summary>
    public static IReadOnlyList<int> Of(IReadOnlyList<decimal> values)
    {
        var fifths = new int[values.Count];
        if (values.Count < Fewest)
            return fifths;
        var inOrder = Enumerable.Range(0, values.Count).ToArray();
        Array.Sort([.. values], inOrder);
        for (var start = 0; start < inOrder.Length;)
        {
            var end = start + 1;
            while (end < inOrder.Length && values[inOrder[end]] == values[inOrder[start]])
                end++;
            // Twice the place of the middle, so that no half is lost.
            var fifth = 1 + (5 * (start + end) / (2 * inOrder.Length));
            for (var i = start; i < end; i++)
                fifths[inOrder[i]] = fifth;
            start = end;
        }
        return fifths;
    }
}
