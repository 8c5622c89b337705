using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Prepared;
using NetTopologySuite.Operation.Overlay;
using NetTopologySuite.Operation.OverlayNG;
using SmcStatic.Geography;

namespace SmcStatic.Importing.Areas;

/// <summary>How much of an area lies in others, where both were drawn in different detail: what reaches only a little over the border is no overlap.</summary>
internal static class Overlaps
{
    /// <summary>How far in metres the same border may run apart in two drawings of it.</summary>
    private const double Strip = 750;

    /// <summary>The part of an area's surface that lies in each area of a coverage; the parts add up to 1.</summary>
    public static IReadOnlyList<(string Code, double Share)> Of(Geometry area, Coverage coverage)
    {
        var inner = area.Buffer(-Strip);
        var prepared = PreparedGeometryFactory.Prepare(inner.IsEmpty ? area.InteriorPoint : inner);
        var reached = Enumerable.Range(0, coverage.Codes.Count).Where(i => prepared.Intersects(coverage.Geometries[i])).ToList();
        if (reached is [var only])
            return [(coverage.Codes[only], 1)];
        var surfaces = reached.Select(i => OverlayNGRobust.Overlay(area, coverage.Geometries[i], SpatialFunction.Intersection).Area).ToList();
        return [.. reached.Select((place, i) => (coverage.Codes[place], surfaces[i] / surfaces.Sum()))];
    }

    /// <summary>Whether an area of a code has the same border in two coverages, as far as it is a border to other areas: coasts are drawn as far out as the mapper likes.</summary>
    public static bool AreSame(string code, Coverage one, Coverage other) => LiesInItself(code, one, other) && LiesInItself(code, other, one);

    private static bool LiesInItself(string code, Coverage one, Coverage other) => Of(one.Find(code)!, other) is [var only] && only.Code == code;
}
