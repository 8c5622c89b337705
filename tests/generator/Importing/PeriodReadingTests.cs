using SmcStatic.Importing;
using Xunit;

namespace SmcStatic.Tests.Importing;

public sealed class PeriodReadingTests
{
    [Theory]
    [InlineData("time_period", "2024", "2024")]
    [InlineData("time_period", "2014-2024", "2014/2024")]
    [InlineData("time_period", "2014 to 2024", "2014/2024")]
    [InlineData("time_period", "2024-2024", "2024")]
    [InlineData("time_period", "2018/19", "2018/19")]
    [InlineData("time_period", "1999/00", "1999/00")]
    [InlineData("time_period", "201819", "2018/19")]
    [InlineData("time_period", "199900", "1999/00")]
    [InlineData("time_period", "2018-22", "2018/2022")]
    [InlineData("time_period", "1910-19", "1910/1919")]
    [InlineData("time_period", "2016/20", "2016/2020")]
    [InlineData("year time_period", "2024-2024", "2024")]
    [InlineData("pooled time_period", "2018-19", "2018/2019")]
    [InlineData("window3 split:year", "2016", "P3Y/2016")]
    [InlineData("window3 time_period", "2014 to 2016", "P3Y/2016")]
    [InlineData("window3 time_period", "2014-16", "P3Y/2016")]
    [InlineData("split-year time_period", "2019", "2018/19")]
    [InlineData("split-year time_period", "2000", "1999/00")]
    [InlineData("split-year time_period", "2018-19", "2018/19")]
    [InlineData("split-year time_period", "2018-2019", "2018/19")]
    [InlineData("split-year time_period", "201819", "2018/19")]
    public void A_spelling_is_taken_as_the_rule_says(string rule, string spelling, string period) =>
        Assert.Equal(period, PeriodReading.Parse(rule)?.Take(spelling)?.Code);

    [Theory]
    [InlineData("time_period", "2018-19")]
    [InlineData("time_period", "")]
    [InlineData("time_period", "2024 Q1")]
    [InlineData("time_period", "2024-2014")]
    [InlineData("time_period", "24")]
    [InlineData("year time_period", "2014-2024")]
    [InlineData("pooled time_period", "2024")]
    [InlineData("window3 time_period", "2014-2024")]
    [InlineData("split-year time_period", "2014-2024")]
    [InlineData("time_period", "0024")]
    public void What_could_mean_two_things_or_nothing_is_not_read(string rule, string spelling) =>
        Assert.Null(PeriodReading.Parse(rule)?.Take(spelling));

    [Theory]
    [InlineData("window split:year")]
    [InlineData("window1 split:year")]
    [InlineData("windowed split:year")]
    public void A_form_that_is_none_is_refused(string rule) => Assert.Null(PeriodReading.Parse(rule));

    [Fact]
    public void A_period_that_no_column_holds_is_fixed_by_the_rule() => Assert.Equal("2014/2022", PeriodReading.Parse("fixed 2014/2022")?.Fixed);
}
