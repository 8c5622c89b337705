namespace SmcStatic.Planning.Pages;

/// <summary>All indicators, by domain and topic.</summary>
public sealed class IndicatorsPage : Page
{
    internal IndicatorsPage(Atlas atlas) : base(atlas, Routes.Indicators) { }

    public override string Template => "indicators";

    public override string Heading => "Indicators";

    public override string Description => "Every indicator of social mobility, by topic.";

    /// <summary>The domains with their topics and indicators, in order.</summary>
    public IReadOnlyList<DomainSummary> Domains => Atlas.Domains;
}
