using System.Globalization;
using CsCheck;
using SmcStatic.Importing;
using Xunit;

namespace SmcStatic.Tests.Importing;

public sealed class SourceNumberTests
{
    [Theory]
    [InlineData("12.30", "12.30")]
    [InlineData("-0.5", "-0.5")]
    [InlineData("1e-04", "0.0001")]
    [InlineData("6.1e-05", "0.000061")]
    [InlineData("1e+05", "100000")]
    [InlineData("-2.5E3", "-2500")]
    [InlineData("0.47870743642344377", "0.47870743642344377")]
    public void A_number_of_the_source_is_read_digit_by_digit(string text, string written)
    {
        Assert.True(SourceNumber.TryRead(text, out var number));
        Assert.Equal(written, SourceNumber.Write(number));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1,5")]
    [InlineData("£5")]
    [InlineData("NaN")]
    [InlineData("Inf")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("+5")]
    [InlineData("1 000")]
    [InlineData("1e")]
    [InlineData("--1")]
    [InlineData("1e-40")]
    [InlineData("1e40")]
    [InlineData("\u22125")]
    [InlineData("1.2.3")]
    [InlineData("12345678901234567890123456789")]
    public void What_is_no_exact_number_is_refused(string text) => Assert.False(SourceNumber.TryRead(text, out _));

    [Theory]
    [InlineData("0.619", "100", "61.9")]
    [InlineData("0.5", "100", "50")]
    [InlineData("0.30125", "100", "30.125")]
    [InlineData("0.300", "100", "30.0")]
    [InlineData("3", "100", "300")]
    [InlineData("1.25", "0.5", "0.625")]
    [InlineData("12.5", "1", "12.5")]
    public void Scaling_is_exact_and_a_factor_of_a_hundred_only_moves_the_point(string number, string factor, string scaled) =>
        Assert.Equal(scaled, SourceNumber.Write(SourceNumber.Scale(Decimal(number), Decimal(factor))));

    [Fact]
    public void A_number_with_more_digits_than_can_be_kept_is_not_cut() => Assert.Null(SourceNumber.Write(Decimal("0.4787074364234437712")));

    [Theory]
    [InlineData("2.125", 2, "2.13")]
    [InlineData("-2.125", 2, "-2.13")]
    [InlineData("2.1", 4, "2.1")]
    public void Noise_is_rounded_away_half_from_zero_and_no_zeros_are_added(string number, int decimals, string rounded) =>
        Assert.Equal(rounded, SourceNumber.Write(SourceNumber.Round(Decimal(number), decimals)));

    [Fact]
    public void Any_number_comes_out_as_it_went_in() => Gen.Select(Gen.Long[-99_999_999_999_999, 99_999_999_999_999], Gen.Int[0, 12]).Sample((coefficient, scale) =>
    {
        var text = (coefficient / Power(scale)).ToString("F" + scale, CultureInfo.InvariantCulture);
        Assert.True(SourceNumber.TryRead(text, out var number));
        Assert.Equal(text is "-0" || Decimal(text) == 0 ? text.TrimStart('-') : text, SourceNumber.Write(number));
    });

    private static decimal Decimal(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static decimal Power(int scale) => Enumerable.Range(0, scale).Aggregate(1m, (power, _) => power * 10);
}
