using SmcStatic.Geography;
using SmcStatic.Joining;
using SmcStatic.Planning.Addresses;
using SmcStatic.Planning.Find;
using SmcStatic.Planning.Figures;
using SmcStatic.Planning.Pages;
using SmcStatic.Planning.Revising;
using SmcStatic.Problems;
using SmcStatic.Statistics;

namespace SmcStatic.Planning;

/// <summary>Plans the site: every page, data file, chunk and redirect that a dataset gives.</summary>
public static class Planner
{
    /// <summary>The plan of a dataset; two things on one address are problems, and the first of them keeps it.</summary>
    public static SitePlan Plan(Dataset dataset, ProblemLog log)
    {
        var atlas = new Atlas(dataset);
        var draft = new PlanDraft(log);
        AddSingles(draft, atlas);
        AddAreas(draft, atlas);
        AddIndicators(draft, atlas);
        AddBreakdowns(draft, atlas);
        AddReleases(draft, atlas);
        AddFrozen(draft, atlas);
        AddDocuments(draft, atlas);
        AddRedirects(draft, atlas);
        draft.Add(new PlannedIndex(Routes.DataIndex, atlas), new Claim("the list for programs", new Position("site.yaml")));
        draft.Add(new PlannedFind(Routes.FindIndex, atlas), new Claim("the list to find things by name", new Position("site.yaml")));
        AddPostcodes(draft, dataset.Postcodes);
        AddSearchEngineFiles(draft, dataset);
        new LedgerPlan(draft, atlas, log).Add();
        return new SitePlan(draft.InOrder())
        {
            Redirects = draft.Redirects(),
            Ledger = dataset.Addresses,
            FigureLandings = atlas.FigureLandings,
            Since = dataset.Releases.Select(r => r.Moment).DefaultIfEmpty().Max(),
        };
    }

    private static void AddSingles(PlanDraft draft, Atlas atlas)
    {
        var claim = new Claim("a page that every site has", new Position("site.yaml"));
        draft.AddPage(() => new HomePage(atlas), claim);
        draft.AddPage(() => new AreasPage(atlas), claim);
        draft.AddPage(() => new IndicatorsPage(atlas), claim);
        draft.AddPage(() => new BreakdownsPage(atlas), claim);
        draft.AddPage(() => new ComparePage(atlas), claim);
        draft.AddPage(() => new ReleasesPage(atlas), claim);
        draft.AddPage(() => new CorrectionsPage(atlas), claim);
        draft.Add(CorrectionFeed.Of(atlas.Dataset), claim);
        draft.AddPage(() => new DownloadsPage(atlas), claim);
        draft.AddPage(() => new SearchPage(atlas), claim);
        draft.AddPage(() => new ExplorePage(atlas), claim);
        draft.AddPage(() => new NotFoundPage(atlas), claim, isListed: false);
    }

    private static void AddAreas(PlanDraft draft, Atlas atlas)
    {
        foreach (var area in atlas.PagedAreas)
        {
            var claim = ClaimOf(area);
            draft.RefuseEmpty(area.Code, claim);
            draft.AddPage(() => new AreaPage(atlas, area), claim);
            foreach (var holding in atlas.Holdings(area))
                draft.AddPage(() => new AreaIndicatorPage(atlas, area, holding.Indicator), claim);
            foreach (var dimension in atlas.DimensionsIn(area))
                draft.AddPage(() => new AreaBreakdownPage(atlas, area, dimension), claim);
        }
    }

    private static void AddIndicators(PlanDraft draft, Atlas atlas)
    {
        foreach (var topic in atlas.PagedTopics)
        {
            var claim = new Claim($"the topic {topic.Slug}", new Position("topics.yaml"));
            draft.RefuseEmpty(topic.Slug, claim);
            draft.AddPage(() => new TopicPage(atlas, topic), claim);
        }
        draft.AddPages(atlas.Dataset.Indicators.SelectMany(i => PagesOf(atlas, i)));
        foreach (var indicator in atlas.Dataset.Indicators)
        {
            var claim = ClaimOf(indicator);
            draft.RefuseEmpty(indicator.Slug, claim);
            foreach (var slices in indicator.Current.GroupBy(s => (s.Level, s.Measure)))
                draft.Add(new PlannedChunk(Routes.Chunk(indicator, slices.Key.Level, slices.Key.Measure), indicator, [.. slices], atlas.Comparisons), claim);
            foreach (var figure in PeerFigures.All(indicator))
                draft.Add(new PlannedPeers(PeerFigures.AddressOf(indicator, figure), () => PeerFigures.Of(atlas, indicator, figure)), claim);
        }
    }

    private static IEnumerable<PageDraft> PagesOf(Atlas atlas, Indicator indicator)
    {
        var claim = ClaimOf(indicator);
        yield return new PageDraft(() => new IndicatorPage(atlas, indicator), claim);
        foreach (var dimension in Atlas.DimensionsOf(indicator))
            yield return new PageDraft(() => new IndicatorBreakdownPage(atlas, indicator, dimension), claim);
        foreach (var period in atlas.ViewsOf(indicator).Periods)
            yield return new PageDraft(() => new IndicatorPeriodPage(atlas, indicator, period), claim);
    }

