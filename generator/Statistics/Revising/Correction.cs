namespace SmcStatic.Statistics.Revising;

/// <summary>What was wrong with figures that were published, since when, and what they are now.</summary>
/// <param name="Release">The release that put it right.</param>
/// <param name="Number">Its place among the corrections of that release, from 1.</param>
/// <param name="Indicators">The indicators whose figures were wrong, in order, at least one.</param>
/// <param name="Wrong">What was wrong, in a sentence.</param>
/// <param name="Since">The release that first had it wrong.</param>
/// <param name="Now">What it is now, in a sentence.</param>
public sealed record Correction(Release Release, int Number, IReadOnlyList<Indicator> Indicators, string Wrong, Release Since, string Now)
{
    /// <summary>Whether it corrects what an indicator said in a release: the release had the indicator wrong, and was not put right yet.</summary>
    public bool Corrects(Indicator indicator, Release release) =>
        Since.Date <= release.Date && release.Date < Release.Date && Indicators.Any(i => i.Slug == indicator.Slug);
}
