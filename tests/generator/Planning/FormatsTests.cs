using CsCheck;
using SmcStatic.Planning;
using SmcStatic.Statistics;
using Xunit;

namespace SmcStatic.Tests.Planning;

public class FormatsTests
{
    [Theory]
    [InlineData("45.95", 1, "", "%", "46.0%")]
    [InlineData("-0.25", 1, "", "%", "\u22120.3%")]
    [InlineData("-0.04", 1, "", "%", "0.0%")]
    [InlineData("-1204.5", 2, "£", "", "\u2212£1,204.50")]
    [InlineData("1234567", 0, "£", "", "£1,234,567")]
    [InlineData("999.5", 0, "", "", "1,000")]
    [InlineData("1.25", 1, "", " pp", "1.3\u00a0pp")]
    [InlineData("2.3", 1, "£", "bn", "£2.3\u00a0bn")]
    public void A_value_is_printed_with_its_unit_rounded_once(string text, int decimals, string prefix, string suffix, string printed) =>
        Assert.Equal(printed, Formats.Value(NumberOf(text), MeasureOf(decimals, prefix, suffix)));

    [Fact]
    public void An_interval_has_no_unit_since_the_value_beside_it_has() =>
        Assert.Equal("\u22121,000.5 to 2,000.0", Formats.Interval(NumberOf("-1000.45"), NumberOf("2000"), MeasureOf(1, "£", "%")));

    [Fact]
    public void A_printed_value_reads_back_as_the_value_of_the_data_file() =>
        Gen.Select(Gen.Long[-9_999_999_999, 9_999_999_999], Gen.Int[0, 6], Gen.Int[0, 4]).Sample((coefficient, scale, decimals) =>
        {
            var number = Number.From(new decimal(Math.Abs(coefficient) % 1_000_000_000_000) * (coefficient < 0 ? -1 : 1) / (decimal)Math.Pow(10, scale));
            var measure = MeasureOf(decimals, "£", "%");
            var printed = Formats.Value(number, measure).Replace("£", "").Replace("%", "").Replace(",", "").Replace('\u2212', '-');
            Assert.Equal(Formats.Plain(number, measure), printed);
        });

    [Theory]
    [InlineData(0, "0")]
    [InlineData(999, "999")]
    [InlineData(1000, "1,000")]
    [InlineData(61204, "61,204")]
    [InlineData(1234567, "1,234,567")]
    public void A_count_has_commas(int count, string printed) => Assert.Equal(printed, Formats.Count(count));

    [Theory]
    [InlineData(9, 30, "9:30am")]
    [InlineData(0, 5, "12:05am")]
    [InlineData(12, 0, "12pm")]
    [InlineData(15, 0, "3pm")]
    public void A_time_is_printed_as_it_is_said(int hour, int minute, string printed) => Assert.Equal(printed, Formats.Time(new TimeOnly(hour, minute)));

    [Fact]
    public void A_day_is_printed_in_full() => Assert.Equal("18 December 2025", Formats.Date(new DateOnly(2025, 12, 18)));

    [Fact]
    public void Things_are_listed_with_an_and() => Assert.Equal("a, b and c", Formats.List(["a", "b", "c"]));

    private static Number NumberOf(string text) => Number.TryParse(text, out var number) ? number : throw new ArgumentException(text);

    private static Measure MeasureOf(int decimals, string prefix, string suffix) =>
        new("m", "M", new Unit("u", "unit", prefix, suffix), decimals, ValueKind.Estimate, Polarity.Neutral);
}
