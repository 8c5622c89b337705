using SmcStatic.Joining.Addresses;
using SmcStatic.Planning.Addresses;

namespace SmcStatic.Planning;

/// <summary>Everything the site will have, before any of it is made.</summary>
/// <param name="Files">Every file, by its path: light values; what they show is worked out when they are rendered.</param>
public sealed record SitePlan(IReadOnlyList<PlannedFile> Files)
{
    /// <summary>Every address that leads on, by where it comes from; each is among the files as well.</summary>
    public IReadOnlyList<Redirect> Redirects { get; init; } = [];

    /// <summary>Every address that was ever published.</summary>
    public AddressLedger Ledger { get; init; } = AddressLedger.Empty;

    /// <summary>What stands for figures that are not on their pages any more.</summary>
    internal FigureLandings FigureLandings { get; init; } = new(AddressLedger.Empty);

    /// <summary>The moment in London of the newest release that it holds.</summary>
    public DateTime Since { get; init; }
}
