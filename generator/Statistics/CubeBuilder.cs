using SmcStatic.Geography;

namespace SmcStatic.Statistics;

/// <summary>One observation as read, before it has its place in a cube.</summary>
public readonly record struct ObservationRow(
    Area Area, Period Period, Measure Measure, CategorySet Categories,
    Number? Value, Number? Lower, Number? Upper, int? SampleSize, bool SampleSizeWithheld, Status Status, string Note, int Line);

/// <summary>Gathers the observations of one file and puts them in order. Used once, and not by several threads at once.</summary>
/// <param name="dimensions">The indicator's dimensions, in order.</param>
/// <param name="measures">The indicator's measures, in order.</param>
public sealed class CubeBuilder(IReadOnlyList<Dimension> dimensions, IReadOnlyList<Measure> measures)
{
    private readonly Dictionary<Measure, int> measurePlaces = PlacesOf(measures);
    private readonly Vocabulary<Area> areas = new(ReferenceEqualityComparer.Instance);
    private readonly Vocabulary<Period> periods = new();
    private readonly Vocabulary<CategorySet> categorySets = new();
    private readonly Vocabulary<string> notes = new();

    // A coordinate is kept as a key whose parts are places of adding; Build gives them their ranks.
    private readonly Column<ulong> coordinates = new();
    private readonly Column<long> values = new();
    private readonly Column<long> lowers = new();
    private readonly Column<long> uppers = new();
    private readonly Column<int> samples = new();
    private readonly Column<Status> statuses = new();
    private readonly Column<ushort> notePlaces = new();
    private readonly Column<int> lines = new();

    /// <summary>How many observations were added.</summary>
    public int Count => lines.Count;

    /// <summary>Whether a cube holds no more: it has its most areas, periods, sets of categories or notes.</summary>
    public bool IsFull => areas.Count >= CubeKey.MostAreas || periods.Count >= CubeKey.MostPeriods || categorySets.Count >= CubeKey.MostCategorySets
        || notes.Count > ushort.MaxValue || measures.Count > CubeKey.MostMeasures;

    /// <summary>Adds an observation; the caller has seen to it that it is valid.</summary>
    public void Add(in ObservationRow row)
    {
        coordinates.Add(CubeKey.Of(measurePlaces[row.Measure], 0, 0, areas.PlaceOf(row.Area), categorySets.PlaceOf(row.Categories), periods.PlaceOf(row.Period)));
        values.Add(Bits(row.Value));
        lowers.Add(Bits(row.Lower));
        uppers.Add(Bits(row.Upper));
        samples.Add(row.SampleSizeWithheld ? Cube.WithheldSample : row.SampleSize ?? Cube.NoSample);
        statuses.Add(Reliability.Of(row));
        notePlaces.Add(checked((ushort)notes.PlaceOf(row.Note)));
        lines.Add(row.Line);
    }

    /// <summary>The cube of what was added, which leaves the builder empty.</summary>
    public Cube Build(Release release, string file)
    {
        var (areasInOrder, areaRanks) = areas.Sorted(Comparer<Area>.Create((a, b) => a.Order.CompareTo(b.Order)));
        var (periodsInOrder, periodRanks) = periods.Sorted(Comparer<Period>.Default);
        var (setsInOrder, setRanks) = categorySets.Sorted(Comparer<CategorySet>.Default);
        var dimensionSetOf = DimensionSetsByRank(setsInOrder, out var dimensionSetsInOrder);

        var keys = coordinates.TakeAll();
        foreach (ref var key in keys.AsSpan())
        {
            var (area, set, period) = (areaRanks[CubeKey.Area(key)], setRanks[CubeKey.Categories(key)], periodRanks[CubeKey.Period(key)]);
            key = CubeKey.Of(CubeKey.Measure(key), areasInOrder[area].Level.Order, dimensionSetOf[set], area, set, period);
        }
        var order = Sort(keys);
        var columns = new CubeColumns
        {
            Keys = keys,
            Values = values.TakeInOrder(order),
            Lowers = lowers.TakeInOrder(order, Cube.NoNumber),
            Uppers = uppers.TakeInOrder(order, Cube.NoNumber),
            Samples = samples.TakeInOrder(order, Cube.NoSample),
            Statuses = statuses.TakeInOrder(order),
            NotePlaces = notePlaces.TakeInOrder(order),
            Lines = lines.TakeInOrder(order),
            Measures = [.. measures],
            Areas = areasInOrder,
            DimensionSets = dimensionSetsInOrder,
            CategorySets = setsInOrder,
            Periods = periodsInOrder,
            Notes = notes.InOrderOfAdding(),
        };
        Reliability.MarkWideDifferences(columns);
        return new Cube(release, file, columns);
    }

    private static long Bits(Number? number) => number?.ToBits() ?? Cube.NoNumber;

    private static Dictionary<Measure, int> PlacesOf(IReadOnlyList<Measure> measures)
    {
        var places = new Dictionary<Measure, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < measures.Count; i++)
            places.Add(measures[i], i);
        return places;
    }

    /// <summary>Sorts the keys; for each place, the place of adding of what now stands there.</summary>
    private static int[] Sort(ulong[] keys)
    {
        var order = new int[keys.Length];
        for (var i = 0; i < order.Length; i++)
            order[i] = i;
        Array.Sort(keys, order);
        // One key twice keeps the order of the file, so that the problem reads the same on every run.
        for (var start = 0; start < keys.Length;)
        {
            var end = start + 1;
            while (end < keys.Length && keys[end] == keys[start])
                end++;
            if (end - start > 1)
                Array.Sort(order, start, end - start);
            start = end;
        }
        return order;
    }

    /// <summary>The sets of dimensions that occur, fewest dimensions first, and which of them each category set has.</summary>
    private int[] DimensionSetsByRank(CategorySet[] sets, out IReadOnlyList<Dimension>[] inOrder)
    {
        var distinct = sets.Select(s => s.DimensionPlaces.ToArray()).DistinctBy(p => string.Join(',', p))
            .OrderBy(p => p.Length).ThenBy(p => string.Join(',', p.Select(i => (char)('a' + i))), StringComparer.Ordinal).ToList();
        inOrder = [.. distinct.Select(p => (IReadOnlyList<Dimension>)[.. p.Select(i => dimensions[i])])];
        return Array.ConvertAll(sets, s => distinct.FindIndex(p => p.AsSpan().SequenceEqual(s.DimensionPlaces.ToArray())));
    }
}
