using SmcStatic.Planning.Figures;
using SmcStatic.Planning.Words;
using SmcStatic.Statistics;

namespace SmcStatic.Planning.Pages;

/// <summary>An indicator as it stood in one period: the areas of each level that have figures of it.</summary>
public sealed class IndicatorPeriodPage : Page
{
    private readonly Indicator indicator;
    private readonly Period period;

    internal IndicatorPeriodPage(Atlas atlas, Indicator indicator, Period period) : base(atlas, Routes.Of(indicator, period)) =>
        (this.indicator, this.period) = (indicator, period);

    public override string Template => "indicator-period";

    public override string Heading => $"{indicator.Title}, {period.Label}";

    public override string Description => $"{indicator.Summary} Figures of {period.Label}.";

    public override IReadOnlyList<Link> Breadcrumb => [.. base.Breadcrumb, Atlas.IndicatorsLink, Atlas.LinkTo(indicator.Topic), Indicator];

    /// <summary>The indicator's page, which has its newest figures.</summary>
    public Link Indicator => Atlas.LinkTo(indicator);

    /// <summary>One sentence: what the indicator tells, of whom.</summary>
    public string Summary => indicator.Summary;

    /// <summary>Who the figures are about.</summary>
    public string Population => indicator.Population;

    /// <summary>What place means: "Where people live now."; empty when place plays no part.</summary>
    public string PlaceMeaning => IndicatorWords.PlaceAlone(indicator);

    /// <summary>The other periods that have a page, the earliest first.</summary>
    public IReadOnlyList<Link> OtherPeriods => [.. Atlas.PeriodsOf(indicator).Where(l => l.Address != Address)];

    /// <summary>Its breakdowns: indicator × breakdown.</summary>
    public IReadOnlyList<Link> Breakdowns => Atlas.BreakdownsOf(indicator);

    internal override bool HasFigures => true;

    private protected override bool HasPictures => true;

    private protected override IReadOnlyList<Sentence> MakeOpening() => PlacesWords.Of(Atlas, indicator, Figures);

    private protected override IReadOnlyList<FigureTable> MakeFigures() => IndicatorFigures.Of(Atlas, Atlas.ViewsOf(indicator), period);
}
