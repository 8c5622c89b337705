using System.Collections.Concurrent;
using SmcStatic.Geography;

namespace SmcStatic.Statistics.Comparing;

/// <summary>
/// What each figure allows one to say, worked out once: a slice is compared whole when any figure of it is first asked for, and kept in some twelve bytes a figure.
/// Any number of threads may ask at once.
/// </summary>
/// <param name="areas">The areas, to know which lie in which nation.</param>
public sealed class Comparisons(Areas areas)
{
    private readonly ConcurrentDictionary<Slice, Lazy<SliceComparisons>> slices = new();

    /// <summary>What a figure allows one to say.</summary>
    public Comparison Of(Indicator indicator, Observation figure) => Of(indicator, figure.Slice).Of(figure);

    /// <summary>The comparisons of a slice.</summary>
    public SliceComparisons Of(Indicator indicator, Slice slice) =>
        slices.GetOrAdd(slice, static (s, more) => new Lazy<SliceComparisons>(() => new SliceComparisons(s, new Benchmarks(more.areas, more.indicator, s))), (areas, indicator)).Value;
}
