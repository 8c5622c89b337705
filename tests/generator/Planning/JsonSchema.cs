using System.Text.Json;
using System.Text.RegularExpressions;

namespace SmcStatic.Tests.Planning;

/// <summary>
/// Checks JSON against a schema of draft 2020-12, as far as our schemas go: a keyword that is not known here is a mistake, not passed over.
/// No package that restores knows this draft.
/// </summary>
internal sealed class JsonSchema(JsonElement root)
{
    private static readonly string[] Silent = ["$schema", "$defs", "title", "description", "properties", "required", "additionalProperties"];

    public static JsonSchema Read(string path) => new(JsonDocument.Parse(File.ReadAllText(path)).RootElement);

    /// <summary>Every place where a document breaks the schema, with how.</summary>
    public IEnumerable<string> Faults(JsonElement document) => Faults(root, document, "$");

    private IEnumerable<string> Faults(JsonElement schema, JsonElement value, string at)
    {
        var faults = schema.EnumerateObject().SelectMany(keyword => FaultsOf(keyword.Name, keyword.Value, value, at));
        return value.ValueKind == JsonValueKind.Object ? faults.Concat(ObjectFaults(schema, value, at)) : faults;
    }

    private IEnumerable<string> FaultsOf(string keyword, JsonElement rule, JsonElement value, string at) => keyword switch
    {
        "$ref" => Faults(root.GetProperty("$defs").GetProperty(rule.GetString()!["#/$defs/".Length..]), value, at),
        "type" => Unless(Types(rule).Any(t => IsOf(t, value)), $"{at} is {value.ValueKind}, not {rule}"),
        "enum" => Unless(rule.EnumerateArray().Any(e => e.GetString() == value.GetString()), $"{at} is {value}, none of {rule}"),
        "pattern" => Unless(value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, rule.GetString()!), $"{at} is {value}, not {rule}"),
        "minimum" => Unless(value.ValueKind != JsonValueKind.Number || value.GetDecimal() >= rule.GetDecimal(), $"{at} is {value}, less than {rule}"),
        "items" => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().SelectMany((item, i) => Faults(rule, item, $"{at}[{i}]")) : [],
        _ => Unless(Silent.Contains(keyword), $"the schema's keyword {keyword} is not known to this check"),
    };

    private IEnumerable<string> ObjectFaults(JsonElement schema, JsonElement value, string at)
    {
        if (schema.TryGetProperty("required", out var required))
        {
            foreach (var name in required.EnumerateArray().Where(n => !value.TryGetProperty(n.GetString()!, out _)))
                yield return $"{at} has no {name}";
        }
        var hasOthers = schema.TryGetProperty("additionalProperties", out var others);
        foreach (var property in value.EnumerateObject())
        {
            var its = schema.TryGetProperty("properties", out var known) && known.TryGetProperty(property.Name, out var rule) ? rule : others;
            if (its.ValueKind == JsonValueKind.False)
                yield return $"{at} has {property.Name}, which the schema does not know";
            else if (its.ValueKind == JsonValueKind.Object || hasOthers)
            {
                foreach (var fault in Faults(its, property.Value, $"{at}.{property.Name}"))
                    yield return fault;
            }
        }
    }

    private static IEnumerable<string> Types(JsonElement rule) =>
        rule.ValueKind == JsonValueKind.Array ? rule.EnumerateArray().Select(t => t.GetString()!) : [rule.GetString()!];

    private static bool IsOf(string type, JsonElement value) => (type, value.ValueKind) switch
    {
        ("string", JsonValueKind.String) or ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("null", JsonValueKind.Null) => true,
        ("number", JsonValueKind.Number) or ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("integer", JsonValueKind.Number) => value.TryGetInt64(out _),
        _ => false,
    };

    private static IEnumerable<string> Unless(bool holds, string fault) => holds ? [] : [fault];
}
