using SmcStatic.Statistics;
using SmcStatic.Statistics.Comparing;

namespace SmcStatic.Charts.Maps;

/// <summary>An area of a map, with the figure that colours it.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Address">Where its shape leads.</param>
/// <param name="Value">Its value, unrounded; none when the status says why.</param>
/// <param name="Status">What else is to be known about the value.</param>
/// <param name="Text">The value in print: "46.0%"; "not available" when there is none.</param>
public sealed record MapArea(string Code, string Name, string Address, Number? Value, Status Status, string Text)
{
    /// <summary>What a script knows it by, as it knows the row of the table: "tlj4".</summary>
    public string Word { get; init; } = "";

    /// <summary>How it compares with what the map's areas are compared with.</summary>
    public Verdict Verdict { get; init; }

    /// <summary>The same in words, after its value: ", clearly higher than the UK"; empty where nothing is said.</summary>
    public string VerdictWords { get; init; } = "";
}

/// <summary>What a map of values is made from: one figure an area of a level.</summary>
public sealed record AreaMap
{
    /// <summary>What tells its parts from those of other figures on the page: <c>fig-rate-itl2</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it shows: "Economically active".</summary>
    public required string Title { get; init; }

    /// <summary>What kind of number the values are, which decides on the classes.</summary>
    public required ValueKind Kind { get; init; }

    /// <summary>With how many decimals the values are printed.</summary>
    public required int Decimals { get; init; }

    /// <summary>What areas are compared with: "the UK"; empty where nothing can be said.</summary>
    public string ComparedWith { get; init; } = "";

    /// <summary>The areas with a figure, in order, each once.</summary>
    public required IReadOnlyList<MapArea> Areas { get; init; }

    /// <summary>Whether the areas are drawn in their shapes, not as squares alone.</summary>
    public bool HasBorders { get; init; } = true;

    /// <summary>How a break between classes is printed, with its unit.</summary>
    public required Func<decimal, string> Print { get; init; }
}
