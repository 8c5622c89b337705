using SmcStatic.Geography;
using SmcStatic.Planning.Pages;

namespace SmcStatic.Planning;

/// <summary>Where an area lies, in short, for the head of its profile.</summary>
internal sealed partial class Atlas
{
    /// <summary>Of longer lists the head of a page shows the first.</summary>
    private const int MostInHead = 5;

    /// <summary>What an area lies in, what lies in it and what lies beside it.</summary>
    public IReadOnlyList<PlaceFact> PlaceOf(Area area)
    {
        var facts = new List<PlaceFact>();
        if (LinksAbove(area) is { Count: > 0 } above)
            facts.Add(new PlaceFact("Part of", above, null));
        facts.AddRange(GroupsWithin(area).Select(FactOf));
        if (GroupBeside(area) is { } beside)
            facts.Add(FactOf(beside));
        return facts;
    }

    /// <summary>How to read the small drawings of an area's rows.</summary>
    public static string StripKeyOf(Area area) => area.Level == Level.Uk || area.Level == Level.Nation
        ? "A small line shows a figure over time, with its range; the years at its ends are named below it."
        : area.Level == Level.Local ? $"Each tick is a local area, the dot is {AreaWords.Spoken(area)}, and the dashed line is the average or the nation."
        : $"Each tick is a {area.Level.Singular}, and the dot with its range is {AreaWords.Spoken(area)}. The dashed line is what it is set against: the UK, the nation or the average.";

    private static PlaceFact FactOf(LinkGroup group)
    {
        var isAll = group.Links.Count <= MostInHead + 1;
        return new PlaceFact(
            group.Title, isAll ? group.Links : [.. group.Links.Take(MostInHead)],
            isAll ? null : new Link($"and {Formats.Count(group.Links.Count - MostInHead)} others", Routes.Elsewhere));
    }
}
