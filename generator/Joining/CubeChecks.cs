using SmcStatic.Geography;
using SmcStatic.Problems;
using SmcStatic.Statistics;

namespace SmcStatic.Joining;

/// <summary>What must hold of the figures of a file together: no figure twice, areas of one vintage, parts that add up.</summary>
internal static class CubeChecks
{
    public static void Run(Cube cube, RowProblems problems)
    {
        CheckTwice(cube, problems);
        CheckVintages(cube, problems);
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

    private static void CheckVintages(Cube cube, RowProblems problems)
    {
        foreach (var group in cube.Slices.GroupBy(s => (s.Measure, s.Level)))
        {
            var firsts = FirstOfEachArea(group);
            var vintages = firsts.Keys.SelectMany(a => a.Vintages).CountBy(v => v).OrderByDescending(v => v.Value).ThenByDescending(v => v.Key).ToList();
            if (vintages.Count == 0 || vintages[0].Value == firsts.Count)
                continue;
            foreach (var (area, first) in firsts.Where(f => !f.Key.Vintages.Contains(vintages[0].Key)).OrderBy(f => f.Key.Order))
                problems.Add(ObservationProblems.AreaVintage, At(first),
                    $"{area.Name} is an area of {area.Vintages[^1]}, but most areas of {group.Key.Measure.Id} at this level are of {vintages[0].Key}", area.Code);
        }
    }

    private static Dictionary<Area, Observation> FirstOfEachArea(IEnumerable<Slice> slices)
    {
        var firsts = new Dictionary<Area, Observation>(ReferenceEqualityComparer.Instance);
        foreach (var observation in slices.SelectMany(s => s.Observations))
        {
            if (!firsts.TryGetValue(observation.Area, out var known) || observation.Line < known.Line)
                firsts[observation.Area] = observation;
        }
        return firsts;
    }

    private static Position At(Observation observation) => new(observation.Cube.File, observation.Line);
}
