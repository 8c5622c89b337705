using SmcStatic.Geography;

namespace SmcStatic.Statistics;

/// <summary>One observation as read, before it has its place in a cube.</summary>
public readonly record struct ObservationRow(
    Area Area, Period Period, Measure Measure, CategorySet Categories,
    Number? Value, Number? Lower, Number? Upper, int? SampleSize, bool SampleSizeWithheld, Status Status, string Note, int Line);

/// <summary>Gathers the observations of one file and puts them in order. Not for several threads at once.</summary>
/// <param name="dimensions">The indicator's dimensions, in order.</param>
/// <param name="measures">The indicator's measures, in order.</param>
public sealed class CubeBuilder(IReadOnlyList<Dimension> dimensions, IReadOnlyList<Measure> measures)
{
    private readonly Vocabulary<Area> areas = new();
    private readonly Vocabulary<Period> periods = new();
    private readonly Vocabulary<CategorySet> categorySets = new();
    private readonly Vocabulary<string> notes = new();
    private readonly List<(int Measure, int Area, int Categories, int Period)> coordinates = [];
    private readonly List<long> values = [];
    private readonly List<long> lowers = [];
    private readonly List<long> uppers = [];
    private readonly List<int> samples = [];
    private readonly List<Status> statuses = [];
    private readonly List<ushort> notePlaces = [];
    private readonly List<int> lines = [];

    /// <summary>How many observations were added.</summary>
    public int Count => lines.Count;

    /// <summary>Adds an observation; the caller has seen to it that it is valid.</summary>
    public void Add(ObservationRow row)
    {
        var measure = measures.TakeWhile(m => m.Id != row.Measure.Id).Count();
        coordinates.Add((measure, areas.PlaceOf(row.Area), categorySets.PlaceOf(row.Categories), periods.PlaceOf(row.Period)));
        values.Add(Bits(row.Value));
        lowers.Add(Bits(row.Lower));
        uppers.Add(Bits(row.Upper));
        samples.Add(row.SampleSizeWithheld ? Cube.WithheldSample : row.SampleSize ?? Cube.NoSample);
        statuses.Add(row.Status);
        notePlaces.Add(checked((ushort)notes.PlaceOf(row.Note)));
        lines.Add(row.Line);
    }

    /// <summary>The cube of what was added. <paramref name="duplicates"/> are pairs of lines with one key: the later, then the earlier it repeats.</summary>
    public Cube Build(Release release, string file, out IReadOnlyList<(int Line, int FirstLine)> duplicates)
    {
        var (areasInOrder, areaRanks) = areas.Sorted(Comparer<Area>.Create((a, b) => a.Order.CompareTo(b.Order)));
        var (periodsInOrder, periodRanks) = periods.Sorted(Comparer<Period>.Default);
        var (setsInOrder, setRanks) = categorySets.Sorted(Comparer<CategorySet>.Default);
        var dimensionSetOf = DimensionSetsByRank(setsInOrder, out var dimensionSetsInOrder);

        var keys = new ulong[Count];
        for (var i = 0; i < keys.Length; i++)
        {
            var (measure, area, categories, period) = coordinates[i];
            var set = setRanks[categories];
            keys[i] = CubeKey.Of(measure, areasInOrder[areaRanks[area]].Level.Order, dimensionSetOf[set], areaRanks[area], set, periodRanks[period]);
        }
        var order = Enumerable.Range(0, Count).ToArray();
        // Ties (one key twice) keep the order of the file, so that the message is the same on every run.
        Array.Sort(order, (a, b) => keys[a] != keys[b] ? keys[a].CompareTo(keys[b]) : a.CompareTo(b));
        duplicates = [.. Enumerable.Range(1, Math.Max(0, Count - 1)).Where(i => keys[order[i]] == keys[order[i - 1]]).Select(i => (lines[order[i]], lines[order[i - 1]]))];

        return new Cube(release, file, new CubeColumns
        {
            Keys = Permute(keys, order),
            Values = Permute(values, order),
            Lowers = lowers.TrueForAll(b => b == Cube.NoNumber) ? null : Permute(lowers, order),
            Uppers = uppers.TrueForAll(b => b == Cube.NoNumber) ? null : Permute(uppers, order),
            Samples = samples.TrueForAll(s => s == Cube.NoSample) ? null : Permute(samples, order),
            Statuses = Permute(statuses, order),
            NotePlaces = Permute(notePlaces, order),
            Lines = Permute(lines, order),
            Measures = [.. measures],
            Areas = areasInOrder,
            DimensionSets = dimensionSetsInOrder,
            CategorySets = setsInOrder,
            Periods = periodsInOrder,
            Notes = notes.InOrderOfAdding(),
        });
    }

    private static long Bits(Number? number) => number?.ToBits() ?? Cube.NoNumber;

    private static T[] Permute<T>(IReadOnlyList<T> column, int[] order) => Array.ConvertAll(order, place => column[place]);

    /// <summary>The sets of dimensions that occur, fewest dimensions first, and which of them each category set has.</summary>
    private int[] DimensionSetsByRank(CategorySet[] sets, out IReadOnlyList<Dimension>[] inOrder)
    {
        var distinct = sets.Select(s => s.DimensionPlaces.ToArray()).DistinctBy(p => string.Join(',', p))
            .OrderBy(p => p.Length).ThenBy(p => string.Join(',', p.Select(i => (char)('a' + i))), StringComparer.Ordinal).ToList();
        inOrder = [.. distinct.Select(p => (IReadOnlyList<Dimension>)[.. p.Select(i => dimensions[i])])];
        return Array.ConvertAll(sets, s => distinct.FindIndex(p => p.AsSpan().SequenceEqual(s.DimensionPlaces.ToArray())));
    }
}

/// <summary>Values by the order in which they came, each once.</summary>
internal sealed class Vocabulary<T> where T : notnull
{
    private readonly Dictionary<T, int> places = [];

    public int PlaceOf(T value)
    {
        if (!places.TryGetValue(value, out var place))
            places.Add(value, place = places.Count);
        return place;
    }

    public T[] InOrderOfAdding() => [.. places.OrderBy(p => p.Value).Select(p => p.Key)];

    /// <summary>The values sorted, and for each place of adding the rank it now has.</summary>
    public (T[] InOrder, int[] Ranks) Sorted(IComparer<T> comparer)
    {
        var sorted = places.OrderBy(p => p.Key, comparer).ToArray();
        var ranks = new int[sorted.Length];
        for (var rank = 0; rank < sorted.Length; rank++)
            ranks[sorted[rank].Value] = rank;
        return (Array.ConvertAll(sorted, p => p.Key), ranks);
    }
}
