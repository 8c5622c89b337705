using SmcStatic.Geography;
using SmcStatic.Planning.Pages;
using SmcStatic.Statistics;

namespace SmcStatic.Planning;

/// <summary>Areas and the ways between them.</summary>
internal sealed partial class Atlas
{
    /// <summary>A list of neighbours longer than this helps nobody: the level's own list stands for it.</summary>
    private const int MostBeside = 60;

    private IReadOnlyList<Area>? pagedAreas;
    private ILookup<string, Area>? namesakes;
    private readonly Dictionary<Level, int> newest;

    /// <summary>The areas that have a page, in order.</summary>
    public IReadOnlyList<Area> PagedAreas => pagedAreas ??= [.. Dataset.Areas.InOrder.Where(a => a.Level.HasPages)];

    private ILookup<string, Area> Namesakes => namesakes ??= PagedAreas.ToLookup(a => a.Name, StringComparer.Ordinal);

    public int AreaCount => PagedAreas.Count;

    /// <summary>An area's profile; of two areas of one level and name, the codes tell which is which.</summary>
    public Link LinkTo(Area area) => new(area.Name, Routes.Of(area), Namesakes[area.Name].Count(a => a.Level == area.Level) > 1 ? area.Code : "");

    /// <summary>The whole country and its nations, the whole first; a part of it that is no nation, such as Great Britain, is left to the list of areas.</summary>
    public IReadOnlyList<Link> Nations
    {
        get
        {
            var nations = PagedAreas.Where(a => a.Level == Level.Nation).ToList();
            return [.. PagedAreas.Where(a => a.Level == Level.Uk && nations.Exists(n => n.Parent == a.Code)).Concat(nations).Select(LinkTo)];
        }
    }

    /// <summary>The areas above the large regions: the country, the nations, and what is known of several together.</summary>
    public IReadOnlyList<Link> TopAreas => [.. Nations.Concat(PagedAreas.Where(a => a.Level == Level.Uk || a.Level == Level.Nation).Select(LinkTo)).Distinct()];

    /// <summary>The country, its nations and the large regions, by level.</summary>
    public IReadOnlyList<LinkGroup> LargeAreas => GroupsByLevel(PagedAreas.Where(a => a.Level.CompareTo(Level.Itl1) <= 0), LinkTo);

    /// <summary>The areas of a level by the large region they lie in; a large region without any stands by itself among the regions.</summary>
    public IReadOnlyList<AreaBranch> Branches(Level level)
    {
        var within = PagedAreas.Where(a => a.Level == level).ToLookup(a => PagedAbove(a).FirstOrDefault(b => b.Level == Level.Itl1)?.Code ?? "");
        var regions = PagedAreas.Where(a => a.Level == Level.Itl1 && (level == Level.Itl2 || within.Contains(a.Code)));
        var branches = regions.Select(r => new AreaBranch(LinkTo(r), [.. within[r.Code].Select(LinkTo)]));
        return [.. branches, .. within.Contains("") ? [new AreaBranch(null, [.. within[""].Select(LinkTo)])] : Array.Empty<AreaBranch>()];
    }

    public IReadOnlyList<CouncilRow> Councils =>
        [.. Dataset.Areas.Councils.OrderBy(c => c.Name, StringComparer.Ordinal).ThenBy(c => c.Code, StringComparer.Ordinal)
            .Select(c => new CouncilRow(c.Name, [.. AreasOf(c).Select(LinkWithLevel)])).Where(r => r.Areas.Count > 0)];

    /// <summary>An area's profile, with its level: among areas of several levels.</summary>
    private Link LinkWithLevel(Area area) =>
        LinkTo(area) is { Note.Length: > 0 } link ? link with { Note = $"{area.Level.Singular}, {link.Note}" } : LinkTo(area) with { Note = area.Level.Singular };

    /// <summary>The areas it lies in, the nearest first.</summary>
    public IReadOnlyList<Link> LinksAbove(Area area) => [.. PagedAbove(area).Select(LinkTo)];

    /// <summary>The way down to an area, the largest first; of two areas that are one land under one name (Wales), the larger level alone.</summary>
    public IReadOnlyList<Link> Trail(Area area) => [.. PagedAbove(area).Where(a => a.Name != area.Name).Reverse().DistinctBy(a => a.Name).Select(LinkTo)];

    /// <summary>A name that no other page's area has: "Wales (nation)", "Eastern Scotland (region, TLM7)".</summary>
    public string NameOf(Area area)
    {
        var same = Namesakes[area.Name].ToList();
        if (same.Count < 2)
            return area.Name;
        return same.Count(a => a.Level == area.Level) < 2 ? $"{area.Name} ({area.Level.Singular})" : $"{area.Name} ({area.Level.Singular}, {area.Code})";
    }

