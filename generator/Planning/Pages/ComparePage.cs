namespace SmcStatic.Planning.Pages;

/// <summary>Areas side by side: chosen in the address, fetched and drawn in the browser; without scripts, the ways to the same figures.</summary>
public sealed class ComparePage : Page
{
    internal ComparePage(Atlas atlas) : base(atlas, Routes.Compare) { }

    public override string Template => "compare";

    public override string Heading => "Compare areas";

    public override string Description => "Two to six areas or partnerships of areas side by side: every indicator they share, and where they clearly differ.";

    /// <summary>The list of areas, indicators and where their figures lie, for scripts.</summary>
    public Address Index { get; } = Routes.DataIndex;

    /// <summary>How the address of an area × indicator follows from the area's own and the indicator's slug, for scripts.</summary>
    public string FigureForm { get; } = Routes.FigureForm;

    /// <summary>Comparisons at a press: the areas that lie together in a larger one, by level.</summary>
    public IReadOnlyList<LinkGroup> Ready => Atlas.SideBySide;

    /// <summary>The pages that hold the same figures.</summary>
    public IReadOnlyList<Link> Ways =>
    [
        Atlas.AreasLink with { Note = "every area with all its figures" },
        Atlas.IndicatorsLink with { Note = "every indicator with all its areas in one chart and one table" },
        Atlas.DownloadsLink with { Note = "every indicator as a file for a spreadsheet" },
    ];
}
