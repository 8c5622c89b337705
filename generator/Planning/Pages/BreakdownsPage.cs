namespace SmcStatic.Planning.Pages;

/// <summary>All breakdowns, those by groups of people first.</summary>
public sealed class BreakdownsPage : Page
{
    internal BreakdownsPage(Atlas atlas) : base(atlas, Routes.Breakdowns) { }

    public override string Template => "breakdowns";

    public override string Heading => "Breakdowns";

    public override string Description => "Figures by sex, ethnicity, disability, socio-economic background and more.";

    /// <summary>The breakdowns that have figures, those that tell people apart first.</summary>
    public IReadOnlyList<BreakdownSummary> Breakdowns => Atlas.Breakdowns;
}
