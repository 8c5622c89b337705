using SmcStatic.Planning.Addresses;

namespace SmcStatic.Planning.Pages;

/// <summary>In the place of an area that was divided among several: what became of it, for the reader to choose.</summary>
public sealed class SuccessorsPage : Page
{
    private readonly Geography.Succession last;
    private readonly IReadOnlyList<Heir> heirs;

    internal SuccessorsPage(Atlas atlas, Address address, Geography.Succession last, IReadOnlyList<Heir> heirs) : base(atlas, address) =>
        (this.last, this.heirs) = (last, heirs);

    public override string Template => "successors";

    public override string Title => $"{Heading} ({last.From}) | {Site.Title}";

    public override string Heading => last.FromName ?? $"The area {last.From}";

    public override string Description => $"{Heading} ({last.From}) is no longer published: it was divided in {last.Since}.";

    public override IReadOnlyList<Link> Breadcrumb => [.. base.Breadcrumb, Atlas.AreasLink];

    /// <summary>What became of it, in a sentence or two.</summary>
    public string Lead => $"Its land now lies in {Formats.Count(heirs.Count)} other areas. Choose the one you are looking for.";

    /// <summary>The areas that its land lies in, the largest part first; the note says how much.</summary>
    public IReadOnlyList<Link> Successors => [.. heirs.Select(h => new Link(h.Area.Name, Routes.Of(h.Area), $"{h.Area.Level.Singular}, {h.Area.Code}: {Part(h.Share)}"))];

    private static string Part(decimal share) => share >= 0.995m ? "all of its land" : share < 0.01m ? "less than 1% of its land" : $"{decimal.Round(share * 100, MidpointRounding.AwayFromZero):0}% of its land";
}
