using System.Collections.Frozen;
using SmcStatic.Charts.Maps;
using SmcStatic.Geography;
using SmcStatic.Joining;
using SmcStatic.Planning.Addresses;
using SmcStatic.Planning.Figures;
using SmcStatic.Planning.Find;
using SmcStatic.Planning.Pages;
using SmcStatic.Statistics;
using SmcStatic.Statistics.Comparing;

namespace SmcStatic.Planning;

/// <summary>What an area holds of an indicator: the slices that have a figure for it, in order.</summary>
internal sealed record Holding(Indicator Indicator, IReadOnlyList<Slice> Slices);

/// <summary>
/// The dataset as pages look things up in it: who holds what, worked out once in one pass over the slices,
/// so that planning a page costs nothing and rendering it costs what it shows.
/// </summary>
internal sealed partial class Atlas
{
    private readonly FrozenDictionary<string, IReadOnlyList<Holding>> holdings;
    private readonly FrozenDictionary<string, Topic> topics;

    public Atlas(Dataset dataset)
    {
        Dataset = dataset;
        holdings = GatherHoldings(dataset);
        topics = dataset.Topics.ToFrozenDictionary(t => t.Slug, StringComparer.Ordinal);
        newest = PagedAreas.Where(a => a.Vintages.Count > 0).GroupBy(a => a.Level).ToDictionary(g => g.Key, g => g.Max(a => a.Vintages[^1]));
        Site = WordsOf(dataset);
        Maps = new MapBook(dataset);
        Comparisons = new Comparisons(dataset.Areas);
        Find = FindBox.Of(dataset.Postcodes);
        FigureLandings = new FigureLandings(dataset.Addresses);
        Glossary = new Glossary(dataset.Documents);
    }

    public Dataset Dataset { get; }

    public SiteWords Site { get; }

    public MapBook Maps { get; }

    /// <summary>What each figure allows one to say.</summary>
    public Comparisons Comparisons { get; }

    public Strips Strips { get; } = new();

    public FindBox Find { get; }

    /// <summary>What stands for figures that are not on their pages any more.</summary>
    public FigureLandings FigureLandings { get; }

    /// <summary>The terms that words on pages may use.</summary>
    public Glossary Glossary { get; }

    public Link Home { get; } = new("Home", Routes.Home);

    public Link AreasLink { get; } = new("Areas", Routes.Areas);

    public Link IndicatorsLink { get; } = new("Indicators", Routes.Indicators);

    public Link BreakdownsLink { get; } = new("Breakdowns", Routes.Breakdowns);

    public Link ReleasesLink { get; } = new("Releases", Routes.Releases);

    public Link DownloadsLink { get; } = new("Downloads", Routes.Downloads);

    public Link SearchLink { get; } = new("Search", Routes.Search);

    public Link CompareLink { get; } = new("Compare", Routes.Compare);

    public Link ExploreLink { get; } = new("Explore", Routes.Explore);

    public Link IndexLink { get; } = new("index.json", Routes.DataIndex);

    /// <summary>How many observations the site shows.</summary>
    public int FigureCount => Dataset.Indicators.Sum(i => i.Current.Sum(s => s.Count));

    /// <summary>What an area holds, in the order of the indicators; empty when it holds nothing.</summary>
    public IReadOnlyList<Holding> Holdings(Area area) => holdings.GetValueOrDefault(area.Code, []);

    /// <summary>What an area holds of an indicator, or none.</summary>
    public Holding? Holding(Area area, Indicator indicator)
    {
        foreach (var holding in Holdings(area))
        {
            if (ReferenceEquals(holding.Indicator, indicator))
                return holding;
        }
        return null;
    }

    public IReadOnlyList<NavigationEntry> NavigationFor(Address address) =>
        [.. new[] { AreasLink, IndicatorsLink, BreakdownsLink, CompareLink, ExploreLink, ReleasesLink, DownloadsLink }
            .Select(l => new NavigationEntry(l.Text, l.Address, IsPartOf(l.Address, address)))];

    private static bool IsPartOf(Address part, Address address) =>
        address.Path.StartsWith(part.Path, StringComparison.Ordinal)
        || (part == Routes.Releases && address.Path.StartsWith(Routes.Corrections.Path, StringComparison.Ordinal))
        || (part == Routes.Indicators && address.Path.StartsWith(Routes.Topics.Path, StringComparison.Ordinal));

    private static SiteWords WordsOf(Dataset dataset)
    {
        var site = dataset.Site;
        var documents = dataset.Documents.Select(d => new Link(d.Title, Routes.Of(d))).Append(new Link("Corrections", Routes.Corrections)).ToList();
        return new SiteWords(site.Title, site.Publisher, site.Contact, site.BaseAddress, site.Licence, site.LicenceAddress, site.Attribution, documents);
    }

    private static FrozenDictionary<string, IReadOnlyList<Holding>> GatherHoldings(Dataset dataset)
    {
        var byArea = new Dictionary<string, List<Holding>>(StringComparer.Ordinal);
        foreach (var indicator in dataset.Indicators)
        {
            var slices = new Dictionary<string, List<Slice>>(StringComparer.Ordinal);
            foreach (var slice in indicator.Current)
            {
                foreach (var area in slice.Areas)
                    ListOf(slices, area.Code).Add(slice);
            }
            foreach (var (area, its) in slices)
                ListOf(byArea, area).Add(new Holding(indicator, its.ToArray()));
        }
        return byArea.ToFrozenDictionary(p => p.Key, p => (IReadOnlyList<Holding>)p.Value.ToArray(), StringComparer.Ordinal);
    }

    private static List<T> ListOf<T>(Dictionary<string, List<T>> lists, string key)
    {
        if (!lists.TryGetValue(key, out var list))
            lists.Add(key, list = []);
        return list;
    }
}
