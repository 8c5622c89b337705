using SmcStatic.Charts;
using SmcStatic.Geography;
using SmcStatic.Planning.Figures;
using SmcStatic.Planning.Words;

namespace SmcStatic.Planning.Pages;

/// <summary>An area's profile: everything known about it, a row an indicator, by topic.</summary>
public sealed class AreaPage : Page
{
    private readonly Area area;
    private Profile? profile;

    internal AreaPage(Atlas atlas, Area area) : base(atlas, Routes.Of(area)) => this.area = area;

    public override string Template => "area";

    public override string AreaWord => Routes.Word(area);

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

    /// <summary>How a sentence names it: "the South East of England".</summary>
    public string Spoken => AreaWords.Spoken(area);

    /// <summary>What it lies in, what lies in it and what lies beside it, in short; each list in full stands further down.</summary>
    public IReadOnlyList<PlaceFact> Place => Atlas.PlaceOf(area);

    /// <summary>Its figures that lie furthest from what they are compared with, the clearest first; empty when none lies clearly apart.</summary>
    public IReadOnlyList<StandOutCard> StandOut => [.. Profile.Cards.Select(c => c with { Value = OnPage(c.Value), Words = OnPage(c.Words) })];

    /// <summary>What the cards have in common: "What stands out", or of a country or nation "What has changed most clearly".</summary>
    public string StandOutTitle => Profile.Before is null ? "What stands out" : "What has changed most clearly";

    /// <summary>The earlier figures that the cards speak of; none where they speak of none.</summary>
    public FigureTable? Before => Profile.Before;

    /// <summary>What its figures do not allow one to say, in a few sentences.</summary>
    public IReadOnlyList<Sentence> Untold => OnPage(Profile.Untold);

    /// <summary>How to read the small drawings of its rows.</summary>
    public string StripKey => Atlas.StripKeyOf(area);

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

    /// <summary>The area beside others: "Compare Kent with other areas"; none when nothing is known about it.</summary>
    public Link? Compare => HasFigures ? new Link($"Compare {AreaWords.Spoken(area)} with other areas", Routes.Comparison([[area]])) : null;

    /// <summary>The breakdowns that have figures here: links to area × breakdown.</summary>
    public IReadOnlyList<Link> Breakdowns => Atlas.BreakdownsIn(area);

    /// <summary>Its topics in order, each with its figures; together they are <see cref="Page.Figures"/>.</summary>
    public IReadOnlyList<AreaTopic> Topics => ProfileFigures.TopicsOf(Figures, Atlas, area);

    /// <summary>How many indicators have a figure here: "27".</summary>
    public string IndicatorCount => Formats.Count(Atlas.Holdings(area).Count);

    internal override bool HasFigures => Atlas.Holdings(area).Count > 0;

    private Profile Profile => profile ??= new Profile(Atlas, area, Figures);

    private protected override IReadOnlyList<Sentence> MakeOpening() => [.. Profile.Lead];

    private protected override IReadOnlyList<FigureTable> MakeFigures() => ProfileFigures.Of(Atlas, area);
}

/// <summary>Where an area lies, or what lies in it or beside it.</summary>
/// <param name="Title">"Part of", "Regions in Kent".</param>
/// <param name="Links">The first of the areas.</param>
/// <param name="More">To the others, further down the page; none when these are all.</param>
public sealed record PlaceFact(string Title, IReadOnlyList<Link> Links, Link? More);

/// <summary>A figure that stands out on an area's profile.</summary>
/// <param name="Topic">The topic it belongs to.</param>
/// <param name="Row">Its indicator, leading to its row further down the page.</param>
/// <param name="Value">The value.</param>
/// <param name="Words">What it says, and how it compares.</param>
/// <param name="Strip">Where the area stands among all of its level; none where it stands among none.</param>
public sealed record StandOutCard(string Topic, Link Row, Sentence Value, Sentence Words, Svg? Strip);

/// <summary>A topic on an area's profile.</summary>
/// <param name="Id">For fragments: the topic's slug.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Domain">The domain it belongs to.</param>
/// <param name="Summary">One sentence on what its indicators tell.</param>
/// <param name="Address">The topic's page.</param>
/// <param name="Figure">Its figure: a row an indicator.</param>
/// <param name="History">Its composite indices over all periods; none but for local areas.</param>
public sealed record AreaTopic(
    string Id, string Title, string Domain, string Summary, Address Address, FigureTable Figure, FigureTable? History);

/// <summary>What an area became, or was.</summary>
/// <param name="Words">"Became", "Was", "Overlaps".</param>
/// <param name="Area">The other area.</param>
/// <param name="Since">The year from which it counts: "2025".</param>
/// <param name="Share">The part of its surface: "62%"; empty when it is the whole.</param>
public sealed record Succession(string Words, Link Area, string Since, string Share);
