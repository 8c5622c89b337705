using SmcStatic.Statistics.Comparing;

namespace SmcStatic.Planning.Figures;

/// <summary>The column of a table that says how each figure compares with the UK, its nation or the average, where any of them could be tested.</summary>
/// <param name="Title">What its heading says: "Compared with the UK".</param>
/// <param name="IsMixed">Whether rows are compared with different things, each of which its cell then names.</param>
internal sealed record VerdictColumn(string Title, bool IsMixed)
{
    /// <summary>The column of entries; none where nothing was tested.</summary>
    public static VerdictColumn? Of(IReadOnlyList<FigureEntry> entries)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (entry.Compared is { Verdict: not (Verdict.None or Verdict.CannotBeTested) } compared)
                names.Add(VerdictWords.NameOf(compared));
        }
        return names.Count switch
        {
            0 => null,
            1 => new VerdictColumn($"Compared with {names.First()}", false),
            _ => new VerdictColumn("How it compares", true),
        };
    }

    /// <summary>Why figures could not be tested, once each.</summary>
    public static IEnumerable<string> NotesOf(IReadOnlyList<FigureEntry> entries)
    {
        var reasons = new SortedSet<Untested>();
        foreach (var entry in entries)
        {
            if (entry.Compared is { Verdict: Verdict.CannotBeTested } compared)
                reasons.Add(compared.Untested);
        }
        return reasons.Select(VerdictWords.Why).Where(words => words.Length > 0).Distinct();
    }

    /// <summary>The cell of a row.</summary>
    public FigureCell CellOf(FigureEntry entry)
    {
        if (entry.Compared is not { Verdict: not Verdict.None } compared)
            return Cells.Empty;
        var (words, than) = (VerdictWords.Of(compared.Verdict), VerdictWords.Than(compared));
        return IsMixed && than.Length > 0 ? new("verdict", $"{words} {than}") : new("verdict", words, Of: than);
    }
}
