using SmcStatic.Geography;
using SmcStatic.Planning.Figures;
using SmcStatic.Planning.Words;
using SmcStatic.Statistics;

namespace SmcStatic.Planning.Pages;

/// <summary>One indicator in one area: every figure there is.</summary>
public sealed class AreaIndicatorPage : Page
{
    private readonly Area area;
    private readonly Indicator indicator;

    internal AreaIndicatorPage(Atlas atlas, Area area, Indicator indicator)
        : base(atlas, Routes.Of(area, indicator)) => (this.area, this.indicator) = (area, indicator);

    public override string Template => "area-indicator";

    public override string AreaWord => Routes.Word(area);

    public override string Title => $"{indicator.Title} in {AreaWords.InSentence(area, Atlas.NameOf(area))} | {Site.Title}";

    public override string Heading => $"{indicator.Title} in {AreaWords.Spoken(area)}";

    public override string Description => $"{indicator.Summary} Figures for {AreaWords.InSentence(area, Atlas.NameOf(area))}.";

    public override IReadOnlyList<Link> Breadcrumb => [.. base.Breadcrumb, Atlas.AreasLink, .. Atlas.Trail(area), Area];

    /// <summary>The area's profile.</summary>
    public Link Area => Atlas.LinkTo(area);

    /// <summary>The indicator's page.</summary>
    public Link Indicator => Atlas.LinkTo(indicator);

    /// <summary>The same, with this area marked in its figures.</summary>
    public Link Everywhere => new($"{indicator.Title} everywhere", area.Level == Level.Uk ? Routes.Of(indicator) : Routes.Of(indicator, area));

    /// <summary>The topic's page.</summary>
    public Link Topic => Atlas.LinkTo(indicator.Topic);

    /// <summary>What the areas of its level are called: "regions".</summary>
    public string LevelPlural => area.Level.Plural;

    /// <summary>One sentence: what the indicator tells, of whom.</summary>
    public string Summary => indicator.Summary;

    /// <summary>Who the figures are about.</summary>
    public string Population => indicator.Population;

    /// <summary>What place means: "Where people live now."; empty when place plays no part.</summary>
    public string PlaceMeaning => FigureWords.SaysPlace(area.Level) ? IndicatorWords.PlaceAlone(indicator) : "";

    /// <summary>The measures it has here, in words.</summary>
    public IReadOnlyList<MeasureWords> Measures => Atlas.MeasuresIn(area, indicator);

    /// <summary>What it means, how it is made, what to mind.</summary>
    public Markdown Words => new(indicator.Words) { At = indicator.WordsAt };

    /// <summary>What to mind when reading its figures: sentences that follow from its intervals and its statuses.</summary>
    public IReadOnlyList<string> Caveats => Caution.Of(indicator);

    /// <summary>Where its figures come from.</summary>
    public IReadOnlyList<SourceWords> Sources => Atlas.SourcesOf(indicator);

    /// <summary>The figure that stands for it, set large; none when the area has none.</summary>
    public HeadlineWords? Headline => Headlines.Words(Atlas, area, indicator) is { } words ? words with { Value = OnPage(words.Value), Interval = words.Interval is { } range ? OnPage(range) : null, Verdict = words.Verdict is { } verdict ? OnPage(verdict) : null } : null;

    /// <summary>The figure in which the headline stands among all areas of its level, when it holds nothing else (alone, without a chart, where its area stands among none); it is the first of its figures. None where it holds more.</summary>
    public FigureTable? HeadlineFigure => Figures is [{ RowCount: 1 } first, ..] ? first : null;

    /// <summary>Its other figures.</summary>
    public IReadOnlyList<FigureTable> OtherFigures => [.. Figures.Skip(HeadlineFigure is null ? 0 : 1)];

    /// <summary>The same indicator in other areas: above, within, beside; each leads to area × indicator.</summary>
    public IReadOnlyList<LinkGroup> Elsewhere => Atlas.Elsewhere(area, indicator);

    /// <summary>Other indicators of its topic in this area; none when there are none.</summary>
    public LinkGroup? SameTopic => Atlas.SameTopicIn(area, indicator);

    /// <summary>This indicator's breakdowns over all areas: indicator × breakdown.</summary>
    public IReadOnlyList<Link> Breakdowns => Atlas.BreakdownsOf(indicator);

    /// <summary>This area's breakdowns over all indicators: area × breakdown, of those this indicator has.</summary>
    public IReadOnlyList<Link> AreaBreakdowns => Atlas.BreakdownsIn(area, indicator);

    internal override Markdown? OwnWords => Words;

    internal override bool HasFigures => true;

    private protected override IReadOnlyList<Sentence> MakeOpening() =>
        Atlas.Holding(area, indicator) is { } holding ? [.. AreaIndicatorWords.Of(Atlas, holding, Headlines.Newest(holding, area))] : [];

    private protected override IReadOnlyList<FigureTable> MakeFigures() => AreaIndicatorFigures.Of(Atlas, area, indicator);
}

/// <summary>The figure that stands for an indicator in an area, set large.</summary>
/// <param name="Measure">What is measured: "Economically active", with its categories where it has any.</param>
/// <param name="Value">The value: "84.3%"; the marker when it is missing.</param>
/// <param name="Interval">The interval: "82.9 to 85.6"; none when there is none.</param>
/// <param name="Period">The period: "3 years to 2024".</param>
/// <param name="Status">What else is to be known, in words: "low reliability"; mostly empty.</param>
public sealed record HeadlineWords(string Measure, Sentence Value, Sentence? Interval, string Period, string Status)
{
    /// <summary>How it compares: "Clearly higher than the UK"; none where nothing is compared.</summary>
    public Sentence? Verdict { get; init; }
}
