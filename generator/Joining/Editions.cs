using SmcStatic.Statistics;

namespace SmcStatic.Joining;

/// <summary>
/// The data set as it stood at each of its releases. Settings and words are those of the time: an earlier edition of the folder is joined where a file has taken another's place since.
/// </summary>
internal static class Editions
{
    /// <summary>An edition for each release of a data set, the oldest first; that of the newest is the data set itself.</summary>
    public static IReadOnlyList<Dataset> Of(Dataset dataset) =>
        [.. dataset.Releases.Select(release => UpTo(dataset.Earlier.FirstOrDefault(e => release.Date <= e.Until)?.Dataset ?? dataset, release))];

    /// <summary>The data set without what later releases brought.</summary>
    private static Dataset UpTo(Dataset dataset, Release release) => dataset.Releases[^1].Date == release.Date ? dataset : dataset with
    {
        Releases = [.. dataset.Releases.Where(r => r.Date <= release.Date)],
        Indicators = [.. dataset.Indicators.Where(i => i.Cubes[0].Release.Date <= release.Date).Select(i => UpTo(i, release))],
        Questions = [],
    };

    private static Indicator UpTo(Indicator indicator, Release release)
    {
        if (indicator.Cubes[^1].Release.Date <= release.Date)
            return indicator;
        IReadOnlyList<Cube> cubes = [.. indicator.Cubes.Where(c => c.Release.Date <= release.Date)];
        return indicator with { Cubes = cubes, Current = CurrentSlices.Of(indicator, cubes) };
    }
}
