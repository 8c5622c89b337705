using System.Globalization;
using SmcStatic.Problems;
using SmcStatic.Reading;

namespace SmcStatic.Importing.Tables;

/// <summary>What <c>files.csv</c> says of a source file.</summary>
/// <param name="File">Its path below <c>metrics/</c>, with slashes.</param>
/// <param name="Form">How it is laid out.</param>
/// <param name="Release">The date it is written as; empty when it gives no figures.</param>
/// <param name="Indicator">The indicator's slug; empty when it gives no figures.</param>
/// <param name="Note">Why it gives none.</param>
/// <param name="At">Where the line stands.</param>
internal sealed record SourceEntry(string File, SourceForm Form, string Release, string Indicator, string Note, Position At)
{
    /// <summary>The folder of the source files.</summary>
    public const string Folder = "metrics";

    /// <summary>The file as problems name it; where it is on disk is known to who reads it.</summary>
    public DataFile Source => new("", $"{Folder}/{File}");

    /// <summary>Whether none of its rows is a figure.</summary>
    public bool IsLeftOut => Form.Splits is null;

    /// <summary>Reads <c>files.csv</c>.</summary>
    public static IReadOnlyList<SourceEntry> ReadAll(string data, ProblemLog log)
    {
        var entries = new Dictionary<string, SourceEntry>(StringComparer.Ordinal);
        foreach (var row in ImportTable.Read(data, "files", "file,form,release,indicator,note", log).Lines)
            if (Read(row, log) is { } entry && !entries.TryAdd(entry.File, entry))
                log.Add(ImportProblems.TableContradiction, row.At, $"The file stands in line {entries[entry.File].At.Line} as well", entry.File, "each file once");
        return [.. entries.Values.OrderBy(e => e.File, StringComparer.Ordinal)];
    }

    private static SourceEntry? Read(ImportLine row, ProblemLog log)
    {
        var (release, indicator, note) = (row["release"].Text.Trim(), row["indicator"].Text.Trim(), row["note"].Text.Trim());
        if (SourceForm.Find(row["form"].Text.Trim()) is not { } form)
        {
            ImportTable.Wrong(row["form"], "The form is not known", string.Join(", ", SourceForm.All.Select(f => f.Code)), log);
            return null;
        }
        var entry = new SourceEntry(row["file"].Text.Trim(), form, release, indicator, note, row.At);
        if (entry.IsLeftOut && note.Length == 0)
            ImportTable.Wrong(row["note"], "A file that gives no figures needs a reason", "the reason, in note", log);
        if (!entry.IsLeftOut && !DateOnly.TryParseExact(release, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            ImportTable.Wrong(row["release"], "The release is not a date", "a date such as 2025-12-18", log);
        if (!entry.IsLeftOut && indicator.Length == 0)
            ImportTable.Wrong(row["indicator"], "The indicator is missing", "an indicator's slug", log);
        return entry;
    }
}
