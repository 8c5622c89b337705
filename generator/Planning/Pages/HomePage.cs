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

    /// <summary>The whole country and its nations: the shortest way in.</summary>
    public IReadOnlyList<Link> Nations => Atlas.Nations;

    /// <summary>Where all areas, indicators and breakdowns are listed.</summary>
    public IReadOnlyList<Link> Ways =>
    [
        .. new[] { Atlas.AreasLink, Atlas.IndicatorsLink, Atlas.BreakdownsLink }.Select(l => l with { Text = $"all {Formats.LowerFirst(l.Text)}" }),
        Atlas.SearchLink with { Text = "everything by name" },
    ];

    /// <summary>Where areas are put side by side.</summary>
    public Link Compare => Atlas.CompareLink;

    /// <summary>A map of the regions that leads to their pages; none without boundaries.</summary>
    public Svg? Map => LevelMaps.Places(Atlas);

    /// <summary>The topics by domain, each with a telling figure; together those are <see cref="Page.Figures"/>.</summary>
    public IReadOnlyList<DomainCards> Domains => TopicFigures.CardsOf(Atlas, Figures);

    /// <summary>The breakdowns by groups of people that most indicators have, each with what its comparisons come to.</summary>
    public IReadOnlyList<BreakdownSummary> Groups => Atlas.WidestBreakdowns;

    /// <summary>The newest report, or the newest release where none is a report; none when nothing is published.</summary>
    public ReleaseSummary? LatestReport => Atlas.Releases.FirstOrDefault(r => r.Corrects is null) ?? (Atlas.Releases.Count > 0 ? Atlas.Releases[0] : null);

    /// <summary>The newest corrections, at most three.</summary>
    public IReadOnlyList<ReleaseSummary> Corrections => [.. Atlas.Releases.Where(r => r.Corrects is not null && r != LatestReport).Take(3)];

    /// <summary>Where every release and correction is listed.</summary>
    public Link Releases => Atlas.ReleasesLink;

    /// <summary>Questions that two indicators answer together, the first of them; empty when the publisher asks none.</summary>
    public IReadOnlyList<AskedQuestion> Questions => ExplorePage.FirstOf(Atlas);

    /// <summary>Where charts of one's own are drawn.</summary>
    public Link Explore => Atlas.ExploreLink;

    /// <summary>How many areas have pages: "280".</summary>
    public string AreaCount => Formats.Count(Atlas.AreaCount);

    /// <summary>How many indicators there are: "50".</summary>
    public string IndicatorCount => Formats.Count(Atlas.Dataset.Indicators.Count);

    /// <summary>How many figures the site shows: "61,204".</summary>
    public string FigureCount => Formats.Count(Atlas.FigureCount);

    internal override bool HasFigures => Atlas.PagedTopics.Any(t => OverviewFigures.Has(Atlas, t));

    private protected override IReadOnlyList<FigureTable> MakeFigures() => TopicFigures.Of(Atlas);
}

/// <summary>A domain with a card for each of its topics.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Topics">Its topics, in order.</param>
public sealed record DomainCards(string Title, IReadOnlyList<TopicCard> Topics);

/// <summary>A topic as a card.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Address">Its page.</param>
/// <param name="Summary">One sentence on what its indicators tell.</param>
/// <param name="IndicatorCount">How many indicators it has: "3 indicators".</param>
/// <param name="Figure">One of its figures, a table of one row with a small drawing; none where it has none for the country.</param>
/// <param name="Caption">What the drawing shows: "Line: since 2012/13"; empty when there is none.</param>
public sealed record TopicCard(string Title, Address Address, string Summary, string IndicatorCount, FigureTable? Figure, string Caption);
