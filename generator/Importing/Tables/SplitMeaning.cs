namespace SmcStatic.Importing.Tables;

/// <summary>What a split's value says.</summary>
internal enum SplitRole
{
    /// <summary>A category of a dimension.</summary>
    Dimension,

    /// <summary>The area's name.</summary>
    Area,

    /// <summary>The period.</summary>
    Period,

    /// <summary>Nothing that is not said elsewhere.</summary>
    Ignore,
}

/// <summary>What a split type holds.</summary>
/// <param name="Role">What its value says.</param>
/// <param name="Dimension">The code of the dimension, if it is one's category.</param>
internal readonly record struct SplitMeaning(SplitRole Role, string Dimension)
{
    private const string DimensionWord = "dimension ";

    /// <summary>How a table writes it.</summary>
    public const string Expected = "dimension and its code, area, period or ignore";

    /// <summary>Reads a table's cell.</summary>
    public static bool TryParse(string cell, out SplitMeaning meaning)
    {
        meaning = default;
        if (cell.StartsWith(DimensionWord, StringComparison.Ordinal))
        {
            meaning = new SplitMeaning(SplitRole.Dimension, cell[DimensionWord.Length..].Trim());
            return meaning.Dimension.Length > 0;
        }
        SplitRole? role = cell switch { "area" => SplitRole.Area, "period" => SplitRole.Period, "ignore" => SplitRole.Ignore, _ => null };
        meaning = new SplitMeaning(role ?? SplitRole.Ignore, "");
        return role is not null;
    }

    public override string ToString() => Role == SplitRole.Dimension ? DimensionWord + Dimension : Role.ToString().ToLowerInvariant();
}
