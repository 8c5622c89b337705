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

    /// <summary>The newest figures of an indicator for a category: of the UK, or of the nations where the UK has none.</summary>
    public static IReadOnlyList<Observation> Of(Indicator indicator, Dimension dimension, Category category)
    {
        var slices = SlicesBy(indicator.Current, dimension);
        foreach (var level in new[] { Level.Uk, Level.Nation })
        {
            var found = slices.Where(s => s.Level == level).SelectMany(s => Newest(s.Observations.Where(o => IsFor(o, dimension, category)))).ToList();
            if (found.Count > 0)
                return found;
        }
        return [];
    }

    /// <summary>The categories of a dimension that an indicator has a figure of, for the UK or a nation.</summary>
    public static IEnumerable<Category> CategoriesAtTheTop(Indicator indicator, Dimension dimension) =>
        SlicesBy(indicator.Current, dimension).Where(s => s.Level == Level.Uk || s.Level == Level.Nation)
            .SelectMany(s => s.Observations).Select(o => o.Categories[dimension]).OfType<Category>();

    private static bool IsFor(Observation observation, Dimension dimension, Category category) => observation.Categories[dimension]?.Code == category.Code;

    private static IEnumerable<Observation> Newest(IEnumerable<Observation> observations) =>
        observations.GroupBy(o => (o.Area.Order, o.Categories)).Select(g => g.Last());

    private static IEnumerable<Slice> Least(List<Slice> slices, Dimension dimension)
    {
        var fewest = slices.Min(s => OtherPeople(s, dimension));
        return slices.Where(s => OtherPeople(s, dimension) == fewest);
    }

    private static int OtherPeople(Slice slice, Dimension dimension) => slice.Dimensions.Count(d => d.IsPeople && d.Code != dimension.Code);
}
