using System.Globalization;
using System.Text.Json;
using SmcStatic.Problems;

namespace SmcStatic.Reading;

/// <summary>Reads the geometry of one feature.</summary>
internal sealed class BoundaryRings(DataFile file, LineIndex lines, ProblemLog log)
{
    private const int FewestCorners = 4;

    private readonly List<double> corners = [];
    private Position at;
    private bool isFaulty;

    /// <summary>Whether the feature has the member "geometry" at all.</summary>
    public bool WasFound { get; private set; }

    /// <summary>The polygons, when all of them could be read.</summary>
    public IReadOnlyList<IReadOnlyList<double[]>>? Polygons { get; private set; }

    /// <summary>Reads the value of "geometry".</summary>
    public void ReadGeometry(ref Utf8JsonReader reader, Position feature)
    {
        (WasFound, at) = (true, feature);
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            log.Add(BoundaryProblems.Empty, at, "The feature's geometry is no object", reader.TokenType == JsonTokenType.Null ? "null" : reader.TokenType.ToString());
            reader.Skip();
            return;
        }
        var type = "";
        var found = false;
        var coordinates = default(Utf8JsonReader);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            if (name == "type" && reader.TokenType == JsonTokenType.String)
                type = reader.GetString()!;
            else if (name == "coordinates")
            {
                coordinates = reader;
                found = true;
            }
            reader.Skip();
        }
        // The coordinates may stand before the type that says how deep they are.
        if (type is "Polygon" or "MultiPolygon" && found)
            ReadCoordinates(ref coordinates, type == "Polygon");
        else
            log.Add(BoundaryProblems.Feature, at, "The feature's geometry is no polygon", type);
    }

    private void ReadCoordinates(ref Utf8JsonReader reader, bool single)
    {
        var polygons = new List<IReadOnlyList<double[]>>();
        if (reader.TokenType != JsonTokenType.StartArray)
            Fault(reader, "The coordinates are no list");
        else if (single)
            ReadPolygon(ref reader, polygons);
        else
        {
            while (!isFaulty && reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                ReadPolygon(ref reader, polygons);
        }
        if (isFaulty)
            return;
        if (polygons.Count == 0)
            log.Add(BoundaryProblems.Empty, at, "The boundary has no polygon");
        else
            Polygons = polygons;
    }

    private void ReadPolygon(ref Utf8JsonReader reader, List<IReadOnlyList<double[]>> polygons)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            Fault(reader, "A polygon is no list of rings");
            return;
        }
        var rings = new List<double[]>();
        while (!isFaulty && reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            ReadRing(ref reader, rings);
        if (rings.Count > 0)
            polygons.Add(rings);
    }

    private void ReadRing(ref Utf8JsonReader reader, List<double[]> rings)
    {
        var start = reader.TokenStartIndex;
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            Fault(reader, "A ring is no list of corners");
            return;
        }
        corners.Clear();
        while (!isFaulty && reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            ReadCorner(ref reader);
        if (isFaulty)
            return;
        var (line, column) = lines.Of(start);
        if (corners.Count < 2 * FewestCorners)
            Report(BoundaryProblems.RingShort, file.At(line, column), $"A ring has {corners.Count / 2} corners", "");
        else if (corners[0] != corners[^2] || corners[1] != corners[^1])
            Report(BoundaryProblems.RingOpen, file.At(line, column), "A ring does not end where it began", $"{Pair(0)} … {Pair(corners.Count - 2)}");
        rings.Add([.. corners]);
    }

    private void ReadCorner(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            Fault(reader, "A corner is no list of numbers");
            return;
        }
        var count = 0;
        while (!isFaulty && reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.Number || !reader.TryGetDouble(out var number) || !double.IsFinite(number))
                Fault(reader, "A corner has a coordinate that is no finite number");
            else if (count++ < 2)
                corners.Add(number);
        }
        // A third number is a height, and is left out.
        if (!isFaulty && count < 2)
            Fault(reader, "A corner has fewer than two numbers");
    }

    private string Pair(int i) => string.Create(CultureInfo.InvariantCulture, $"[{corners[i]},{corners[i + 1]}]");

    private void Fault(in Utf8JsonReader reader, string sentence)
    {
        var (line, column) = lines.Of(reader.TokenStartIndex);
        Report(BoundaryProblems.Coordinate, file.At(line, column), sentence, lines.Text(line, column));
    }

    private void Report(ProblemKind kind, Position place, string sentence, string found)
    {
        isFaulty = true;
        log.Add(kind, place, sentence, found);
    }
}
