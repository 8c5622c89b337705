using CsCheck;
using SmcStatic.Statistics.Comparing;
using Xunit;

namespace SmcStatic.Tests.Statistics.Comparing;

public class RatioTests
{
    [Fact]
    public void A_ratio_worked_out_by_hand()
    {
        // 4 (2 to 6) over 2 (1 to 3): A = 12, B = 3, ab = 8, so lower = 12 ÷ (8 + √28); C = 12, D = 3, so upper = (8 + √28) ÷ 3.
        var ratio = Ratio.Of(new(4, 2, 6), new(2, 1, 3))!.Value;
        Assert.Equal(2, ratio.Value);
        Assert.Equal(12 / (8 + Math.Sqrt(28)), (double)ratio.Lower, 10);
        Assert.Equal((8 + Math.Sqrt(28)) / 3, (double)ratio.Upper, 10);
    }

    [Fact]
    public void Nothing_is_so_many_times_as_great_as_what_may_be_nothing()
    {
        Assert.Null(Ratio.Of(new(4, 2, 6), new(2, 0, 3)));
        Assert.Null(Ratio.Of(new(4, -1, 6), new(2, 1, 3)));
        Assert.Null(Ratio.Of(new(0, 0, 1), new(2, 1, 3)));
    }

    [Fact]
    public void A_ratio_leaves_out_1_exactly_when_the_difference_leaves_out_0() => Gen.Select(Estimates.Positive, Estimates.Positive).Sample((top, bottom) =>
    {
        if (Ratio.Of(top, bottom) is not { } ratio)
            return;
        var difference = Difference.Between(top, bottom);
        if (Math.Min(Math.Abs(ratio.Lower - 1), Math.Abs(ratio.Upper - 1)) < 0.0000001m)
            return;
        Assert.Equal(difference.Verdict, ratio.Lower > 1 ? Verdict.ClearlyHigher : ratio.Upper < 1 ? Verdict.ClearlyLower : Verdict.NoClearDifference);
    });

    [Fact]
    public void A_ratio_lies_within_its_interval_and_has_no_unit() => Gen.Select(Estimates.Positive, Estimates.Positive, Estimates.Factor).Sample((top, bottom, factor) =>
    {
        if (Ratio.Of(top, bottom) is not { } ratio || Ratio.Of(top.Times(factor), bottom.Times(factor)) is not { } scaled)
            return;
        Assert.InRange(ratio.Value, ratio.Lower * 0.999999999m, ratio.Upper * 1.000000001m);
        Assert.Equal((double)ratio.Lower, (double)scaled.Lower, 6);
        Assert.InRange((double)(scaled.Upper / ratio.Upper), 0.999999, 1.000001);
    });
}
