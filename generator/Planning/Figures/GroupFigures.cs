using SmcStatic.Geography;
using SmcStatic.Statistics;

namespace SmcStatic.Planning.Figures;

/// <summary>What breaks an indicator down by one dimension, and as little as can be by others.</summary>
internal static class GroupFigures
{
    /// <summary>The slices with a dimension: of each measure and level those that tell the fewest other groups of people apart.</summary>
    public static IReadOnlyList<Slice> SlicesBy(IReadOnlyList<Slice> slices, Dimension dimension) =>
        [.. slices.Where(s => s.Dimensions.Any(d => d.Code == dimension.Code))
            .GroupBy(s => (s.Measure.Id, s.Level))
            .SelectMany(g => Least(g.ToList(), dimension))];

    /// <summary>The same, and those that tell more groups apart where they are of a newer time.</summary>
    public static IReadOnlyList<Slice> SlicesOf(IReadOnlyList<Slice> slices, Dimension dimension)
    {
        var least = SlicesBy(slices, dimension).ToHashSet();
        var newest = least.GroupBy(s => (s.Measure.Id, s.Level)).ToDictionary(g => g.Key, g => g.Max(NewestOf));
        return [.. slices.Where(s => least.Contains(s) || (s.Dimensions.Any(d => d.Code == dimension.Code) && NewestOf(s)!.CompareTo(newest[(s.Measure.Id, s.Level)]) > 0))];
    }

    private static Period? NewestOf(Slice slice) => slice.Observations.Max(o => o.Period);

    /// <summary>The categories of a dimension that an indicator has a figure of, for the UK or a nation.</summary>
    public static IEnumerable<Category> CategoriesAtTheTop(Indicator indicator, Dimension dimension) =>
        SlicesBy(indicator.Current, dimension).Where(s => s.Level == Level.Uk || s.Level == Level.Nation)
            .SelectMany(s => s.Observations).Select(o => o.Categories[dimension]).OfType<Category>();

    private static IEnumerable<Slice> Least(List<Slice> slices, Dimension dimension)
    {
        var fewest = slices.Min(s => OtherPeople(s, dimension));
        return slices.Where(s => OtherPeople(s, dimension) == fewest);
    }

    private static int OtherPeople(Slice slice, Dimension dimension) => slice.Dimensions.Count(d => d.IsPeople && d.Code != dimension.Code);
}
