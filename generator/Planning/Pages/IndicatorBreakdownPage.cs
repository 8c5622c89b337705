using SmcStatic.Planning.Figures;
using SmcStatic.Planning.Groups;
using SmcStatic.Planning.Words;
using SmcStatic.Statistics;

namespace SmcStatic.Planning.Pages;

/// <summary>An indicator by one breakdown: the UK and nations over time, the areas of each level at their newest.</summary>
public sealed class IndicatorBreakdownPage : Page
{
    private readonly Indicator indicator;
    private readonly Dimension dimension;

    internal IndicatorBreakdownPage(Atlas atlas, Indicator indicator, Dimension dimension)
        : base(atlas, Routes.Of(indicator, dimension)) => (this.indicator, this.dimension) = (indicator, dimension);

    public override string Template => "indicator-breakdown";

    public override string Heading => $"{indicator.Title} by {IndicatorWords.InSentence(dimension)}";

    public override string Description => $"{indicator.Summary} Figures by {IndicatorWords.InSentence(dimension)}.";

    public override IReadOnlyList<Link> Breadcrumb => [.. base.Breadcrumb, Atlas.IndicatorsLink, Atlas.LinkTo(indicator.Topic), Indicator];

    /// <summary>The indicator's page.</summary>
    public Link Indicator => Atlas.LinkTo(indicator);

    /// <summary>The breakdown's page.</summary>
    public Link Breakdown => Atlas.LinkTo(dimension);

    /// <summary>One sentence: what the indicator tells, of whom.</summary>
    public string Summary => indicator.Summary;

    /// <summary>The newest comparison of the groups, which stands for the indicator wherever they are compared; none where no area of the country has two of them.</summary>
    public FigureTable? Newest => Figures.FirstOrDefault(f => f.IsComparison);

    /// <summary>All other figures.</summary>
    public IReadOnlyList<FigureTable> Others => [.. Figures.Where(f => !f.IsComparison)];

    /// <summary>What the marks in the first drawing mean.</summary>
    public IReadOnlyList<GapKeyEntry> GapKey => Planning.Groups.GapKey.Of([.. Figures.Where(f => f.IsComparison)]);

    /// <summary>Who the figures are about.</summary>
    public string Population => indicator.Population;

    /// <summary>What place means: "Where people live now."; empty when place plays no part.</summary>
    public string PlaceMeaning => IndicatorWords.PlaceAlone(indicator);

    /// <summary>The pages of the breakdown's categories that have figures here.</summary>
    public IReadOnlyList<Link> Categories => Atlas.CategoriesOf(indicator, dimension);

    /// <summary>The indicator's other breakdowns.</summary>
    public IReadOnlyList<Link> OtherBreakdowns => [.. Atlas.BreakdownsOf(indicator).Where(l => l.Address != Address)];

    internal override bool HasFigures => true;

    private protected override IReadOnlyList<Sentence> MakeOpening() => BreakdownPageWords.Of(indicator, dimension, Figures);

    private protected override bool HasPictures => true;

    private protected override IReadOnlyList<FigureTable> MakeFigures() =>
        [.. GroupTopics.Of(Atlas, indicator, dimension).Take(1), .. BreakdownFigures.Of(Atlas, Atlas.ViewsOf(indicator), dimension)];
}
