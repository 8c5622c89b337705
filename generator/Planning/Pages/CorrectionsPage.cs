using SmcStatic.Planning.Revising;

namespace SmcStatic.Planning.Pages;

/// <summary>What was wrong, since when, and what it is now: every correction, the newest first.</summary>
public sealed class CorrectionsPage : Page
{
    internal CorrectionsPage(Atlas atlas) : base(atlas, Routes.Corrections) { }

    public override string Template => "corrections";

    public override string Heading => "Corrections";

    public override string Description => "Figures that were published wrong: what was wrong, since when, and what they are now.";

    public override IReadOnlyList<Link> Breadcrumb => [.. base.Breadcrumb, Atlas.ReleasesLink];

    /// <summary>The corrections, the newest first; empty where there is none.</summary>
    public IReadOnlyList<CorrectionEntry> Corrections => Atlas.Corrections;

    public override Link? Feed => Atlas.FeedLink;
}
