using SmcStatic.Planning.Revising;
using SmcStatic.Statistics;
using SmcStatic.Statistics.Revising;

namespace SmcStatic.Planning;

/// <summary>What releases changed, and what was corrected.</summary>
internal sealed partial class Atlas
{
    private const int MostLargest = 10;
    private const int MostRevised = 25;
    private const int MostOfACorrection = 5;

    private AffectedPlaces? affected;

    public Link CorrectionsLink { get; } = new("Corrections", Routes.Corrections);

    public Link FeedLink { get; } = new("Follow corrections as a feed", Routes.CorrectionsFeed);

    /// <summary>Where figures stood that a release put right.</summary>
    public AffectedPlaces Affected => LazyInitializer.EnsureInitialized(ref affected, () => new AffectedPlaces(Dataset));

    /// <summary>What a release changed; none for the first.</summary>
    public ReleaseChanges? ChangesOf(Release release)
    {
        if (Dataset.Revisions.Before(release) is not { } before)
            return null;
        var revisions = Dataset.Revisions.By(release);
        return new ReleaseChanges(
            LinkTo(before), ChangeWords.Counts(revisions), LargestChanges.InSize(revisions, MostLargest), LargestChanges.InMargins(revisions, MostLargest), LargestChanges.LeftOut(revisions),
            [.. revisions.Select(ChangesOf)], new Link("All changes as CSV", Routes.ChangesOf(release)));
    }

    /// <summary>The corrections, the newest first.</summary>
    public IReadOnlyList<CorrectionEntry> Corrections => [.. Dataset.Corrections.Reverse().Select(EntryOf)];

    /// <summary>The corrections of an indicator, the newest first.</summary>
    public IReadOnlyList<CorrectionNote> CorrectionsOf(Indicator indicator) =>
        [.. Dataset.Corrections.Reverse().Where(c => c.Indicators.Any(i => i.Slug == indicator.Slug)).Select(NoteOf)];

    /// <summary>The corrections of what an indicator said in a release, the newest first: for the page that shows it as it was released. Mostly none.</summary>
    public IReadOnlyList<CorrectionNote> CorrectionsOf(Indicator indicator, Release release) =>
        [.. Dataset.Corrections.Reverse().Where(c => c.Corrects(indicator, release)).Select(NoteOf)];

    /// <summary>The first of the corrections that a release brought.</summary>
    public Link? CorrectedBy(Release release) =>
        Dataset.Corrections.Where(c => c.Release.Date == release.Date).Select(c => new Link("What was wrong, and what it is now", Routes.Of(c))).FirstOrDefault();

    private static CorrectionNote NoteOf(Correction correction) =>
        new($"Corrected on {Formats.Date(correction.Release.Date)}: {correction.Wrong}", new Link("See the correction", Routes.Of(correction)));

    private static IndicatorChanges ChangesOf(Revision revision)
    {
        var revised = LargestChanges.InOrder(revision).ToList();
        var shown = revised.Take(MostRevised).Select(c => ChangeWords.Cell(revision.Indicator, c)).ToList();
        var count = Formats.Count(revised.Count);
        return new IndicatorChanges(
            $"changes-{Slug.Of(revision.Indicator.Slug)}", LinkTo(revision.Indicator), revision.From is null, ChangeWords.Counts([revision]), shown,
            revised.Count switch { 0 => "", 1 => "The one revised figure", _ when shown.Count == revised.Count => $"All {count} revised figures", _ => $"The first {shown.Count} of {count} revised figures" },
            [.. ChangeWords.Breaks(revision), .. ChangeWords.Recodes(revision)]);
    }

    private CorrectionEntry EntryOf(Correction correction)
    {
        var revisions = correction.Indicators.Select(i => Dataset.Revisions.By(correction.Release, i)).OfType<Revision>().ToList();
        return new CorrectionEntry(
            Routes.IdOf(correction), TitleOf(correction), Formats.Date(correction.Release.Date), correction.Release.Code, LinkTo(correction.Release),
            [.. correction.Indicators.Select(LinkTo)], correction.Wrong, LinkTo(correction.Since), correction.Now, ChangeWords.Counts(revisions),
            LargestChanges.Either(revisions, MostOfACorrection), Affected.Words(correction), new Link("Every place that carried a wrong figure, as CSV", Routes.AffectedBy(correction.Release)));
    }

    /// <summary>The indicators a correction is about, as a heading says them.</summary>
    public static string TitleOf(Correction correction) => Formats.Capital(Formats.List([.. correction.Indicators.Select((i, place) => place == 0 ? i.Title : Formats.LowerFirst(i.Title))]));
}
