using SmcStatic.Joining.Addresses;
using SmcStatic.Statistics;
using SmcStatic.Statistics.Revising;

namespace SmcStatic.Joining;

/// <summary>A dataset as it stood before one of its releases.</summary>
public static class PastDataset
{
    /// <summary>The dataset without that release and all after it; an indicator that had no figures then is not in it.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="release">The release.</param>
    /// <param name="among">The slugs of the indicators that are wanted; none for all.</param>
    public static Dataset Before(Dataset dataset, Release release, IReadOnlySet<string>? among = null)
    {
        var releases = dataset.Releases.Where(r => r.Date < release.Date).ToList();
        var indicators = dataset.Indicators.Where(i => among?.Contains(i.Slug) != false).Select(i => Before(i, release.Date)).Where(i => i.Cubes.Count > 0).ToList();
        return dataset with
        {
            Releases = releases,
            Indicators = indicators,
            Questions = [],
            // What leads on is of today; what stood then stood at its own address.
            Addresses = AddressLedger.Empty,
            Corrections = [.. dataset.Corrections.Where(c => c.Release.Date < release.Date)],
            Revisions = new Revisions(indicators, releases),
        };
    }

    private static Indicator Before(Indicator indicator, DateOnly day)
    {
        var cubes = indicator.Cubes.Where(c => c.Release.Date < day).ToList();
        return indicator with { Cubes = cubes, Current = CurrentSlices.Of(indicator, cubes), Breaks = [.. indicator.Breaks.Where(b => b.Release < day)] };
    }
}
