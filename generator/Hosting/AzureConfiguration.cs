using System.Text;
using System.Text.Json;

namespace SmcStatic.Hosting;

/// <summary>Headers, types and redirects as Azure Static Web Apps reads them.</summary>
internal static class AzureConfiguration
{
    public const string Name = "staticwebapp.config.json";

    /// <summary>How many bytes Azure takes.</summary>
    public const int MostBytes = 20_000;

    /// <summary>The file's text, and how many of the redirects fit in it.</summary>
    public static (string Text, int Redirects) Text(IReadOnlyList<HostRedirect> redirects)
    {
        // The first route that fits is the only one used: an address that has moved comes before the folder it lay in.
        var rules = Rules().ToList();
        var room = MostBytes - Whole(rules).Length;
        var fitting = redirects.Select(Line).TakeWhile(line => (room -= line.Length + Between.Length) >= 0).ToList();
        return (Whole([.. fitting, .. rules]), fitting.Count);
    }

    private const string Between = ",\n    ";

    private static string Whole(IEnumerable<string> routes)
    {
        var text = new StringBuilder("{\n");
        text.Append("  \"globalHeaders\": ").Append(Object(HeaderRule.General, "    ")).Append(",\n");
        text.Append("  \"mimeTypes\": ").Append(Object(ServedAs.ByEnding, "    ")).Append(",\n");
        text.Append("  \"trailingSlash\": \"always\",\n");
        text.Append("  \"responseOverrides\": { \"404\": { \"rewrite\": \"/404.html\" } },\n");
        return text.Append("  \"routes\": [\n    ").AppendJoin(Between, routes).Append("\n  ]\n}\n").ToString();
    }

    private static IEnumerable<string> Rules()
    {
        foreach (var rule in HeaderRule.All.Where(r => r.Folder.Length > 0))
            yield return Route($"/{rule.Folder}*", rule.Headers);
        var types = HeaderRule.All.Where(r => r.Folder.Length == 0).Select(r => (r.Ending, Headers: r.Headers.Where(h => h.Name is not (HeaderNames.ContentType or HeaderNames.Vary)).ToList()));
        foreach (var alike in types.Where(t => t.Headers.Count > 0).GroupBy(t => Object(t.Headers, "")))
            yield return Route($"/*.{{{string.Join(',', alike.Select(t => t.Ending[1..]))}}}", alike.First().Headers);
    }

    private static string Route(string paths, IEnumerable<(string, string)> headers) => $"{{ \"route\": {Quoted(paths)}, \"headers\": {Object(headers, "")} }}";

    private static string Line(HostRedirect redirect) => $"{{ \"route\": {Quoted(redirect.From)}, \"redirect\": {Quoted(redirect.To)}, \"statusCode\": 301 }}";

    private static string Object(IEnumerable<(string Name, string Value)> members, string indent)
    {
        var lines = members.Select(m => $"{Quoted(m.Name)}: {Quoted(m.Value)}");
        return indent.Length == 0 ? $"{{ {string.Join(", ", lines)} }}" : $"{{\n{indent}{string.Join($",\n{indent}", lines)}\n{indent[..^2]}}}";
    }

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
