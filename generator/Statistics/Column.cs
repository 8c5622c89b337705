namespace SmcStatic.Statistics;

/// <summary>Values gathered one after the other in blocks: growing never copies what is there, and each block is let go as soon as it was taken over.</summary>
internal sealed class Column<T> where T : unmanaged
{
    private const int BlockBits = 12;
    private const int BlockSize = 1 << BlockBits;

    private readonly List<T[]> blocks = [];

    public int Count { get; private set; }

    private T this[int place] => blocks[place >> BlockBits][place & (BlockSize - 1)];

    public void Add(T value)
    {
        if (Count >> BlockBits == blocks.Count)
            blocks.Add(new T[BlockSize]);
        blocks[Count >> BlockBits][Count & (BlockSize - 1)] = value;
        Count++;
    }

    /// <summary>All values in the order of adding; the column is empty afterwards.</summary>
    public T[] TakeAll()
    {
        var all = new T[Count];
        for (var i = 0; i < blocks.Count; i++)
            blocks[i].AsSpan(0, Math.Min(BlockSize, Count - (i * BlockSize))).CopyTo(all.AsSpan(i * BlockSize));
        Clear();
        return all;
    }

    /// <summary>The values in another order: at each place the one that was added at <c>order[place]</c>. The column is empty afterwards.</summary>
    public T[] TakeInOrder(int[] order)
    {
        var all = new T[Count];
        for (var i = 0; i < all.Length; i++)
            all[i] = this[order[i]];
        Clear();
        return all;
    }

    /// <summary>The same; none when every value is the one that means nothing.</summary>
    public T[]? TakeInOrder(int[] order, T nothing)
    {
        for (var i = 0; i < Count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(this[i], nothing))
                return TakeInOrder(order);
        }
        Clear();
        return null;
    }

    private void Clear()
    {
        blocks.Clear();
        Count = 0;
    }
}