    private static void AddBreakdowns(PlanDraft draft, Atlas atlas)
    {
        foreach (var dimension in atlas.PagedDimensions)
        {
            var claim = new Claim($"the dimension {dimension.Code}", new Position($"dimensions/{dimension.Code}.csv"));
            draft.RefuseEmpty(dimension.Code, claim);
            draft.AddPage(() => new BreakdownPage(atlas, dimension), claim);
            foreach (var category in atlas.PagedCategories(dimension))
            {
                var its = claim with { What = $"the category {category.Code} of {dimension.Code}" };
                draft.RefuseEmpty(category.Code, its);
                draft.AddPage(() => new CategoryPage(atlas, dimension, category), its);
            }
        }
    }

    private static void AddReleases(PlanDraft draft, Atlas atlas)
    {
        foreach (var release in atlas.Dataset.Releases)
        {
            var claim = new Claim($"the release {release.Code}", new Position("releases.yaml"));
            draft.AddPage(() => new ReleasePage(atlas, release), claim);
            if (atlas.Dataset.Revisions.Before(release) is not null)
                draft.Add(new PlannedChanges(Routes.ChangesOf(release), () => atlas.Dataset.Revisions.By(release)), claim);
            if (atlas.Dataset.Corrections.Any(c => c.Release.Date == release.Date))
                draft.Add(new PlannedAffected(Routes.AffectedBy(release), () => atlas.Affected.Of(release)), claim);
        }
    }

    /// <summary>What each release said of each of its indicators, from the data set as it stood then.</summary>
    private static void AddFrozen(PlanDraft draft, Atlas atlas)
    {
        var newest = atlas.Dataset.Indicators.ToDictionary(i => i.Slug, StringComparer.Ordinal);
        var frozen = (from edition in atlas.Editions
                      let release = edition.Dataset.Releases[^1]
                      from indicator in edition.Dataset.Indicators
                      where indicator.Cubes[^1].Release.Date == release.Date && newest.ContainsKey(indicator.Slug)
                      select (Edition: edition, Release: release, Indicator: indicator, Newest: newest[indicator.Slug], Claim: FrozenClaim(indicator, release))).ToList();
        draft.AddPages(frozen.Select(f => new PageDraft(
            () => new IndicatorReleasePage(f.Edition, f.Indicator, f.Indicator.Cubes[^1], SinceRelease.Of(f.Newest, f.Release, atlas.CorrectionsOf(f.Newest, f.Release))), f.Claim, IsListed: false)));
        foreach (var (_, release, indicator, _, claim) in frozen)
            draft.Add(new PlannedDownload(Routes.Download(indicator, release), indicator, indicator.Cubes[^1]), claim);
    }

    private static Claim FrozenClaim(Indicator indicator, Release release) =>
        new($"the indicator {indicator.Slug} as released on {release.Code}", new Position($"indicators/{indicator.Slug}/{release.Code}.csv"));

    private static void AddDocuments(PlanDraft draft, Atlas atlas)
    {
        foreach (var document in atlas.Dataset.Documents)
        {
            var claim = new Claim($"the page {document.Slug}", document.At);
            draft.RefuseEmpty(document.Slug, claim);
            draft.AddPage(() => new DocumentPage(atlas, document), claim);
        }
    }

    private static void AddRedirects(PlanDraft draft, Atlas atlas)
    {
        Add(Routes.Topics, atlas.IndicatorsLink, new Claim("the list of topics", new Position("topics.yaml")));
        foreach (var area in atlas.PagedAreas.Where(a => Routes.ByCode(a) != Routes.Of(a)))
            Add(Routes.ByCode(area), atlas.LinkTo(area), ClaimOf(area));

        void Add(Address from, Link to, Claim claim) => draft.AddRedirect(new PlannedPage(from, () => new RedirectPage(atlas, from, to)), to.Address, claim);
    }

    private static void AddPostcodes(PlanDraft draft, Postcodes postcodes)
    {
        var claim = new Claim("the list of postcodes", new Position("postcodes.csv"));
        if (postcodes.Count > 0)
            draft.Add(new PlannedOutwardCodes(Routes.OutwardCodes, postcodes), claim);
        foreach (var outward in postcodes.OutwardCodes)
            draft.Add(new PlannedPostcodes(Routes.Of(outward), postcodes, outward), claim);
    }

    private static void AddSearchEngineFiles(PlanDraft draft, Dataset dataset)
    {
        var (site, claim) = (dataset.Site, new Claim("a file for search engines", new Position("site.yaml")));
        if (dataset.Preview is { } preview)
        {
            draft.Add(new PlannedText(Routes.PreviewNote, PreviewWords.Of(preview) + "\n"), claim with { What = "the mark of a preview" });
            draft.Add(new PlannedText(Routes.Robots, "User-agent: *\nDisallow: /\n"), claim);
            return;
        }
        draft.Add(new PlannedSitemap(Routes.Sitemap, site.BaseAddress, draft.ListedPages()), claim);
        draft.Add(new PlannedText(Routes.Robots, $"User-agent: *\nAllow: /\nSitemap: {site.BaseAddress}{Routes.Sitemap}\n"), claim);
    }

    private static Claim ClaimOf(Indicator indicator) => new($"the indicator {indicator.Slug}", new Position($"indicators/{indicator.Slug}/about.md"));

    private static Claim ClaimOf(Area area) => new($"the area {area.Code} ({area.Name})", new Position("areas/areas.csv"));
}
