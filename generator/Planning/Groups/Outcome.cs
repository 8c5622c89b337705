using SmcStatic.Statistics;
using SmcStatic.Statistics.Comparing;

namespace SmcStatic.Planning.Groups;

/// <summary>What a comparison of groups comes to: its pairs by their verdict, each with the higher figure first, one pair after the other.</summary>
/// <param name="Figure">A figure of the comparison, to count it by.</param>
internal sealed record Outcome(Observation Figure)
{
    /// <summary>Pairs of which the group that comes first is clearly higher.</summary>
    public List<Observation> Higher { get; } = [];

    /// <summary>Pairs of which the group that comes first is clearly lower.</summary>
    public List<Observation> Lower { get; } = [];

    public List<Observation> Unclear { get; } = [];

    public List<Observation> Untested { get; } = [];

    public bool IsClear => Higher.Count > 0 || Lower.Count > 0;

    /// <summary>Whether some pair was tested, and none was clear.</summary>
    public bool IsUnclear => !IsClear && Unclear.Count > 0;

    public bool IsUntested => !IsClear && Unclear.Count == 0 && Untested.Count > 0;

    /// <summary>Every two groups of a comparison, within whatever they are compared.</summary>
    public static Outcome Of(GroupComparison comparison)
    {
        var outcome = new Outcome(comparison.Figures[0]);
        foreach (var set in comparison.Sets.Select(s => s.ToList()))
        {
            for (var i = 0; i < set.Count; i++)
            {
                for (var j = i + 1; j < set.Count; j++)
                    outcome.Add(set[i], set[j]);
            }
        }
        return outcome;
    }

    /// <summary>The same from the side of one group, which comes first in every pair.</summary>
    public static Outcome Of(GroupComparison comparison, Category group)
    {
        var pairs = comparison.Sets.Select(s => s.ToList()).Where(s => s.Count == 2 && s.Exists(f => f.Categories[comparison.Dimension] == group))
            .Select(s => s[0].Categories[comparison.Dimension] == group ? (One: s[0], Other: s[1]) : (One: s[1], Other: s[0])).ToList();
        var outcome = new Outcome(pairs.Count == 0 ? comparison.Figures[0] : pairs[0].One);
        pairs.ForEach(p => outcome.Add(p.One, p.Other));
        return outcome;
    }

    private void Add(Observation one, Observation other)
    {
        switch (Gap.Between(one, other).Judgement.Verdict)
        {
            case Verdict.ClearlyHigher:
                Higher.AddRange([one, other]);
                break;
            case Verdict.ClearlyLower:
                Lower.AddRange([other, one]);
                break;
            case Verdict.NoClearDifference:
                Unclear.AddRange([one, other]);
                break;
            default:
                Untested.AddRange([one, other]);
                break;
        }
    }
}
