using CsCheck;
using SmcStatic.Statistics;
using Xunit;

namespace SmcStatic.Tests.Statistics;

public class PeriodTests
{
    private static readonly Gen<string> Codes = Gen.OneOf(
        Gen.Int[1800, 2199].Select(y => $"{y}"),
        Gen.Int[1800, 2198].Select(y => $"{y}/{(y + 1) % 100:00}"),
        Gen.Select(Gen.Int[1800, 2100], Gen.Int[1, 99], (y, n) => $"{y}/{y + n}"),
        Gen.Select(Gen.Int[2, 99], Gen.Int[1900, 2199], (n, y) => $"P{n}Y/{y}"));

    [Fact]
    public void A_period_is_written_as_it_was_read() =>
        Codes.Sample(code =>
        {
            Assert.True(Period.TryParse(code, out var period));
            Assert.Equal(code, period!.Code);
            Assert.True(period.First <= period.Last);
        });

    [Fact]
    public void Periods_have_one_order_and_only_equal_ones_share_a_place() =>
        Gen.Select(Codes, Codes).Sample((left, right) =>
        {
            Assert.True(Period.TryParse(left, out var a));
            Assert.True(Period.TryParse(right, out var b));
            Assert.Equal(Math.Sign(a!.CompareTo(b)), -Math.Sign(b!.CompareTo(a)));
            Assert.Equal(left == right, a.CompareTo(b) == 0);
        });

    [Theory]
    [InlineData("")]
    [InlineData("24")]
    [InlineData("2018-19")]
    [InlineData("2018/20")]
    [InlineData("2018/2018")]
    [InlineData("2024/2014")]
    [InlineData("P1Y/2024")]
    [InlineData("P3M/2024")]
    [InlineData("P3Y/24")]
    [InlineData(" 2024")]
    [InlineData("2024/")]
    [InlineData("/2024")]
    [InlineData("٢٠٢٤")]
    [InlineData("1799")]
    [InlineData("2200")]
    public void What_is_no_period_is_refused(string text) => Assert.False(Period.TryParse(text, out _));

    [Fact]
    public void Any_text_is_read_or_refused() => Gen.String.Sample(text => Assert.Equal(Period.TryParse(text, out var period), period is not null));

    [Theory]
    [InlineData("2024", "2024")]
    [InlineData("1999/00", "1999/00")]
    [InlineData("2014/2024", "2014 to 2024")]
    [InlineData("P3Y/2016", "3 years to 2016")]
    public void A_period_is_printed_for_people(string code, string label)
    {
        Assert.True(Period.TryParse(code, out var period));
        Assert.Equal(label, period!.Label);
    }

    [Theory]
    [InlineData("2019", "2019", true)]
    [InlineData("2019", "2020", false)]
    [InlineData("2022/23", "2023/24", false)]
    [InlineData("2022/23", "2022/23", true)]
    [InlineData("2018/2022", "2018/2024", true)]
    [InlineData("2012/2017", "2018/2024", false)]
    [InlineData("P3Y/2016", "2014", true)]
    [InlineData("P3Y/2016", "2017", false)]
    public void Periods_overlap_where_they_share_a_year(string left, string right, bool overlap)
    {
        Assert.True(Period.TryParse(left, out var one));
        Assert.True(Period.TryParse(right, out var other));
        Assert.Equal(overlap, one!.Overlaps(other!));
        Assert.Equal(overlap, other!.Overlaps(one!));
    }
}
