using SmcStatic.Geography;
using SmcStatic.Problems;
using SmcStatic.Statistics;

namespace SmcStatic.Joining;

/// <summary>What must hold of the figures of a file together: no figure twice, areas of one vintage, parts that add up.</summary>
internal static class CubeChecks
{
    public static void Run(Cube cube, IReadOnlyList<Succession> lineage, RowProblems problems)
    {
        CheckTwice(cube, problems);
        CheckVintages(cube, lineage, problems);
        AdditiveCheck.Run(cube, problems);
    }

    private static void CheckTwice(Cube cube, RowProblems problems)
    {
        foreach (var (later, first) in cube.Duplicates)
        {
            var which = $"{later.Measure.Id} of {later.Area.Code}, {later.Categories}, {later.Period}";
            problems.Add(ObservationProblems.Twice, At(later), $"The figure stands on line {first.Line} already", which);
        }
    }

    /// <summary>An area and the one that took its place, or part of it, must not both have a figure for one period: the map would show the place twice.</summary>
    private static void CheckVintages(Cube cube, IReadOnlyList<Succession> lineage, RowProblems problems)
    {
        foreach (var slice in cube.Slices)
        {
            var byCode = slice.Areas.ToDictionary(a => a.Code, StringComparer.Ordinal);
            foreach (var succession in lineage)
            {
                if (!byCode.TryGetValue(succession.From, out var from) || !byCode.TryGetValue(succession.To, out var to) || from.Vintages.Intersect(to.Vintages).Any())
                    continue;
                var periods = slice.In(from).Select(o => o.Period).ToHashSet();
                foreach (var both in slice.In(to).Where(o => periods.Contains(o.Period)).DistinctBy(o => o.Period))
                    problems.Add(ObservationProblems.AreaVintage, At(both),
                        $"{to.Name} ({to.Code}) counts from {succession.Since} in the place of {from.Name} ({from.Code}), but both have a figure for {both.Period.Label}", to.Code);
            }
        }
    }

    private static Position At(Observation observation) => new(observation.Cube.File, observation.Line);
}
