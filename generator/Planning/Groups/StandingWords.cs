using SmcStatic.Planning.Words;
using SmcStatic.Statistics;
using SmcStatic.Statistics.Comparing;

namespace SmcStatic.Planning.Groups;

/// <summary>How one group stands to the others of a comparison, in words.</summary>
internal static class StandingWords
{
    /// <summary>The words; empty where there is nobody to compare with.</summary>
    public static string Of(GroupComparison comparison, Observation own, IReadOnlyList<Observation> others)
    {
        if (own.Value is null || others.Count == 0)
            return "";
        return others.Count == 1 ? ToOne(comparison, Gap.Between(own, others[0])) : ToSeveral(own, others);
    }

    private static string ToOne(GroupComparison comparison, Gap gap)
    {
        var other = GroupNames.Of(comparison, gap.Other).Text;
        return gap.Judgement.Verdict switch
        {
            Verdict.ClearlyHigher => $"Clearly higher than {other}, by {Distance(gap)}",
            Verdict.ClearlyLower => $"Clearly lower than {other}, by {Distance(gap)}",
            Verdict.NoClearDifference => $"No clear difference from {other}",
            _ when gap.Value is null => "",
            _ => $"{Formats.Capital(Distance(gap))} from {other}, with no ranges to test it",
        };
    }

    private static string ToSeveral(Observation own, IReadOnlyList<Observation> others)
    {
        var verdicts = others.Select(o => Gap.Between(own, o).Judgement.Verdict).ToList();
        var (above, below) = (verdicts.Count(v => v is Verdict.ClearlyHigher), verdicts.Count(v => v is Verdict.ClearlyLower));
        var isReliable = !own.Status.HasFlag(Status.LowReliability);
        if (verdicts.All(v => v is Verdict.CannotBeTested))
            return "No ranges to test it against other groups";
        if (above == others.Count && isReliable)
            return $"Clearly highest of the {Formats.Count(others.Count + 1)} groups";
        if (below == others.Count && isReliable)
            return $"Clearly lowest of the {Formats.Count(others.Count + 1)} groups";
        return (above, below) switch
        {
            (0, 0) => $"No clear difference from any of the {Formats.Count(others.Count)} others",
            (_, 0) => $"Clearly higher than {Formats.Count(above)} of the {Formats.Count(others.Count)} others",
            (0, _) => $"Clearly lower than {Formats.Count(below)} of the {Formats.Count(others.Count)} others",
            _ => $"Clearly higher than {Formats.Count(above)} and lower than {Formats.Count(below)} of the {Formats.Count(others.Count)} others",
        };
    }

    private static string Distance(Gap gap) => Say.Gap(gap.One, gap.Other).Text;
}
