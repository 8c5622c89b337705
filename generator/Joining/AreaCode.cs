using System.Globalization;
using SmcStatic.Problems;
using SmcStatic.Reading;

namespace SmcStatic.Joining;

/// <summary>Reads the cells that stand in the tables of areas.</summary>
internal static class AreaCode
{
    /// <summary>The longest code.</summary>
    public const int Longest = 24;

    /// <summary>Whether a text is a code: official codes have capitals, so it is an address's word but for those.</summary>
    public static bool Is(string text) =>
        text.Length <= Longest && text.All(char.IsAscii) && AddressWord.Is(text.ToLowerInvariant());

    /// <summary>The code in a cell; none, with a problem, when it is no code.</summary>
    public static string? Read(Cell cell, ProblemLog log)
    {
        if (Is(cell.Text))
            return cell.Text;
        log.Add(AreaProblems.Code, cell.At, $"{Problem.Quote(cell.Text)} cannot be the code of an area", cell.Text);
        return null;
    }

    /// <summary>The year in a cell; none, with a problem, when it is no year.</summary>
    public static int? Year(Cell cell, ProblemLog log)
    {
        if (cell.Text.Length == 4 && int.TryParse(cell.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year >= 1900)
            return year;
        log.Add(AreaProblems.Year, cell.At, $"{Problem.Quote(cell.Text)} is no year", cell.Text);
        return null;
    }

    /// <summary>The texts of a cell that holds several, separated by semicolons; blanks around them do not count.</summary>
    public static IEnumerable<Cell> Several(Cell cell) =>
        cell.Text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(t => cell with { Text = t });
}
