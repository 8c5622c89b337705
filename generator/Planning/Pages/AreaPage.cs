using SmcStatic.Charts;
using SmcStatic.Geography;
using SmcStatic.Planning.Figures;

namespace SmcStatic.Planning.Pages;

/// <summary>An area's profile: everything known about it, a row an indicator, by topic.</summary>
public sealed class AreaPage : Page
{
    private readonly Area area;

    internal AreaPage(Atlas atlas, Area area) : base(atlas, Routes.Of(area)) => this.area = area;

    public override string Template => "area";

    public override string Title => $"{Atlas.NameOf(area)} | {Site.Title}";

    public override string Heading => area.Name;

    public override string Description => $"Social mobility in {AreaWords.InSentence(area, Atlas.NameOf(area))}: every indicator with a figure for this {area.Level.Singular}.";

    public override IReadOnlyList<Link> Breadcrumb => [.. base.Breadcrumb, Atlas.AreasLink, .. Atlas.Trail(area)];

    /// <summary>Its code: "TLJ4".</summary>
    public string Code => area.Code;

    /// <summary>Its Welsh name; empty when it has none.</summary>
    public string WelshName => area.WelshName ?? "";

    /// <summary>What it is: "region".</summary>
    public string Level => area.Level.Singular;

    /// <summary>Where it lies in its country; none without a boundary.</summary>
    public Svg? Locator => Atlas.Maps.DrawLocator(area);

    /// <summary>The areas it lies in, the nearest first.</summary>
    public IReadOnlyList<Link> Up => Atlas.LinksAbove(area);

    /// <summary>The areas that lie in it, by level.</summary>
    public IReadOnlyList<LinkGroup> Down => Atlas.GroupsWithin(area);

    /// <summary>The other areas of its level beside it, in the same larger area; none when there are none.</summary>
    public LinkGroup? Sideways => Atlas.GroupBeside(area);

    /// <summary>What it became or was, and what it overlaps.</summary>
    public IReadOnlyList<Succession> Lineage => Atlas.SuccessionsOf(area);

    /// <summary>The councils that lie in it, by name; empty for the largest areas.</summary>
    public IReadOnlyList<string> Councils => Atlas.CouncilNamesIn(area);

    /// <summary>The breakdowns that have figures here: links to area × breakdown.</summary>
    public IReadOnlyList<Link> Breakdowns => Atlas.BreakdownsIn(area);

    /// <summary>Its topics in order, each with its figures; together they are <see cref="Page.Figures"/>.</summary>
    public IReadOnlyList<AreaTopic> Topics => OverviewFigures.TopicsOf(Figures, Atlas, area);

    /// <summary>How many indicators have a figure here: "27".</summary>
    public string IndicatorCount => Formats.Count(Atlas.Holdings(area).Count);

    internal override bool HasFigures => Atlas.Holdings(area).Count > 0;

    private protected override IReadOnlyList<FigureTable> MakeFigures() => OverviewFigures.Of(Atlas, area);
}

/// <summary>A topic on an area's profile.</summary>
/// <param name="Id">For fragments: the topic's slug.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Domain">The domain it belongs to.</param>
/// <param name="Address">The topic's page.</param>
/// <param name="Figures">Its figures: one table, a row an indicator; for composite indices, over all periods.</param>
/// <param name="Indicators">Links to area × indicator.</param>
public sealed record AreaTopic(
    string Id, string Title, string Domain, Address Address, IReadOnlyList<FigureTable> Figures, IReadOnlyList<Link> Indicators);

/// <summary>What an area became, or was.</summary>
/// <param name="Words">"Became", "Was", "Overlaps".</param>
/// <param name="Area">The other area.</param>
/// <param name="Since">The year from which it counts: "2025".</param>
/// <param name="Share">The part of its surface: "62%"; empty when it is the whole.</param>
public sealed record Succession(string Words, Link Area, string Since, string Share);
