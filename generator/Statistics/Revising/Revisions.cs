using System.Collections.Concurrent;

namespace SmcStatic.Statistics.Revising;

/// <summary>What each release changed against what stood before it, worked out when it is first asked for.</summary>
/// <param name="indicators">The indicators, in order.</param>
/// <param name="releases">The releases, the oldest first.</param>
public sealed class Revisions(IReadOnlyList<Indicator> indicators, IReadOnlyList<Release> releases)
{
    private readonly ConcurrentDictionary<DateOnly, Lazy<IReadOnlyList<Revision>>> byRelease = [];

    /// <summary>The indicators that a release has, with what it changed of each, in order.</summary>
    public IReadOnlyList<Revision> By(Release release) => byRelease.GetOrAdd(release.Date, _ => new(() => Find(release))).Value;

    /// <summary>What a release changed of an indicator; none where it does not have it.</summary>
    public Revision? By(Release release, Indicator indicator) => By(release).FirstOrDefault(r => r.Indicator.Slug == indicator.Slug);

    /// <summary>The release that stood before another; none for the first.</summary>
    public Release? Before(Release release) => releases.LastOrDefault(r => r.Date < release.Date);

    /// <summary>What changed between two days, of each indicator that has a release after the first and up to the second.</summary>
    public IReadOnlyList<Revision> Between(DateOnly? from, DateOnly to) =>
        [.. indicators.Where(i => i.Cubes.Any(c => (from is null || c.Release.Date > from) && c.Release.Date <= to)).Select(i => Revision.Between(i, from, to))];

    private IReadOnlyList<Revision> Find(Release release) =>
        [.. indicators.Where(i => i.Cubes.Any(c => c.Release.Date == release.Date)).Select(i => Revision.Between(i, Before(release)?.Date, release.Date))];
}
