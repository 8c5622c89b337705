using SmcStatic.Problems;

namespace SmcStatic.Reading;

/// <summary>What can be wrong with a CSV file as a table.</summary>
public static class TableProblems
{
    public static readonly ProblemKind Empty = new("table-empty", "A table without anything in it",
        "a header with the names of the columns, then rows", "Put the header and the rows in, or take the file away.");

    public static readonly ProblemKind NoRows = new("table-no-rows", "A table with a header and no rows",
        "at least one row below the header", "Add the rows, or take the file away.");

    public static readonly ProblemKind Separator = new("table-separator", "A table whose cells are not separated by commas",
        "a comma between the cells", "Save the table with commas: in Excel as \"CSV UTF-8 (Comma delimited)\"; where that writes semicolons, set the list separator of the computer to a comma.");

    public static readonly ProblemKind ColumnMissing = new("table-column-missing", "A column is missing",
        "a column of this name", "Add the column to the header and its cells to each row; its cells may be empty where nothing is known.");

    public static readonly ProblemKind ColumnUnknown = new("table-column-unknown", "A column that the table does not have",
        "only the columns of the form", "Rename the column, or take it out.");

    public static readonly ProblemKind ColumnTwice = new("table-column-twice", "Two columns of one name",
        "each column once", "Take one of them out, or give it its right name.");

    public static readonly ProblemKind CellCount = new("table-cell-count", "A row with too many or too few cells",
        "as many cells as the header has", "Count the commas of the row; a text that holds a comma stands in double quotes.");

    public static readonly ProblemKind Quoting = new("table-quoting", "Double quotes that do not pair",
        "a quoted cell begins and ends with a double quote; one inside it is written twice",
        "Put the whole cell in double quotes, and write each double quote inside it twice.");

    public static readonly ProblemKind QuoteOpen = new("table-quote-open", "A double quote that is never closed",
        "a double quote at the end of the cell", "Close the quote, or take it out.");

    public static readonly ProblemKind LineBreak = new("table-line-break", "A line break inside a cell",
        "each row on one line", "Write the text of the cell on one line.");
}
