using System.Buffers;
using System.Text;
using SmcStatic.Statistics;

namespace SmcStatic.Rendering;

/// <summary>Writes CSV: commas, <c>\n</c>, quotes where they are needed, and no cell that a spreadsheet would run as a formula.</summary>
internal sealed class DataCsvText
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\n\r");
    private readonly StringBuilder text = new();
    private bool isFirst = true;

    /// <summary>Adds a cell of text; one that begins as a formula gets an apostrophe in front, a plain number is left.</summary>
    public DataCsvText Text(string cell) => Raw(Guarded(cell));

    /// <summary>Adds a cell whose text is a number, a date or a code of our own making.</summary>
    public DataCsvText Raw(string cell)
    {
        if (!isFirst)
            text.Append(',');
        isFirst = false;
        if (cell.AsSpan().ContainsAny(Special))
            text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        else
            text.Append(cell);
        return this;
    }

    /// <summary>Ends the row.</summary>
    public void EndRow()
    {
        text.Append('\n');
        isFirst = true;
    }

    public override string ToString() => text.ToString();

    /// <summary>The text as a spreadsheet may safely show it.</summary>
    public static string Guarded(string cell) =>
        cell.Length > 0 && (cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r') && !Number.TryParse(cell, out _) ? $"'{cell}" : cell;
}
