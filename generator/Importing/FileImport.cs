using SmcStatic.Geography;
using SmcStatic.Importing.Tables;
using SmcStatic.Problems;
using SmcStatic.Reading;

namespace SmcStatic.Importing;

/// <summary>Imports one source file: every row is kept, or left out with its reason.</summary>
/// <param name="entry">The file.</param>
/// <param name="rows">Its rows.</param>
/// <param name="vocabulary">What they are understood by.</param>
/// <param name="log">Takes the problems.</param>
internal sealed class FileImport(SourceEntry entry, Rows rows, Vocabulary vocabulary, ProblemLog log)
{
    private const string Blank = "a blank row";
    private const string Repeated = "repeats another row";

    private static readonly IReadOnlyList<LevelAt> LocalAreas = [new LevelAt(Level.Local, null)];

    private readonly List<LeftOutRow> leftOut = [];
    private int kept;

    /// <summary>Imports it into the rows gathered of its indicator and release.</summary>
    public FileAccount Into(CubeGathering gathering)
    {
        if (entry.Form == SourceForm.LeaveOut)
            LeaveAllOut();
        else if (SourceHeader.Read(entry, rows.Columns, vocabulary.Tables, log) is { } header)
            ReadBelow(header, gathering);
        return new FileAccount(entry.File, entry.Release, entry.Indicator, rows.Count, kept, leftOut);
    }

    private void LeaveAllOut()
    {
        foreach (var row in rows)
            leftOut.Add(new LeftOutRow(row.Line, entry.Note));
    }

    private void ReadBelow(SourceHeader header, CubeGathering gathering)
    {
        var reader = entry.IsLeftOut || !vocabulary.Indicators.TryGetValue(entry.Indicator, out var indicator) ? null : new RowReader(entry, indicator, vocabulary, log);
        foreach (var cells in rows)
        {
            var row = new SourceRow(header, cells);
            if (row.IsBlank)
                leftOut.Add(new LeftOutRow(row.Line, Blank));
            else if (entry.IsLeftOut)
                LeaveOutWide(row);
            else if (reader?.RuleOf(row) is { } rule)
                Add(row, rule, reader, gathering);
        }
    }

    private void Add(SourceRow row, Rule rule, RowReader reader, CubeGathering gathering)
    {
        if (rule.LeaveOut.Length > 0)
            leftOut.Add(new LeftOutRow(row.Line, rule.LeaveOut));
        else if (reader.Read(row, rule) is { } imported)
        {
            if (gathering.Add(imported) is { } first)
                leftOut.Add(new LeftOutRow(row.Line, Repeated, $"{first.Source.File} line {first.Line}"));
            else
                kept++;
        }
    }

    /// <summary>The wide table gives no figures, but an area that it names must be known all the same.</summary>
    private void LeaveOutWide(SourceRow row)
    {
        new AreaLookup(vocabulary.Areas, log).Find(LocalAreas, row["region_fullname"], row.PositionOf("region_fullname"));
        leftOut.Add(new LeftOutRow(row.Line, entry.Note));
    }
}
