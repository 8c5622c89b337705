using System.Collections.Concurrent;
using SmcStatic.Joining;
using SmcStatic.Planning.Pages;
using SmcStatic.Problems;
using SmcStatic.Statistics;
using SmcStatic.Statistics.Revising;

namespace SmcStatic.Planning.Revising;

/// <summary>A place of the site that carried a figure which was wrong.</summary>
/// <param name="Kind">What it is: <c>figure</c> (on a page, and in the page's data.csv and data.json), <c>picture</c>, <c>chunk</c>, <c>ticks</c> (of a strip) or <c>download</c>.</param>
/// <param name="Address">Its address, of a figure with its id.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Change">The figure as it was and as it is.</param>
internal readonly record struct AffectedPlace(string Kind, Address Address, Indicator Indicator, CellChange Change);

/// <summary>
/// Every place where figures stood that a release put right: the site is planned as it stood before, and each page's figures, each picture and each data file is looked through for them.
/// </summary>
internal sealed class AffectedPlaces(Dataset dataset)
{
    private readonly ConcurrentDictionary<DateOnly, Lazy<IReadOnlyList<AffectedPlace>>> byRelease = [];

    /// <summary>The places, by address, then in the order of the figures.</summary>
    public IReadOnlyList<AffectedPlace> Of(Release release) => byRelease.GetOrAdd(release.Date, _ => new(() => Find(release))).Value;

    /// <summary>How many places a correction's figures stood in, in a sentence; empty where none had them.</summary>
    public string Words(Correction correction)
    {
        var places = Of(correction.Release).Where(p => correction.Indicators.Any(i => i.Slug == p.Indicator.Slug)).ToList();
        int Count(Func<AffectedPlace, bool> isMeant, Func<AffectedPlace, string> what) => places.Where(isMeant).Select(what).Distinct(StringComparer.Ordinal).Count();
        string[] counts =
        [
            Counted(Count(p => p.Kind == "figure", p => p.Address.File), "page"), Counted(Count(p => p.Kind == "figure", p => p.Address.Path), "figure"),
            Counted(Count(p => p.Kind == "picture", p => p.Address.Path), "picture"), Counted(Count(p => p.Kind is "chunk" or "ticks" or "download", p => p.Address.Path), "data file"),
        ];
        return places.Count == 0 ? "" : $"A wrong figure stood on {counts[0]}, in {counts[1]}, {counts[2]} and {counts[3]}.";
    }

    private static string Counted(int count, string noun) => $"{Formats.Count(count)} {noun}{(count == 1 ? "" : "s")}";

    private IReadOnlyList<AffectedPlace> Find(Release release)
    {
        var corrected = dataset.Corrections.Where(c => c.Release.Date == release.Date).SelectMany(c => c.Indicators).Select(i => i.Slug).ToHashSet(StringComparer.Ordinal);
        var wrong = new Dictionary<Observation, CellChange>();
        foreach (var change in dataset.Revisions.By(release).Where(r => corrected.Contains(r.Indicator.Slug)).SelectMany(r => r.Changes))
        {
            if (change.Kind is not ChangeKind.Restated && change.From is { } from)
                wrong[from] = change;
        }
        // What a page shows of an indicator does not hang on other indicators, but for the home page, which has room for a few.
        var plan = Planner.Plan(PastDataset.Before(dataset, release, corrected), new ProblemLog());
        var places = plan.Files.Where(f => f.Address != Routes.Home).AsParallel().AsOrdered().SelectMany(f => In(f, wrong)).AsEnumerable()
            .Concat(In(new HomePage(new Atlas(PastDataset.Before(dataset, release))), wrong));
        return [.. places.OrderBy(p => p.Address).ThenBy(p => p.Kind, StringComparer.Ordinal)];
    }

    private static IEnumerable<AffectedPlace> In(PlannedFile file, Dictionary<Observation, CellChange> wrong) => file switch
    {
        PlannedPage page => In(page.Make(), wrong),
        PlannedChunk chunk => In("chunk", file.Address, chunk.Indicator, chunk.Slices.SelectMany(s => s.Observations), wrong),
        PlannedDownload download => In("download", file.Address, download.Indicator, download.Cube.Observations, wrong),
        PlannedPeers peers => In("ticks", file.Address, peers.Make().Points, wrong),
        _ => [],
    };

    private static IEnumerable<AffectedPlace> In(Page page, Dictionary<Observation, CellChange> wrong)
    {
        if (!page.HasFigures)
            return [];
        var pictures = page.Pictures.ToDictionary(p => p.Figure, p => p.Address, StringComparer.Ordinal);
        return page.Figures.SelectMany(f => In("figure", page.Address.At(f.Id), f.Points, wrong)
            .Concat(pictures.TryGetValue(f.Id, out var picture) ? In("picture", picture, f.Points, wrong) : []));
    }

    private static IEnumerable<AffectedPlace> In(string kind, Address address, IEnumerable<Point> points, Dictionary<Observation, CellChange> wrong) =>
        points.DistinctBy(p => p.Observation).SelectMany(p => In(kind, address, p.Indicator, [p.Observation], wrong));

    private static IEnumerable<AffectedPlace> In(string kind, Address address, Indicator indicator, IEnumerable<Observation> figures, Dictionary<Observation, CellChange> wrong)
    {
        foreach (var figure in figures)
        {
            if (wrong.TryGetValue(figure, out var change))
                yield return new AffectedPlace(kind, address, indicator, change);
        }
    }
}
