namespace SmcStatic.Charts.Maps;

/// <summary>A map of values as a figure shows it, under the figure's title.</summary>
public sealed record DrawnMap
{
    /// <summary>Its id on the page.</summary>
    public required string Id { get; init; }

    /// <summary>The areas in their shapes; none where another map of the page has the shapes, and squares are enough.</summary>
    public required Svg? Map { get; init; }

    /// <summary>The areas as equal squares; none where they have no squares.</summary>
    public Svg? Tiles { get; init; }

    /// <summary>The classes, highest first, then the reasons for missing values.</summary>
    public required IReadOnlyList<MapKey> Key { get; init; }

    /// <summary>How the classes were made, in a sentence.</summary>
    public required string Rule { get; init; }
}
