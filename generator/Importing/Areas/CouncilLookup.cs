using SmcStatic.Problems;
using SmcStatic.Reading;

namespace SmcStatic.Importing.Areas;

/// <summary>Which region of 2021 each council of 2020 lies in, by <c>lookups/lad20-to-itl21.csv</c>; parts of a council may lie in several.</summary>
internal sealed class CouncilLookup
{
    private readonly ILookup<string, string> regions;
    private readonly LocalCodes locals;

    private CouncilLookup(ILookup<string, string> regions, LocalCodes locals) => (this.regions, this.locals) = (regions, locals);

    /// <summary>Reads the lookup.</summary>
    public static CouncilLookup Read(string source, LocalCodes locals, ProblemLog log)
    {
        var rows = new Table(new DataFile(Path.Combine(source, "lookups", "lad20-to-itl21.csv"), "lookups/lad20-to-itl21.csv")).Rows(log);
        foreach (var column in new[] { "LAD20CD", "ITL221CD" }.Where(c => !rows.Has(c)))
        {
            log.Add(AreaImportProblems.Lookup, new Position("lookups/lad20-to-itl21.csv", 1), $"The lookup has no column {column}", string.Join(',', rows.Columns), "the columns LAD20CD and ITL221CD");
            return new CouncilLookup(Array.Empty<string>().ToLookup(c => c), locals);
        }
        return new CouncilLookup(rows.ToLookup(r => r["LAD20CD"].Text, r => r["ITL221CD"].Text, StringComparer.Ordinal), locals);
    }

    /// <summary>The regions of 2021 that a council lies in; none when the lookup does not know it.</summary>
    public IReadOnlyList<string> RegionsOf(string council) => [.. regions[council].Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The one region of 2021 that all councils of a local area lie in; empty when one is not known, or they lie in several.</summary>
    public string RegionOfLocal(string name)
    {
        var councils = locals.CouncilsOf(name);
        var all = councils.SelectMany(RegionsOf).Distinct().ToList();
        return all.Count == 1 && councils.All(c => regions.Contains(c)) ? all[0] : "";
    }
}
