using SmcStatic.Charts;
using SmcStatic.Geography;
using SmcStatic.Statistics;

namespace SmcStatic.Planning.Figures;

/// <summary>
/// The observations of one figure by area, categories and period, each a number of bits in a key, so that whatever an axis of a chart is made of
/// can be masked out of it and sorted by.
/// </summary>
internal sealed class ChartGrid
{
    private const int PeriodBits = 10;
    private const int CategoryBits = 8;
    private const int MostDimensions = 4;

    private readonly IReadOnlyList<Dimension> dimensions;
    private readonly List<Area> areas = [];
    private readonly List<Period> periods;
    private readonly Dictionary<string, int> areaPlaces = new(StringComparer.Ordinal);
    private readonly Dictionary<long, ValueCell> byKey = [];
    private readonly Dictionary<int, long[]> keys = [];

    /// <param name="cells">The figure's observations, those beside it among them.</param>
    /// <param name="dimensions">The dimensions of its slice, at most four.</param>
    public ChartGrid(IReadOnlyList<ValueCell> cells, IReadOnlyList<Dimension> dimensions)
    {
        this.dimensions = dimensions;
        periods = [.. cells.Select(c => c.Observation.Period).Distinct().Order()];
        foreach (var cell in cells)
        {
            if (areaPlaces.TryAdd(cell.Observation.Area.Code, areas.Count))
                areas.Add(cell.Observation.Area);
            byKey[KeyOf(cell.Observation)] = cell;
        }
    }

    /// <summary>Whether a slice has more dimensions than a key holds.</summary>
    public static bool CanHold(Slice slice) => slice.Dimensions.Count <= MostDimensions;

    /// <summary>The keys that differ along an axis, in order: areas as they came, categories as their code list has them, periods from the oldest.</summary>
    public long[] Keys(ChartAxis axis)
    {
        if (keys.TryGetValue(axis.Parts, out var known))
            return known;
        var mask = MaskOf(axis);
        var found = new HashSet<long>();
        foreach (var key in byKey.Keys)
            found.Add(key & mask);
        long[] inOrder = [.. found];
        Array.Sort(inOrder);
        return keys[axis.Parts] = inOrder;
    }

    /// <summary>The observation at a key, or none.</summary>
    public ValueCell? At(long key) => byKey.TryGetValue(key, out var found) ? found : null;

    /// <summary>The keys of each area and group at its newest period.</summary>
    public IEnumerable<long> NewestKeys() => byKey.Keys.GroupBy(k => k & ~MaskOf(ChartAxis.Periods)).Select(g => g.Max());

    /// <summary>All keys.</summary>
    public IEnumerable<long> AllKeys => byKey.Keys;

    /// <summary>The part of a key that changes along an axis.</summary>
    public static long MaskOf(ChartAxis axis)
    {
        var mask = axis.Has(ChartAxis.Periods) ? (1L << PeriodBits) - 1 : 0;
        for (var i = 0; i < MostDimensions; i++)
            mask |= axis.Has(ChartAxis.Dimension(i)) ? ((1L << CategoryBits) - 1) << CategoryAt(i) : 0;
        return axis.Has(ChartAxis.Areas) ? mask | (-1L << CategoryAt(-1)) : mask;
    }

    /// <summary>The shape of the figure, from which its form is chosen.</summary>
    public ChartShape Shape(Measure measure, bool hasPeers)
    {
        var all = Enumerable.Range(0, dimensions.Count).Aggregate(ChartAxis.None, (axis, i) => axis | ChartAxis.Dimension(i));
        var unit = measure.Unit;
        return new ChartShape
        {
            Areas = areas.Count,
            Periods = periods.Count == 1 ? 1 : byKey.Keys.CountBy(k => k & ~MaskOf(ChartAxis.Periods)).Max(c => c.Value),
            Dimensions = [.. dimensions.Select((d, i) => new ChartDimension(Keys(ChartAxis.Dimension(i)).Length, IsAge(d, i), IsWhole(measure, i)))],
            Groups = Keys(all).Length,
            IsCount = unit.Code is "students" or "people" or "households",
            IsIndexScore = measure.Kind is ValueKind.ZScore && areas[0].Level == Level.Local,
            HasPeers = hasPeers,
        };
    }

    /// <summary>What a key is called along an axis: "England", "Women, disabled".</summary>
    public string Label(ChartAxis axis, long key)
    {
        var words = new List<string>(2);
        if (axis.Has(ChartAxis.Areas))
            words.Add(AreaOf(key).Name);
        for (var i = 0; i < dimensions.Count; i++)
        {
            if (axis.Has(ChartAxis.Dimension(i)))
                words.Add(CategoryOf(i, key)?.Name ?? "All");
        }
        if (axis.Has(ChartAxis.Periods))
            words.Add(PeriodOf(key).Label);
        return string.Join(", ", words);
    }

    /// <summary>Whether what changes along an axis are groups of people alone, so that two of its figures are of different people.</summary>
    public bool IsOfPeople(ChartAxis axis) =>
        !axis.Has(ChartAxis.Areas) && !axis.Has(ChartAxis.Periods) && axis != ChartAxis.None
        && Enumerable.Range(0, dimensions.Count).All(i => !axis.Has(ChartAxis.Dimension(i)) || dimensions[i].IsPeople);

    /// <summary>The categories that are the same in the whole figure: "Eligible"; empty when every dimension varies.</summary>
    public string Constant()
    {
        var key = byKey.Keys.First();
        return string.Join(", ", Enumerable.Range(0, dimensions.Count)
            .Where(i => Keys(ChartAxis.Dimension(i)).Length == 1).Select(i => CategoryOf(i, key)?.Name).OfType<string>());
    }

    public Area AreaOf(long key) => areas[(int)(key >> CategoryAt(-1))];

    public Period PeriodOf(long key) => periods[(int)(key & MaskOf(ChartAxis.Periods))];

    public Category? CategoryOf(int dimension, long key)
    {
        var place = (int)((key >> CategoryAt(dimension)) & ((1L << CategoryBits) - 1));
        return place == 0 ? null : dimensions[dimension].Categories[place - 1];
    }

    // The first dimension stands highest below the areas, so that keys sort by area, then dimensions in their order, then period.
    private static int CategoryAt(int dimension) => PeriodBits + ((MostDimensions - 1 - dimension) * CategoryBits);

    private long KeyOf(Observation observation)
    {
        var key = ((long)areaPlaces[observation.Area.Code] << CategoryAt(-1)) | (long)periods.IndexOf(observation.Period);
        for (var i = 0; i < dimensions.Count; i++)
            key |= (observation.Categories[dimensions[i]] is { } category ? category.Order + 1L : 0) << CategoryAt(i);
        return key;
    }

    /// <summary>Whether a dimension is age in single years.</summary>
    private bool IsAge(Dimension dimension, int place) =>
        dimension.Code == "age" && Keys(ChartAxis.Dimension(place)) is { Length: > 7 } keys
        && keys.All(k => CategoryOf(place, k)?.Name.All(char.IsAsciiDigit) == true);

    /// <summary>Whether the parts of a dimension are all there and add up to 100 %, in every row.</summary>
    private bool IsWhole(Measure measure, int place)
    {
        if (measure.AdditiveOver != dimensions[place].Code || measure.Unit.Code != "percent")
            return false;
        var parts = Keys(ChartAxis.Dimension(place)).Length;
        return byKey.GroupBy(p => p.Key & ~MaskOf(ChartAxis.Dimension(place)))
            .All(row => row.Count() == parts && row.Sum(p => p.Value.Observation.Value?.ToDecimal() ?? 0) is > 98 and < 102);
    }
}
