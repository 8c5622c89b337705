using SmcStatic.Problems;
using SmcStatic.Reading;
using SmcStatic.Statistics;
using SmcStatic.Statistics.Revising;

namespace SmcStatic.Joining;

/// <summary>Joins the corrections, and holds them to the figures: each changes what it says it does, and no correction is silent.</summary>
/// <param name="sources">The data folder as read.</param>
/// <param name="releases">Every release, also of the future.</param>
/// <param name="log">Takes the problems.</param>
internal sealed class CorrectionsJoin(Sources sources, CodeList<Release> releases, ProblemLog log)
{
    /// <summary>The corrections up to the moment of the build, the oldest first.</summary>
    /// <param name="indicators">The indicators with their figures.</param>
    /// <param name="released">The releases up to that moment.</param>
    /// <param name="revisions">What each of them changed.</param>
    public IReadOnlyList<Correction> Join(IReadOnlyList<Indicator> indicators, IReadOnlyList<Release> released, Revisions revisions)
    {
        var read = Fields.Items(sources.Corrections, "corrections.yaml", log).Select(Read).OfType<Entry>().ToList();
        if (log.HasErrors)
            return [];
        var corrections = new List<Correction>();
        foreach (var release in released)
        {
            foreach (var entry in read.Where(e => e.Release == release))
            {
                var slugs = entry.Indicators.Select(s => s.Text).ToList();
                corrections.Add(new Correction(
                    release, corrections.Count(c => c.Release == release) + 1, [.. indicators.Where(i => slugs.Contains(i.Slug))], entry.Wrong, entry.Since, entry.Now));
            }
        }
        CheckChanges(read.Where(e => released.Contains(e.Release)), indicators, revisions);
        CheckSilence(corrections, released, revisions);
        return corrections;
    }

    private Entry? Read(YamlNode node)
    {
        if (Fields.Of(node, "A correction", log) is not { } fields)
            return null;
        var release = ReleaseOf(fields.Text("release"), CorrectionProblems.NoCorrection, r => r.Corrects is not null);
        var slugs = fields.Texts("indicators");
        var wrong = PlainText.Sentence(fields.Text("wrong"), log);
        var since = ReleaseOf(fields.Text("since"), CorrectionProblems.Since, r => release is null || r.Date < release.Date);
        var now = PlainText.Sentence(fields.Text("now"), log);
        fields.NoOthers();
        foreach (var slug in slugs.Where(s => sources.Indicators.All(i => i.Slug != s.Text)))
        {
            var near = Suggestion.For(slug.Text, sources.Indicators.Select(i => i.Slug));
            log.Add(CorrectionProblems.IndicatorUnknown, slug.At, $"There is no indicator {Problem.Quote(slug.Text)}", slug.Text, cure: near is null ? null : $"Write {near}, if that is what is meant.");
        }
        return release is null || since is null || wrong is null || now is null ? null : new Entry(release, slugs, wrong, since, now);
    }

    private Release? ReleaseOf(Cell? cell, ProblemKind kind, Func<Release, bool> isRight)
    {
        if (cell is not { } date)
            return null;
        if (releases.Find(date.Text) is { } release && isRight(release))
            return release;
        // A release that is listed but wrong has its problem already.
        if (releases.Lacks(date.Text) || releases.Find(date.Text) is not null)
            log.Add(kind, date.At, $"{kind.Title}: {Problem.Quote(date.Text)}", date.Text);
        return null;
    }

    private void CheckChanges(IEnumerable<Entry> entries, IReadOnlyList<Indicator> indicators, Revisions revisions)
    {
        foreach (var entry in entries)
        {
            foreach (var slug in entry.Indicators.Where(s => !indicators.Any(i => i.Slug == s.Text && IsChanged(revisions.By(entry.Release, i)))))
                log.Add(CorrectionProblems.ChangesNothing, slug.At, $"No figure of {slug.Text} is another since the release of {entry.Release.Code}", slug.Text);
        }
    }

    private void CheckSilence(List<Correction> corrections, IReadOnlyList<Release> released, Revisions revisions)
    {
        foreach (var release in released.Where(r => r.Corrects is not null))
        {
            foreach (var revision in revisions.By(release).Where(IsChanged))
            {
                var count = revision.Changes.Count(c => c.Kind is not ChangeKind.Restated);
                if (!corrections.Exists(c => c.Release == release && c.Indicators.Contains(revision.Indicator)))
                    log.Add(CorrectionProblems.Unexplained, new Position($"indicators/{revision.Indicator.Slug}/{release.Code}.csv"),
                        $"The correction of {release.Code} changes {count} figure{(count == 1 ? "" : "s")} of {revision.Indicator.Slug}, and corrections.yaml does not say why", revision.Indicator.Slug);
            }
        }
    }

    private static bool IsChanged(Revision? revision) => revision?.Changes.Any(c => c.Kind is not ChangeKind.Restated) == true;

    /// <summary>A correction as it is written.</summary>
    private sealed record Entry(Release Release, IReadOnlyList<Cell> Indicators, string Wrong, Release Since, string Now);
}
