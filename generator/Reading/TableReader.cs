using System.Text;
using CsvHelper;
using SmcStatic.Problems;

namespace SmcStatic.Reading;

/// <summary>Goes through the rows of a CSV file, one at a time. Rows that are no rows are problems and are passed over. Not for several threads at once.</summary>
public sealed class TableReader : IDisposable
{
    private const int LongestRecord = 1_000_000;

    private readonly CheckedStream stream;
    private readonly CsvReader reader;
    private readonly ProblemLog log;
    private int[] places = [];
    private int cellCount;
    private char[] buffer = new char[256];
    private bool lostRows;
    private bool hasRows;
    private bool mayBeEmpty = true;

    private TableReader(DataFile file, Stream open, ProblemLog log)
    {
        (File, this.log) = (file, log);
        stream = new CheckedStream(file, open, log);
        reader = CsvReader.Create(stream, new CsvReaderOptions
        {
            // Each of these is a default that would guess or mend in silence.
            Separator = ',',
            HasHeader = false,
            DetectSeparatorHint = false,
            Encoding = new UTF8Encoding(),
            MalformedData = CsvMalformedDataHandling.Skip,
            FieldCountMismatch = CsvFieldCountHandling.Allow,
            OnMalformedRecord = Malformed,
            AllowLineBreaksInQuotes = true,
            MaxRecordSize = LongestRecord,
            TrackLineNumbers = true,
            PoolStrings = true,
        }, leaveOpen: false);
    }

    /// <summary>The file.</summary>
    public DataFile File { get; }

    /// <summary>The columns: those of the form, in its order, or the header as it stands.</summary>
    public IReadOnlyList<string> Columns { get; private set; } = [];

    /// <summary>The line the present row begins on.</summary>
    public int Line { get; private set; }

    /// <summary>Once the end was reached: whether every row could be read.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>Goes to the next row; false at the end.</summary>
    public bool Next()
    {
        while (Advance())
        {
            if (reader.FieldCount != cellCount)
                Lose(TableProblems.CellCount, $"The row has {Cells(reader.FieldCount)}, the header {cellCount}", Encoding.UTF8.GetString(reader.RawRecord));
            else if (reader.RawRecord.Contains((byte)'\n'))
                Lose(TableProblems.LineBreak, "A cell goes on over the end of its line", Encoding.UTF8.GetString(reader.RawRecord));
            else
                return true;
        }
        return false;
    }

    /// <summary>The text of the present row's cell in a column; texts that repeat are one string.</summary>
    public string Text(int column) => places[column] < 0 ? "" : reader.GetString(places[column]);

    /// <summary>The same without making a string; until the next call of this or of <see cref="Next"/>.</summary>
    public ReadOnlySpan<char> Chars(int column)
    {
        if (places[column] < 0)
            return [];
        var most = reader.GetRawSpan(places[column]).Length;
        if (most > buffer.Length)
            buffer = new char[most];
        return buffer.AsSpan(0, reader.GetChars(places[column], buffer));
    }

    /// <summary>Whether the present row's cell in a column is empty.</summary>
    public bool IsEmpty(int column) => places[column] < 0 || reader.IsEmpty(places[column]);

    /// <summary>Where the present row's cell in a column begins.</summary>
    public Position At(int column) => File.At(Line, places[column] < 0 ? 0 : ColumnOf(places[column]));

    public void Dispose() => reader.Dispose();

    internal static TableReader? Open(DataFile file, TableForm? form, ProblemLog log)
    {
        if (SourceText.OpenStream(file, log) is not { } open)
            return null;
        var table = new TableReader(file, open, log);
        if (table.ReadHeader(form))
            return table;
        table.Dispose();
        return null;
    }

