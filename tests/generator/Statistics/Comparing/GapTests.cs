using SmcStatic.Statistics.Comparing;
using Xunit;

namespace SmcStatic.Tests.Statistics.Comparing;

public class GapTests
{
    private static readonly Study Study = new Study().With(Comparing.Study.First,
        "UK 2024 rate - 45 44 46", "UK 2024 rate sex=women 40 38 42", "UK 2024 rate sex=men 50 48 52",
        "UK 2024 rate outcome=work 40 38 42", "UK 2024 rate outcome=study 60 58 62",
        "E1 2024 difference sex=women -2 -3 -1", "E1 2024 difference sex=men 2 1 3", "UK 2023 rate sex=men 50");

    [Fact]
    public void A_gap_is_told_in_points_and_as_a_ratio()
    {
        var gap = Gap.Between(Study.Figure("UK 2024 rate sex=women"), Study.Figure("UK 2024 rate sex=men"));
        Assert.Equal((-10m, Verdict.ClearlyLower), (gap.Value, gap.Judgement.Verdict));
        Assert.Equal(-10 - Math.Sqrt(8), (double)gap.Judgement.Difference!.Value.Lower, 10);
        Assert.Equal(0.8m, gap.Ratio!.Value.Value);
        Assert.InRange(gap.Ratio.Value.Upper, 0.8m, 0.99m);
    }

    [Fact]
    public void A_difference_has_no_ratio()
    {
        var gap = Gap.Between(Study.Figure("E1 2024 difference sex=men"), Study.Figure("E1 2024 difference sex=women"));
        Assert.Equal((Verdict.ClearlyHigher, null), (gap.Judgement.Verdict, gap.Ratio));
    }

    [Fact]
    public void Groups_that_have_people_in_common_are_not_tested_against_each_other()
    {
        Assert.Equal(Untested.SharedPeople, Gap.Between(Study.Figure("UK 2024 rate outcome=work"), Study.Figure("UK 2024 rate outcome=study")).Judgement.Untested);
        Assert.Equal(Untested.SharedPeople, Gap.Between(Study.Figure("UK 2024 rate sex=men"), Study.Figure("UK 2024 rate -")).Judgement.Untested);
    }

    [Fact]
    public void Groups_of_two_years_are_not_tested_against_each_other() =>
        Assert.Equal(Untested.OtherPeriod, Gap.Between(Study.Figure("UK 2024 rate sex=women"), Study.Figure("UK 2023 rate sex=men")).Judgement.Untested);
}
