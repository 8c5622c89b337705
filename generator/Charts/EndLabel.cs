namespace SmcStatic.Charts;

/// <summary>What stands at the end of a line: its name and last value, on as many lines as it needs.</summary>
/// <param name="Series">The place of its series, from 0.</param>
/// <param name="Lines">What it says.</param>
/// <param name="Top">Its upper edge, in pixels.</param>
internal sealed record EndLabel(int Series, IReadOnlyList<string> Lines, double Top)
{
    /// <summary>From the plot's edge to the label.</summary>
    public const int Distance = 8;

    /// <summary>From one line to the next.</summary>
    public const int LineHeight = 14;

    private const double Room = 104;

    private double Height => Lines.Count * LineHeight;

    /// <summary>The label of a line that ends at a height.</summary>
    public static EndLabel Of(int series, string name, string value, double y)
    {
        var lines = name.Length == 0 ? [value] : Wrapping.Lines($"{name} {value}", Frame.TextSize, Room);
        return new EndLabel(series, lines, y - (lines.Count * LineHeight / 2.0));
    }

    /// <summary>The labels moved apart so that none covers another, each as near to its line as can be, in the order of their lines.</summary>
    public static IReadOnlyList<EndLabel> Apart(IEnumerable<EndLabel> labels, double height)
    {
        var inOrder = labels.OrderBy(l => l.Top + (l.Height / 2)).ThenBy(l => l.Series).ToArray();
        for (var i = 1; i < inOrder.Length; i++)
            inOrder[i] = inOrder[i] with { Top = Math.Max(inOrder[i].Top, inOrder[i - 1].Top + inOrder[i - 1].Height) };
        // What was pushed below the plot is pushed up again, from the last to the first.
        var floor = height + (LineHeight / 2.0);
        for (var i = inOrder.Length - 1; i >= 0; i--)
        {
            inOrder[i] = inOrder[i] with { Top = Math.Min(inOrder[i].Top, floor - inOrder[i].Height) };
            floor = inOrder[i].Top;
        }
        return inOrder;
    }
}
