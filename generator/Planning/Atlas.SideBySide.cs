using SmcStatic.Geography;

namespace SmcStatic.Planning;

/// <summary>Areas that are ready to be put side by side.</summary>
internal sealed partial class Atlas
{
    /// <summary>The areas that lie together in the next larger one, by level: the nations one by one, all others as a partnership.</summary>
    public IReadOnlyList<LinkGroup> SideBySide =>
        [.. PagedAreas.Select(parent => (Parent: parent, Areas: Together(parent))).Where(c => c.Areas.Count > 1)
            .GroupBy(c => c.Areas[0].Level).OrderBy(g => g.Key)
            .Select(g => new LinkGroup(LevelTitle(g.Key), [.. g.Select(c => ComparisonOf(c.Parent, c.Areas))]))];

    /// <summary>The areas one step below that have figures, of one geography: the one of which most is known.</summary>
    private List<Area> Together(Area parent)
    {
        var areas = PagedWithin(parent).Where(a => a.Level.Order == parent.Level.Order + 1 && Holdings(a).Count > 0).ToList();
        return areas.SelectMany(a => a.Vintages).Distinct().Order()
            .Select(vintage => areas.Where(a => a.Vintages.Contains(vintage)).ToList())
            .MaxBy(its => its.Sum(a => Holdings(a).Count)) ?? [];
    }

    private static Link ComparisonOf(Area parent, List<Area> areas)
    {
        var level = areas[0].Level;
        IEnumerable<IEnumerable<Area>> sides = level == Level.Nation ? areas.Select(a => new[] { a }) : [areas];
        return new Link($"{LevelTitle(level)} in {AreaWords.Spoken(parent)}", Routes.Comparison(sides), $"{Formats.Count(areas.Count)}\u00a0areas");
    }
}
