using System.Globalization;
using SmcStatic.Reading;
using SmcStatic.Statistics;

namespace SmcStatic.Joining;

/// <summary>Text that must stand nowhere in the site, for it belongs to a release that is not out.</summary>
/// <param name="Text">The text.</param>
/// <param name="What">What it is, for a sentence: "the title of the release of 2026-12-10".</param>
public sealed record EmbargoedText(string Text, string What);

/// <summary>What can be known of later releases without opening their files: what <c>releases.yaml</c> says of them, and the names of files.</summary>
internal static class EmbargoJoin
{
    /// <summary>The texts, each once; empty when nothing is embargoed.</summary>
    public static IReadOnlyList<EmbargoedText> Of(Sources sources, IReadOnlyList<Release> later, IReadOnlyList<Release> released)
    {
        var texts = later.SelectMany(TextsOf).Concat(sources.Closed.SelectMany(slug => AddressesOf(slug, $"the indicator {slug}")))
            .Concat(WordsOf(sources).SelectMany(w => AddressesOf(w.Word, w.Name))).DistinctBy(t => t.Text);
        // What was said before is no secret: a title may be that of an earlier release with a word more.
        return [.. texts.Where(t => !released.Any(r => $"{r.Title}\n{r.Summary}\n{r.Report}".Contains(t.Text, StringComparison.Ordinal)))];
    }

    private static IEnumerable<EmbargoedText> TextsOf(Release release)
    {
        var its = $"of the release of {release.Code}";
        yield return new(release.Summary, $"the summary {its}");
        if (release.Report is { } report)
            yield return new(report, $"the address of the report {its}");
        if (release.IsAnnounced)
            yield break;
        yield return new(release.Title, $"the title {its}");
        yield return new(release.Code, $"the day {its}");
        yield return new(release.Date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture), $"the day {its}");
    }

    /// <summary>The names that only later editions of files give: a page, a dimension, a geography.</summary>
    private static IEnumerable<(string Word, string Name)> WordsOf(Sources sources)
    {
        var open = sources.Files.Select(f => f.Place).ToHashSet(StringComparer.Ordinal);
        var words = sources.Files.Select(f => f.Word).ToHashSet(StringComparer.Ordinal);
        return sources.Dated.Where(d => !d.IsOut && d.Place.Split('/') is ["pages" or "dimensions", _] && !open.Contains(d.Place))
            .Select(d => (Path.GetFileNameWithoutExtension(d.Place), d.Name)).Where(w => !words.Contains(w.Item1));
    }

    /// <summary>A word as addresses hold it, and only they, so that an indicator may be called by a common word.</summary>
    private static IEnumerable<EmbargoedText> AddressesOf(string word, string what) =>
        [new($"/{word}/", what), new($"/by-{word}/", what), new($":\"{word}\"", what)];
}
