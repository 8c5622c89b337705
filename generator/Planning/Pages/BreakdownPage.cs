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

    /// <summary>Its categories that have figures, in order.</summary>
    public IReadOnlyList<Link> Categories => Atlas.CategoriesOf(dimension);

    /// <summary>The indicators that have it, by topic: links to indicator × breakdown.</summary>
    public IReadOnlyList<LinkGroup> Indicators => Atlas.IndicatorsBy(dimension);

    /// <summary>The areas that have it, by level: links to area × breakdown.</summary>
    public IReadOnlyList<LinkGroup> Areas => Atlas.AreasBy(dimension);

    /// <summary>The other breakdowns.</summary>
    public IReadOnlyList<Link> Sideways => [.. Atlas.Breakdowns.Where(b => b.Address != Address).Select(b => new Link(b.Name, b.Address))];
}
