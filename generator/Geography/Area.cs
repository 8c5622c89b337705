namespace SmcStatic.Geography;

/// <summary>One place, whose code never means another: a code that stood in two vintages with one border is one area.</summary>
public sealed record Area
{
    /// <summary>GSS or ITL code, or one of ours: <c>TLJ4</c>, <c>E06000005</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Its level.</summary>
    public required Level Level { get; init; }

    /// <summary>The years of the geographies it belongs to, oldest first: 2021, 2025. Each has its own boundary.</summary>
    public required IReadOnlyList<int> Vintages { get; init; }

    /// <summary>Its English name.</summary>
    public required string Name { get; init; }

    /// <summary>Its Welsh name, where it has one.</summary>
    public string? WelshName { get; init; }

    /// <summary>The code of the area it lies in, one step up; none for the UK and for other countries.</summary>
    public string? Parent { get; init; }

    /// <summary>Other names that people know it by, for finding.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Its place among all areas: by level, then name, then code.</summary>
    public int Order { get; init; }

    public override string ToString() => $"{Code} {Name}";
}
