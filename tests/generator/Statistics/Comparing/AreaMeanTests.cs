using CsCheck;
using SmcStatic.Statistics.Comparing;
using Xunit;

namespace SmcStatic.Tests.Statistics.Comparing;

public class AreaMeanTests
{
    [Fact]
    public void A_difference_from_the_mean_worked_out_by_hand()
    {
        // Seven areas of 10 (9 to 11) and one of 18 (16 to 22): the mean is 11. 18 − 11 = 7;
        // below: √((7/8)² · 2² + 7 · 1²/8²) = √(3.0625 + 0.109375); above: √((7/8)² · 4² + 7/64) = √(12.25 + 0.109375).
        Estimate[] areas = [.. Enumerable.Repeat(new Estimate(10, 9, 11), 7), new(18, 16, 22)];
        var mean = AreaMean.Of(areas)!.Value;
        var difference = mean.DifferenceOf(areas[^1]);
        Assert.Equal((11m, 7m), (mean.Value, difference.Value));
        Assert.Equal(7 - Math.Sqrt(3.171875), (double)difference.Lower, 10);
        Assert.Equal(7 + Math.Sqrt(12.359375), (double)difference.Upper, 10);
        Assert.Equal(Verdict.ClearlyHigher, difference.Verdict);
    }

    [Fact]
    public void Seven_areas_have_no_mean_to_compare_with() => Assert.Null(AreaMean.Of(Enumerable.Repeat(new Estimate(1, 0, 2), 7).ToList()));

    [Fact]
    public void Differences_from_the_mean_add_up_to_nothing_and_mirror_when_all_values_are_turned_around() => Estimates.Any.Array[8, 40].Sample(areas =>
    {
        var (mean, turned) = (AreaMean.Of(areas)!.Value, AreaMean.Of([.. areas.Select(a => a.Negated())])!.Value);
        Assert.Equal(0, Math.Round(areas.Sum(a => mean.DifferenceOf(a).Value), 20));
        Assert.All(areas, a => Assert.Equal(mean.DifferenceOf(a).Verdict.Mirrored(), turned.DifferenceOf(a.Negated()).Verdict));
    });

    [Fact]
    public void A_wider_interval_never_makes_a_stronger_verdict() => Gen.Select(Estimates.Any.Array[8, 40], Gen.Int[0, 39], Gen.Int[0, 500]).Sample((areas, at, by) =>
    {
        var before = AreaMean.Of(areas)!.Value.DifferenceOf(areas[0]).Verdict;
        areas[at % areas.Length] = areas[at % areas.Length].Wider(by / 100m);
        var after = AreaMean.Of(areas)!.Value.DifferenceOf(areas[0]).Verdict;
        Assert.True(after == before || after == Verdict.NoClearDifference);
    });
}
