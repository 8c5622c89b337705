using System.Text.Json;

namespace SmcStatic.SiteTests;

/// <summary>Every figure of every chunk, read by the schema alone.</summary>
internal static class Chunks
{
    public static Dictionary<string, Figure> Read(string dist)
    {
        using var index = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(dist, "data", "index.json")));
        var addresses = index.RootElement.GetProperty("indicators").EnumerateArray()
            .SelectMany(i => i.GetProperty("chunks").EnumerateArray().Select(c => c.GetProperty("address").GetString()!)).ToList();
        return addresses.SelectMany(a => FiguresOf(Path.Combine(dist, a[1..]))).ToDictionary(f => f.Key, StringComparer.Ordinal);
    }

    private static List<Figure> FiguresOf(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        var chunk = document.RootElement;
        var groups = chunk.GetProperty("groups").EnumerateArray().Select(g => (
            Categories: g.GetProperty("categories").EnumerateObject().Select(c => KeyValuePair.Create(c.Name, c.Value.GetString()!)).ToList(),
            Release: g.GetProperty("release").GetString()!)).ToList();
        var figures = new List<Figure>();
        for (var i = 0; i < chunk.GetProperty("value").GetArrayLength(); i++)
        {
            var (categories, release) = groups[chunk.GetProperty("group")[i].GetInt32()];
            var key = Figure.KeyOf(
                chunk.GetProperty("indicator").GetString()!, chunk.GetProperty("measure").GetString()!, Listed(chunk, ("areas", "area"), i), Listed(chunk, ("periods", "period"), i), categories);
            figures.Add(new Figure(key, Said(chunk, i, release)));
        }
        return figures;
    }

    private static Dictionary<string, string> Said(JsonElement chunk, int i, string release)
    {
        var says = new Dictionary<string, string>(StringComparer.Ordinal) { ["release"] = release };
        foreach (var column in (string[])["value", "lower", "upper", "sample_size"])
            says[column] = chunk.TryGetProperty(column, out var values) ? Text(values[i]) : "";
        foreach (var column in (string[])["status", "note"])
            says[column] = chunk.GetProperty(column).TryGetProperty($"{i}", out var text) ? Text(text) : "";
        foreach (var column in (string[])["position_from", "position_to", "position_of"])
            says[column] = chunk.TryGetProperty(column, out var places) && places[i].GetInt32() > 0 ? Text(places[i]) : "";
        var verdict = (Listed(chunk, ("verdicts", "verdict"), i) + " ").Split(' ');
        (says["verdict"], says["verdict_reason"]) = (verdict[0], verdict[1]);
        says["benchmark"] = Listed(chunk, ("benchmarks", "benchmark"), i);
        return says;
    }

    private static string Listed(JsonElement chunk, (string List, string Place) names, int i) =>
        chunk.TryGetProperty(names.List, out var list) ? list[chunk.GetProperty(names.Place)[i].GetInt32()].GetString()! : "";

    private static string Text(JsonElement value) => value.ValueKind == JsonValueKind.Null ? "" : value.ToString();
}
