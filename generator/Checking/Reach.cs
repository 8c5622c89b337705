namespace SmcStatic.Checking;

/// <summary>
/// Which pages a reader can come to from the home page, worked out while pages are still being made, in any order:
/// a page's links are kept only until a way to the page is known, so that a large site is not held twice.
/// </summary>
internal sealed class Reach
{
    private readonly Lock step = new();
    private readonly bool[] reached;
    private readonly int[]?[] waiting;

    /// <param name="pages">How many pages there are; the first is home.</param>
    public Reach(int pages)
    {
        (reached, waiting) = (new bool[pages], new int[]?[pages]);
        if (pages > 0)
            reached[0] = true;
    }

    /// <summary>Whether a way to a page is known.</summary>
    public bool this[int page] => reached[page];

    /// <summary>Takes in where a page leads.</summary>
    public void Add(int page, IReadOnlyCollection<int> targets)
    {
        lock (step)
        {
            if (reached[page])
                Follow(targets);
            else
                waiting[page] = [.. targets.Where(t => !reached[t])];
        }
    }

    private void Follow(IReadOnlyCollection<int> targets)
    {
        var open = new Stack<int>(targets);
        while (open.TryPop(out var page))
        {
            reached[page] = true;
            foreach (var next in waiting[page] ?? [])
            {
                if (!reached[next])
                    open.Push(next);
            }
            waiting[page] = null;
        }
    }
}
