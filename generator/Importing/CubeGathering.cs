using SmcStatic.Problems;

namespace SmcStatic.Importing;

/// <summary>Gathers the rows of one indicator and release, from one file or several, and sees to it that a key stands once.</summary>
/// <param name="log">Takes the problems.</param>
internal sealed class CubeGathering(ProblemLog log)
{
    private readonly Dictionary<RowKey, ImportedRow> rows = [];

    /// <summary>The rows in the order in which they are written.</summary>
    public IEnumerable<ImportedRow> InOrder => rows.Values.OrderBy(r => r.Key);

    /// <summary>How many rows there are.</summary>
    public int Count => rows.Count;

    /// <summary>Adds a row; a row that repeats another is answered, not added, and one that contradicts it is a problem.</summary>
    /// <returns>The row that it repeats, if it does.</returns>
    public ImportedRow? Add(ImportedRow row)
    {
        if (rows.TryAdd(row.Key, row))
            return null;
        var first = rows[row.Key];
        if (!first.Repeats(row))
            log.Add(ImportProblems.KeyTwice, row.Source.Source.At(row.Line), $"{first.Source.File}, line {first.Line}, has another figure of the same key: {Describe(row)}",
                Describe(row.Figures), $"{Describe(first.Figures)}, as there, or another key");
        return first;
    }

    private static string Describe(ImportedRow row) => $"{row.Key.Area}, {row.Key.Categories}, {row.Key.Period}";

    private static string Describe(Figures figures) => $"{figures.Value} ({figures.Lower} to {figures.Upper}), {figures.SampleSize}";
}
