namespace SmcStatic.Statistics;

/// <summary>Values by the order in which they came, each once.</summary>
internal sealed class Vocabulary<T>(IEqualityComparer<T>? comparer = null) where T : notnull
{
    private readonly Dictionary<T, int> places = new(comparer);

    public int Count => places.Count;

    public int PlaceOf(T value)
    {
        if (!places.TryGetValue(value, out var place))
            places.Add(value, place = places.Count);
        return place;
    }

    public T[] InOrderOfAdding() => [.. places.OrderBy(p => p.Value).Select(p => p.Key)];

    /// <summary>The values sorted, and for each place of adding the rank it now has.</summary>
    public (T[] InOrder, int[] Ranks) Sorted(IComparer<T> order)
    {
        var sorted = places.OrderBy(p => p.Key, order).ToArray();
        var ranks = new int[sorted.Length];
        for (var rank = 0; rank < sorted.Length; rank++)
            ranks[sorted[rank].Value] = rank;
        return (Array.ConvertAll(sorted, p => p.Key), ranks);
    }
}
