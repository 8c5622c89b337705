namespace SmcStatic.Planning.Pages;

/// <summary>A chart of one's own, drawn by scripts from the chunks; without them, the way to the pages that hold the same figures.</summary>
public sealed class ExplorePage : Page
{
    internal const string Name = "Explore the figures";

    internal const string Summary = "Draw a chart of your own: one indicator for the areas, groups and years you choose, or one against another, place by place.";

    /// <summary>How many questions are offered before the others are folded away.</summary>
    private const int FirstQuestions = 3;

    internal ExplorePage(Atlas atlas) : base(atlas, Routes.Explore) { }

    public override string Template => "explore";

    public override string Heading => Name;

    public override string Description => Summary;

    /// <summary>The list of all there is, which the script reads first.</summary>
    public Link Index => Atlas.IndexLink;

    /// <summary>How the script makes the address of an indicator in an area.</summary>
    public string AreaIndicator { get; } = Routes.AreaIndicatorForm;

    /// <summary>Where it is said how the figures are worked out; none without such a page.</summary>
    public Link? Methods => Atlas.Dataset.Documents.Where(d => d.Slug == "methods").Select(d => new Link(d.Title, Routes.Of(d))).FirstOrDefault();

    /// <summary>The questions offered first.</summary>
    public IReadOnlyList<AskedQuestion> Questions => FirstOf(Atlas);

    /// <summary>The other questions.</summary>
    public IReadOnlyList<AskedQuestion> MoreQuestions => [.. Atlas.Dataset.Questions.Skip(FirstQuestions).Select(AskedQuestion.Of)];

    /// <summary>The topics by domain, with their indicators.</summary>
    public IReadOnlyList<DomainSummary> Domains => Atlas.Domains;

    /// <summary>The breakdowns that have figures.</summary>
    public IReadOnlyList<Link> Breakdowns => [.. Atlas.PagedDimensions.Select(Atlas.LinkTo)];

    /// <summary>The whole country and its nations, then the large regions.</summary>
    public IReadOnlyList<LinkGroup> Areas => Atlas.LargeAreas;

    /// <summary>The list of all areas.</summary>
    public Link AllAreas => Atlas.AreasLink;

    internal static IReadOnlyList<AskedQuestion> FirstOf(Atlas atlas) => [.. atlas.Dataset.Questions.Take(FirstQuestions).Select(AskedQuestion.Of)];
}
