using NetTopologySuite.Geometries;

namespace SmcStatic.Geography;

/// <summary>The outline of an area: polygons, each an outer ring and then its holes. A ring is x, y, x, y …, closed; in degrees (longitude first) or in metres of the National Grid, as its owner says.</summary>
/// <param name="Polygons">The parts: islands and mainland.</param>
public sealed record Shape(IReadOnlyList<IReadOnlyList<double[]>> Polygons)
{
    /// <summary>How many corners all rings have.</summary>
    public int CornerCount => Polygons.Sum(p => p.Sum(r => r.Length / 2));

    /// <summary>The same as a geometry that can be worked on.</summary>
    public Geometry ToGeometry(GeometryFactory factory)
    {
        var polygons = Polygons.Select(p => factory.CreatePolygon(Ring(p[0], factory), [.. p.Skip(1).Select(r => Ring(r, factory))])).ToArray();
        return polygons.Length == 1 ? polygons[0] : factory.CreateMultiPolygon(polygons);
    }

    /// <summary>The shape of a polygon or multipolygon: outer rings anticlockwise, holes clockwise, the largest part first.</summary>
    public static Shape Of(Geometry geometry)
    {
        var parts = Enumerable.Range(0, geometry.NumGeometries).Select(geometry.GetGeometryN).OfType<Polygon>().Where(p => !p.IsEmpty)
            .OrderByDescending(p => p.Area).ThenBy(p => p.Coordinate);
        return new Shape([.. parts.Select(RingsOf)]);
    }

    private static LinearRing Ring(double[] flat, GeometryFactory factory)
    {
        var corners = new Coordinate[flat.Length / 2];
        for (var i = 0; i < corners.Length; i++)
            corners[i] = new Coordinate(flat[2 * i], flat[2 * i + 1]);
        return factory.CreateLinearRing(corners);
    }

    private static IReadOnlyList<double[]> RingsOf(Polygon polygon)
    {
        var normal = (Polygon)polygon.Normalized();
        return [Flat(normal.Shell, anticlockwise: true), .. normal.Holes.Select(h => Flat(h, anticlockwise: false))];
    }

    private static double[] Flat(LinearRing ring, bool anticlockwise)
    {
        var corners = (ring.IsCCW == anticlockwise ? ring : (LinearRing)ring.Reverse()).Coordinates;
        var flat = new double[corners.Length * 2];
        for (var i = 0; i < corners.Length; i++)
            (flat[2 * i], flat[2 * i + 1]) = (corners[i].X, corners[i].Y);
        return flat;
    }
}
