using SmcStatic.Statistics.Revising;

namespace SmcStatic.Planning.Revising;

/// <summary>
/// Which revisions are the largest: as a part of what the figure was, and in margins of error. A revision that does not show in print is not among them, nor one of a figure of low reliability,
/// nor, as a part of what it was, one of a figure so small that a step of its last decimal is more than a tenth of it.
/// </summary>
internal static class LargestChanges
{
    /// <summary>The largest as a part of what the figure was.</summary>
    public static IReadOnlyList<ChangedCell> InSize(IEnumerable<Revision> revisions, int most) => Largest(revisions, c => c.Relative, most);

    /// <summary>The largest in margins of error.</summary>
    public static IReadOnlyList<ChangedCell> InMargins(IEnumerable<Revision> revisions, int most) => Largest(revisions, c => c.InMargins, most);

    /// <summary>The largest by either measure, for a list of few: in margins of error where there are ranges, else in size.</summary>
    public static IReadOnlyList<ChangedCell> Either(IReadOnlyCollection<Revision> revisions, int most) =>
        InMargins(revisions, most) is { Count: > 0 } clearest ? clearest : InSize(revisions, most);

    /// <summary>What is not among the largest, and why; empty where nothing is left out.</summary>
    public static string LeftOut(IEnumerable<Revision> revisions)
    {
        var seen = revisions.SelectMany(r => r.Of(ChangeKind.Revised)).Where(c => c.IsSeen).ToList();
        var unreliable = seen.Count(c => c.IsUnreliable);
        var tiny = seen.Count(c => !c.IsUnreliable && c.IsFromTiny);
        string[] sentences =
        [
            unreliable > 0 ? $"Left out of both lists: {Count(unreliable)} of low reliability." : "",
            tiny > 0 ? $"Left out of the first: {Count(tiny)} so small that the least step in print is more than a tenth of {(tiny == 1 ? "it" : "them")}." : "",
        ];
        return string.Join(' ', sentences.Where(s => s.Length > 0));
    }

    /// <summary>An indicator's revised figures, those that show in print first, the largest first.</summary>
    public static IEnumerable<CellChange> InOrder(Revision revision) => revision.Of(ChangeKind.Revised).OrderByDescending(c => c.IsSeen)
        .ThenByDescending(c => Math.Abs(c.InMargins ?? 0)).ThenByDescending(c => Math.Abs(c.Relative ?? 0));

    private static IReadOnlyList<ChangedCell> Largest(IEnumerable<Revision> revisions, Func<CellChange, decimal?> size, int most) =>
        [.. revisions.SelectMany(r => r.Of(ChangeKind.Revised).Select(c => (r.Indicator, Change: c)))
            .Where(c => c.Change is { IsSeen: true, IsUnreliable: false } && size(c.Change) is not null)
            .OrderByDescending(c => Math.Abs(size(c.Change)!.Value)).Take(most).Select(c => ChangeWords.Cell(c.Indicator, c.Change))];

    private static string Count(int figures) => $"{Formats.Count(figures)} figure{(figures == 1 ? "" : "s")}";
}
