namespace SmcStatic.Planning.Pages;

/// <summary>A plain list of everything, to be searched in the browser's own way.</summary>
public sealed class SearchPage : Page
{
    internal SearchPage(Atlas atlas) : base(atlas, Routes.Search) { }

    public override string Template => "search";

    public override string Heading => "Search";

    public override string Description => "A list of every area, indicator and breakdown.";

    /// <summary>Areas by level (other names as notes), then indicators by topic, then breakdowns with their categories.</summary>
    public IReadOnlyList<LinkGroup> Groups => Atlas.Everything;
}
