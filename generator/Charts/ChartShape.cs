namespace SmcStatic.Charts;

/// <summary>What a figure runs over, as far as its form depends on it.</summary>
public sealed record ChartShape
{
    /// <summary>How many areas it has.</summary>
    public required int Areas { get; init; }

    /// <summary>The most periods that one area and group has.</summary>
    public required int Periods { get; init; }

    /// <summary>Its dimensions, in order.</summary>
    public IReadOnlyList<ChartDimension> Dimensions { get; init; } = [];

    /// <summary>How many combinations of their categories it has; 1 without dimensions.</summary>
    public int Groups { get; init; } = 1;

    /// <summary>Whether its values are counts, which bars show from zero.</summary>
    public bool IsCount { get; init; }

    /// <summary>Whether its values are scores of a composite index, whose categories are known.</summary>
    public bool IsIndexScore { get; init; }

    /// <summary>Whether it is of one area whose level has others to stand among.</summary>
    public bool HasPeers { get; init; }
}

/// <summary>A dimension of a shape.</summary>
/// <param name="Count">How many of its categories there are.</param>
/// <param name="IsAge">Whether they are ages in single years, along which a line runs.</param>
/// <param name="IsWhole">Whether they add up to a whole, in every row.</param>
public readonly record struct ChartDimension(int Count, bool IsAge = false, bool IsWhole = false);
