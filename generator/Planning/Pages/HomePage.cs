using SmcStatic.Charts;
using SmcStatic.Planning.Figures;

namespace SmcStatic.Planning.Pages;

/// <summary>Home: find your area, topics, the latest release.</summary>
public sealed class HomePage : Page
{
    internal HomePage(Atlas atlas) : base(atlas, Routes.Home) { }

    public override string Template => "home";

    public override string Title => Site.Title;

    public override string Heading => Site.Title;

    public override string Description => $"Figures on social mobility across the United Kingdom, from the {Site.Publisher}.";

    public override IReadOnlyList<Link> Breadcrumb => [];

    /// <summary>Where everything can be found by name.</summary>
    public Link Search => Atlas.SearchLink;

    /// <summary>The whole country and its nations, then the large regions: a short way in.</summary>
    public IReadOnlyList<LinkGroup> Areas => Atlas.AreaGroups.Take(3).ToList();

    /// <summary>A map of the regions that leads to their pages; none without boundaries.</summary>
    public Svg? Map => LevelMaps.Places(Atlas);

    /// <summary>The topics by domain, with their indicators.</summary>
    public IReadOnlyList<DomainSummary> Domains => Atlas.Domains;

    /// <summary>The newest release; none when nothing is published.</summary>
    public ReleaseSummary? LatestRelease => Atlas.Releases.Count > 0 ? Atlas.Releases[0] : null;

    /// <summary>How many areas have pages: "280".</summary>
    public string AreaCount => Formats.Count(Atlas.AreaCount);

    /// <summary>How many indicators there are: "50".</summary>
    public string IndicatorCount => Formats.Count(Atlas.Dataset.Indicators.Count);

    /// <summary>How many figures the site shows: "61,204".</summary>
    public string FigureCount => Formats.Count(Atlas.FigureCount);
}
