using System.Text.Json;
using SmcStatic.Problems;
using SmcStatic.Reading;

namespace SmcStatic.Importing.Areas;

/// <summary>
/// The codes of the local areas, which the source knows by name alone: the code of the county, when its list has exactly one; else of the council, when it has exactly one;
/// else a code of our own from <c>areas-by-hand.csv</c>.
/// </summary>
internal sealed class LocalCodes
{
    private const string County = "E10";

    private readonly Dictionary<string, IReadOnlyList<string>> councilsOf;
    private readonly IReadOnlyList<AreaRow> byHand;
    private readonly ProblemLog log;

    private LocalCodes(Dictionary<string, IReadOnlyList<string>> councilsOf, IReadOnlyList<AreaRow> byHand, ProblemLog log) =>
        (this.councilsOf, this.byHand, this.log) = (councilsOf, byHand, log);

    /// <summary>Reads the list of local areas with their councils.</summary>
    public static LocalCodes Read(string source, IReadOnlyList<AreaRow> byHand, ProblemLog log)
    {
        // "Aberdeen City" in the boundaries is "Aberdeen city" in the list.
        var councils = new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);
        var file = new DataFile(Path.Combine(source, "lookups", "la205-to-lad.json"), "lookups/la205-to-lad.json");
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file.Path));
            foreach (var region in json.RootElement.GetProperty("205_regions").EnumerateArray())
                councils[region.GetProperty("name").GetString()!] = [.. region.GetProperty("codes").EnumerateArray().Select(c => c.GetString()!)];
        }
        catch (Exception e) when (e is JsonException or IOException or InvalidOperationException or KeyNotFoundException)
        {
            log.Add(AreaImportProblems.Lookup, file.At(), $"{file.Name} cannot be read: {e.Message}");
        }
        return new LocalCodes(councils, byHand, log);
    }

    /// <summary>The code of the local area of a name; empty, with a problem, when there is none.</summary>
    public string Find(string name, Position at)
    {
        var codes = councilsOf.GetValueOrDefault(name, []);
        var code = CodeOf(codes) ?? byHand.FirstOrDefault(a => a.Level == "local" && a.Name == name)?.Code;
        if (code is null)
            log.Add(AreaImportProblems.NoCode, at, $"No code is known of {name}", name);
        return code ?? "";
    }

    /// <summary>The councils of each local area, by its code.</summary>
    public IEnumerable<(string Council, string Local)> Councils =>
        councilsOf.SelectMany(l => l.Value.Select(council => (council, Find(l.Key, default))));

    /// <summary>The councils that a local area's list names, without counties.</summary>
    public IReadOnlyList<string> CouncilsOf(string name) =>
        [.. councilsOf.GetValueOrDefault(name, []).Where(c => !c.StartsWith(County, StringComparison.Ordinal))];

    private static string? CodeOf(IReadOnlyList<string> codes) =>
        codes.Where(c => c.StartsWith(County, StringComparison.Ordinal)).ToList() is [var county] ? county : codes is [var council] ? council : null;
}
