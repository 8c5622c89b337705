using NetTopologySuite.Coverage;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Valid;

namespace SmcStatic.Geography;

/// <summary>Areas that lie side by side, by code, in metres of the National Grid. In a sound one neighbours share each border corner for corner.</summary>
public sealed class Coverage
{
    private readonly Geometry[] geometries;

    private Coverage(IReadOnlyList<string> codes, Geometry[] geometries) => (Codes, this.geometries) = (codes, geometries);

    /// <summary>The codes of its areas, in order.</summary>
    public IReadOnlyList<string> Codes { get; }

    /// <summary>The areas as geometries, in the order of their codes.</summary>
    public IReadOnlyList<Geometry> Geometries => geometries;

    /// <summary>How many corners all areas have.</summary>
    public int CornerCount => geometries.Sum(g => g.NumPoints);

    /// <summary>A coverage of shapes in degrees.</summary>
    public static Coverage OfDegrees(IEnumerable<(string Code, Shape Shape)> areas) =>
        Of(areas, (x, y) => NationalGrid.FromDegrees(x, y));

    /// <summary>A coverage of shapes that are in metres already.</summary>
    public static Coverage OfMetres(IEnumerable<(string Code, Shape Shape)> areas) => Of(areas, (x, y) => (x, y));

    /// <summary>A coverage of geometries in metres.</summary>
    internal static Coverage Of(IEnumerable<(string Code, Geometry Geometry)> areas)
    {
        var ordered = areas.OrderBy(a => a.Code, StringComparer.Ordinal).ToArray();
        return new Coverage([.. ordered.Select(a => a.Code)], [.. ordered.Select(a => a.Geometry)]);
    }

    /// <summary>The geometry of an area, or none.</summary>
    public Geometry? Find(string code) => Enumerable.Range(0, Codes.Count).Where(i => Codes[i] == code).Select(i => geometries[i]).FirstOrDefault();

    /// <summary>The areas whose border crosses itself, or does not match a neighbour's: code and metres of border that are at fault (0 where the border crosses itself).</summary>
    public IReadOnlyList<(string Code, double Metres)> Faults()
    {
        var mismatches = CoverageValidator.Validate(geometries);
        return [.. Codes.Select((code, i) => (Code: code, Metres: mismatches[i]?.Length ?? 0, IsSound: mismatches[i] is null or { IsEmpty: true } && new IsValidOp(geometries[i]).IsValid))
            .Where(a => !a.IsSound).Select(a => (a.Code, a.Metres))];
    }

    /// <summary>The same with every border on a grid of so many metres, overlaps and gaps given to a neighbour: sound, whatever it was made from.</summary>
    public Coverage Mended(double grid) => new(Codes, CoverageMending.Mend(geometries, 1 / grid));

    /// <summary>The same with fewer corners: borders are simplified once for both sides.</summary>
    /// <param name="tolerance">The side in metres of a square whose surface a corner must make to be kept; less in areas that are small themselves, such as boroughs.</param>
    /// <param name="smallestIsland">Islands of fewer square metres are left out, unless they are all of their area.</param>
    public Coverage Simplified(double tolerance, double smallestIsland)
    {
        const double cornersAcross = 20;
        var tolerances = geometries.Select(g => Math.Min(tolerance, Math.Sqrt(g.Area) / cornersAcross)).ToArray();
        var simplifier = new CoverageSimplifier(geometries) { RemovableRingSizeFactor = 0 };
        return new Coverage(Codes, CoverageIslands.WithoutSmall(simplifier.Simplify(tolerances), smallestIsland));
    }

    /// <summary>All areas as one.</summary>
    public Geometry Union() => CoverageUnion.Union(geometries);

    /// <summary>The shapes in degrees of five decimals, still sound: corners are moved to the grid of decimals together.</summary>
    public IReadOnlyList<(string Code, Shape Shape)> ToDegrees()
    {
        var degrees = geometries.Select(g => Projected(g, (x, y) => NationalGrid.ToDegrees(x, y))).ToArray();
        var mended = CoverageMending.Mend(degrees, 100_000);
        return [.. Codes.Select((c, i) => (c, Shape.Of(mended[i])))];
    }

    private static Coverage Of(IEnumerable<(string Code, Shape Shape)> areas, Func<double, double, (double, double)> project) =>
        Of(areas.Select(a => (a.Code, Projected(a.Shape.ToGeometry(GeometryFactory.Default), project))));

    private static Geometry Projected(Geometry geometry, Func<double, double, (double X, double Y)> project)
    {
        var copy = geometry.Copy();
        copy.Apply(new Projection(project));
        copy.GeometryChanged();
        return copy;
    }

    private sealed class Projection(Func<double, double, (double X, double Y)> project) : IEntireCoordinateSequenceFilter
    {
        public bool Done => false;

        public bool GeometryChanged => true;

        public void Filter(CoordinateSequence sequence)
        {
            for (var i = 0; i < sequence.Count; i++)
            {
                var (x, y) = project(sequence.GetX(i), sequence.GetY(i));
                sequence.SetX(i, x);
                sequence.SetY(i, y);
            }
        }
    }
}
