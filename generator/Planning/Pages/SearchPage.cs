using SmcStatic.Planning.Find;

namespace SmcStatic.Planning.Pages;

/// <summary>A plain list of everything, to be searched in the browser's own way; scripts put what was asked for above it.</summary>
public sealed class SearchPage : Page
{
    internal SearchPage(Atlas atlas) : base(atlas, Routes.Search) { }

    public override string Template => "search";

    public override string Heading => "Search";

    public override string Description => "Every area, council, indicator and breakdown by name.";

    /// <summary>Areas by level (other names as notes) and councils, then indicators by topic, then breakdowns with their categories.</summary>
    public IReadOnlyList<FindPart> Parts => Atlas.Everything;
}
