using SmcStatic.Problems;

namespace SmcStatic.Reading;

/// <summary>The text of a cell, and where it stands.</summary>
public readonly record struct Cell(string Text, Position At)
{
    /// <summary>Whether nothing stands in it.</summary>
    public bool IsEmpty => Text.Length == 0;

    public override string ToString() => Text;
}

/// <summary>A row of a table, to keep.</summary>
public sealed class Row
{
    private readonly Rows table;
    private readonly string[] texts;
    private readonly int[] starts;

    internal Row(Rows table, TableReader reader)
    {
        (this.table, Line) = (table, reader.Line);
        texts = new string[reader.Columns.Count];
        starts = new int[texts.Length];
        for (var i = 0; i < texts.Length; i++)
            (texts[i], starts[i]) = (reader.Text(i), reader.At(i).Column);
    }

    /// <summary>The line it begins on.</summary>
    public int Line { get; }

    /// <summary>Where it begins.</summary>
    public Position At => table.File.At(Line);

    /// <summary>Its cell of a column, which must be one of the table's.</summary>
    public Cell this[string column] => this[table.PlaceOf(column)];

    /// <summary>Its cell at the place of a column, from 0.</summary>
    public Cell this[int column] => new(texts[column], table.File.At(Line, starts[column]));
}

/// <summary>The rows of a small table.</summary>
public sealed class Rows : IReadOnlyList<Row>
{
    private readonly List<Row> rows = [];
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    private Rows(TableReader? reader)
    {
        File = reader?.File ?? new DataFile("", "");
        Columns = reader?.Columns ?? [];
        for (var i = 0; i < Columns.Count; i++)
            places.TryAdd(Columns[i], i);
    }

    /// <summary>The names of the columns.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>Whether every row of the file is here: when not, what refers to this table cannot be checked.</summary>
    public bool AreWhole { get; private set; }

    public int Count => rows.Count;

    internal DataFile File { get; }

    public Row this[int index] => rows[index];

    /// <summary>Whether there is a column of this name.</summary>
    public bool Has(string column) => places.ContainsKey(column);

    public IEnumerator<Row> GetEnumerator() => rows.GetEnumerator();

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

    internal static Rows Of(TableReader? open)
    {
        using var reader = open;
        var read = new Rows(reader);
        while (reader?.Next() == true)
            read.rows.Add(new Row(read, reader));
        read.AreWhole = reader?.IsWhole == true;
        return read;
    }

    internal int PlaceOf(string column) => places[column];
}
