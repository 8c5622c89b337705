using SmcStatic.Planning.Figures;
using SmcStatic.Planning.Words;
using SmcStatic.Statistics;

namespace SmcStatic.Planning.Pages;

/// <summary>A topic with its indicators and the newest figure of each for the UK or nation.</summary>
public sealed class TopicPage : Page
{
    private readonly Topic topic;

    internal TopicPage(Atlas atlas, Topic topic) : base(atlas, Routes.Of(topic)) => this.topic = topic;

    public override string Template => "topic";

    /// <summary>An indicator may have the same name.</summary>
    public override string Title => $"{Heading}: topic | {Site.Title}";

    public override string Heading => topic.Title;

    public override string Description => topic.Summary;

    public override IReadOnlyList<Link> Breadcrumb => [.. base.Breadcrumb, Atlas.IndicatorsLink];

    /// <summary>The domain it belongs to: "Drivers".</summary>
    public string Domain => topic.Domain;

    /// <summary>One sentence on what its indicators tell.</summary>
    public string Summary => topic.Summary;

    /// <summary>Its indicators, in order.</summary>
    public IReadOnlyList<IndicatorSummary> Indicators => Atlas.SummaryOf(topic).Indicators;

    /// <summary>The other topics of its domain; none when there are none.</summary>
    public LinkGroup? Sideways => Atlas.GroupBeside(topic);

    internal override bool HasFigures => OverviewFigures.Has(Atlas, topic);

    private protected override IReadOnlyList<Sentence> MakeOpening() => OverviewWords.Of(Figures.SelectMany(f => f.Points));

    private protected override IReadOnlyList<FigureTable> MakeFigures() => OverviewFigures.Of(Atlas, topic);
}
