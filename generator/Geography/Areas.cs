using System.Collections.Frozen;

namespace SmcStatic.Geography;

/// <summary>What one area became, or overlaps: a row of <c>lineage.csv</c>.</summary>
/// <param name="From">The code of the earlier area.</param>
/// <param name="Relation">How they relate.</param>
/// <param name="To">The code of the later, or overlapped, area.</param>
/// <param name="Since">The year from which the later one counts.</param>
/// <param name="Share">The part of the first area's surface that lies in the second, 0 to 1; 1 when it became it whole.</param>
public sealed record Succession(string From, LineageRelation Relation, string To, int Since, decimal Share)
{
    /// <summary>The name of the earlier area, where <c>areas.csv</c> has it no longer.</summary>
    public string? FromName { get; init; }
}

/// <summary>How two areas of different vintages or levels relate.</summary>
public enum LineageRelation
{
    /// <summary>The first became the second.</summary>
    Becomes,

    /// <summary>Part of the first lies in the second.</summary>
    Overlaps,
}

/// <summary>A council, and the areas it lies in, by code: for "find your area".</summary>
/// <param name="Code">Its GSS code.</param>
/// <param name="Name">Its name.</param>
/// <param name="WelshName">Its Welsh name, where it has one.</param>
/// <param name="AreaCodes">The areas it lies in.</param>
public sealed record Council(string Code, string Name, string? WelshName, IReadOnlyList<string> AreaCodes);

/// <summary>All areas of the data folder, in order, with how they lie in one another.</summary>
public sealed class Areas
{
    private readonly FrozenDictionary<string, Area> byCode;
    private readonly ILookup<string, Area> children;

    /// <param name="areas">Areas with distinct codes; they are put in order here.</param>
    /// <param name="lineage">What became of areas.</param>
    /// <param name="councils">The councils and the areas they lie in.</param>
    public Areas(IEnumerable<Area> areas, IReadOnlyList<Succession> lineage, IReadOnlyList<Council> councils)
    {
        InOrder = [.. areas.OrderBy(a => a.Level).ThenBy(a => a.Name, StringComparer.Ordinal).ThenBy(a => a.Code, StringComparer.Ordinal)
            .Select((a, i) => a with { Order = i })];
        byCode = InOrder.ToFrozenDictionary(a => a.Code, StringComparer.Ordinal);
        children = InOrder.Where(a => a.Parent is not null).ToLookup(a => a.Parent!, StringComparer.Ordinal);
        Lineage = lineage;
        Councils = councils;
    }

    private Areas(Areas all, Func<Area, bool> isKept)
    {
        InOrder = [.. all.InOrder.Where(isKept)];
        byCode = InOrder.ToFrozenDictionary(a => a.Code, StringComparer.Ordinal);
        children = InOrder.Where(a => a.Parent is not null).ToLookup(a => a.Parent!, StringComparer.Ordinal);
        // An area that is none any more goes on leading to those that took its place; one that is left out leads nowhere, nor does anything to it.
        bool IsLeftOut(string code) => all.byCode.ContainsKey(code) && !byCode.ContainsKey(code);
        Lineage = [.. all.Lineage.Where(s => !IsLeftOut(s.From) && !IsLeftOut(s.To))];
        Councils = all.Councils;
    }

    /// <summary>The same without some areas, and without what became of these.</summary>
    public Areas Only(Func<Area, bool> isKept) => new(this, isKept);

    /// <summary>Every area: by level, then name.</summary>
    public IReadOnlyList<Area> InOrder { get; }

    /// <summary>What became of areas.</summary>
    public IReadOnlyList<Succession> Lineage { get; }

    /// <summary>The councils, by code.</summary>
    public IReadOnlyList<Council> Councils { get; }

    /// <summary>The area of a code, or none.</summary>
    public Area? Find(string code) => byCode.GetValueOrDefault(code);

    /// <summary>The areas that lie in an area, one step down, in order.</summary>
    public IEnumerable<Area> In(Area area) => children[area.Code];

    /// <summary>The areas an area lies in, the nearest first.</summary>
    public IEnumerable<Area> Above(Area area)
    {
        for (var up = area.Parent; up is not null && Find(up) is { } parent; up = parent.Parent)
            yield return parent;
    }

    /// <summary>The areas of a level, in order.</summary>
    public IEnumerable<Area> Of(Level level) => InOrder.Where(a => a.Level == level);
}
