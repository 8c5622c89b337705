using SmcStatic.Statistics.Comparing;
using Xunit;

namespace SmcStatic.Tests.Statistics.Comparing;

public class ChangeTests
{
    [Fact]
    public void A_figure_is_compared_with_the_one_before_it()
    {
        var study = new Study().With(Study.First, "UK 2022 rate - 40 39 41", "UK 2023 rate - 45 44 46", "UK 2024 rate - 47 46 48");
        var change = Change.Of(study.Figure("UK 2024 rate -"));
        Assert.Equal((study.Figure("UK 2023 rate -"), 2m, Verdict.ClearlyHigher), (change.Earlier!.Value, change.Rise, change.Judgement.Verdict));
        Assert.Equal(2 - Math.Sqrt(2), (double)change.Judgement.Difference!.Value.Lower, 10);
    }

    [Fact]
    public void A_missing_year_is_stepped_over_and_a_rise_without_intervals_is_known_but_not_tested()
    {
        var study = new Study().With(Study.First, "UK 2022 rate - 46.2", "UK 2023 rate - - - - - [x]", "UK 2024 rate - 45.5");
        var change = Change.Of(study.Figure("UK 2024 rate -"));
        Assert.Equal((-0.7m, Untested.NoInterval), (change.Rise, change.Judgement.Untested));
        Assert.Equal(Untested.NoValue, Change.Of(study.Figure("UK 2023 rate -")).Judgement.Untested);
        Assert.Equal(Untested.NoEarlierPeriod, Change.Of(study.Figure("UK 2022 rate -")).Judgement.Untested);
    }

    [Fact]
    public void A_moving_average_is_compared_with_the_newest_that_shares_no_year_with_it()
    {
        var study = new Study().With(Study.First, "UK P3Y/2020 rate - 40 39 41", "UK P3Y/2021 rate - 42 41 43", "UK P3Y/2022 rate - 43 42 44", "UK P3Y/2023 rate - 44 43 45");
        Assert.Equal(study.Figure("UK P3Y/2020 rate -"), Change.Of(study.Figure("UK P3Y/2023 rate -")).Earlier);
        Assert.Equal((null, Untested.OverlappingPeriods), (Change.Of(study.Figure("UK P3Y/2022 rate -")).Earlier, Change.Of(study.Figure("UK P3Y/2022 rate -")).Judgement.Untested));
    }

    [Fact]
    public void Financial_years_that_follow_one_another_share_nothing()
    {
        var study = new Study().With(Study.First, "UK 2022/23 rate - 40 39 41", "UK 2023/24 rate - 42 41 43");
        Assert.Equal(Verdict.ClearlyHigher, Change.Of(study.Figure("UK 2023/24 rate -")).Judgement.Verdict);
    }

    [Fact]
    public void Periods_of_another_make_or_length_are_not_of_the_series()
    {
        var study = new Study().With(Study.First, "UK 2010 rate - 40 39 41", "UK 2011/2013 rate - 40 39 41", "UK 2014/2024 rate - 42 41 43");
        Assert.Equal(Untested.NoEarlierPeriod, Change.Of(study.Figure("UK 2014/2024 rate -")).Judgement.Untested);
    }

    [Theory]
    [InlineData("UK 2023 rate - 41 40 42 - [p]", "UK 2024 rate - 47 46 48 - [b]")]
    [InlineData("UK 2023 rate sex=men 41 40 42", "UK 2024 rate - 47 46 48 - [b]")]
    public void A_break_in_the_series_forbids_to_compare_across_it(string middle, string newest)
    {
        var change = Change.Of(new Study().With(Study.First, "UK 2022 rate - 40 39 41", middle, newest).Figure("UK 2024 rate -"));
        Assert.Equal((null, null, Untested.BreakInSeries), (change.Earlier, change.Rise, change.Judgement.Untested));
    }

    [Fact]
    public void A_break_before_a_year_that_is_missing_counts_too()
    {
        var study = new Study().With(Study.First, "UK 2022 rate - 40 39 41", "UK 2023 rate - - - - - [b]", "UK 2024 rate - 47 46 48");
        Assert.Equal(Untested.BreakInSeries, Change.Of(study.Figure("UK 2024 rate -")).Judgement.Untested);
    }
}
