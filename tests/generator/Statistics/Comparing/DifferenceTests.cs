using CsCheck;
using SmcStatic.Statistics.Comparing;
using Xunit;

namespace SmcStatic.Tests.Statistics.Comparing;

public class DifferenceTests
{
    [Fact]
    public void A_difference_worked_out_by_hand()
    {
        // 50 (47 to 53) against 44 (40 to 47): 6 − √(3² + 3²) and 6 + √(3² + 4²).
        var difference = Difference.Between(new(50, 47, 53), new(44, 40, 47));
        Assert.Equal(6, difference.Value);
        Assert.Equal(6 - Math.Sqrt(18), (double)difference.Lower, 10);
        Assert.Equal(11, difference.Upper);
        Assert.Equal(Verdict.ClearlyHigher, difference.Verdict);
    }

    [Fact]
    public void The_published_example_of_two_shares_comes_out()
    {
        // 56 of 70 against 48 of 80, each with its Wilson interval: 0.0524 to 0.3339 (R. G. Newcombe, Statistics in Medicine 17 (1998), 873–890, example a, method 10).
        var difference = Difference.Between(new(0.8m, 0.691834m, 0.876927m), new(0.6m, 0.490455m, 0.700384m));
        Assert.Equal(0.0524, (double)difference.Lower, 4);
        Assert.Equal(0.3339, (double)difference.Upper, 4);
    }

    [Fact]
    public void An_interval_that_just_touches_zero_is_no_clear_difference()
    {
        Assert.Equal(Verdict.NoClearDifference, Difference.Between(new(50, 47, 53), new(45, 41, 49)).Verdict);
        Assert.Equal(Verdict.ClearlyHigher, Difference.Between(new(50.01m, 47.01m, 53.01m), new(45, 41, 49)).Verdict);
    }

    [Fact]
    public void Intervals_that_overlap_a_little_may_still_differ_clearly() =>
        Assert.Equal(Verdict.ClearlyLower, Difference.Between(new(44, 41, 47.5m), new(50, 47, 53)).Verdict);

    [Fact]
    public void A_difference_from_an_average_is_judged_by_its_own_interval()
    {
        Assert.Equal(new Difference(-3.2m, -5.1m, -1.3m, Verdict.ClearlyLower), Difference.FromAverage(new(-3.2m, -5.1m, -1.3m)));
        Assert.Equal(Verdict.NoClearDifference, Difference.FromAverage(new(1.3m, 0m, 2.6m)).Verdict);
    }

    [Fact]
    public void Values_without_error_differ_when_they_are_not_equal()
    {
        Assert.Equal(Verdict.ClearlyHigher, Difference.Between(Estimate.Exactly(1.0000001m), Estimate.Exactly(1)).Verdict);
        Assert.Equal(Verdict.NoClearDifference, Difference.Between(Estimate.Exactly(1), Estimate.Exactly(1)).Verdict);
    }

    [Fact]
    public void Changing_the_sides_mirrors_the_difference() => Gen.Select(Estimates.Any, Estimates.Any).Sample((one, other) =>
    {
        var (there, back) = (Difference.Between(one, other), Difference.Between(other, one));
        Assert.Equal(there.Verdict.Mirrored(), back.Verdict);
        Assert.Equal((there.Value, there.Lower, there.Upper), (-back.Value, -back.Upper, -back.Lower));
        Assert.Equal(there, Difference.Between(other.Negated(), one.Negated()));
    });

    [Fact]
    public void A_wider_interval_never_makes_a_stronger_verdict() => Gen.Select(Estimates.Any, Estimates.Any, Gen.Int[0, 500]).Sample((one, other, by) =>
    {
        var (before, after) = (Difference.Between(one, other).Verdict, Difference.Between(one.Wider(by / 100m), other).Verdict);
        Assert.True(after == before || after == Verdict.NoClearDifference);
    });

    [Fact]
    public void Another_unit_makes_no_other_verdict() => Gen.Select(Estimates.Any, Estimates.Any, Estimates.Factor).Sample((one, other, factor) =>
        Assert.Equal(Difference.Between(one, other).Verdict, Difference.Between(one.Times(factor), other.Times(factor)).Verdict));

    [Fact]
    public void Two_estimates_whose_intervals_lie_apart_always_differ_clearly() => Gen.Select(Estimates.Any, Estimates.Any).Sample((one, other) =>
        Assert.True(one.Lower <= other.Upper || Difference.Between(one, other).Verdict == Verdict.ClearlyHigher));

    [Fact]
    public void The_verdict_is_what_the_interval_of_the_difference_says() => Gen.Select(Estimates.Any, Estimates.Any).Sample((one, other) =>
    {
        var difference = Difference.Between(one, other);
        var near = 1e-8m * (1 + Math.Abs(difference.Value));
        Assert.True(difference.Lower <= difference.Value && difference.Value <= difference.Upper);
        Assert.Equal(difference.Verdict switch { Verdict.ClearlyHigher => 1, Verdict.ClearlyLower => -1, _ => 0 },
            difference.Lower > near ? 1 : difference.Upper < -near ? -1 : Math.Abs(difference.Lower) <= near && difference.Verdict == Verdict.ClearlyHigher ? 1 : Math.Abs(difference.Upper) <= near && difference.Verdict == Verdict.ClearlyLower ? -1 : 0);
    });

    [Fact]
    public void The_largest_numbers_that_data_can_hold_do_not_overflow()
    {
        const decimal Huge = 288230376151711743m;
        Assert.Equal(Verdict.ClearlyHigher, Difference.Between(new(Huge, Huge - 10, Huge), new(-Huge, -Huge, -Huge + 10)).Verdict);
        Assert.Null(Ratio.Of(new(Huge, Huge - 1, Huge), new(0.000000000000000001m, 0.000000000000000001m, 0.000000000000000001m)));
    }
}
