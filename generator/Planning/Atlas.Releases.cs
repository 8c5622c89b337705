using SmcStatic.Planning.Pages;
using SmcStatic.Statistics;

namespace SmcStatic.Planning;

/// <summary>Releases, their files, and the list of everything.</summary>
internal sealed partial class Atlas
{
    private IReadOnlyList<ReleaseSummary>? releases;

    /// <summary>The releases, the newest first.</summary>
    public IReadOnlyList<ReleaseSummary> Releases => releases ??= [.. Dataset.Releases.Reverse().Select(SummaryOf)];

    public ReleaseSummary SummaryOf(Release release)
    {
        var cubes = Dataset.Indicators.SelectMany(i => i.Cubes).Where(c => c.Release.Date == release.Date).ToList();
        var corrects = Dataset.Releases.FirstOrDefault(r => r.Date == release.Corrects);
        return new ReleaseSummary(
            release.Title, Routes.Of(release), Formats.Date(release.Date), Formats.Time(release.Time), release.Code, release.Summary,
            Formats.Count(cubes.Count), Formats.Count(cubes.Sum(c => c.Count)), release.Report ?? "", corrects is null ? null : LinkTo(corrects));
    }

    public static Link LinkTo(Release release) => new(release.Title, Routes.Of(release), Formats.Date(release.Date));

    public IReadOnlyList<Link> CorrectionsOf(Release release) =>
        [.. Dataset.Releases.Where(r => r.Corrects == release.Date).Reverse().Select(LinkTo)];

    /// <summary>The release so many steps later (or, below 0, earlier), or none.</summary>
    public Link? ReleaseBeside(Release release, int step)
    {
        var place = Dataset.Releases.TakeWhile(r => r.Date != release.Date).Count() + step;
        return place >= 0 && place < Dataset.Releases.Count ? LinkTo(Dataset.Releases[place]) : null;
    }

    public IReadOnlyList<Download> DownloadsOf(Release release) =>
        [.. Dataset.Indicators.SelectMany(i => i.Cubes.Where(c => c.Release.Date == release.Date).Select(c => DownloadOf(i, c)))];

    public static IReadOnlyList<Download> DownloadsOf(Indicator indicator) => [.. indicator.Cubes.Reverse().Select(c => DownloadOf(indicator, c))];

    public IReadOnlyList<DownloadGroup> DownloadsByTopic =>
        [.. PagedTopics.Select(t => new DownloadGroup(t.Title, [.. IndicatorsOf(t).SelectMany(DownloadsOf)])).Where(g => g.Files.Count > 0)];

    private static Download DownloadOf(Indicator indicator, Cube cube)
    {
        var file = Routes.Download(indicator, cube.Release);
        return new Download(
            LinkTo(indicator), new Link(Formats.Date(cube.Release.Date), Routes.Of(cube.Release)),
            new Link(file.Path[(file.Path.LastIndexOf('/') + 1)..], file), Formats.Count(cube.Count),
            new Link($"{indicator.Title}, {Formats.Date(cube.Release.Date)}", Routes.Of(indicator, cube.Release)));
    }
}
