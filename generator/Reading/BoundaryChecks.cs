using System.Globalization;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Valid;
using SmcStatic.Problems;
using Position = SmcStatic.Problems.Position;

namespace SmcStatic.Reading;

/// <summary>What must hold of borders once they are read.</summary>
internal static class BoundaryChecks
{
    /// <summary>The file without the features whose coordinates lie far away, as they do when metres are said to be degrees.</summary>
    public static BoundaryFile InRange(BoundaryFile read, ProblemLog log)
    {
        Func<double, double, bool> isNear = read.Unit == CoordinateUnit.Degrees ? IsNearInDegrees : IsNearInMetres;
        var near = new List<BoundaryFeature>(read.Features.Count);
        foreach (var feature in read.Features)
        {
            if (FarCorner(feature, isNear) is not var (x, y))
                near.Add(feature);
            else if (read.Unit == CoordinateUnit.Degrees)
                log.Add(BoundaryProblems.Range, feature.At, $"The boundary {Name(feature)} lies far from the United Kingdom{DegreesHint(x, y)}", Pair(x, y));
            else
                log.Add(BoundaryProblems.Range, feature.At, $"The boundary {Name(feature)} lies far from the United Kingdom{MetresHint(x, y)}", Pair(x, y),
                    "eastings from -400000 to 900000 and northings from -300000 to 1500000, in metres");
        }
        return near.Count == read.Features.Count ? read : read with { Features = near, IsWhole = false };
    }

    /// <summary>The file's sound features: in degrees, each with a code of its own, none crossing itself; rings turned the right way.</summary>
    public static BoundaryFile Sound(BoundaryFile read, ProblemLog log)
    {
        if (read.Unit != CoordinateUnit.Degrees)
        {
            log.Add(BoundaryProblems.System, read.File.At(1), $"{read.File.Name} is in metres", "EPSG:27700", "degrees: CRS84 or EPSG:4326");
            return read with { Features = [], IsWhole = false };
        }
        var seen = new Dictionary<string, Position>(StringComparer.Ordinal);
        var sound = new List<BoundaryFeature>(read.Features.Count);
        foreach (var feature in read.Features)
        {
            if (feature.Code.Length == 0)
                log.Add(BoundaryProblems.NoCode, feature.At, "The feature has no code", string.Join(',', feature.Properties.Keys.Order(StringComparer.Ordinal)));
            else if (!seen.TryAdd(feature.Code, feature.At))
                log.Add(BoundaryProblems.CodeTwice, feature.At, $"{Name(feature)} has a boundary in line {seen[feature.Code].Line} already", feature.Code);
            else if (CrossesNowhere(feature, log))
                sound.Add(Turned(feature, log));
        }
        return sound.Count == read.Features.Count ? read with { Features = sound } : read with { Features = sound, IsWhole = false };
    }

    private static (double X, double Y)? FarCorner(BoundaryFeature feature, Func<double, double, bool> isNear)
    {
        foreach (var polygon in feature.Polygons)
        {
            foreach (var ring in polygon)
            {
                for (var i = 0; i < ring.Length; i += 2)
                {
                    if (!isNear(ring[i], ring[i + 1]))
                        return (ring[i], ring[i + 1]);
                }
            }
        }
        return null;
    }

    private static bool IsNearInDegrees(double x, double y) => x is >= -20 and <= 10 && y is >= 45 and <= 65;

    // Degrees are small numbers, and where the grid has such small ones there is only sea.
    private static bool IsNearInMetres(double x, double y) => x is >= -400_000 and <= 900_000 && y is >= -300_000 and <= 1_500_000 && !AreDegrees(x, y);

    private static bool AreDegrees(double x, double y) => Math.Abs(x) <= 180 && Math.Abs(y) <= 90;

    private static string DegreesHint(double x, double y) =>
        !AreDegrees(x, y) ? ": its coordinates are metres, but the file says degrees"
        : x is >= 45 and <= 65 && y is >= -20 and <= 10 ? ": its latitude stands before its longitude" : "";

    private static string MetresHint(double x, double y) =>
        AreDegrees(x, y) ? ": its coordinates are degrees, but the file says metres" : "";

    private static bool CrossesNowhere(BoundaryFeature feature, ProblemLog log)
    {
        if (PlainRings.AreCertain(feature.Polygons))
            return true;
        var check = new IsValidOp(Geometry(feature));
        if (check.ValidationError is not { } error)
            return true;
        log.Add(BoundaryProblems.Crossing, feature.At, $"The boundary {Name(feature)} is not sound: {error.Message}", Pair(error.Coordinate.X, error.Coordinate.Y));
        return false;
    }

    private static MultiPolygon Geometry(BoundaryFeature feature)
    {
        var factory = GeometryFactory.Default;
        return factory.CreateMultiPolygon([.. feature.Polygons.Select(p => factory.CreatePolygon(Ring(p[0]), [.. p.Skip(1).Select(Ring)]))]);
    }

    private static LinearRing Ring(double[] flat)
    {
        var corners = new Coordinate[flat.Length / 2];
        for (var i = 0; i < corners.Length; i++)
            corners[i] = new Coordinate(flat[2 * i], flat[2 * i + 1]);
        return GeometryFactory.Default.CreateLinearRing(corners);
    }

    private static BoundaryFeature Turned(BoundaryFeature feature, ProblemLog log)
    {
        if (feature.Polygons.All(p => p.Select((ring, i) => IsAnticlockwise(ring) == (i == 0)).All(right => right)))
            return feature;
        log.Add(BoundaryProblems.Winding, feature.At, $"A ring of the boundary {Name(feature)} runs the wrong way");
        return feature with { Polygons = [.. feature.Polygons.Select(p => (IReadOnlyList<double[]>)[.. p.Select((ring, i) => IsAnticlockwise(ring) == (i == 0) ? ring : Reversed(ring))])] };
    }

    private static bool IsAnticlockwise(double[] ring)
    {
        var twice = 0.0;
        for (var i = 0; i + 3 < ring.Length; i += 2)
            twice += (ring[i] - ring[0]) * (ring[i + 3] - ring[1]) - (ring[i + 2] - ring[0]) * (ring[i + 1] - ring[1]);
        return twice > 0;
    }

    private static double[] Reversed(double[] ring)
    {
        var reversed = new double[ring.Length];
        for (var i = 0; i < ring.Length; i += 2)
            (reversed[ring.Length - i - 2], reversed[ring.Length - i - 1]) = (ring[i], ring[i + 1]);
        return reversed;
    }

    private static string Name(BoundaryFeature feature) => feature.Code.Length > 0 ? Problem.Quote(feature.Code) : "in this line";

    private static string Pair(double x, double y) => string.Create(CultureInfo.InvariantCulture, $"[{x},{y}]");
}
