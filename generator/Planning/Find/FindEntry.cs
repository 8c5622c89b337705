namespace SmcStatic.Planning.Find;

/// <summary>Something that can be found by name.</summary>
/// <param name="Kind">What it is, for people: "Region", "Council", "Indicator".</param>
/// <param name="Name">What it is called.</param>
/// <param name="Address">Its page; none for a council, which leads to its areas.</param>
internal sealed record FindEntry(string Kind, string Name, Address? Address)
{
    /// <summary>Other names it is known by, and its code.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>What tells it from others, or what it is about; empty when nothing needs saying.</summary>
    public string Note { get; init; } = "";

    /// <summary>The places in the list of the areas that a council lies in, the smallest first.</summary>
    public IReadOnlyList<int> Areas { get; init; } = [];
}

/// <summary>The list of everything that can be found by name, which the browser fetches when someone begins to look.</summary>
internal sealed record PlannedFind(Address Address, Atlas Atlas) : PlannedFile(Address);
