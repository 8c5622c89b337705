using NetTopologySuite.Geometries;
using SmcStatic.Geography;
using Xunit;

namespace SmcStatic.Tests.Geography;

public class CoverageTests
{
    private const double Kilometre = 1000;

    [Fact]
    public void Neighbours_with_a_gap_and_an_overlap_share_one_border_when_mended()
    {
        var west = Square(0, 0, 10, 10);
        // The lower half stands 20 metres off, the upper half 20 metres inside.
        var east = Ring((10.02, 0), (20, 0), (20, 10), (9.98, 10), (9.98, 5), (10.02, 5));
        var broken = Coverage.OfMetres([("E", east), ("W", west)]);
        Assert.Equal(2, broken.Faults().Count);

        var mended = broken.Mended(1);

        Assert.Empty(mended.Faults());
        Assert.Equal(broken.Geometries[1].Union(broken.Geometries[0]).Area, mended.Union().Area, 0.002 * Kilometre * 100 * Kilometre);
        Assert.Equal(1, mended.Union().NumGeometries);
    }

    [Fact]
    public void Corners_that_miss_each_other_by_less_than_the_grid_are_laid_on_one_another()
    {
        var west = Ring((0, 0), (10, 0), (10.0003, 5), (10, 10), (0, 10));
        var east = Square(10, 0, 20, 10);
        Assert.Empty(Coverage.OfMetres([("E", east), ("W", west)]).Mended(1).Faults());
    }

    [Fact]
    public void A_border_that_crosses_itself_is_untied()
    {
        var bowTie = Ring((0, 0), (10, 10), (10, 0), (0, 10));
        var mended = Coverage.OfMetres([("B", bowTie)]).Mended(1);
        Assert.Empty(mended.Faults());
        Assert.Equal(50 * Kilometre * Kilometre, mended.Geometries[0].Area, 1.0);
    }

    [Fact]
    public void A_face_that_two_areas_claim_goes_to_the_one_it_has_more_border_with()
    {
        var west = Square(0, 0, 11, 10);
        var east = Square(10, 0, 20, 10);
        var mended = Coverage.OfMetres([("E", east), ("W", west)]).Mended(1);
        Assert.Empty(mended.Faults());
        Assert.Equal(200, mended.Geometries.Sum(g => g.Area) / Kilometre / Kilometre, 1e-6);
    }

    [Fact]
    public void A_lake_stays_a_hole_when_mended()
    {
        var shore = Square(0, 0, 30, 30) with { Polygons = [[.. Square(0, 0, 30, 30).Polygons[0], .. Square(10, 10, 20, 20).Polygons[0]]] };
        var mended = Coverage.OfMetres([("S", shore)]).Mended(1);
        Assert.Equal(1, ((Polygon)mended.Geometries[0]).NumInteriorRings);
    }

    [Fact]
    public void Both_sides_of_a_border_are_simplified_alike()
    {
        (double, double)[] border = [.. Enumerable.Range(0, 101).Select(i => (10 + (i % 2) * 0.1, i / 10.0))];
        var west = Ring([(0, 0), .. border, (0, 10)]);
        var east = Ring([(20, 10), .. border.Reverse(), (20, 0)]);
        var simplified = Coverage.OfMetres([("E", east), ("W", west)]).Simplified(300, 0);
        Assert.Empty(simplified.Faults());
        Assert.True(simplified.CornerCount < 40, $"{simplified.CornerCount} corners are left");
    }

    [Fact]
    public void An_island_too_small_to_see_is_left_out_but_not_a_small_part_that_fills_a_gap()
    {
        var mainland = Square(0, 0, 10, 10);
        var part = Square(10, 4, 10.5, 4.5);
        var neighbour = Ring((10, 0), (20, 0), (20, 10), (10, 10), (10, 4.5), (10.5, 4.5), (10.5, 4), (10, 4));
        var islands = Shapes(Square(30, 0, 35, 5), Square(40, 0, 40.5, 0.5), part);
        var simplified = Coverage.OfMetres([("A", mainland), ("I", islands), ("N", neighbour)]).Mended(1).Simplified(10, Kilometre * Kilometre);
        Assert.Empty(simplified.Faults());
        Assert.Equal([25, 0.25], Parts(simplified.Find("I")!));
    }

    [Fact]
    public void An_area_that_is_one_small_island_stays()
    {
        var simplified = Coverage.OfMetres([("I", Square(0, 0, 0.5, 0.5))]).Simplified(1000, Kilometre * Kilometre);
        Assert.Equal([0.25], Parts(simplified.Geometries[0]));
    }

    private static double[] Parts(Geometry geometry) =>
        [.. Enumerable.Range(0, geometry.NumGeometries).Select(i => Math.Round(geometry.GetGeometryN(i).Area / Kilometre / Kilometre, 3)).OrderDescending()];

    private static Shape Square(double west, double south, double east, double north) => Ring((west, south), (east, south), (east, north), (west, north));

    private static Shape Shapes(params Shape[] parts) => new([.. parts.SelectMany(p => p.Polygons)]);

    /// <summary>A ring of corners in kilometres.</summary>
    private static Shape Ring(params (double X, double Y)[] corners) =>
        new([[[.. corners.Append(corners[0]).SelectMany(c => new[] { c.X * Kilometre, c.Y * Kilometre })]]]);
}
