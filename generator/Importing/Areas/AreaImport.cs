using SmcStatic.Problems;

namespace SmcStatic.Importing.Areas;

/// <summary>Makes <c>areas/</c> and <c>boundaries/</c> of the data folder from the source's boundaries and lookups, and from the tables by hand.</summary>
/// <param name="Layers">The boundary files.</param>
/// <param name="Codes">The codes of the local areas.</param>
/// <param name="Lookup">Which councils lie where.</param>
internal sealed record AreaImport(IReadOnlyList<SourceLayer> Layers, LocalCodes Codes, CouncilLookup Lookup)
{
    /// <summary>Imports areas, lineage, councils and boundaries alone; with an error in the log nothing is written.</summary>
    public static void Run(ImportRequest request, ProblemLog log)
    {
        var files = Make(request, log);
        if (!log.HasErrors)
            ImportedFiles.Write(request.Data, files);
    }

    /// <summary>The text of each file of areas, lineage, councils and boundaries, by its path in the data folder; incomplete with an error in the log.</summary>
    public static IReadOnlyDictionary<string, string> Make(ImportRequest request, ProblemLog log)
    {
        var byHand = AreaRows.ReadByHand(request.Data, log);
        var codes = LocalCodes.Read(request.Source, [.. byHand.Select(h => h.Row)], log);
        var import = new AreaImport(SourceLayer.ReadAll(request, codes, log), codes, CouncilLookup.Read(request.Source, codes, log));
        if (log.HasErrors)
            return new Dictionary<string, string>(StringComparer.Ordinal);
        var areas = AreaRows.Make(import.Layers, import.Lookup, byHand, log);
        var files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["areas/areas.csv"] = AreaRow.Write(areas),
            ["areas/lineage.csv"] = Lineages.Write(import.Layers, request.Data, log),
            ["areas/councils.csv"] = Councils.Write(import, areas, request.Data, log),
        };
        foreach (var layer in import.Layers.Where(l => l.Tolerance is not null))
            files[$"boundaries/{layer.Level}-{layer.Vintage}.geojson"] = BoundaryText.Write(layer.Drawn());
        return files;
    }
}
