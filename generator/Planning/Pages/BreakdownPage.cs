using SmcStatic.Planning.Groups;
using SmcStatic.Planning.Words;
using SmcStatic.Statistics;

namespace SmcStatic.Planning.Pages;

/// <summary>One breakdown: its categories, the indicators and the areas that have it.</summary>
public sealed class BreakdownPage : Page
{
    private readonly Dimension dimension;

    internal BreakdownPage(Atlas atlas, Dimension dimension) : base(atlas, Routes.Of(dimension)) => this.dimension = dimension;

    public override string Template => "breakdown";

    public override string Heading => dimension.Name;

    public override string Description => $"Every indicator that is broken down by {IndicatorWords.InSentence(dimension)}.";

    public override IReadOnlyList<Link> Breadcrumb => [.. base.Breadcrumb, Atlas.BreakdownsLink];

    /// <summary>Whether it tells groups of people apart.</summary>
    public bool IsPeople => dimension.IsPeople;

    /// <summary>What the page shows, in a sentence or two.</summary>
    public string Lead => GroupWords.Lead(dimension, [.. GroupTopics.AtTheTop(Atlas, dimension)]);


    /// <summary>Its categories that have figures: a list for each classification, for they are never mixed, that of most indicators first.</summary>
    public IReadOnlyList<LinkGroup> Groups => GroupTopics.Classifications(Atlas, dimension);

    /// <summary>What the marks in its drawings mean, as far as they occur.</summary>
    public IReadOnlyList<GapKeyEntry> GapKey => Planning.Groups.GapKey.Of(Figures);

    /// <summary>Its figures by topic, one an indicator; together they are <see cref="Page.Figures"/>.</summary>
    public IReadOnlyList<GroupTopic> Topics => GroupTopics.By(Figures);

    /// <summary>The indicators that have it, by topic: links to indicator × breakdown.</summary>
    public IReadOnlyList<LinkGroup> Indicators => Atlas.IndicatorsBy(dimension);

    /// <summary>The areas that have it, by level: links to area × breakdown.</summary>
    public IReadOnlyList<LinkGroup> Areas => Atlas.AreasBy(dimension);

    /// <summary>The other breakdowns.</summary>
    public IReadOnlyList<Link> Sideways => [.. Atlas.Breakdowns.Where(b => b.Address != Address).Select(b => new Link(b.Name, b.Address))];

    internal override bool HasFigures => GroupTopics.AtTheTop(Atlas, dimension).Any();

    private protected override IReadOnlyList<Sentence> MakeOpening() =>
        SummaryWords.Of(dimension, GroupTopics.AtTheTop(Atlas, dimension)) is { } summary ? [summary] : OverviewWords.Of(Figures.SelectMany(f => f.Points));

    private protected override IReadOnlyList<FigureTable> MakeFigures() => GroupTopics.Of(Atlas, dimension);
}

/// <summary>What a mark in the drawings of a page means.</summary>
/// <param name="Kind">The mark: <c>clear</c>, <c>unclear</c>, <c>plain</c> or <c>interval</c>.</param>
/// <param name="Words">Its meaning.</param>
public sealed record GapKeyEntry(string Kind, string Words);

/// <summary>A topic of a page that compares groups.</summary>
/// <param name="Id">For fragments: the topic's slug.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Domain">The domain it belongs to.</param>
/// <param name="Address">The topic's page.</param>
/// <param name="Figures">Its figures, one an indicator.</param>
public sealed record GroupTopic(string Id, string Title, string Domain, Address Address, IReadOnlyList<FigureTable> Figures);
