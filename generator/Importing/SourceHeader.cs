using SmcStatic.Importing.Tables;
using SmcStatic.Problems;
using SmcStatic.Reading;

namespace SmcStatic.Importing;

/// <summary>The columns of a source file, by the names that the form gives them, whatever their order, case and spelling.</summary>
internal sealed class SourceHeader
{
    private const string Ignore = "ignore";

    private readonly Dictionary<string, int> places = new(Spelling.Comparer);

    private readonly DataFile source;

    private SourceHeader(SourceEntry entry, int count) => (File, Form, Count, source) = (entry.File, entry.Form, count, entry.Source);

    /// <summary>The file's path below <c>metrics/</c>.</summary>
    public string File { get; }

    /// <summary>The form of the file.</summary>
    public SourceForm Form { get; }

    /// <summary>How many columns there are.</summary>
    public int Count { get; }

    /// <summary>The place of a column, from 0; -1 when there is none.</summary>
    public int PlaceOf(string column) => places.GetValueOrDefault(column, -1);

    /// <summary>Understands the header of a file by <c>columns.csv</c>; none, with problems, when it cannot.</summary>
    public static SourceHeader? Read(SourceEntry entry, IReadOnlyList<string> columns, ImportTables tables, ProblemLog log)
    {
        var before = log.Errors;
        var header = new SourceHeader(entry, columns.Count);
        var at = entry.Source.At(1);
        for (var i = 0; i < columns.Count; i++)
            header.Place(columns[i], i, tables, log);
        foreach (var missing in entry.Form.Columns.Where(c => header.PlaceOf(c) < 0))
            log.Add(ImportProblems.ColumnMissing, at, $"The column {missing} is missing", string.Join(',', columns), $"the columns {string.Join(',', entry.Form.Columns)}");
        return log.Errors == before ? header : null;
    }

    private void Place(string column, int place, ImportTables tables, ProblemLog log)
    {
        var at = source.At(1);
        var spelling = Spelling.Of(column);
        if (!tables.Columns.TryFind([Form.Code, spelling], Scope.All, out var means))
            log.Add(ImportProblems.ColumnUnknown, at, $"The column {Problem.Quote(column)} is not known in the form {Form}", column);
        else if (means != Ignore && !Form.Has(means))
            log.Add(ImportProblems.ColumnUnknown, at, $"import/columns.csv says that {Problem.Quote(column)} is {means}, which the form {Form} does not have", column);
        else if (!places.TryAdd(means == Ignore ? spelling : means, place) && means != Ignore)
            log.Add(ImportProblems.ColumnTwice, at, $"Two columns are {means}", column);
    }
}
