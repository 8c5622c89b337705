namespace SmcStatic.Publishing;

/// <summary>Where a site is to be published, and when.</summary>
/// <param name="To">The folder that a server serves, or that an object store mounts or copies.</param>
/// <param name="Moment">The moment in London.</param>
public sealed record PublishRequest(string To, DateTime Moment)
{
    /// <summary>How many publishes back the assets stay, this one counted: a page that a browser kept still finds its styles and scripts.</summary>
    public const int AssetsOf = 3;

    /// <summary>How many releases are kept to roll back to, the published one counted; at least <see cref="AssetsOf"/>.</summary>
    public int Keep { get; init; } = 5;

    /// <summary>How hard Brotli tries, from 0 to 11.</summary>
    public int Quality { get; init; } = 11;

    /// <summary>Done once the site stands: the ledger of addresses is written here. May be done again for the same site.</summary>
    public Action? Published { get; init; }
}
