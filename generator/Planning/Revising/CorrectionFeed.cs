using SmcStatic.Joining;
using SmcStatic.Statistics;

namespace SmcStatic.Planning.Revising;

/// <summary>The corrections as a feed. Its ids and dates follow from the corrections alone, so that a reader is told of each once.</summary>
internal static class CorrectionFeed
{
    public static PlannedFeed Of(Dataset dataset)
    {
        var site = dataset.Site;
        var host = new Uri(site.BaseAddress).Host;
        var entries = dataset.Corrections.Reverse().Select(c => new FeedEntry(
            $"tag:{host},{c.Release.Code}:correction-{c.Number.ToString(Formats.Culture)}", Atlas.TitleOf(c), Routes.Of(c), London.WithOffset(c.Release.Moment),
            $"{c.Wrong} Wrong since {Formats.Date(c.Since.Date)}. {c.Now}")).ToList();
        // Without a correction the feed is as old as the site's first figures, which is when it began.
        var began = dataset.Releases[0];
        return new PlannedFeed(
            Routes.CorrectionsFeed, $"tag:{host},{began.Code}:corrections", $"Corrections: {site.Title}", site.Publisher, site.BaseAddress, Routes.Corrections,
            entries.Count > 0 ? entries[0].Updated : London.WithOffset(began.Moment), entries);
    }
}
