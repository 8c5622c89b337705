using SmcStatic.Geography;
using SmcStatic.Planning.Figures;
using SmcStatic.Planning.Pages;
using SmcStatic.Statistics;

namespace SmcStatic.Planning.Groups;

/// <summary>All indicators by one dimension, topic by topic: what the pages of a breakdown show.</summary>
internal static class GroupTopics
{
    /// <summary>The comparisons for the country: the UK's, or those of the nations where the UK has none.</summary>
    public static IEnumerable<GroupComparison> AtTheTop(Atlas atlas, Dimension dimension) =>
        atlas.IndicatorsWith(dimension).SelectMany(i => AtTheTop(atlas, i, (h, a) => ComparisonChoice.Of(h, a, dimension)));

    /// <summary>The comparisons that an area holds.</summary>
    public static IEnumerable<GroupComparison> In(Atlas atlas, Area area, Dimension dimension) =>
        atlas.Holdings(area).Select(h => ComparisonChoice.Of(h, area, dimension)).OfType<GroupComparison>();

    /// <summary>The figures of a dimension for the country.</summary>
    public static IReadOnlyList<FigureTable> Of(Atlas atlas, Dimension dimension) =>
        [.. AtTheTop(atlas, dimension).Select(c => ComparisonTables.Of(atlas, c, MoreOf(c, Routes.Of(c.Indicator, dimension))))];

    /// <summary>The comparisons of one indicator for the country.</summary>
    public static IEnumerable<FigureTable> Of(Atlas atlas, Indicator indicator, Dimension dimension) =>
        AtTheTop(atlas, indicator, (h, a) => ComparisonChoice.Of(h, a, dimension)).Select(c => ComparisonTables.Of(atlas, c, null) with { Title = $"By {IndicatorWords.InSentence(dimension)}, {c.Period.Label}" });

    /// <summary>The figures of a dimension in an area; an indicator that has one group alone there is shown as it is.</summary>
    public static IReadOnlyList<FigureTable> Of(Atlas atlas, Area area, Dimension dimension) =>
        [.. atlas.Holdings(area).SelectMany(h => ComparisonChoice.Of(h, area, dimension) is { } comparison
            ? [ComparisonTables.Of(atlas, comparison, MoreOf(comparison, Routes.Of(area, h.Indicator)))]
            : BreakdownFigures.In(atlas, area, h, dimension))];

    /// <summary>Figures under the topics of their indicators, in order.</summary>
    public static IReadOnlyList<GroupTopic> By(IReadOnlyList<FigureTable> figures) =>
        [.. figures.GroupBy(f => f.Points[0].Indicator.Topic).Select(g => new GroupTopic(Slug.Of(g.Key.Slug), g.Key.Title, g.Key.Domain, Routes.Of(g.Key), [.. g]))];

    /// <summary>The groups as they are told apart: where indicators use several classifications each has a list of its own, the one that most use first.</summary>
    public static IReadOnlyList<LinkGroup> Classifications(Atlas atlas, Dimension dimension)
    {
        var paged = atlas.PagedCategories(dimension).ToList();
        var sets = new List<(HashSet<Category> Groups, int Uses)>();
        foreach (var groups in AtTheTop(atlas, dimension).Select(c => c.Groups.ToHashSet()).OrderByDescending(g => g.Count))
        {
            var whole = sets.FindIndex(s => groups.IsSubsetOf(s.Groups));
            if (whole < 0)
                sets.Add((groups, 1));
            else
                sets[whole] = sets[whole] with { Uses = sets[whole].Uses + 1 };
        }
        var rest = paged.Where(c => !sets.Any(s => s.Groups.Contains(c))).ToHashSet();
        return [.. sets.OrderByDescending(s => s.Uses).Select(s => ListOf($"{s.Groups.Count} groups", s.Groups)), .. rest.Count > 0 ? [ListOf("Others", rest)] : Array.Empty<LinkGroup>()];

        LinkGroup ListOf(string title, HashSet<Category> groups) =>
            new(title, [.. paged.Where(groups.Contains).Select(c => new Link(c.Name, Routes.Of(dimension, c)))]);
    }

    /// <summary>The comparisons for the country that hold one group.</summary>
    public static IEnumerable<GroupComparison> AtTheTop(Atlas atlas, Dimension dimension, Category category) =>
        atlas.IndicatorsWith(dimension).SelectMany(i => AtTheTop(atlas, i, (h, a) => ComparisonChoice.Of(h, a, (dimension, category))));

    private static List<GroupComparison> AtTheTop(Atlas atlas, Indicator indicator, Func<Holding, Area, GroupComparison?> choose)
    {
        foreach (var level in new[] { Level.Uk, Level.Nation })
        {
            var found = atlas.Dataset.Areas.Of(level).Select(a => atlas.Holding(a, indicator) is { } held ? choose(held, a) : null).OfType<GroupComparison>().ToList();
            if (found.Count > 0)
                return found;
        }
        return [];
    }

    private static Link MoreOf(GroupComparison comparison, Address address) => new($"{comparison.Indicator.Title}: all figures", address);
}
