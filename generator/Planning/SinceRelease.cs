using SmcStatic.Planning.Pages;
using SmcStatic.Planning.Revising;
using SmcStatic.Statistics;

namespace SmcStatic.Planning;

/// <summary>What became of an indicator's figures after a release: the one part of a frozen page that later releases change.</summary>
internal static class SinceRelease
{
    /// <summary>The corrections of the release, the release that replaced its figures, and the newest where that is another; empty while it is the newest itself.</summary>
    /// <param name="indicator">The indicator with all its releases that are out.</param>
    /// <param name="release">The release.</param>
    /// <param name="wrong">What corrections say was wrong in it.</param>
    public static IReadOnlyList<SinceEvent> Of(Indicator indicator, Release release, IReadOnlyList<CorrectionNote> wrong)
    {
        var later = indicator.Cubes.Select(c => c.Release).Where(r => r.Date > release.Date).ToList();
        var corrections = later.Where(r => r.Corrects == release.Date).ToList();
        List<SinceEvent> events = [.. wrong.Select(n => new SinceEvent(n.Text, n.More)), .. corrections.Select(r => EventOf("Figures as corrected on", indicator, r))];
        if (later.Find(r => r.Corrects != release.Date) is { } next)
            events.Add(EventOf("Replaced on", indicator, next));
        if (later.Count > 0 && events[^1].By.Address != Routes.Of(indicator, later[^1]))
            events.Add(EventOf("Newest figures of", indicator, later[^1]));
        return events;
    }

    private static SinceEvent EventOf(string words, Indicator indicator, Release release) =>
        new($"{words} {Formats.Date(release.Date)}:", new Link(release.Title, Routes.Of(indicator, release)));
}
