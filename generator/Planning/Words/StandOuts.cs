using SmcStatic.Statistics;
using SmcStatic.Statistics.Comparing;

namespace SmcStatic.Planning.Words;

/// <summary>
/// The figures that stand out: those that lie furthest from what they are compared with, in units of the half-width of the difference's interval, at most one a topic.
/// A figure of low reliability is never among them, nor one without any error: it is the one that the others of its model are measured from.
/// </summary>
internal static class StandOuts
{
    private const int Most = 5;

    /// <summary>The places, among the rows of a profile, of figures that differ clearly from their benchmark.</summary>
    public static IReadOnlyList<int> Of(IReadOnlyList<Point> rows, IReadOnlyList<Comparison> comparisons) => Best(
        rows, place => comparisons[place].Verdict.IsClear() ? comparisons[place].Difference : null);

    /// <summary>The same of figures that differ clearly from an earlier one.</summary>
    /// <param name="rows">The newest figures.</param>
    /// <param name="before">Each one's earlier figure; none where there is none to compare it with.</param>
    public static IReadOnlyList<int> Of(IReadOnlyList<Point> rows, IReadOnlyList<Observation?> before) => Best(
        rows, place => before[place] is { } then && Contrasts.Of(rows[place].Observation, then) is { Verdict: var verdict, Difference: var difference } && verdict.IsClear() ? difference : null);

    private static IReadOnlyList<int> Best(IReadOnlyList<Point> rows, Func<int, Difference?> difference) =>
        [.. Enumerable.Range(0, rows.Count)
            .Where(p => !rows[p].Observation.Status.HasFlag(Status.LowReliability) && rows[p].Observation.Lower != rows[p].Observation.Upper)
            .Select(p => (Place: p, Weight: difference(p) is { } found ? WeightOf(found) : 0))
            .Where(p => p.Weight > 0)
            .GroupBy(p => rows[p.Place].Indicator.Topic.Slug).Select(g => g.MaxBy(p => p.Weight))
            .OrderByDescending(p => p.Weight).ThenBy(p => p.Place).Take(Most).Select(p => p.Place)];

    private static double WeightOf(Difference difference) => difference.Upper == difference.Lower
        ? double.MaxValue
        : (double)(Math.Abs(difference.Value) / ((difference.Upper - difference.Lower) / 2));
}
