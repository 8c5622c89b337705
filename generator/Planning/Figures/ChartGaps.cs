using SmcStatic.Charts;
using SmcStatic.Statistics.Comparing;

namespace SmcStatic.Planning.Figures;

/// <summary>How the gap between two groups is drawn, from what may be said of it.</summary>
internal static class ChartGaps
{
    /// <summary>The dress of a gap.</summary>
    public static ChartGap Of(Gap gap) => gap.Judgement.Verdict switch
    {
        Verdict.ClearlyHigher or Verdict.ClearlyLower => ChartGap.Clear,
        Verdict.NoClearDifference => ChartGap.Unclear,
        _ => ChartGap.Plain,
    };

    /// <summary>The ways in which the gaps of a chart are drawn.</summary>
    public static IEnumerable<ChartGap> In(Chart chart) => chart.Groups.SelectMany(g => g.Rows
        .Where(r => r.Marks is [{ Value: not null }, { Value: not null }]).Select(r => r.Gap)
        .Append(g.Rows is [{ Marks: [{ Value: not null }] }, { Marks: [{ Value: not null }] }] ? g.Gap : ChartGap.None));
}
