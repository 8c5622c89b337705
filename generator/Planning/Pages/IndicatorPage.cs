using SmcStatic.Planning.Figures;
using SmcStatic.Planning.Revising;
using SmcStatic.Planning.Words;
using SmcStatic.Statistics;

namespace SmcStatic.Planning.Pages;

/// <summary>An indicator: what it is, its figures for the UK and nations over time, and for the areas of each level at their newest.</summary>
public sealed class IndicatorPage : Page
{
    private readonly Indicator indicator;
    private IndicatorParts? made;

    internal IndicatorPage(Atlas atlas, Indicator indicator) : base(atlas, Routes.Of(indicator)) => this.indicator = indicator;

    public override string Template => "indicator";

    public override string Heading => indicator.Title;

    public override string Description => indicator.Summary;

    public override IReadOnlyList<Link> Breadcrumb => [.. base.Breadcrumb, Atlas.IndicatorsLink, Topic];

    /// <summary>The publisher's code: "IN31".</summary>
    public string Code => indicator.Code;

    /// <summary>The topic's page.</summary>
    public Link Topic => Atlas.LinkTo(indicator.Topic);

    /// <summary>One sentence: what it tells, of whom.</summary>
    public string Summary => indicator.Summary;

    /// <summary>What it means, how it is made, what to mind.</summary>
    public Markdown Words => new(indicator.Words) { At = indicator.WordsAt };

    /// <summary>Who the figures are about.</summary>
    public string Population => indicator.Population;

    /// <summary>What place means: "Where people live now."; empty when place plays no part.</summary>
    public string PlaceMeaning => IndicatorWords.PlaceAlone(indicator);

    /// <summary>Its measures, the most important first.</summary>
    public IReadOnlyList<MeasureWords> Measures => [.. indicator.Measures.Select(IndicatorWords.Of)];

    /// <summary>What to mind when reading its figures: sentences that follow from its intervals and its statuses.</summary>
    public IReadOnlyList<string> Caveats => Caution.Of(indicator);

    /// <summary>Where its figures come from.</summary>
    public IReadOnlyList<SourceWords> Sources => Atlas.SourcesOf(indicator);

    /// <summary>The areas of one level at their newest, as a map and sorted; none where only the country has figures. It is the first of its figures.</summary>
    public FigureTable? Places => Parts.Places is [var places] ? places : null;

    /// <summary>The UK, the nations and other countries, over time.</summary>
    public IReadOnlyList<FigureTable> Country => Parts.Country;

    /// <summary>The newest figures of each breakdown, small, leading to its page.</summary>
    public IReadOnlyList<FigureTable> Groups => Parts.Groups;

    /// <summary>Its other measures and levels.</summary>
    public IReadOnlyList<FigureTable> Others => Parts.Others;

    /// <summary>What each release said of its headline; none where two releases have none alike. It is the last of its figures.</summary>
    public FigureTable? History => HasHistory ? Figures[^1] : null;

    /// <summary>What was corrected of it, the newest first; mostly none.</summary>
    public IReadOnlyList<CorrectionNote> Corrections => Atlas.CorrectionsOf(indicator);

    /// <summary>Its breakdowns: indicator × breakdown.</summary>
    public IReadOnlyList<Link> Breakdowns => Atlas.BreakdownsOf(indicator);

    /// <summary>The areas that have figures, by level, but those that the rows of its figures lead to already: links to area × indicator.</summary>
    public IReadOnlyList<LinkGroup> Areas => Beyond(Figures.SelectMany(f => f.Rows).SelectMany(r => r.Cells).Select(c => c.Address).OfType<Address>().ToHashSet());

    /// <summary>The other indicators of its topic; none when there are none.</summary>
    public LinkGroup? Sideways => Atlas.GroupBeside(indicator);

    /// <summary>Each of its releases as a file to take away, the newest first.</summary>
    public IReadOnlyList<Download> Downloads => Atlas.DownloadsOf(indicator);

    internal override Markdown? OwnWords => Words;

    // Where there is no total, groups alone may be shown, and only by making them is that known.
    internal override bool HasFigures => Atlas.ViewsOf(indicator).Totals.Count > 0 || Figures.Count > 0;

    private protected override bool HasPictures => true;

    private IndicatorParts Made => made ??= IndicatorParts.Of(Atlas, indicator);

    private bool HasHistory => Figures.Count > Made.InOrder.Count;

    private IndicatorParts Parts => Made.With([.. Figures.Take(Made.InOrder.Count)]);

    private IReadOnlyList<LinkGroup> Beyond(HashSet<Address> linked) => [.. Atlas.AreasWith(indicator).Where(g => !g.Links.All(l => linked.Contains(l.Address)))];

    private protected override IReadOnlyList<Sentence> MakeOpening() => [.. IndicatorPageWords.Of(Atlas, indicator, Parts)];

    private protected override IReadOnlyList<FigureTable> MakeFigures() => ReleasesFigure.Of(Atlas, indicator) is { } history ? [.. Made.InOrder, history] : Made.InOrder;
}
