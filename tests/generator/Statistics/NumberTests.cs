using System.Globalization;
using CsCheck;
using SmcStatic.Statistics;
using Xunit;

namespace SmcStatic.Tests.Statistics;

public class NumberTests
{
    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("1,5")]
    [InlineData("£5")]
    [InlineData("NaN")]
    [InlineData("1e5")]
    [InlineData("+1")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1.2.3")]
    [InlineData(" 1")]
    [InlineData("\u22121")]
    [InlineData("\u0661")]
    [InlineData("999999999999999999999")]
    public void What_is_not_plainly_a_number_is_refused(string text) => Assert.False(Number.TryParse(text, out _));

    [Fact]
    public void A_number_prints_as_it_was_written() =>
        Gen.Decimal[-1_000_000m, 1_000_000m].Select(d => Math.Round(d, 9)).Sample(d =>
        {
            var text = d.ToString(CultureInfo.InvariantCulture);
            Assert.True(Number.TryParse(text, out var number));
            Assert.Equal(d, number.ToDecimal());
            Assert.Equal(text, number.ToString());
        });

    [Theory]
    [InlineData("0.25", 1, "0.3")]
    [InlineData("-0.25", 1, "-0.3")]
    [InlineData("46", 1, "46.0")]
    [InlineData("-0.04", 1, "0.0")]
    [InlineData("12599", 0, "12599")]
    public void Rounding_is_half_away_from_zero_and_keeps_the_decimals(string text, int decimals, string expected)
    {
        Assert.True(Number.TryParse(text, out var number));
        Assert.Equal(expected, number.Round(decimals).ToString());
    }
}
