using SmcStatic.Importing.Tables;
using SmcStatic.Problems;
using SmcStatic.Reading;

namespace SmcStatic.Importing.Areas;

/// <summary>Makes <c>councils.csv</c>: the areas that each council lies in, the smallest first.</summary>
internal sealed class Councils
{
    private readonly IReadOnlyList<SourceLayer> layers;
    private readonly IReadOnlyList<AreaRow> areas;
    private readonly CouncilLookup lookup;
    private readonly Dictionary<string, string> locals;

    private Councils(IReadOnlyList<SourceLayer> layers, IReadOnlyList<AreaRow> areas, CouncilLookup lookup, LocalCodes codes)
    {
        (this.layers, this.areas, this.lookup) = (layers, areas, lookup);
        locals = codes.Councils.ToDictionary(c => c.Council, c => c.Local, StringComparer.Ordinal);
    }

    /// <summary>The table, of the councils drawn in the source and of those in <c>import/councils-by-hand.csv</c>, which are made of drawn ones.</summary>
    public static string Write(AreaImport import, IReadOnlyList<AreaRow> areas, string data, ProblemLog log)
    {
        var councils = new Councils(import.Layers, areas, import.Lookup, import.Codes);
        var drawn = import.Layers.Where(l => l.Level == AreaRow.Council).SelectMany(l => l.Rows.Select(r => (r.Code, r.Name, r.WelshName, Areas: councils.AreasOf(r.Code, l)))).ToList();
        foreach (var row in ImportTable.Read(data, "councils-by-hand", "code,name,welsh_name,made_of", log).Rows)
        {
            var parts = row["made_of"].Text.Split(';');
            var partly = drawn.Where(d => parts.Contains(d.Code)).ToList();
            if (partly.Count < parts.Length)
                log.Add(AreaImportProblems.HandUnused, row.At, $"A council that {row["name"]} is made of is not drawn in the source", row["made_of"].Text);
            drawn.Add((row["code"].Text, row["name"].Text, row["welsh_name"].Text, councils.InOrder(partly.SelectMany(p => p.Areas))));
        }
        return TableLine.Write(["code", "name", "welsh_name", "areas"]) + string.Concat(drawn.OrderBy(c => c.Code, StringComparer.Ordinal)
            .Select(c => TableLine.Write([c.Code, c.Name, c.WelshName, string.Join(';', c.Areas)])));
    }

    private List<string> AreasOf(string council, SourceLayer layer)
    {
        var border = layer.Coverage.Find(council)!;
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var drawn in layers.Where(l => l.Level is "local" or "itl2"))
        {
            var known = drawn.Level == "local" ? (locals.TryGetValue(council, out var local) ? [local] : [])
                : drawn.Vintage == layer.Vintage ? lookup.RegionsOf(council) : [];
            codes.UnionWith(known.Count > 0 ? known : Overlaps.Of(border, drawn.Coverage).Select(o => o.Code));
        }
        foreach (var code in codes.ToList())
            codes.UnionWith(Above(code));
        return InOrder(codes);
    }

    private List<string> InOrder(IEnumerable<string> codes) =>
        [.. codes.Distinct().OrderByDescending(c => Geography.Level.Find(areas.First(a => a.Code == c).Level)).ThenBy(c => areas.First(a => a.Code == c).Vintage).ThenBy(c => c, StringComparer.Ordinal)];

    private IEnumerable<string> Above(string code)
    {
        for (var parent = ParentOf(code); parent.Length > 0; parent = ParentOf(parent))
            yield return parent;
    }

    private string ParentOf(string code) => areas.FirstOrDefault(a => a.Code == code)?.Parent ?? "";
}
