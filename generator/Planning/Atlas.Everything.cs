using SmcStatic.Geography;
using SmcStatic.Planning.Find;

namespace SmcStatic.Planning;

/// <summary>The list of everything, to be found by name.</summary>
internal sealed partial class Atlas
{
    /// <summary>A list longer than this is cut by letters.</summary>
    private const int MostWithoutLetters = 80;

    /// <summary>Areas by level, councils, indicators by topic, breakdowns with their categories, pages to work with.</summary>
    public IReadOnlyList<FindPart> Everything =>
    [
        .. PagedAreas.GroupBy(a => a.Level).Select(g => Part(g.Key.Code, LevelTitle(g.Key), [.. g.Select(a => LinkTo(a) with { Note = NoteOn(a) })])),
        .. new[] { Part("councils", "Councils", [.. Dataset.Areas.Councils.OrderBy(c => c.Name, StringComparer.Ordinal).Select(LinkTo).OfType<Link>()]) }
            .Where(p => p.Letters.Count > 0),
        .. PagedTopics.Select(t => Part($"topic-{t.Slug}", t.Title, [.. IndicatorsOf(t).Select(i => LinkTo(i) with { Note = i.Code })])),
        .. PagedDimensions.Select(d => Part($"by-{d.Code}", d.Name, [LinkTo(d), .. CategoriesOf(d)])),
        Part("pages", "Pages", [new Link("Compare areas", Routes.Compare)]),
    ];

    private static FindPart Part(string id, string title, IReadOnlyList<Link> links)
    {
        if (links.Count <= MostWithoutLetters)
            return new FindPart(id, title, links.Count == 0 ? [] : [new FindLetter(id, "", links)]);
        var letters = links.GroupBy(l => Slug.Of(l.Text)[..1]).OrderBy(g => g.Key, StringComparer.Ordinal);
        return new FindPart(id, title, [.. letters.Select(g => new FindLetter($"{id}-{g.Key}", g.Key.ToUpperInvariant(), [.. g]))]);
    }

    /// <summary>A council leads to the smallest area it lies in, whose name is the note where it is another.</summary>
    private Link? LinkTo(Council council) =>
        AreasOf(council).FirstOrDefault() is { } area
            ? new Link(council.Name, Routes.Of(area), string.Join(", ", new[] { council.WelshName, area.Name == council.Name ? null : $"in {area.Name}" }.OfType<string>().Where(n => n != council.Name)))
            : null;

    /// <summary>What else an area is known by: "region, TLJ4"; "nation, W92000004, Cymru".</summary>
    private static string NoteOn(Area area)
    {
        var names = area.WelshName is { } welsh ? area.Aliases.Prepend(welsh) : area.Aliases;
        return string.Join(", ", names.Prepend(area.Code).Prepend(area.Level.Singular));
    }
}
