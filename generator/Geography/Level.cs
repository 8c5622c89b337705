namespace SmcStatic.Geography;

/// <summary>A level of geography, from the country to the local area.</summary>
/// <param name="Code">As <c>areas.csv</c> and addresses write it: <c>itl2</c>.</param>
/// <param name="Singular">What one area of it is called in a sentence: "region".</param>
/// <param name="Plural">What several are called.</param>
/// <param name="HasPages">Whether its areas have pages of their own; a comparator such as the OECD average has none.</param>
/// <param name="Order">Its place, the largest areas first.</param>
public sealed record Level(string Code, string Singular, string Plural, bool HasPages, int Order) : IComparable<Level>
{
    /// <summary>The United Kingdom, and Great Britain where Northern Ireland is not covered.</summary>
    public static readonly Level Uk = new("uk", "country", "United Kingdom", true, 0);

    /// <summary>England, Scotland, Wales, Northern Ireland.</summary>
    public static readonly Level Nation = new("nation", "nation", "nations", true, 1);

    /// <summary>International territorial level 1: the 12 nations and regions.</summary>
    public static readonly Level Itl1 = new("itl1", "large region", "large regions", true, 2);

    /// <summary>International territorial level 2: 41 areas of 2021, 46 of 2025.</summary>
    public static readonly Level Itl2 = new("itl2", "region", "regions", true, 3);

    /// <summary>The 205 local areas of the composite indices.</summary>
    public static readonly Level Local = new("local", "local area", "local areas", true, 4);

    /// <summary>Other countries and the OECD average, to compare with.</summary>
    public static readonly Level International = new("international", "country", "other countries", false, 5);

    /// <summary>Every level, the largest areas first.</summary>
    public static IReadOnlyList<Level> All { get; } = [Uk, Nation, Itl1, Itl2, Local, International];

    /// <summary>The level of a code, or none.</summary>
    public static Level? Find(string code) => All.FirstOrDefault(l => l.Code == code);

    public int CompareTo(Level? other) => other is null ? 1 : Order.CompareTo(other.Order);

    public override string ToString() => Code;
}
