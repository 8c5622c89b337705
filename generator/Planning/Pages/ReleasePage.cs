using SmcStatic.Planning.Revising;
using SmcStatic.Statistics;

namespace SmcStatic.Planning.Pages;

/// <summary>One release: which indicators it has, how many figures, their files.</summary>
public sealed class ReleasePage : Page
{
    private readonly Release release;
    private ReleaseChanges? changes;

    internal ReleasePage(Atlas atlas, Release release) : base(atlas, Routes.Of(release)) => this.release = release;

    public override string Template => "release";

    public override string Heading => release.Title;

    public override string Description => $"{release.Title}, {Formats.Date(release.Date)}. {release.Summary}";

    public override IReadOnlyList<Link> Breadcrumb => [.. base.Breadcrumb, Atlas.ReleasesLink];

    /// <summary>What it is, when it came, how much is in it.</summary>
    public ReleaseSummary Release => Atlas.SummaryOf(release);

    /// <summary>The releases that correct it, the newest first.</summary>
    public IReadOnlyList<Link> Corrections => Atlas.CorrectionsOf(release);

    /// <summary>Its indicators, in order, each with its file.</summary>
    public IReadOnlyList<Download> Indicators => Atlas.DownloadsOf(release);

    /// <summary>What it changed of what stood before it; none for the first.</summary>
    public ReleaseChanges? Changes => changes ??= Atlas.ChangesOf(release);

    /// <summary>What it put right, where it is a correction: the part of the page of corrections. Mostly none.</summary>
    public Link? Corrected => Atlas.CorrectedBy(release);

    /// <summary>The release before it; none when it is the first.</summary>
    public Link? Earlier => Atlas.ReleaseBeside(release, -1);

    /// <summary>The release after it; none when it is the newest.</summary>
    public Link? Later => Atlas.ReleaseBeside(release, 1);
}
