using SmcStatic.Joining;
using SmcStatic.Problems;
using SmcStatic.Reading;
using SmcStatic.Statistics;
using SmcStatic.Tests.Problems;
using Xunit;

namespace SmcStatic.Tests.Joining;

public sealed class JoinerTests : IDisposable
{
    private readonly ExampleFolder example = new("base");
    private readonly ProblemLog log = new();

    public void Dispose() => example.Dispose();

    [Fact]
    public void A_slice_is_current_in_the_newest_release_that_has_it()
    {
        var indicator = InWork(Join(null)!);
        Assert.Equal(["2024-06-12", "2025-06-11"], indicator.Cubes.Select(c => c.Release.Code));
        Assert.All(indicator.Current, s => Assert.Equal("2025-06-11", s.Cube.Release.Code));
        Assert.Equal(["rate.uk.total", "rate.uk.sex", "rate.nation.total", "rate.itl2.total", "rate.itl2.sex"], indicator.Current.Select(s => s.Key));
    }

    [Fact]
    public void As_of_an_earlier_moment_later_files_are_not_opened()
    {
        File.WriteAllText(Path.Combine(example.Data, "indicators", "people-in-work", "2025-06-11.csv"), "not a table");
        File.WriteAllText(Path.Combine(example.Data, "indicators", "after-school", "2025-06-11.csv"), "not a table");
        var dataset = Join(new DateTime(2025, 6, 11, 9, 29, 59))!;
        Assert.Empty(log.Ordered());
        Assert.Equal("First release", Assert.Single(dataset.Releases).Title);
        Assert.Equal("people-in-work", Assert.Single(dataset.Indicators).Slug);

        Assert.Null(Join(new DateTime(2025, 6, 11, 9, 30, 0)));
    }

    [Fact]
    public void A_withheld_value_is_nowhere_in_the_data_set()
    {
        var withheld = InWork(Join(null)!).Current.Single(s => s.Key == "rate.itl2.sex").Observations.Single();
        Assert.Equal(Status.Confidential, withheld.Status);
        Assert.Null(withheld.Value);
        Assert.Null(withheld.Lower);
        Assert.Null(withheld.SampleSize);
        Assert.True(withheld.SampleSizeWithheld);
    }

    [Fact]
    public void A_value_beside_a_confidential_marker_is_left_out_and_in_no_problem_either()
    {
        using var bad = new ExampleFolder("value-beside-confidential");
        var dataset = Joiner.Join(Reader.Read(bad.Data, log), null, log)!;
        Assert.All(InWork(dataset).Cubes.SelectMany(c => c.Observations), o => Assert.NotEqual("79.0", o.Value.ToString()));
        Assert.NotEmpty(log.Ordered());
        Assert.All(log.Ordered(), p => Assert.DoesNotContain("79", p.ToString().Split('\n', 2)[1] + p.Sentence, StringComparison.Ordinal));
    }

    [Fact]
    public void An_observation_says_all_that_its_row_says()
    {
        var cube = InWork(Join(null)!).Cubes[1];
        var observation = cube.Observations.Single(o => o.Line == 9);
        Assert.Equal(("TLL3", "2024", "rate", "total"), (observation.Area.Code, observation.Period.Code, observation.Measure.Id, observation.Categories.ToString()));
        Assert.Equal(("76.0", "66.0", "86.0", 60), (observation.Value.ToString(), observation.Lower.ToString(), observation.Upper.ToString(), observation.SampleSize));
        Assert.Equal((Status.LowReliability, "Few people were asked."), (observation.Status, observation.Note));
    }

    [Fact]
    public void Areas_of_figures_are_the_areas_of_the_data_set()
    {
        var dataset = Join(null)!;
        Assert.All(dataset.Indicators.SelectMany(i => i.Cubes).SelectMany(c => c.Observations), o => Assert.Same(dataset.Areas.Find(o.Area.Code), o.Area));
    }

    [Fact]
    public void Of_many_problems_of_a_kind_a_page_is_listed()
    {
        var rows = Enumerable.Range(1, 250).Select(i => $"X{i:000},2024,rate,,1,,,,,\n");
        File.WriteAllText(Path.Combine(example.Data, "indicators", "people-in-work", "2025-06-11.csv"), "area,period,measure,sex,value,lower,upper,sample_size,status,note\n" + string.Concat(rows));
        Assert.Null(Join(null));
        var problems = log.Ordered();
        Assert.Equal(101, problems.Count);
        Assert.Equal("150 more of this kind follow in the file, from here on", problems[^1].Sentence);
        Assert.Equal(102, problems[^1].At.Line);
    }

    private Dataset? Join(DateTime? asOf) => Joiner.Join(Reader.Read(example.Data, log, asOf), asOf, log);

    private static Indicator InWork(Dataset dataset) => dataset.Indicators.Single(i => i.Slug == "people-in-work");
}
