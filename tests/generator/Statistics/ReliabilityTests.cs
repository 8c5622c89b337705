using SmcStatic.Statistics;
using SmcStatic.Tests.Statistics.Comparing;
using Xunit;

namespace SmcStatic.Tests.Statistics;

public class ReliabilityTests
{
    [Theory]
    [InlineData("- 40 39 41 99", true)]
    [InlineData("- 40 39 41 100", false)]
    [InlineData("- 40 24.32 55.68", false)] // 31.36 wide: 31.36 ÷ (2 · 1.96 · 40) is 20 %.
    [InlineData("- 40 24.31 55.68", true)]
    [InlineData("- 40", false)]
    [InlineData("- 0 0 0", false)]
    [InlineData("- 0 0 0.1", true)]
    public void A_share_is_unreliable_when_few_were_asked_or_its_interval_is_wide(string cells, bool isUnreliable) =>
        Assert.Equal(isUnreliable, IsUnreliable($"E1 2024 rate {cells}"));

    [Fact]
    public void A_missing_figure_is_missing_and_not_unreliable() => Assert.False(IsUnreliable("E1 2024 rate - - - - 12 [c]"));

    [Fact]
    public void What_the_publisher_says_is_kept()
    {
        var figure = new Study().With(Study.First, "E1 2024 rate - 40 39 41 50 [p]", "E2 2024 rate - 40 39 41 5000 [u]");
        Assert.Equal([Status.Provisional | Status.LowReliability, Status.LowReliability], figure.All.Select(c => c.Figure.Status));
    }

    [Fact]
    public void A_difference_from_an_average_is_unreliable_when_its_interval_spans_more_than_all_areas_do()
    {
        var rows = Enumerable.Range(1, 8).Select(i => $"E{i} 2024 difference - {i - 4} {i - 5} {i - 3}").ToList();
        Assert.DoesNotContain(new Study().With(Study.First, [.. rows]).All, c => c.Figure.Status != Status.None);
        rows[0] = "E1 2024 difference - -3 -7 0.01";
        Assert.Equal(["E1"], new Study().With(Study.First, [.. rows]).All.Where(c => c.Figure.Status == Status.LowReliability).Select(c => c.Figure.Area.Code));
        Assert.DoesNotContain(new Study().With(Study.First, [.. rows.Take(7)]).All, c => c.Figure.Status != Status.None);
    }

    private static bool IsUnreliable(string row) => new Study().With(Study.First, row).All.Single().Figure.Status.HasFlag(Status.LowReliability);
}
