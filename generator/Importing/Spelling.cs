namespace SmcStatic.Importing;

/// <summary>How cells of the source and of the tables are compared: blanks around them and case do not count, and <c>NA</c> is an empty cell.</summary>
internal static class Spelling
{
    /// <summary>What the source writes, by the habit of R, where there is nothing.</summary>
    private const string Nothing = "NA";

    /// <summary>Tells spellings apart.</summary>
    public static StringComparer Comparer { get; } = StringComparer.OrdinalIgnoreCase;

    /// <summary>The cell without blanks around it; empty when it says that there is nothing.</summary>
    public static string Of(string cell)
    {
        var trimmed = cell.Trim();
        return trimmed == Nothing ? "" : trimmed;
    }

    /// <summary>Whether two cells that were made <see cref="Of"/> cells say the same.</summary>
    public static bool Same(string left, string right) => Comparer.Equals(left, right);

    /// <summary>Whether a cell fits a pattern in which <c>*</c> stands for any text.</summary>
    public static bool Fits(string cell, string pattern)
    {
        var parts = pattern.Split('*');
        if (parts.Length == 1)
            return Same(cell, pattern);
        if (cell.Length < parts[0].Length + parts[^1].Length
            || !cell.StartsWith(parts[0], StringComparison.OrdinalIgnoreCase) || !cell.EndsWith(parts[^1], StringComparison.OrdinalIgnoreCase))
            return false;
        var from = parts[0].Length;
        foreach (var part in parts[1..^1])
        {
            var found = cell.IndexOf(part, from, cell.Length - parts[^1].Length - from, StringComparison.OrdinalIgnoreCase);
            if (found < 0)
                return false;
            from = found + part.Length;
        }
        return true;
    }
}
