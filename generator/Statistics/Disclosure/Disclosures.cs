using SmcStatic.Geography;

namespace SmcStatic.Statistics.Disclosure;

/// <summary>Finds withheld figures of an indicator that can be worked out from what it publishes.</summary>
public static class Disclosures
{
    /// <summary>The withheld figures that can be worked out from totals, complements, sums over areas, sample sizes and other releases, with the range that each lies in.</summary>
    /// <param name="cubes">The releases of an indicator, oldest first.</param>
    /// <param name="areas">All areas, to know which lie in which.</param>
    public static IEnumerable<Recovery> In(IReadOnlyList<Cube> cubes, Areas areas)
    {
        foreach (var cube in cubes)
        {
            foreach (var measure in MeasuresThatWithhold(cube))
            {
                var ledger = new Ledger(measure, cube, cubes.Where(c => c != cube));
                foreach (var recovery in Recoveries(ledger, areas))
                    yield return recovery;
            }
        }
    }

    private static IEnumerable<Recovery> Recoveries(Ledger ledger, Areas areas)
    {
        foreach (var figure in ledger.Cube.Observations.Where(o => o.Measure.Id == ledger.Measure.Id && o.Status.HasFlag(Status.Confidential)))
        {
            if (ledger.InAnotherRelease(figure) is { Value: { } value } other)
                yield return new Recovery(figure, (double)value.ToDecimal(), (double)value.ToDecimal(), $"the release of {other.Cube.Release.Code}, which gives it");
        }
        var relations = Family.Of(ledger, areas).SelectMany(f => Law.Relations(ledger, f)).ToList();
        foreach (var recovery in Attack.On(ledger.Unknowns, relations))
            yield return recovery;
    }

    private static IEnumerable<Measure> MeasuresThatWithhold(Cube cube) => cube.HasConfidential
        ? cube.Observations.Where(o => o.Status.HasFlag(Status.Confidential)).Select(o => o.Measure).Distinct() : [];
}
