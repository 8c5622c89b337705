using SmcStatic.Importing.Tables;
using SmcStatic.Problems;
using SmcStatic.Reading;

namespace SmcStatic.Importing;

/// <summary>A row of a source file, its cells by the columns that they are.</summary>
/// <param name="header">The columns of the file.</param>
/// <param name="row">The row.</param>
internal sealed class SourceRow(SourceHeader header, Row row)
{
    private const string SplitWord = "split:";
    private const string FileWord = "file";

    /// <summary>The line it begins on.</summary>
    public int Line => row.Line;

    /// <summary>Where it begins.</summary>
    public Position At => row.At;

    /// <summary>Whether nothing stands in any cell.</summary>
    public bool IsBlank => Enumerable.Range(0, header.Count).All(i => Spelling.Of(row[i].Text).Length == 0);

    /// <summary>The cell of a column, without blanks and <c>NA</c>; empty when the file has no such column.</summary>
    public string this[string column] => header.PlaceOf(column) is >= 0 and var place ? Spelling.Of(row[place].Text) : "";

    /// <summary>Where the cell of a column stands; the row, when the file has no such column.</summary>
    public Position PositionOf(string column) => header.PlaceOf(column) is >= 0 and var place ? row[place].At : row.At;

    /// <summary>The splits whose type or value is not empty, and those that have columns of their own.</summary>
    public IEnumerable<RowSplit> Splits =>
        from place in header.Form.Splits ?? []
        let type = place.TypeColumn.Length == 0 ? place.ValueColumn : this[place.TypeColumn]
        let value = this[place.ValueColumn]
        where type.Length > 0 || value.Length > 0
        select new RowSplit(type, value, place);

    /// <summary>What a rule means by a column: also <c>split:…</c> and <c>file</c>.</summary>
    public string Cell(string column)
    {
        if (column == FileWord)
            return header.File.ToLowerInvariant();
        return column.StartsWith(SplitWord, StringComparison.Ordinal) ? this[ColumnOf(column)] : this[column];
    }

    /// <summary>The column that a rule means.</summary>
    public string ColumnOf(string column)
    {
        if (!column.StartsWith(SplitWord, StringComparison.Ordinal))
            return column;
        var type = column[SplitWord.Length..];
        return Splits.FirstOrDefault(s => Spelling.Same(s.Type, type))?.Place.ValueColumn ?? column;
    }

    /// <summary>Whether all of a rule's conditions hold.</summary>
    public bool Fits(IReadOnlyList<Condition> when)
    {
        foreach (var condition in when)
            if (!condition.Holds(Cell(condition.Column)))
                return false;
        return true;
    }
}

/// <summary>A split of a row.</summary>
/// <param name="Type">Its type; empty when a value stands under none.</param>
/// <param name="Value">Its value.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record RowSplit(string Type, string Value, SplitPlace Place);
