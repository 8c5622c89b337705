namespace SmcStatic.Planning.Pages;

/// <summary>What a server answers with when there is no such page: <c>404.html</c>.</summary>
public sealed class NotFoundPage : Page
{
    internal NotFoundPage(Atlas atlas) : base(atlas, Routes.NotFound) { }

    public override string Template => "not-found";

    public override string Heading => "Page not found";

    public override string Description => "There is no page at this address.";

    /// <summary>Where to go from here: search, areas, indicators, breakdowns.</summary>
    public IReadOnlyList<Link> Ways => [Atlas.SearchLink, Atlas.AreasLink, Atlas.IndicatorsLink, Atlas.BreakdownsLink];
}
