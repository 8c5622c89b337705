using SmcStatic.Charts;
using SmcStatic.Geography;
using SmcStatic.Planning.Figures;

namespace SmcStatic.Planning.Pages;

/// <summary>All areas: the nations, then regions and local areas by the large region they lie in.</summary>
public sealed class AreasPage : Page
{
    internal AreasPage(Atlas atlas) : base(atlas, Routes.Areas) { }

    public override string Template => "areas";

    public override string Heading => "Areas";

    public override string Description => "Every nation, region and local area with a page of its own.";

    /// <summary>A map of the regions that leads to their pages; none without boundaries.</summary>
    public Svg? Map => LevelMaps.Places(Atlas);

    /// <summary>The country, what is known of parts of it, and its nations.</summary>
    public IReadOnlyList<Link> Nations => Atlas.TopAreas;

    /// <summary>The regions under the large region they lie in.</summary>
    public IReadOnlyList<AreaBranch> Regions => Atlas.Branches(Level.Itl2);

    /// <summary>The local areas under the large region they lie in.</summary>
    public IReadOnlyList<AreaBranch> LocalAreas => Atlas.Branches(Level.Local);

    /// <summary>How many regions: "56".</summary>
    public string RegionCount => Formats.Count(Regions.Sum(b => b.Areas.Count));

    /// <summary>How many local areas: "205".</summary>
    public string LocalAreaCount => Formats.Count(LocalAreas.Sum(b => b.Areas.Count));

    /// <summary>Every council with the areas it lies in, by name: find your area; empty when none is known.</summary>
    public IReadOnlyList<CouncilRow> Councils => Atlas.Councils;
}

/// <summary>A large region with areas that lie in it.</summary>
/// <param name="Region">The large region; none for areas that lie in none.</param>
/// <param name="Areas">The areas, at least one where the region is none.</param>
public sealed record AreaBranch(Link? Region, IReadOnlyList<Link> Areas);

/// <summary>A council and the areas it lies in.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Areas">The areas, the smallest first.</param>
public sealed record CouncilRow(string Name, IReadOnlyList<Link> Areas);
