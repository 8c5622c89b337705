namespace SmcStatic.Planning.Pages;

/// <summary>What came when, the newest first.</summary>
public sealed class ReleasesPage : Page
{
    internal ReleasesPage(Atlas atlas) : base(atlas, Routes.Releases) { }

    public override string Template => "releases";

    public override string Heading => "Releases";

    public override string Description => "Every release of figures and every correction, the newest first.";

    /// <summary>The releases, the newest first.</summary>
    public IReadOnlyList<ReleaseSummary> Releases => Atlas.Releases;

    /// <summary>The page of corrections.</summary>
    public Link Corrections => Atlas.CorrectionsLink;

    public override Link? Feed => Atlas.FeedLink;
}
