using SmcStatic.Planning.Groups;
using SmcStatic.Planning.Words;
using SmcStatic.Statistics;

namespace SmcStatic.Planning.Pages;

/// <summary>All that is known about one group: every indicator's newest figure for it, for the UK or the nations.</summary>
public sealed class CategoryPage : Page
{
    private readonly Dimension dimension;
    private readonly Category category;

    internal CategoryPage(Atlas atlas, Dimension dimension, Category category)
        : base(atlas, Routes.Of(dimension, category)) => (this.dimension, this.category) = (dimension, category);

    public override string Template => "category";

    public override string Heading => $"{dimension.Name}: {IndicatorWords.InSentence(category)}";

    public override string Description => $"Every indicator with a figure for {category.Name} ({IndicatorWords.InSentence(dimension)}).";

    public override IReadOnlyList<Link> Breadcrumb => [.. base.Breadcrumb, Atlas.BreakdownsLink, Breakdown];

    /// <summary>The breakdown's page.</summary>
    public Link Breakdown => Atlas.LinkTo(dimension);

    /// <summary>What the page shows, in a sentence.</summary>
    public string Lead => GroupWords.Lead(dimension, category, [.. GroupTopics.AtTheTop(Atlas, dimension, category)]);


    /// <summary>What the category is called: "Women".</summary>
    public string Category => category.Name;

    /// <summary>The breakdown's other categories.</summary>
    public IReadOnlyList<Link> Sideways => [.. Atlas.CategoriesOf(dimension).Where(l => l.Address != Address)];

    internal override bool HasFigures => true;

    private protected override IReadOnlyList<Sentence> MakeOpening() =>
        SummaryWords.Of(dimension, category, GroupTopics.AtTheTop(Atlas, dimension, category)) is { } summary
            ? [summary]
            : OverviewWords.Of(Figures.SelectMany(f => f.Points).Where(p => p.Observation.Categories[dimension] == category));

    private protected override IReadOnlyList<FigureTable> MakeFigures() => GroupRows.Of(Atlas, dimension, category);
}
