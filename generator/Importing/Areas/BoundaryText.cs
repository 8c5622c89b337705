using System.Globalization;
using System.Text;
using SmcStatic.Geography;

namespace SmcStatic.Importing.Areas;

/// <summary>Writes borders as RFC 7946 GeoJSON: a feature a line, in the order of the codes, five decimals, outer rings anticlockwise.</summary>
internal static class BoundaryText
{
    /// <summary>About a metre.</summary>
    private const int Decimals = 5;

    /// <summary>The text of a file.</summary>
    public static string Write(IEnumerable<(string Code, Shape Shape)> boundaries)
    {
        var features = boundaries.OrderBy(b => b.Code, StringComparer.Ordinal).Select(b => Feature(b.Code, b.Shape));
        return $$"""{"type":"FeatureCollection","features":[{{"\n"}}{{string.Join(",\n", features)}}{{"\n"}}]}{{"\n"}}""";
    }

    private static string Feature(string code, Shape shape)
    {
        var text = new StringBuilder($$"""{"type":"Feature","properties":{"code":"{{code}}"},"geometry":""");
        var single = shape.Polygons.Count == 1;
        text.Append(single ? """{"type":"Polygon","coordinates":""" : """{"type":"MultiPolygon","coordinates":[""");
        text.AppendJoin(',', shape.Polygons.Select(p => $"[{string.Join(',', p.Select(Ring))}]"));
        return text.Append(single ? "}}" : "]}}").ToString();
    }

    private static string Ring(double[] ring)
    {
        var text = new StringBuilder("[");
        for (var i = 0; i < ring.Length; i += 2)
            text.Append(i == 0 ? "" : ",").Append('[').Append(Number(ring[i])).Append(',').Append(Number(ring[i + 1])).Append(']');
        return text.Append(']').ToString();
    }

    // Through decimal, so that the shortest text of the double cannot have more digits than five.
    private static string Number(double degrees) => Math.Round((decimal)degrees, Decimals).ToString("0.#####", CultureInfo.InvariantCulture);
}
