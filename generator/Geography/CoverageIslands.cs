using NetTopologySuite.Geometries;
using NetTopologySuite.Index.Strtree;

namespace SmcStatic.Geography;

/// <summary>Leaves out islands that are too small to see. A small part that touches another area stays, or it would leave a gap.</summary>
internal static class CoverageIslands
{
    public static Geometry[] WithoutSmall(Geometry[] areas, double smallest)
    {
        var index = new STRtree<int>();
        for (var i = 0; i < areas.Length; i++)
            index.Insert(areas[i].EnvelopeInternal, i);
        return [.. areas.Select((area, i) => WithoutSmall(area, part => part.Area < smallest && !index.Query(part.EnvelopeInternal).Any(o => o != i && areas[o].Intersects(part))))];
    }

    private static Geometry WithoutSmall(Geometry area, Func<Polygon, bool> isSmallIsland)
    {
        if (area is not MultiPolygon)
            return area;
        var parts = area.Geometries().OrderByDescending(p => p.Area).ToList();
        var kept = parts.Where((p, i) => i == 0 || !isSmallIsland(p)).ToArray();
        return kept.Length == 1 ? kept[0] : area.Factory.CreateMultiPolygon(kept);
    }

    private static IEnumerable<Polygon> Geometries(this Geometry area) =>
        Enumerable.Range(0, area.NumGeometries).Select(i => (Polygon)area.GetGeometryN(i)).Where(p => !p.IsEmpty);
}
