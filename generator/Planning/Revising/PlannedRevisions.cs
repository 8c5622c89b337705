using SmcStatic.Statistics.Revising;

namespace SmcStatic.Planning.Revising;

/// <summary>Every cell that a release changed, as a table to take away.</summary>
/// <param name="Address">Where it lives.</param>
/// <param name="Make">Works out what changed, an indicator each.</param>
public sealed record PlannedChanges(Address Address, Func<IReadOnlyList<Revision>> Make) : PlannedFile(Address);

/// <summary>Every place that carried a figure which a correction put right, as a table to take away.</summary>
public sealed record PlannedAffected : PlannedFile
{
    internal PlannedAffected(Address address, Func<IReadOnlyList<AffectedPlace>> make) : base(address) => Make = make;

    internal Func<IReadOnlyList<AffectedPlace>> Make { get; }
}

/// <summary>A feed of entries in Atom (RFC 4287), the newest first.</summary>
/// <param name="Address">Where it lives.</param>
/// <param name="Id">What it is, for ever: a tag URI.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Author">Who publishes it.</param>
/// <param name="BaseAddress">Where the site lives, without a slash at the end.</param>
/// <param name="Page">The page that tells the same.</param>
/// <param name="Updated">When its newest entry came, as RFC 3339 writes it.</param>
/// <param name="Entries">The entries, the newest first.</param>
public sealed record PlannedFeed(
    Address Address, string Id, string Title, string Author, string BaseAddress, Address Page, string Updated, IReadOnlyList<FeedEntry> Entries) : PlannedFile(Address);

/// <summary>An entry of a feed.</summary>
/// <param name="Id">What it is, for ever: a tag URI.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Address">Where it is told whole.</param>
/// <param name="Updated">When it came, as RFC 3339 writes it.</param>
/// <param name="Summary">What it says.</param>
public sealed record FeedEntry(string Id, string Title, Address Address, string Updated, string Summary);
