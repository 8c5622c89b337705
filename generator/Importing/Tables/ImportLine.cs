using SmcStatic.Problems;
using SmcStatic.Reading;

namespace SmcStatic.Importing.Tables;

/// <summary>A line of an import table. A column that its file does not have is empty.</summary>
/// <param name="Row">The line.</param>
/// <param name="Columns">The columns of its file.</param>
internal readonly record struct ImportLine(Row Row, IReadOnlyList<string> Columns)
{
    /// <summary>Where it begins.</summary>
    public Position At => Row.At;

    /// <summary>Whom it is for: the indicator and the release that it names.</summary>
    public Scope Scope => new(this["indicator"].Text.Trim(), this["release"].Text.Trim());

    /// <summary>Its cell of a column.</summary>
    public Cell this[string column] => Columns.Contains(column) ? Row[column] : new Cell("", Row.At);
}

/// <summary>Whom a line is for, or what a row is of.</summary>
/// <param name="Indicator">An indicator's slug; empty for all.</param>
/// <param name="Release">A release's date; empty for all.</param>
internal readonly record struct Scope(string Indicator, string Release)
{
    /// <summary>Everything.</summary>
    public static Scope All { get; } = new("", "");

    /// <summary>The scopes it lies in, the narrowest first.</summary>
    public IEnumerable<Scope> Widening => [this, this with { Release = "" }, this with { Indicator = "" }, All];
}
