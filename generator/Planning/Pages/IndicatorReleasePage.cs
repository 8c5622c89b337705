using SmcStatic.Planning.Figures;
using SmcStatic.Statistics;

namespace SmcStatic.Planning.Pages;

/// <summary>
/// An indicator as released on a day, frozen: made from what was out by then alone, so that it stays byte for byte the same, but for the line that says what came since.
/// </summary>
public sealed class IndicatorReleasePage : Page
{
    private readonly Indicator indicator;
    private readonly Cube cube;
    private FrozenFigures? made;

    /// <param name="edition">The data set as it stood with the release.</param>
    /// <param name="indicator">The indicator in that edition.</param>
    /// <param name="cube">Its figures in the release.</param>
    /// <param name="since">What came since.</param>
    internal IndicatorReleasePage(Atlas edition, Indicator indicator, Cube cube, IReadOnlyList<SinceEvent> since) : base(edition, Routes.Of(indicator, cube.Release)) =>
        (this.indicator, this.cube, Since) = (indicator, cube, since);

    public override string Template => "indicator-release";

    public override string Heading => $"{indicator.Title}, as released on {Formats.Date(cube.Release.Date)}";

    public override string Description => $"{indicator.Summary} As released on {Formats.Date(cube.Release.Date)}.";

    public override IReadOnlyList<Link> Breadcrumb => [.. base.Breadcrumb, Atlas.IndicatorsLink, Indicator];

    /// <summary>What the site is called and who publishes it; without what changes between releases.</summary>
    public override SiteWords Site => Atlas.Site with { Contact = "", Documents = [] };

    /// <summary>The whole address of the indicator's own page, which has its newest figures; empty in a preview.</summary>
    public override string Canonical => WholeAddressOf(Routes.Of(indicator));

    /// <summary>The whole address of this page, to cite; empty in a preview.</summary>
    public string Frozen => WholeAddressOf(Address);

    /// <summary>What came since, the corrections first; empty while no later release has figures of the indicator. The one part of the page that changes, on a line of its own.</summary>
    public IReadOnlyList<SinceEvent> Since { get; }

    /// <summary>The indicator's own page, which has its newest figures.</summary>
    public Link Indicator => Atlas.LinkTo(indicator);

    /// <summary>The release, its note the day.</summary>
    public Link Release => Atlas.LinkTo(cube.Release);

    /// <summary>One sentence: what the indicator tells, of whom.</summary>
    public string Summary => indicator.Summary;

    /// <summary>What it means, how it is made, what to mind, as it was written then.</summary>
    public Markdown Words => new(indicator.Words) { At = indicator.WordsAt };

    /// <summary>Who the figures are about.</summary>
    public string Population => indicator.Population;

    /// <summary>What place means, in a sentence; empty when place plays no part.</summary>
    public string PlaceMeaning => IndicatorWords.PlaceAlone(indicator);

    /// <summary>Its measures, the most important first.</summary>
    public IReadOnlyList<MeasureWords> Measures => [.. indicator.Measures.Select(IndicatorWords.Of)];

    /// <summary>What to mind when reading its figures.</summary>
    public IReadOnlyList<string> Caveats => Caution.Of(indicator);

    /// <summary>Where its figures come from.</summary>
    public IReadOnlyList<SourceWords> Sources => Atlas.SourcesOf(indicator);

    /// <summary>The figures that the indicator's page showed then: the first of its figures.</summary>
    public IReadOnlyList<FigureTable> Shown => [.. Figures.Take(Made.Shown.Count)];

    /// <summary>Each slice that is not wholly among them.</summary>
    public IReadOnlyList<FigureTable> Whole => [.. Figures.Skip(Made.Shown.Count)];

    /// <summary>The titles of what is too large for a page, and stands in the file of the release alone; mostly empty.</summary>
    public IReadOnlyList<string> LeftOut => Made.LeftOut;

    /// <summary>What the release brought of the indicator, as a file at the precision of the source.</summary>
    public Link File => new($"{indicator.Slug}-{cube.Release.Code}.csv", Routes.Download(indicator, cube.Release));

    /// <summary>How many figures the release brought of it: "1,204".</summary>
    public string FileFigures => Formats.Count(cube.Count);

    internal override Markdown? OwnWords => Words;

    internal override bool HasFigures => Atlas.ViewsOf(indicator).Totals.Count > 0 || Figures.Count > 0;

    private FrozenFigures Made => made ??= FrozenFigures.Of(Atlas, indicator);

    private protected override IReadOnlyList<FigureTable> MakeFigures() => [.. Made.Shown, .. Made.Whole];
}

/// <summary>Something that happened to figures after they were released.</summary>
/// <param name="Words">What and when: "Corrected on 28 January 2026:".</param>
/// <param name="By">What did it, as a link.</param>
public sealed record SinceEvent(string Words, Link By);
