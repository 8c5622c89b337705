using SmcStatic.Planning.Find;
using SmcStatic.Planning.Words;
using SmcStatic.Statistics.Comparing;

namespace SmcStatic.Planning.Pages;

/// <summary>What every page has. A page is made when it is rendered and dropped after, so its properties may be computed when asked for.</summary>
public abstract class Page
{
    private IReadOnlyList<FigureTable>? figures;
    private RowNumbers? rows;

    private protected Page(Atlas atlas, Address address) => (Atlas, Address) = (atlas, address);

    /// <summary>Where it lives.</summary>
    public Address Address { get; }

    /// <summary>The name of its template: <c>area-indicator</c> is <c>templates/pages/area-indicator.html</c>.</summary>
    public abstract string Template { get; }

    /// <summary>What the site is called, who publishes it, under which licence.</summary>
    public virtual SiteWords Site => Atlas.Site;

    /// <summary>The title of its tab and of search results: heading and site.</summary>
    public virtual string Title => $"{Heading} | {Site.Title}";

    /// <summary>Its main heading.</summary>
    public abstract string Heading { get; }

    /// <summary>What it tells, in a sentence, for search results and previews.</summary>
    public abstract string Description { get; }

    /// <summary>The pages it lies below, from home down, without itself; empty on the home page.</summary>
    public virtual IReadOnlyList<Link> Breadcrumb => [Atlas.Home];

    /// <summary>The parts of the site, with the one this page lies in marked.</summary>
    public IReadOnlyList<NavigationEntry> Navigation => Atlas.NavigationFor(Address);

    /// <summary>The box to find something by name.</summary>
    public FindBox Find => Atlas.Find;

    /// <summary>Its whole address on the web, for <c>link rel="canonical"</c>; empty in a preview.</summary>
    public virtual string Canonical => WholeAddressOf(Address);

    /// <summary>That it is a preview, until when it is embargoed, and not to share it; empty on the public site.</summary>
    public string Preview => Atlas.Preview;

    /// <summary>Its figures, in the order in which the page shows them; empty when it has none. A template shows each once, whole.</summary>
    public IReadOnlyList<FigureTable> Figures => figures ??= Bound(WithFormerIds(HasPictures ? [.. MakeFigures().Select(WithPicture)] : MakeFigures()));

    /// <summary>The sentences that it opens with, made from its figures; empty on a page that has none. A template prints each with <c>say</c>.</summary>
    public IReadOnlyList<Sentence> Opening => OnPage(MakeOpening());

    /// <summary>The area that it is about, as addresses name it, for scripts: "tlj4"; empty on all other pages.</summary>
    public virtual string AreaWord => "";

    /// <summary>Whether its figures name several areas, so that one of them can be marked.</summary>
    public bool NamesAreas => Figures.SelectMany(f => f.Rows).SelectMany(r => r.Cells).Select(c => c.Area).Where(a => a.Length > 0).Distinct().Skip(1).Any();

    /// <summary>The markers used in its figures, with their meaning, in order; empty when none is.</summary>
    public IReadOnlyList<StatusWords> StatusKey => Planning.StatusKey.Of(Figures);

    /// <summary>The verdicts that its tables say, with their meaning; empty when they say none.</summary>
    public IReadOnlyList<StatusWords> VerdictKey => Planning.StatusKey.Verdicts(Figures);

    /// <summary>Its figures as a table to take away; none when it has no figures.</summary>
    public Link? DataCsv => HasFigures ? new Link("CSV", Address.Beside("data.csv")) : null;

    /// <summary>Its figures for programs; none when it has no figures.</summary>
    public Link? DataJson => HasFigures ? new Link("JSON", Address.Beside("data.json")) : null;

    /// <summary>A feed that programs follow to hear of what is new on it; none on most pages.</summary>
    public virtual Link? Feed => null;

    /// <summary>The terms that are explained in place where its words use them.</summary>
    internal virtual Glossary Glossary => Atlas.Glossary;

    /// <summary>The publisher's own words on it; none on a page that has none.</summary>
    internal virtual Markdown? OwnWords => null;

    /// <summary>Whether it has figures, known without making them.</summary>
    internal virtual bool HasFigures => false;

    /// <summary>The charts that have a file of their own beside the page, by the id of their figure. To know them its figures are made.</summary>
    internal IEnumerable<(string Figure, Address Address)> Pictures =>
        HasPictures ? Figures.Where(f => f.Chart is not null).Select(f => (f.Id, Address.Beside($"{f.Id}.svg"))) : [];

    /// <summary>What each of its figures allows one to say.</summary>
    internal Comparisons Comparisons => Atlas.Comparisons;

    /// <summary>Whether its charts have files of their own.</summary>
    private protected virtual bool HasPictures => false;

    private protected string WholeAddressOf(Address address) => Preview.Length > 0 ? "" : Site.BaseAddress + address.Path;

    private protected Atlas Atlas { get; }

    private protected virtual IReadOnlyList<FigureTable> MakeFigures() => [];

    private protected virtual IReadOnlyList<Sentence> MakeOpening() => [];

    /// <summary>Sentences with the rows of the page's data.csv that they are about.</summary>
    private protected IReadOnlyList<Sentence> OnPage(IEnumerable<Sentence> sentences) => [.. sentences.Select(OnPage)];

    /// <inheritdoc cref="OnPage(IEnumerable{Sentence})"/>
    private protected Sentence OnPage(Sentence sentence) => sentence.On(rows ??= new RowNumbers(Figures));

    /// <summary>Figures whose findings know which rows of the page's data.csv they are about.</summary>
    private IReadOnlyList<FigureTable> Bound(IReadOnlyList<FigureTable> made)
    {
        if (!made.Any(f => f.Finding is not null))
            return made;
        rows ??= new RowNumbers(made);
        return [.. made.Select(f => f.Finding is { } finding ? f with { Finding = finding.On(rows) } : f)];
    }

    private IReadOnlyList<FigureTable> WithFormerIds(IReadOnlyList<FigureTable> made)
    {
        var former = Atlas.FigureLandings.FormerIds(Address.Path, [.. made.Select(f => f.Id)]);
        return former.Count == 0 ? made : [.. made.Select(f => f with { FormerIds = [.. former[f.Id]] })];
    }

    private FigureTable WithPicture(FigureTable figure) =>
        figure.Chart is { } chart ? figure with { Chart = chart.With(new Link("SVG", Address.Beside($"{figure.Id}.svg"))) } : figure;
}

/// <summary>What every page says of the site.</summary>
/// <param name="Title">What the site is called.</param>
/// <param name="Publisher">Who publishes it.</param>
/// <param name="Contact">The address mail about it goes to.</param>
/// <param name="BaseAddress">Where it lives, without a slash at the end.</param>
/// <param name="Licence">The licence of its figures, as a link's text.</param>
/// <param name="LicenceAddress">Where that licence is written, outside the site.</param>
/// <param name="Attribution">What must be said of the boundaries.</param>
/// <param name="Documents">The pages of words, for the foot of the page.</param>
public sealed record SiteWords(
    string Title, string Publisher, string Contact, string BaseAddress, string Licence, string LicenceAddress, string Attribution,
    IReadOnlyList<Link> Documents);
