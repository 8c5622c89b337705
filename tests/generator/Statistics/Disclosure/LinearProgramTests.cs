using SmcStatic.Statistics.Disclosure;
using Xunit;

namespace SmcStatic.Tests.Statistics.Disclosure;

public class LinearProgramTests
{
    [Fact]
    public void The_largest_sum_lies_in_a_corner() =>
        // 3x + 5y with x ≤ 4, 2y ≤ 12, 3x + 2y ≤ 18: the example of Hillier and Lieberman, 36 at (2, 6).
        Assert.Equal(36, LinearProgram.Largest([3, 5], [([1, 0], 4), ([0, 2], 12), ([3, 2], 18)])!.Value, 9);

    [Fact]
    public void Limits_from_below_are_met_first() =>
        // x + y ≥ 3, x ≤ 2, y ≤ 5: the largest of −x − y is −3.
        Assert.Equal(-3, LinearProgram.Largest([-1, -1], [([-1, -1], -3), ([1, 0], 2), ([0, 1], 5)])!.Value, 9);

    [Fact]
    public void Limits_that_contradict_one_another_have_no_largest_sum() => Assert.Null(LinearProgram.Largest([1], [([1], 2), ([-1], -3)]));

    [Fact]
    public void What_nothing_holds_has_no_end() => Assert.Equal(double.PositiveInfinity, LinearProgram.Largest([1, 0], [([0, 1], 2)]));

    [Fact]
    public void Rules_that_all_meet_in_one_corner_do_not_turn_in_circles() =>
        // Beale's example of 1955, which makes the plain rule turn in circles: 0.05.
        Assert.Equal(0.05, LinearProgram.Largest([0.75, -150, 0.02, -6],
            [([0.25, -60, -0.04, 9], 0), ([0.5, -90, -0.02, 3], 0), ([0, 0, 1, 0], 1)])!.Value, 9);

    [Fact]
    public void The_answer_does_not_depend_on_the_order_of_limits()
    {
        var random = new Random(11);
        for (var round = 0; round < 200; round++)
        {
            var limits = Enumerable.Range(0, 8).Select(_ => (Enumerable.Range(0, 4).Select(_ => (double)random.Next(-3, 6)).ToArray(), (double)random.Next(0, 20))).ToList();
            double[] weights = [.. Enumerable.Range(0, 4).Select(_ => (double)random.Next(-3, 6))];
            var one = LinearProgram.Largest(weights, limits);
            limits.Reverse();
            var other = LinearProgram.Largest(weights, limits);
            Assert.True(one == other || Math.Abs(one!.Value - other!.Value) < 1e-6, $"round {round}: {one} and {other}");
        }
    }
}
