using System.Text.Json;
using SmcStatic.Problems;

namespace SmcStatic.Reading;

/// <summary>Goes through the tokens of a GeoJSON file. What is not built as it should is a problem, and its feature is passed over.</summary>
internal sealed class BoundaryParser
{
    private readonly DataFile file;
    private readonly LineIndex lines;
    private readonly ProblemLog log;
    private readonly List<BoundaryFeature> features = [];
    private string type = "";
    private bool hasFeatures;
    private bool isWhole = true;
    private CoordinateUnit? unit = CoordinateUnit.Degrees;

    private BoundaryParser(DataFile file, LineIndex lines, ProblemLog log) => (this.file, this.lines, this.log) = (file, lines, log);

    /// <summary>The file's features; none when it is no collection of them. Text that is not JSON throws <see cref="JsonException"/>.</summary>
    public static BoundaryFile? Parse(DataFile file, ref Utf8JsonReader reader, LineIndex lines, ProblemLog log)
    {
        var parser = new BoundaryParser(file, lines, log);
        parser.ReadCollection(ref reader);
        // Whatever stands behind the collection must be JSON as well: nothing.
        while (reader.Read())
        {
        }
        return parser.Finish();
    }

    private BoundaryFile? Finish()
    {
        if (type != "FeatureCollection" || !hasFeatures)
        {
            log.Add(BoundaryProblems.Collection, file.At(1), $"{file.Name} is no FeatureCollection", type);
            return null;
        }
        if (unit is not { } known)
            return null;
        if (features.Count == 0 && isWhole)
            log.Add(BoundaryProblems.NoFeatures, file.At(1), $"{file.Name} has no feature");
        return BoundaryChecks.InRange(new BoundaryFile(file, known, features, isWhole), log);
    }

    private void ReadCollection(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return;
        }
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            if (name == "type" && reader.TokenType == JsonTokenType.String)
                type = reader.GetString()!;
            else if (name == "crs")
                ReadSystem(ref reader);
            else if (name == "features" && reader.TokenType == JsonTokenType.StartArray)
                ReadFeatures(ref reader);
            else
                reader.Skip();
        }
    }

    private void ReadFeatures(ref Utf8JsonReader reader)
    {
        hasFeatures = true;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (ReadFeature(ref reader) is { } feature)
                features.Add(feature);
            else
                isWhole = false;
        }
    }

    private BoundaryFeature? ReadFeature(ref Utf8JsonReader reader)
    {
        var at = At(reader);
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            log.Add(BoundaryProblems.Feature, at, "A feature is no object", reader.TokenType.ToString());
            reader.Skip();
            return null;
        }
        var (kind, properties, shape) = ("", new Dictionary<string, string>(StringComparer.Ordinal), new BoundaryRings(file, lines, log));
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            if (name == "type" && reader.TokenType == JsonTokenType.String)
                kind = reader.GetString()!;
            else if (name == "properties" && reader.TokenType == JsonTokenType.StartObject)
                ReadProperties(ref reader, properties);
            else if (name == "geometry")
                shape.ReadGeometry(ref reader, at);
            else
                reader.Skip();
        }
        if (kind != "Feature")
        {
            log.Add(BoundaryProblems.Feature, at, "A feature does not say that it is one", kind);
            return null;
        }
        if (!shape.WasFound)
            log.Add(BoundaryProblems.Empty, at, "The feature has no geometry");
        return shape.Polygons is { } polygons ? new BoundaryFeature(at, properties, polygons) : null;
    }

    private static void ReadProperties(ref Utf8JsonReader reader, Dictionary<string, string> properties)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            if (reader.TokenType == JsonTokenType.String)
                properties[name] = reader.GetString()!;
            else if (reader.TokenType == JsonTokenType.Number)
                properties[name] = System.Text.Encoding.UTF8.GetString(reader.ValueSpan);
            else
                reader.Skip();
        }
    }

    private void ReadSystem(ref Utf8JsonReader reader)
    {
        var at = At(reader);
        using var crs = JsonDocument.ParseValue(ref reader);
        if (crs.RootElement.ValueKind == JsonValueKind.Null)
            return;
        var name = crs.RootElement.ValueKind == JsonValueKind.Object && crs.RootElement.TryGetProperty("properties", out var properties)
            && properties.ValueKind == JsonValueKind.Object && properties.TryGetProperty("name", out var value) && value.ValueKind == JsonValueKind.String
                ? value.GetString()! : crs.RootElement.GetRawText();
        // "EPSG:4326", "urn:ogc:def:crs:EPSG::4326" and "urn:ogc:def:crs:OGC:1.3:CRS84" are the ways in which programs write it.
        unit = name[(name.LastIndexOf(':') + 1)..] switch
        {
            "CRS84" or "4326" => CoordinateUnit.Degrees,
            "27700" => CoordinateUnit.Metres,
            _ => null,
        };
        if (unit is null)
            log.Add(BoundaryProblems.System, at, $"{file.Name} is in the coordinate system {Problem.Quote(name)}", name);
    }

    private Position At(in Utf8JsonReader reader)
    {
        var (line, column) = lines.Of(reader.TokenStartIndex);
        return file.At(line, column);
    }
}
