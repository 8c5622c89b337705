using SmcStatic.Problems;
using SmcStatic.Reading;

namespace SmcStatic.Importing.Tables;

/// <summary>One of the tables in <c>data/import</c>: its rows by the columns it must have, and at most the column <c>remark</c> besides.</summary>
internal sealed class ImportTable
{
    /// <summary>The folder of the tables in the data folder.</summary>
    public const string Folder = "import";

    private const string Remark = "remark";

    private ImportTable(IReadOnlyList<Row> rows) => Rows = rows;

    /// <summary>Its rows; none when it cannot be read, with the problem in the log.</summary>
    public IReadOnlyList<Row> Rows { get; }

    /// <summary>Reads the table of a name: <c>files.csv</c>.</summary>
    public static ImportTable Read(string data, string name, string columns, ProblemLog log)
    {
        var file = new DataFile(Path.Combine(data, Folder, name), $"{Folder}/{name}");
        var rows = new Table(file).Rows(log);
        var wanted = columns.Split(',');
        var missing = wanted.Where(c => !rows.Has(c)).ToList();
        var unknown = rows.Columns.Except([.. wanted, Remark]).ToList();
        if (rows.Columns.Count > 0)
        {
            foreach (var column in missing)
                log.Add(ImportProblems.TableLine, file.At(1), $"The column {column} is missing", string.Join(',', rows.Columns), $"the columns {columns}", "Add the column.");
            foreach (var column in unknown)
                log.Add(ImportProblems.TableLine, file.At(1), $"{file.Name} has no column {Problem.Quote(column)}", column, $"the columns {columns}", "Rename the column, or take it out.");
        }
        return new ImportTable(missing.Count == 0 ? rows : []);
    }

    /// <summary>Notes that a line makes no sense.</summary>
    public static void Wrong(Cell cell, string sentence, string expected, ProblemLog log) =>
        log.Add(ImportProblems.TableLine, cell.At, sentence, cell.Text, expected);
}
