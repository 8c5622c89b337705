using SmcStatic.Problems;
using SmcStatic.Reading;

namespace SmcStatic.Importing.Tables;

/// <summary>One of the tables in <c>data/import</c>: its lines by the columns it must have, and at most the columns <c>release</c> and <c>remark</c> besides.</summary>
internal sealed class ImportTable
{
    /// <summary>The folder of the tables in the data folder.</summary>
    public const string Folder = "import";

    private const string Extension = ".csv";

    private static readonly string[] Optional = ["release", "remark"];

    private ImportTable(IReadOnlyList<ImportLine> lines) => Lines = lines;

    /// <summary>Its lines; those that cannot be read are problems in the log.</summary>
    public IReadOnlyList<ImportLine> Lines { get; }

    /// <summary>Its lines as rows, for tables whose columns are all needed.</summary>
    public IEnumerable<Row> Rows => Lines.Select(l => l.Row);

    /// <summary>Reads the table of a name: <c>rules</c>, from <c>rules-2025.csv</c> and the like, the newest first, and from <c>rules.csv</c>.</summary>
    public static ImportTable Read(string data, string name, string columns, ProblemLog log) =>
        new([.. FilesOf(data, name).SelectMany(file => Read(file, columns, log))]);

    private static IEnumerable<DataFile> FilesOf(string data, string name)
    {
        var folder = Path.Combine(data, Folder);
        var spread = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, name + "*" + Extension).Select(p => Path.GetFileName(p)!).Where(f => IsPartOf(f, name)).ToList() : [];
        // None at all is told by the one that everybody would look for.
        if (spread.Count == 0)
            spread.Add(name + Extension);
        return spread.OrderBy(f => f.Length == name.Length + Extension.Length).ThenByDescending(f => f, StringComparer.Ordinal).Select(f => new DataFile(Path.Combine(folder, f), $"{Folder}/{f}"));
    }

    private static bool IsPartOf(string file, string name) =>
        file.AsSpan(name.Length, file.Length - name.Length - Extension.Length) is var rest && (rest.Length == 0 || (rest[0] == '-' && !rest.ContainsAnyExceptInRange('-', '9')));

    private static IEnumerable<ImportLine> Read(DataFile file, string columns, ProblemLog log)
    {
        var rows = new Table(file).Rows(log);
        var wanted = columns.Split(',');
        if (rows.Columns.Count == 0)
            return [];
        var missing = wanted.Where(c => !rows.Has(c)).ToList();
        foreach (var column in missing)
            log.Add(ImportProblems.TableLine, file.At(1), $"The column {column} is missing", string.Join(',', rows.Columns), $"the columns {columns}", "Add the column.");
        foreach (var column in rows.Columns.Except([.. wanted, .. Optional]))
            log.Add(ImportProblems.TableLine, file.At(1), $"{file.Name} has no column {Problem.Quote(column)}", column, $"the columns {columns}", "Rename the column, or take it out.");
        return missing.Count > 0 ? [] : rows.Select(r => new ImportLine(r, rows.Columns));
    }

    /// <summary>Notes that a line makes no sense.</summary>
    public static void Wrong(Cell cell, string sentence, string expected, ProblemLog log) =>
        log.Add(ImportProblems.TableLine, cell.At, sentence, cell.Text, expected);
}
