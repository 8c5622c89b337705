namespace SmcStatic.Planning.Pages;

/// <summary>All breakdowns, those by groups of people first.</summary>
public sealed class BreakdownsPage : Page
{
    internal BreakdownsPage(Atlas atlas) : base(atlas, Routes.Breakdowns) { }

    public override string Template => "breakdowns";

    public override string Heading => "Breakdowns";

    public override string Description => "Figures by sex, ethnicity, disability, socio-economic background and more.";

    /// <summary>The breakdowns that have figures: by groups of people, then by kinds of outcome.</summary>
    public IReadOnlyList<BreakdownPart> Parts =>
        [.. new[] { new BreakdownPart("Groups of people", [.. Atlas.Breakdowns.Where(b => b.IsPeople)]), new BreakdownPart("Kinds of outcome", [.. Atlas.Breakdowns.Where(b => !b.IsPeople)]) }
            .Where(p => p.Breakdowns.Count > 0)];
}

/// <summary>Breakdowns of one kind.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Breakdowns">The breakdowns, at least one.</param>
public sealed record BreakdownPart(string Title, IReadOnlyList<BreakdownSummary> Breakdowns);
