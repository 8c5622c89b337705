using SmcStatic.Geography;
using SmcStatic.Statistics;

namespace SmcStatic.Planning.Groups;

/// <summary>Which figures of an indicator stand for it where groups are compared: one rule for every page.</summary>
/// <remarks>
/// Of the slices with at least two of the groups: those with intervals, by which a gap can be tested; of them those that tell the fewest other groups of people
/// apart; then those of the newest period; then in the order of the indicator's headlines and measures.
/// </remarks>
internal static class ComparisonChoice
{
    /// <summary>Groups are compared within so many other groups at most; then one of those stands for the others.</summary>
    private const int MostSets = 6;

    /// <summary>The comparison of an area's groups; none where it does not hold two of them.</summary>
    public static GroupComparison? Of(Holding holding, Area area, Dimension dimension) =>
        Best(holding.Slices.Select(s => Of(holding.Indicator, s.In(area), s, o => HasSeveral(o, dimension), dimension)));

    /// <summary>The comparison that holds one group, which may stand there alone; none where the area has no figure of it.</summary>
    public static GroupComparison? Of(Holding holding, Area area, (Dimension Dimension, Category Category) group) =>
        Best(holding.Slices.Select(s => Of(holding.Indicator, s.In(area), s, o => Has(o, group.Dimension, group.Category), group.Dimension)));

    private static GroupComparison? Best(IEnumerable<GroupComparison?> candidates) => candidates.OfType<GroupComparison>()
        .OrderByDescending(c => c.Groups.Count > 1)
        .ThenByDescending(c => c.Figures.Any(f => f.Lower is not null))
        .ThenBy(c => c.Slice.Dimensions.Count(d => d.IsPeople && d.Code != c.Dimension.Code))
        .ThenByDescending(c => c.Period)
        .ThenBy(c => c.Indicator.Headlines.TakeWhile(h => h.Measure.Id != c.Measure.Id).Count())
        .FirstOrDefault();

    /// <summary>The newest period of a slice at which its figures serve, narrowed to what the headlines say.</summary>
    private static GroupComparison? Of(
        Indicator indicator, IEnumerable<Observation> figures, Slice slice, Func<IReadOnlyList<Observation>, bool> serves, Dimension dimension)
    {
        if (!slice.Dimensions.Any(d => d.Code == dimension.Code))
            return null;
        foreach (var period in figures.GroupBy(f => f.Period).OrderByDescending(g => g.Key))
        {
            var narrowed = Narrow(indicator, slice, dimension, [.. period]);
            if (serves(narrowed))
                return new GroupComparison(indicator, slice, dimension, narrowed);
        }
        return null;
    }

    /// <summary>Of kinds of outcome the one that the headlines name; of other groups of people too, where they are many.</summary>
    private static IReadOnlyList<Observation> Narrow(Indicator indicator, Slice slice, Dimension dimension, IReadOnlyList<Observation> figures)
    {
        var others = slice.Dimensions.Where(d => d.Code != dimension.Code).ToList();
        foreach (var kind in others.Where(d => !d.IsPeople))
            figures = At(indicator, slice.Measure, kind, figures);
        foreach (var people in others.Where(d => d.IsPeople).OrderByDescending(d => figures.Select(f => f.Categories[d]).Distinct().Count()))
        {
            if (figures.Select(f => f.Categories.Without(dimension)).Distinct().Skip(MostSets).Any())
                figures = At(indicator, slice.Measure, people, figures);
        }
        return figures;
    }

    /// <summary>The figures at the category that a headline has of a dimension, the headlines of their measure first; all of them where none has one.</summary>
    private static IReadOnlyList<Observation> At(Indicator indicator, Measure measure, Dimension dimension, IReadOnlyList<Observation> figures)
    {
        foreach (var headline in indicator.Headlines.OrderByDescending(h => h.Measure.Id == measure.Id))
        {
            if (headline.Categories[dimension] is { } category && figures.Where(f => f.Categories[dimension] == category).ToList() is { Count: > 0 } found)
                return found;
        }
        return figures;
    }

    private static bool HasSeveral(IEnumerable<Observation> figures, Dimension dimension) => figures.Select(f => f.Categories[dimension]).Distinct().Skip(1).Any();

    private static bool Has(IEnumerable<Observation> figures, Dimension dimension, Category category) => figures.Any(f => f.Categories[dimension] == category);
}
