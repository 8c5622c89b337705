namespace SmcStatic.Problems;

/// <summary>A place in a file of the input: path relative to the folder that is read, line and column from 1; 0 where the whole file (or line) is meant.</summary>
/// <param name="File">The file's path.</param>
/// <param name="Line">The line, from 1; 0 for the whole file.</param>
/// <param name="Column">The column, from 1; 0 for the whole line.</param>
public readonly record struct Position(string File, int Line = 0, int Column = 0) : IComparable<Position>
{
    /// <summary>Orders by file, then line, then column, so that a listing reads as the files do.</summary>
    public int CompareTo(Position other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        if (byFile != 0)
            return byFile;
        var byLine = Line.CompareTo(other.Line);
        return byLine != 0 ? byLine : Column.CompareTo(other.Column);
    }

    /// <summary><c>file:line:column</c>, as editors and terminals make it a link.</summary>
    public override string ToString() => (Line, Column) switch
    {
        (0, _) => File,
        (_, 0) => $"{File}:{Line}",
        _ => $"{File}:{Line}:{Column}",
    };
}
