using SmcStatic.Problems;

namespace SmcStatic.Reading;

/// <summary>A CSV file. It is opened when it is read, and read row by row, so that one of millions of rows is never held.</summary>
/// <param name="File">The file.</param>
public sealed record Table(DataFile File)
{
    /// <summary>Its rows by the columns of a form, for files of our own: a column that is missing, unknown or there twice is a problem. None when it cannot be read so.</summary>
    public TableReader? Open(TableForm form, ProblemLog log) => TableReader.Open(File, form, log);

    /// <summary>Its rows with the header as it stands, for files of others. None when it has no header or cannot be opened.</summary>
    public TableReader? Open(ProblemLog log) => TableReader.Open(File, null, log);

    /// <summary>All rows at once, for small tables: those that could be read, and whether that is all of them.</summary>
    public Rows Rows(TableForm form, ProblemLog log) => Reading.Rows.Of(Open(form, log));

    /// <summary>All rows at once with the header as it stands.</summary>
    public Rows Rows(ProblemLog log) => Reading.Rows.Of(Open(log));
}

/// <summary>The columns a table must have, in any order, and none that is not named here.</summary>
/// <param name="Columns">Their names.</param>
/// <param name="MayBeEmpty">Whether a header without rows is all right.</param>
public sealed record TableForm(IReadOnlyList<string> Columns, bool MayBeEmpty = false)
{
    /// <summary>Columns that it may have besides.</summary>
    public IReadOnlyList<string> Optional { get; init; } = [];

    /// <summary>All columns it may have.</summary>
    public IReadOnlyList<string> All => [.. Columns, .. Optional];

    /// <summary>The header as a problem shows it.</summary>
    public string Shown { get; init; } = string.Join(',', Columns);

    public override string ToString() => Shown;
}
