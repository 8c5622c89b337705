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
            $"tag:{host},{c.Release.Code}:correction-{c.Number.ToString(Formats.Culture)}", Atlas.TitleOf(c), Routes.Of(c), Moment(c.Release),
            $"{c.Wrong} Wrong since {Formats.Date(c.Since.Date)}. {c.Now}")).ToList();
        // Without a correction the feed is as old as the site's first figures, which is when it began.
        var began = dataset.Releases[0];
        return new PlannedFeed(
            Routes.CorrectionsFeed, $"tag:{host},{began.Code}:corrections", $"Corrections: {site.Title}", site.Publisher, site.BaseAddress, Routes.Corrections,
            entries.Count > 0 ? entries[0].Updated : Moment(began), entries);
    }

    /// <summary>A release's moment with its distance from universal time: an hour in summer, from the last Sunday of March to the last of October.</summary>
    public static string Moment(Release release)
    {
        var moment = release.Date.ToDateTime(release.Time);
        var isSummer = moment >= LastSunday(moment.Year, 3).AddHours(2) && moment < LastSunday(moment.Year, 10).AddHours(2);
        return $"{moment.ToString("yyyy-MM-dd'T'HH:mm:ss", Formats.Culture)}{(isSummer ? "+01:00" : "Z")}";
    }

    private static DateTime LastSunday(int year, int month)
    {
        var last = new DateTime(year, month, 31, 0, 0, 0, DateTimeKind.Unspecified);
        return last.AddDays(-(int)last.DayOfWeek);
    }
}
