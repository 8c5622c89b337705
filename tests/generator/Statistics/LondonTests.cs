using System.Globalization;
using SmcStatic.Statistics;
using Xunit;

namespace SmcStatic.Tests.Statistics;

public class LondonTests
{
    [Theory]
    [InlineData("2025-12-18T09:30:00Z", "2025-12-18T09:30:00")]
    [InlineData("2026-06-11T08:30:00Z", "2026-06-11T09:30:00")]
    // Clocks go forward: from 01:00 to 02:00.
    [InlineData("2026-03-29T00:59:59Z", "2026-03-29T00:59:59")]
    [InlineData("2026-03-29T01:00:00Z", "2026-03-29T02:00:00")]
    // Clocks go back: the second hour from one to two is the one that counts.
    [InlineData("2026-10-24T23:59:59Z", "2026-10-25T00:59:59")]
    [InlineData("2026-10-25T01:00:00Z", "2026-10-25T01:00:00")]
    [InlineData("2026-10-25T01:30:00Z", "2026-10-25T01:30:00")]
    public void A_moment_of_universal_time_is_a_moment_in_London(string utc, string london) =>
        Assert.Equal(DateTime.Parse(london, CultureInfo.InvariantCulture), London.At(DateTimeOffset.Parse(utc, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("2026-10-25T00:00:00Z")]
    [InlineData("2026-10-25T00:30:00Z")]
    [InlineData("2026-10-25T00:59:59Z")]
    public void In_the_first_of_the_doubled_hours_nothing_of_the_second_is_out(string utc)
    {
        var now = London.At(DateTimeOffset.Parse(utc, CultureInfo.InvariantCulture));
        Assert.True(now < new DateTime(2026, 10, 25, 1, 0, 0));
        Assert.True(now > new DateTime(2026, 10, 25, 0, 59, 59));
    }

    [Fact]
    public void Time_never_runs_backwards_over_a_year()
    {
        var before = DateTime.MinValue;
        for (var at = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero); at.Year == 2026; at = at.AddMinutes(10))
        {
            var now = London.At(at);
            Assert.True(now >= before, $"{at}");
            Assert.False(London.IsSkipped(now), $"{at}");
            before = now;
        }
    }

    [Theory]
    [InlineData("2026-03-29T01:00", true)]
    [InlineData("2026-03-29T01:59:59", true)]
    [InlineData("2026-03-29T00:59:59", false)]
    [InlineData("2026-03-29T02:00", false)]
    [InlineData("2026-10-25T01:30", false)]
    public void The_hour_that_clocks_skip_is_no_moment(string text, bool skipped) => Assert.Equal(!skipped, London.TryParse(text, out _));
}
