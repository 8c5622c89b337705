using SmcStatic.Geography;

namespace SmcStatic.Statistics.Comparing;

/// <summary>
/// Finds what the figures of a slice are compared with: the same measure for the same groups in the UK, or in the nation where the UK has none. Never another measure or another group:
/// pupils on free school meals are not compared with all pupils.
/// </summary>
public sealed class Benchmarks
{
    private readonly Areas areas;
    private readonly IReadOnlyList<Slice> above;
    private readonly Dictionary<string, IReadOnlyList<Area>> chains = new(StringComparer.Ordinal);

    /// <param name="areas">The areas.</param>
    /// <param name="indicator">The indicator of the slice.</param>
    /// <param name="slice">The slice; of one that is not shown any more, the benchmark is of its own release.</param>
    public Benchmarks(Areas areas, Indicator indicator, Slice slice)
    {
        this.areas = areas;
        var shown = indicator.Current.Contains(slice) ? indicator.Current : slice.Cube.Slices;
        above = [.. shown.Where(s => s.Level.CompareTo(slice.Level) < 0 && (s.Level == Level.Uk || s.Level == Level.Nation) && IsSame(s, slice))];
    }

    /// <summary>The like of a figure, of the same period where there is one, else the newest; none when there is none of its measure and groups.</summary>
    public Observation? Like(Observation figure)
    {
        if (above.Count == 0)
            return null;
        foreach (var area in ChainOf(figure.Area))
        {
            Observation? like = null;
            foreach (var its in above.SelectMany(s => s.In(area, figure.Categories)))
                like = like is { } found && found.Period == figure.Period ? found : its;
            if (like is not null)
                return like;
        }
        return null;
    }

    /// <summary>The UK and the nation that an area lies in, the largest first.</summary>
    private IReadOnlyList<Area> ChainOf(Area area)
    {
        lock (chains)
        {
            if (!chains.TryGetValue(area.Code, out var chain))
                chains.Add(area.Code, chain = [.. areas.Above(area).Where(a => a.Level == Level.Uk || a.Level == Level.Nation).Reverse()]);
            return chain;
        }
    }

    private static bool IsSame(Slice left, Slice right) =>
        left.Measure.Id == right.Measure.Id && left.Dimensions.Select(d => d.Code).SequenceEqual(right.Dimensions.Select(d => d.Code));
}
