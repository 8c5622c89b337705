using SmcStatic.Geography;
using SmcStatic.Planning.Groups;
using SmcStatic.Planning.Words;
using SmcStatic.Statistics;

namespace SmcStatic.Planning.Pages;

/// <summary>One area, one breakdown, all its indicators: the newest figures.</summary>
public sealed class AreaBreakdownPage : Page
{
    private readonly Area area;
    private readonly Dimension dimension;

    internal AreaBreakdownPage(Atlas atlas, Area area, Dimension dimension)
        : base(atlas, Routes.Of(area, dimension)) => (this.area, this.dimension) = (area, dimension);

    public override string Template => "area-breakdown";

    public override string AreaWord => Routes.Word(area);

    public override string Title => $"{Atlas.NameOf(area)} by {IndicatorWords.InSentence(dimension)} | {Site.Title}";

    public override string Heading => $"{area.Name} by {IndicatorWords.InSentence(dimension)}";

    public override string Description => $"Every indicator for {AreaWords.InSentence(area, Atlas.NameOf(area))} that is broken down by {IndicatorWords.InSentence(dimension)}.";

    public override IReadOnlyList<Link> Breadcrumb => [.. base.Breadcrumb, Atlas.AreasLink, .. Atlas.Trail(area), Area];

    /// <summary>The area's profile.</summary>
    public Link Area => Atlas.LinkTo(area);

    /// <summary>The breakdown's page.</summary>
    public Link Breakdown => Atlas.LinkTo(dimension);

    /// <summary>What the page shows, in a sentence.</summary>
    public string Lead => GroupWords.Lead(dimension, [.. GroupTopics.In(Atlas, area, dimension)], area);


    /// <summary>What the marks in its drawings mean, as far as they occur.</summary>
    public IReadOnlyList<GapKeyEntry> GapKey => Groups.GapKey.Of(Figures);

    /// <summary>Its figures by topic; together they are <see cref="Page.Figures"/>.</summary>
    public IReadOnlyList<GroupTopic> Topics => GroupTopics.By(Figures);

    /// <summary>The indicators it shows: area × indicator, in the order of the figures.</summary>
    public IReadOnlyList<Link> Indicators => Atlas.IndicatorsIn(area, dimension);

    /// <summary>The same breakdown in other areas: above, within, beside.</summary>
    public IReadOnlyList<LinkGroup> Elsewhere => Atlas.Elsewhere(area, dimension);

    /// <summary>The other breakdowns that have figures here.</summary>
    public IReadOnlyList<Link> OtherBreakdowns => [.. Atlas.BreakdownsIn(area).Where(l => l.Address != Address)];

    internal override bool HasFigures => true;

    private protected override IReadOnlyList<Sentence> MakeOpening() =>
        SummaryWords.Of(dimension, GroupTopics.In(Atlas, area, dimension)) is { } summary ? [summary] : OverviewWords.Of(Figures.SelectMany(f => f.Points).Where(p => p.Observation.Area.Code == area.Code));

    private protected override IReadOnlyList<FigureTable> MakeFigures() => GroupTopics.Of(Atlas, area, dimension);
}
