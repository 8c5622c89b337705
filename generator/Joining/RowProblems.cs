using SmcStatic.Problems;

namespace SmcStatic.Joining;

/// <summary>
/// Gathers the problems of one file of figures before they are noted: what is wrong on a thousand rows for one reason is one problem
/// at the first of them, and of one kind no more than a page of problems is listed.
/// </summary>
internal sealed class RowProblems
{
    /// <summary>Of one kind, so many are listed.</summary>
    public const int MostOfAKind = 100;

    private readonly Dictionary<(ProblemKind Kind, string Sentence, string Found), Entry> entries = [];
    private readonly Dictionary<ProblemKind, (int Count, Position First)> unlisted = [];
    private readonly Dictionary<ProblemKind, int> listed = [];

    /// <summary>How many errors were noted, on whatever rows.</summary>
    public int Count { get; private set; }

    /// <summary>Notes a problem of a row. What has the same kind, sentence and found text is one problem.</summary>
    public void Add(ProblemKind kind, Position at, string sentence, string found = "", string? expected = null, string? cure = null)
    {
        if (kind.Severity == Severity.Error)
            Count++;
        if (entries.TryGetValue((kind, sentence, found), out var entry))
            entry.Rows++;
        else if (listed.TryGetValue(kind, out var count) && count >= MostOfAKind)
            unlisted[kind] = unlisted.TryGetValue(kind, out var more) ? (more.Count + 1, more.First) : (1, at);
        else
        {
            listed[kind] = count + 1;
            entries.Add((kind, sentence, found), new Entry(at, expected, cure));
        }
    }

    /// <summary>Writes what was gathered into the log.</summary>
    public void WriteTo(ProblemLog log)
    {
        foreach (var ((kind, sentence, found), entry) in entries)
            log.Add(kind, entry.At, entry.Rows == 1 ? sentence : $"{sentence}, and on {More(entry.Rows - 1)}", found, entry.Expected, entry.Cure);
        foreach (var (kind, (count, first)) in unlisted)
            log.Add(kind, first, $"{count} more of this kind follow in the file, from here on", "", cure: $"Mend the {MostOfAKind} above first.");
    }

    private static string More(int count) => count == 1 ? "1 more row" : $"{count} more rows";

    private sealed class Entry(Position at, string? expected, string? cure)
    {
        public Position At { get; } = at;

        public string? Expected { get; } = expected;

        public string? Cure { get; } = cure;

        public int Rows { get; set; } = 1;
    }
}
