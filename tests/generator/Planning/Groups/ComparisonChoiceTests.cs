using SmcStatic.Joining;
using SmcStatic.Planning;
using SmcStatic.Planning.Groups;
using SmcStatic.Problems;
using SmcStatic.Reading;
using SmcStatic.Statistics;
using SmcStatic.Tests.Problems;
using Xunit;
using static SmcStatic.Tests.Planning.Groups.GroupExamples;

namespace SmcStatic.Tests.Planning.Groups;

public class ComparisonChoiceTests
{
    [Fact]
    public void What_has_intervals_comes_before_what_is_newer()
    {
        var chosen = Compare(Sex, "K02000001;2024;rate;sex=women;80;;;;;", "K02000001;2024;rate;sex=men;88;;;;;",
            "K02000001;2014/2022;pooled;sex=women;80;78;82;;;", "K02000001;2014/2022;pooled;sex=men;88;86;90;;;");
        Assert.Equal("pooled", chosen!.Measure.Id);
    }

    [Fact]
    public void Everyone_comes_before_those_of_each_background()
    {
        var chosen = Compare(Sex, "K02000001;2023;rate;sex=women;80;;;;;", "K02000001;2023;rate;sex=men;88;;;;;",
            "K02000001;2024;rate;sex=women,seb=working;70;;;;;", "K02000001;2024;rate;sex=men,seb=working;78;;;;;");
        Assert.Equal("2023", chosen!.Period.Code);
        Assert.Equal(["sex"], chosen.Varying.Select(d => d.Code));
    }

    [Fact]
    public void A_period_with_one_of_the_groups_alone_gives_way_to_the_last_with_two()
    {
        var chosen = Compare(Sex, "K02000001;2023;rate;sex=women;80;;;;;", "K02000001;2023;rate;sex=men;88;;;;;", "K02000001;2024;rate;sex=women;81;;;;;");
        Assert.Equal("2023", chosen!.Period.Code);
    }

    [Fact]
    public void One_group_is_no_comparison() => Assert.Null(Compare(Sex, "K02000001;2024;rate;sex=women;81;;;;;"));

    [Fact]
    public void Of_kinds_of_outcome_the_headline_stands_for_the_others()
    {
        var chosen = Compare(Sex, "K02000001;2024;rate;sex=women,qualification=degree;40;;;;;", "K02000001;2024;rate;sex=men,qualification=degree;30;;;;;",
            "K02000001;2024;rate;sex=women,qualification=below-degree;60;;;;;", "K02000001;2024;rate;sex=men,qualification=below-degree;70;;;;;");
        Assert.Equal(["degree"], chosen!.Shared.Select(s => s.Category.Code));
        Assert.Equal(2, chosen.Figures.Count);
    }

    [Fact]
    public void In_the_real_data_each_breakdown_compares_figures_of_one_measure_area_period_and_classification()
    {
        var log = new ProblemLog();
        var atlas = new Atlas(Joiner.Join(Reader.Read(Path.Combine(Repository.Root, "data"), log), null, log)!);
        var compared = 0;
        foreach (var dimension in atlas.PagedDimensions)
        {
            foreach (var comparison in GroupTopics.AtTheTop(atlas, dimension))
            {
                compared++;
                Assert.Single(comparison.Figures.Select(f => (f.Area.Code, f.Period, f.Measure.Id, f.Cube.Release.Date)).Distinct());
                Assert.Equal(comparison.Figures.Count, comparison.Figures.Select(f => f.Categories).Distinct().Count());
                Assert.InRange(comparison.Groups.Count, 2, 20);
                AssertOneClassification(comparison);
            }
        }
        Assert.InRange(compared, 80, 200);
    }

    // Ten groups, five groups and the eighteen of the schools: each has groups that another splits or joins.
    private static void AssertOneClassification(GroupComparison comparison)
    {
        var groups = comparison.Groups.Select(g => g.Code).ToHashSet();
        foreach (var (whole, part) in new[] { ("white", "white-british"), ("asian", "indian"), ("black", "black-african"), ("mixed", "mixed-white-and-asian"), ("white-other", "white-irish"), ("other-of-10", "any-other") })
            Assert.False(comparison.Dimension.Code == "ethnicity" && groups.Contains(whole) && groups.Contains(part), $"{comparison.Indicator} mixes {whole} and {part}");
    }
}
