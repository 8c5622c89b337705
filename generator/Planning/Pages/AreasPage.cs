namespace SmcStatic.Planning.Pages;

/// <summary>All areas, by level, the largest first.</summary>
public sealed class AreasPage : Page
{
    internal AreasPage(Atlas atlas) : base(atlas, Routes.Areas) { }

    public override string Template => "areas";

    public override string Heading => "Areas";

    public override string Description => "Every country, region and local area with a page of its own.";

    /// <summary>The levels, the largest areas first.</summary>
    public IReadOnlyList<AreaLevel> Levels => Atlas.AreaLevels;

    /// <summary>Every council with the areas it lies in, by name: find your area; empty when none is known.</summary>
    public IReadOnlyList<CouncilRow> Councils => Atlas.Councils;
}

/// <summary>A level of geography with its areas.</summary>
/// <param name="Id">For fragments: "itl2".</param>
/// <param name="Title">Its heading: "Regions".</param>
/// <param name="Count">How many areas: "41".</param>
/// <param name="Groups">The areas, under the larger area they lie in where there are many.</param>
public sealed record AreaLevel(string Id, string Title, string Count, IReadOnlyList<LinkGroup> Groups);

/// <summary>A council and the areas it lies in.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Areas">The areas, the smallest first.</param>
public sealed record CouncilRow(string Name, IReadOnlyList<Link> Areas);
