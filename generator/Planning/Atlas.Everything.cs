using SmcStatic.Geography;

namespace SmcStatic.Planning;

/// <summary>The list of everything, to be found by name.</summary>
internal sealed partial class Atlas
{
    /// <summary>Areas by level, then indicators by topic, then breakdowns.</summary>
    public IReadOnlyList<LinkGroup> Everything =>
    [
        .. GroupsByLevel(PagedAreas, a => LinkTo(a) with { Note = NoteOn(a) }),
        .. PagedTopics.Select(t => new LinkGroup(t.Title, [.. IndicatorsOf(t).Select(i => LinkTo(i) with { Note = i.Code })])),
        .. PagedDimensions.Select(d => new LinkGroup(d.Name, [LinkTo(d), .. CategoriesOf(d)])),
    ];

    /// <summary>What else an area is known by: "region, TLJ4"; "nation, W92000004, Cymru".</summary>
    private static string NoteOn(Area area)
    {
        var names = area.WelshName is { } welsh ? area.Aliases.Prepend(welsh) : area.Aliases;
        return string.Join(", ", names.Prepend(area.Code).Prepend(area.Level.Singular));
    }
}
