using CsCheck;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Valid;
using SmcStatic.Geography;
using SmcStatic.Reading;
using Xunit;

namespace SmcStatic.Tests.Reading;

public class PlainRingsTests
{
    private static readonly double[] Square = [0, 0, 4, 0, 4, 4, 0, 4, 0, 0];

    // On a coarse grid, so that rings touch and cross often.
    private static readonly Gen<double[]> Ring = Gen.Int[0, 6].Array[3, 8].SelectMany(xs => Gen.Int[0, 6].Array[xs.Length]
        .Select(ys => xs.Zip(ys).Append((xs[0], ys[0])).SelectMany(c => new double[] { c.Item1, c.Item2 }).ToArray()));

    [Fact]
    public void What_is_certain_is_sound_by_the_thorough_check_too() =>
        Ring.Array[1, 3].Sample(rings =>
        {
            var polygons = rings.Select(r => (IReadOnlyList<double[]>)[r]).ToList();
            if (PlainRings.AreCertain(polygons))
                Assert.True(new IsValidOp(new Shape(polygons).ToGeometry(GeometryFactory.Default)).IsValid);
        }, iter: 20_000);

    [Fact]
    public void Islands_side_by_side_are_certain() => Assert.True(PlainRings.AreCertain([[Square], [[5, 0, 6, 0, 6, 1, 5, 0]]]));

    [Fact]
    public void An_island_in_a_bay_is_certain() =>
        Assert.True(PlainRings.AreCertain([[[0, 0, 9, 0, 9, 9, 8, 9, 8, 1, 1, 1, 1, 9, 0, 9, 0, 0]], [[4, 4, 5, 4, 5, 5, 4, 4]]]));

    [Theory]
    [InlineData(new double[] { 0, 0, 4, 4, 4, 0, 0, 4, 0, 0 })] // crosses itself
    [InlineData(new double[] { 0, 0, 4, 0, 2, 0, 2, 2, 0, 0 })] // folds back
    [InlineData(new double[] { 0, 0, 4, 0, 4, 4, 2, 0, 0, 4, 0, 0 })] // touches itself
    public void A_ring_that_touches_itself_is_not_certain(double[] ring) => Assert.False(PlainRings.AreCertain([[ring]]));

    [Fact]
    public void A_part_within_another_is_not_certain() => Assert.False(PlainRings.AreCertain([[Square], [[1, 1, 2, 1, 2, 2, 1, 1]]]));
}
