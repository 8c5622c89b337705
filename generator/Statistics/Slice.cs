using SmcStatic.Geography;

namespace SmcStatic.Statistics;

/// <summary>The part of a cube that one figure shows: one measure at one level, broken down by one set of dimensions (none: the totals).</summary>
public sealed class Slice
{
    internal Slice(Cube cube, Measure measure, Level level, IReadOnlyList<Dimension> dimensions, int start, int count) =>
        (Cube, Measure, Level, Dimensions, Start, Count) = (cube, measure, level, dimensions, start, count);

    /// <summary>The cube it is cut from, and so its release.</summary>
    public Cube Cube { get; }

    /// <summary>What is measured.</summary>
    public Measure Measure { get; }

    /// <summary>The level of its areas.</summary>
    public Level Level { get; }

    /// <summary>The dimensions that are not at their total, in order.</summary>
    public IReadOnlyList<Dimension> Dimensions { get; }

    /// <summary>How many observations it has.</summary>
    public int Count { get; }

    internal int Start { get; }

    /// <summary>What tells it from the other slices of its indicator in one release: <c>rate.itl2.sex-seb</c>.</summary>
    public string Key => $"{Measure.Id}.{Level.Code}.{(Dimensions.Count == 0 ? "total" : string.Join('-', Dimensions))}";

    /// <summary>Its observations: by area, then categories, then period.</summary>
    public IEnumerable<Observation> Observations => Run(Start, Count);

    /// <summary>Its areas, in order.</summary>
    public IEnumerable<Area> Areas => Cube.AreasOf(this);

    /// <summary>Its observations of an area, by categories, then period.</summary>
    public IEnumerable<Observation> In(Area area)
    {
        var (start, count) = Cube.RunOf(this, area);
        return Run(start, count);
    }

    /// <summary>Its observation of an area, categories and period; none when it has none.</summary>
    public Observation? At(Area area, CategorySet categories, Period period)
    {
        Observation? at = null;
        foreach (var observation in In(area, categories))
        {
            if (observation.Period == period)
                at = observation;
        }
        return at;
    }

    /// <summary>Its observations of an area and categories, the oldest period first.</summary>
    public IEnumerable<Observation> In(Area area, CategorySet categories)
    {
        var (start, count) = Cube.RunOf(this, area, categories);
        return Run(start, count);
    }

    /// <summary>Whether it has any observation of an area.</summary>
    public bool Has(Area area) => Cube.RunOf(this, area).Count > 0;

    private IEnumerable<Observation> Run(int start, int count)
    {
        for (var place = start; place < start + count; place++)
            yield return Cube[place];
    }
}
