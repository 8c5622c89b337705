using SmcStatic.Statistics;
using SmcStatic.Statistics.Comparing;

namespace SmcStatic.Planning.Words;

/// <summary>What may be said of two figures of one measure that stand in one sentence: of two groups at one time, or of one group at two.</summary>
internal static class Contrasts
{
    public static Judgement Of(Observation one, Observation other) => one.Period == other.Period && one.Area.Code == other.Area.Code
        ? Gap.Between(one, other).Judgement
        : one.Period == other.Period ? Judgement.Of(one, other) : Judgement.Tested(one, other);
}
