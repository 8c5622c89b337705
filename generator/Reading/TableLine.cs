namespace SmcStatic.Reading;

/// <summary>Writes rows as <see cref="Table"/> reads them.</summary>
public static class TableLine
{
    /// <summary>A row, ending in <c>\n</c>; a cell stands in quotes only where it must.</summary>
    public static string Write(IEnumerable<string> cells) => string.Join(',', cells.Select(Cell)) + "\n";

    private static string Cell(string text) =>
        text.AsSpan().ContainsAny("\",\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
