using SmcStatic.Planning.Groups;
using Xunit;
using static SmcStatic.Tests.Planning.Groups.GroupExamples;

namespace SmcStatic.Tests.Planning.Groups;

public class FindingWordsTests
{
    [Fact]
    public void A_clear_gap_names_the_higher_group_and_says_by_how_much() => Assert.Equal(
        "Women 80.0%, men 88.0%: men clearly higher, by 8.0 percentage points.",
        Finding(Sex, "K02000001;2024;rate;sex=women;80;78;82;;;", "K02000001;2024;rate;sex=men;88;86;90;;;"));

    [Fact]
    public void A_gap_whose_interval_holds_zero_is_no_clear_difference_and_nobody_is_called_higher() => Assert.Equal(
        "Women 80.0%, men 82.0%: no clear difference.",
        Finding(Sex, "K02000001;2024;rate;sex=women;80;78;82;;;", "K02000001;2024;rate;sex=men;82;80;84;;;"));

    [Fact]
    public void A_gap_without_intervals_is_a_distance_and_nobody_is_called_higher() => Assert.Equal(
        "Women 60.0%, men 90.0%: 30.0 percentage points apart, which cannot be tested without ranges.",
        Finding(Sex, "K02000001;2024;rate;sex=women;60;;;;;", "K02000001;2024;rate;sex=men;90;;;;;"));

    [Fact]
    public void A_group_without_a_value_leaves_nothing_to_say() => Assert.Equal(
        "", Finding(Sex, "K02000001;2024;rate;sex=women;60;58;62;;;", "K02000001;2024;rate;sex=men;;;;;[c];"));

    [Fact]
    public void Two_groups_within_others_are_told_by_where_they_differ() => Assert.Equal(
        "Men clearly higher for working; no clear difference for professional.",
        Finding(Sex, "K02000001;2024;rate;sex=women,seb=professional;80;78;82;;;", "K02000001;2024;rate;sex=men,seb=professional;81;79;83;;;",
            "K02000001;2024;rate;sex=women,seb=working;60;58;62;;;", "K02000001;2024;rate;sex=men,seb=working;70;68;72;;;"));

    [Fact]
    public void Two_groups_that_differ_everywhere_are_told_so_once() => Assert.Equal(
        "Women clearly higher in both.",
        Finding(Sex, "K02000001;2024;rate;sex=women,seb=professional;90;88;92;;;", "K02000001;2024;rate;sex=men,seb=professional;81;79;83;;;",
            "K02000001;2024;rate;sex=women,seb=working;80;78;82;;;", "K02000001;2024;rate;sex=men,seb=working;70;68;72;;;"));

    [Fact]
    public void Of_several_groups_the_ends_are_named_only_where_they_stand_clear_of_all_others() => Assert.Equal(
        "Owned (80.0%) clearly highest, hostel (20.0%) clearly lowest.",
        Finding(Tenure, "K02000001;2024;rate;tenure=owned;80;78;82;;;", "K02000001;2024;rate;tenure=rented;50;48;52;;;",
            "K02000001;2024;rate;tenure=other-home;49;47;51;;;", "K02000001;2024;rate;tenure=hostel;20;18;22;;;"));

    [Fact]
    public void Ends_that_do_not_stand_clear_of_all_others_are_only_set_against_each_other() => Assert.Equal(
        "A clear gap between Indian (62.0%) and Any other (50.0%).",
        Finding(Ethnicity, "K02000001;2024;rate;ethnicity=white-british;56;50;62;;;", "K02000001;2024;rate;ethnicity=indian;62;58;66;;;",
            "K02000001;2024;rate;ethnicity=any-other;50;46;54;;;"));

    [Fact]
    public void A_figure_of_low_reliability_is_in_no_superlative() => Assert.Equal(
        "Some groups differ clearly; none stands clearly apart from all others.",
        Finding(Ethnicity, "K02000001;2024;rate;ethnicity=white-british;50;48;52;;;", "K02000001;2024;rate;ethnicity=indian;51;49;53;;;",
            "K02000001;2024;rate;ethnicity=any-other;80;78;82;;[u];"));

    [Fact]
    public void Groups_that_do_not_differ_are_said_not_to() => Assert.Equal(
        "No clear difference between any two groups.",
        Finding(Ethnicity, "K02000001;2024;rate;ethnicity=white-british;50;45;55;;;", "K02000001;2024;rate;ethnicity=indian;51;46;56;;;",
            "K02000001;2024;rate;ethnicity=any-other;52;47;57;;;"));

    [Fact]
    public void Kinds_of_outcome_are_no_groups_to_be_told_apart() =>
        Assert.Null(FindingWords.Of(Compare(SmallCountry.Qualification, "K02000001;2024;rate;qualification=degree;50;45;55;;;", "K02000001;2024;rate;qualification=below-degree;50;45;55;;;")!, []));

    [Fact]
    public void A_summary_of_nothing_that_can_be_tested_says_so_once()
    {
        var untested = Compare(Sex, "K02000001;2024;rate;sex=women;60;;;;;", "K02000001;2024;rate;sex=men;90;;;;;")!;
        Assert.Equal("Whether groups differ by more than chance cannot be told, for no ranges are published in the 2 indicators.", SummaryWords.Of(Sex, [untested, untested])!.Text);
    }

    [Fact]
    public void The_summary_counts_indicators_by_what_their_gaps_allow_one_to_say()
    {
        var clear = Compare(Sex, "K02000001;2024;rate;sex=women;80;78;82;;;", "K02000001;2024;rate;sex=men;88;86;90;;;")!;
        var unclear = Compare(Sex, "K02000001;2024;rate;sex=women;80;78;82;;;", "K02000001;2024;rate;sex=men;82;80;84;;;")!;
        var untested = Compare(Sex, "K02000001;2024;rate;sex=women;60;;;;;", "K02000001;2024;rate;sex=men;90;;;;;")!;
        Assert.Equal(
            "The figure for men is clearly higher in 2 indicators. In 1 indicator there is no clear difference, and 1 indicator cannot be tested, having no range.",
            SummaryWords.Of(Sex, [clear, clear, unclear, untested])!.Text);
        Assert.Equal("The figure for women is clearly lower than that for men in 1 indicator.", SummaryWords.Of(Sex, Sex.Categories[0], [clear])!.Text);
        Assert.Equal("The figure for men is clearly higher than that for women in 1 indicator.", SummaryWords.Of(Sex, Sex.Categories[1], [clear])!.Text);
    }
}
