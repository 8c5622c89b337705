namespace SmcStatic.Importing.Tables;

/// <summary>One part of a rule's <c>when</c>: what a column must, or must not, hold.</summary>
/// <param name="Column">The column, <c>split:…</c> or <c>file</c>.</param>
/// <param name="IsNegated">Whether it must not hold it.</param>
/// <param name="Patterns">The alternatives, with <c>*</c> for any text.</param>
internal sealed record Condition(string Column, bool IsNegated, IReadOnlyList<string> Patterns)
{
    /// <summary>Reads a whole <c>when</c>; none when a part of it has no <c>=</c>.</summary>
    public static IReadOnlyList<Condition>? ParseAll(string when)
    {
        var conditions = new List<Condition>();
        foreach (var part in when.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals < 1)
                return null;
            var negated = part[equals - 1] == '!';
            var column = part[..(negated ? equals - 1 : equals)].Trim().ToLowerInvariant();
            conditions.Add(new Condition(column, negated, [.. part[(equals + 1)..].Split('|').Select(Spelling.Of)]));
        }
        return conditions;
    }

    /// <summary>Whether it holds for a cell.</summary>
    public bool Holds(string cell)
    {
        foreach (var pattern in Patterns)
            if (Spelling.Fits(cell, pattern))
                return !IsNegated;
        return IsNegated;
    }
}