    private bool ReadHeader(TableForm? form)
    {
        if (!Advance())
        {
            if (stream.FaultLine == 0 && !lostRows)
                log.Add(TableProblems.Empty, File.At(), $"{File.Name} is empty");
            return false;
        }
        cellCount = reader.FieldCount;
        var header = new string[cellCount];
        for (var i = 0; i < cellCount; i++)
            header[i] = reader.GetString(i);
        places = [.. Enumerable.Range(0, cellCount)];
        Columns = header;
        if (form is null)
            return true;
        var right = CheckHeader(header, form);
        (Columns, mayBeEmpty) = (form.All, form.MayBeEmpty);
        places = [.. Columns.Select(c => Array.IndexOf(header, c))];
        return right;
    }

    private bool CheckHeader(string[] header, TableForm form)
    {
        if (header is [var only] && form.Columns.Count > 1 && only.AsSpan().ContainsAny(';', '\t'))
        {
            log.Add(TableProblems.Separator, File.At(1), $"The cells are separated by {(only.Contains(';') ? "semicolons" : "tabs")}", only);
            return false;
        }
        var missing = form.Columns.Except(header).ToList();
        var right = missing.Count == 0;
        var known = form.All;
        for (var i = 0; i < header.Length; i++)
        {
            if (known.Contains(header[i]) && Array.IndexOf(header, header[i]) == i)
                continue;
            right = false;
            if (known.Contains(header[i]))
                log.Add(TableProblems.ColumnTwice, At(i), $"The column {Problem.Quote(header[i])} stands in the header twice", header[i]);
            else
            {
                var near = Suggestion.For(header[i], missing);
                missing.Remove(near ?? "");
                log.Add(TableProblems.ColumnUnknown, At(i), $"{Problem.Quote(header[i])} is no column of {File.Name}", header[i], $"the columns {form}", near is null ? null : $"Rename the column to {near}.");
            }
        }
        foreach (var column in missing)
            log.Add(TableProblems.ColumnMissing, File.At(1), $"The column {column} is missing", string.Join(',', header), $"the columns {form}");
        return right;
    }

    /// <summary>Goes to the next record that is whole, if it stands before the file's first fault.</summary>
    private bool Advance()
    {
        try
        {
            if (reader.Read() && (stream.FaultLine == 0 || reader.LineNumber < stream.FaultLine))
            {
                Line = checked((int)reader.LineNumber);
                hasRows |= cellCount > 0;
                return true;
            }
        }
        catch (CsvFormatException e)
        {
            lostRows = true;
            log.Add(TableProblems.QuoteOpen, File.At((int)e.LineNumber), $"The row is longer than {LongestRecord / 1000} kilobytes: a double quote in it seems never to be closed");
            return false;
        }
        IsWhole = stream.FaultLine == 0 && !lostRows;
        if (IsWhole && !hasRows && !mayBeEmpty)
            log.Add(TableProblems.NoRows, File.At(1), $"{File.Name} has a header and no rows");
        return false;
    }

    private void Malformed(CsvMalformedRecord record)
    {
        lostRows = true;
        if (stream.FaultLine > 0 && record.LineNumber >= stream.FaultLine)
            return;
        var kind = record.Reason == CsvMalformedReason.UnterminatedQuote ? TableProblems.QuoteOpen : TableProblems.Quoting;
        var sentence = record.Reason switch
        {
            CsvMalformedReason.UnterminatedQuote => "A double quote opens here and is never closed; the file was not read on",
            CsvMalformedReason.TextAfterClosingQuote => "Text stands behind the closing double quote of a cell",
            _ => "A double quote stands inside a cell that does not begin with one",
        };
        log.Add(kind, File.At((int)record.LineNumber), sentence, record.RawRecord.Split('\n')[0]);
    }

    private void Lose(ProblemKind kind, string sentence, string found)
    {
        lostRows = true;
        log.Add(kind, File.At(Line), sentence, found);
    }

    private int ColumnOf(int place)
    {
        var column = 1;
        for (var i = 0; i < place; i++)
            column += Encoding.UTF8.GetCharCount(reader.GetRawSpan(i)) + 1;
        return column;
    }

    private static string Cells(int count) => count == 1 ? "1 cell" : $"{count} cells";
}