    /// <summary>The year of the newest geography of a level; none when it has no areas.</summary>
    public int? NewestVintage(Level level) => newest.TryGetValue(level, out var year) ? year : null;

    /// <summary>The areas that lie in it, by level.</summary>
    public IReadOnlyList<LinkGroup> GroupsWithin(Area area) =>
        [.. PagedWithin(area).GroupBy(a => a.Level).Select(g => new LinkGroup($"{LevelTitle(g.Key)} in {AreaWords.InSentence(area)}", [.. g.Select(LinkTo)]))];

    /// <summary>The areas of its level in the same larger area.</summary>
    public LinkGroup? GroupBeside(Area area) => Group($"Other {area.Level.Plural} {Nearby(area)}", Beside(area).Select(LinkTo));

    public IReadOnlyList<Pages.Succession> SuccessionsOf(Area area) =>
        [.. Dataset.Areas.Lineage.Where(s => s.From == area.Code || s.To == area.Code).Select(s => SuccessionOf(area, s)).OfType<Pages.Succession>()];

    public IReadOnlyList<string> CouncilNamesIn(Area area) =>
        [.. Dataset.Areas.Councils.Where(c => c.AreaCodes.Contains(area.Code)).Select(c => c.Name).Order(StringComparer.Ordinal)];

    /// <summary>The same indicator above, within and beside an area.</summary>
    public IReadOnlyList<LinkGroup> Elsewhere(Area area, Indicator indicator) =>
        Elsewhere(area, a => Holding(a, indicator) is not null, a => new Link(a.Name, Routes.Of(a, indicator)));

    /// <summary>The same breakdown above, within and beside an area.</summary>
    public IReadOnlyList<LinkGroup> Elsewhere(Area area, Dimension dimension) =>
        Elsewhere(area, a => HasBreakdown(a, dimension), a => new Link(a.Name, Routes.Of(a, dimension)));

    private IReadOnlyList<LinkGroup> Elsewhere(Area area, Func<Area, bool> holds, Func<Area, Link> link) =>
        [.. new[]
        {
            Group("Larger areas", PagedAbove(area).Where(holds).Reverse().Select(link)),
            Group($"Within {AreaWords.InSentence(area)}", PagedWithin(area).Where(holds).Select(link)),
            Group($"Other {area.Level.Plural} {Nearby(area)}", Beside(area).Where(holds).Select(link)),
        }.OfType<LinkGroup>()];

    private static IReadOnlyList<LinkGroup> GroupsByLevel(IEnumerable<Area> areas, Func<Area, Link> link) =>
        [.. areas.GroupBy(a => a.Level).Select(g => new LinkGroup(LevelTitle(g.Key), [.. g.Select(link)]))];

    private static string LevelTitle(Level level) => Formats.Capital(level.Plural);

    private static LinkGroup? Group(string title, IEnumerable<Link> links) => links.ToList() is { Count: > 0 } some ? new LinkGroup(title, some) : null;

    private IEnumerable<Area> PagedAbove(Area area) => Dataset.Areas.Above(area).Where(a => a.Level.HasPages);

    private IEnumerable<Area> PagedWithin(Area area) => Dataset.Areas.In(area).Where(a => a.Level.HasPages);

    private List<Area> Beside(Area area)
    {
        if (area.Parent is null || Dataset.Areas.Find(area.Parent) is not { } parent)
            return [];
        var beside = PagedWithin(parent).Where(a => a.Level == area.Level && a.Code != area.Code).ToList();
        return beside.Count <= MostBeside ? beside : [];
    }

    private string Nearby(Area area) => area.Parent is { } code && Dataset.Areas.Find(code) is { } parent ? $"in {AreaWords.InSentence(parent)}" : "";

    /// <summary>The areas that a council lies in, the smallest first.</summary>
    public IEnumerable<Area> AreasOf(Council council) =>
        council.AreaCodes.Select(Dataset.Areas.Find).OfType<Area>().Where(a => a.Level.HasPages).OrderByDescending(a => a.Level).ThenBy(a => a.Order);

    private Pages.Succession? SuccessionOf(Area area, Geography.Succession succession)
    {
        var isFrom = succession.From == area.Code;
        if (Dataset.Areas.Find(isFrom ? succession.To : succession.From) is not { Level.HasPages: true } other)
            return null;
        var words = (succession.Relation, isFrom) switch
        {
            (LineageRelation.Becomes, true) => "Became",
            (LineageRelation.Becomes, false) => "Was",
            (_, true) => "Overlaps",
            _ => "Overlapped by",
        };
        var share = succession.Share == 1 ? "" : $"{decimal.Round(succession.Share * 100, MidpointRounding.AwayFromZero):0}%";
        return new Pages.Succession(words, LinkTo(other), $"{succession.Since}", share);
    }
}
