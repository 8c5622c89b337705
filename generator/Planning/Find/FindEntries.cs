using SmcStatic.Geography;
using SmcStatic.Planning.Pages;
using SmcStatic.Statistics;

namespace SmcStatic.Planning.Find;

/// <summary>Everything that can be found by name, in the order in which equals are shown.</summary>
internal static class FindEntries
{
    /// <summary>Areas from the largest, councils, topics, indicators, breakdowns with their groups, pages of words, releases.</summary>
    public static IReadOnlyList<FindEntry> Of(Atlas atlas)
    {
        var areas = AreasInOrder(atlas);
        var places = areas.Select((a, i) => (a.Code, i)).ToDictionary(p => p.Code, p => p.i, StringComparer.Ordinal);
        return
        [
            .. areas.Select(a => OfArea(a, atlas)),
            .. atlas.Dataset.Areas.Councils.Where(c => !IsArea(c, atlas)).Select(c => OfCouncil(c, atlas, places)).Where(e => e.Areas.Count > 0),
            .. atlas.PagedTopics.Select(t => new FindEntry("Topic", t.Title, Routes.Of(t)) { Note = t.Summary }),
            .. atlas.Dataset.Indicators.Select(i => new FindEntry("Indicator", i.Title, Routes.Of(i)) { Also = [i.Code], Note = i.Summary }),
            .. atlas.PagedDimensions.Select(d => new FindEntry("Breakdown", d.Name, Routes.Of(d))),
            .. atlas.PagedDimensions.SelectMany(d => atlas.PagedCategories(d).Select(c => OfCategory(d, c))),
            new FindEntry("Page", "Compare areas", Routes.Compare) { Also = ["Side by side", "Partnership"], Note = "Two to six areas side by side" },
            new FindEntry("Page", ExplorePage.Name, Routes.Explore) { Also = ["explore", "chart", "scatter plot", "correlation"], Note = ExplorePage.Summary },
            .. atlas.Dataset.Documents.Select(d => new FindEntry("About", d.Title, Routes.Of(d)) { Also = [d.Slug], Note = d.Summary }),
            .. atlas.Dataset.Releases.Reverse().Select(r => new FindEntry("Release", r.Title, Routes.Of(r)) { Also = [r.Code], Note = Formats.Date(r.Date) }),
        ];
    }

    /// <summary>Of areas of one level and name, the one that still stands comes first.</summary>
    private static List<Area> AreasInOrder(Atlas atlas) =>
        [.. atlas.PagedAreas.OrderBy(a => a.Level).ThenBy(a => EndOf(a, atlas) is not null).ThenBy(a => a.Order)];

    private static FindEntry OfArea(Area area, Atlas atlas)
    {
        var above = area.Parent is { } code ? atlas.Dataset.Areas.Find(code) : null;
        var within = above is null || above.Level == Level.Uk || above.Name == area.Name ? "" : $"in {above.Name}";
        var until = EndOf(area, atlas) is { } end ? $"until {end}" : "";
        return new FindEntry(Formats.Capital(area.Level.Singular), area.Name, Routes.Of(area))
        {
            Also = [area.Code, .. OtherNames(area.Name, area.WelshName, area.Aliases)],
            Note = string.Join(", ", new[] { within, until }.Where(w => w.Length > 0)),
        };
    }

    private static FindEntry OfCouncil(Council council, Atlas atlas, Dictionary<string, int> places)
    {
        var areas = atlas.AreasOf(council).ToList();
        return new FindEntry("Council", council.Name, null)
        {
            Also = [council.Code, .. OtherNames(council.Name, council.WelshName, [])],
            Areas = [.. areas.Select(a => places[a.Code])],
        };
    }

    private static FindEntry OfCategory(Dimension dimension, Category category) =>
        new("Group", category.Name, Routes.Of(dimension, category)) { Also = OtherNames(category.Name, category.ShortName, []), Note = dimension.Name };

    /// <summary>A council that is an area under the same code is found as that.</summary>
    private static bool IsArea(Council council, Atlas atlas) =>
        atlas.Dataset.Areas.Find(council.Code) is { Level.HasPages: true } area && area.Name == council.Name;

    private static IReadOnlyList<string> OtherNames(string name, string? other, IReadOnlyList<string> more) =>
        [.. more.Prepend(other ?? "").Where(n => n.Length > 0 && n != name).Distinct(StringComparer.Ordinal)];

    /// <summary>The year in which an area gave way to others of a newer geography of its level; none for one that stands.</summary>
    private static int? EndOf(Area area, Atlas atlas) =>
        area.Vintages.Count == 0 || atlas.NewestVintage(area.Level) is not { } newest || area.Vintages[^1] == newest ? null : newest;
}
