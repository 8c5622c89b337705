using System.Text;

namespace SmcStatic.Tests.Importing;

/// <summary>A CSV reader of the tests' own, so that a fault of the importer's reader cannot hide itself. Each line is a row.</summary>
internal static class Csv
{
    /// <summary>The rows of a file, the header first.</summary>
    public static List<string[]> Read(string path) => [.. File.ReadAllText(path).TrimStart('\uFEFF').Split('\n').Select(l => l.TrimEnd('\r')).Where(l => l.Length > 0).Select(Row)];

    /// <summary>The rows of a file by their columns, in lower case.</summary>
    public static List<Dictionary<string, string>> Records(string path)
    {
        var rows = Read(path);
        var columns = rows[0].Select(c => c.ToLowerInvariant()).ToArray();
        return [.. rows.Skip(1).Select(r => columns.Select((c, i) => (c, i)).ToDictionary(c => c.c, c => r[c.i], StringComparer.Ordinal))];
    }

    /// <summary>The cells of a line.</summary>
    public static string[] Row(string line)
    {
        var (cells, cell, quoted) = (new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && quoted && i + 1 < line.Length && line[i + 1] == '"')
                cell.Append(line[i++]);
            else if (line[i] == '"')
                quoted = !quoted;
            else if (line[i] == ',' && !quoted)
                (_, cell) = (Add(cells, cell), new StringBuilder());
            else
                cell.Append(line[i]);
        }
        Add(cells, cell);
        return [.. cells];
    }

    private static int Add(List<string> cells, StringBuilder cell)
    {
        cells.Add(cell.ToString());
        return cells.Count;
    }
}
