using SmcStatic.Statistics.Comparing;
using Xunit;

namespace SmcStatic.Tests.Statistics.Comparing;

public class ComparisonsTests
{
    private static readonly string[] Regions =
        ["E1 2024 rate - 40 39 41", "E2 2024 rate - 50 49 51", "E3 2024 rate - 50 49 51", "E4 2024 rate - 50 49 51", "E5 2024 rate - 50 49 51", "E6 2024 rate - 50 49 51", "E7 2024 rate - 50 49 51", "S1 2024 rate - 60 59 61"];

    [Fact]
    public void A_region_is_compared_with_the_uk_of_the_same_groups_and_period()
    {
        var study = new Study().With(Study.First,
            "UK 2023 rate - 45 44 46", "UK 2024 rate - 50 49 51", "E 2024 rate - 40 39 41", "UK 2024 rate sex=women 60 58 62",
            "E1 2024 rate - 47 46 48", "S1 2024 rate - 50.5 49 52", "E1 2024 rate sex=women 60.5 57 64");
        Assert.Equal((Verdict.ClearlyLower, BenchmarkKind.Area), (study["E1 2024 rate -"].Verdict, study["E1 2024 rate -"].Benchmark.Kind));
        Assert.Equal(study.Figure("UK 2024 rate -"), study["E1 2024 rate -"].Benchmark.Figure);
        Assert.Equal(-3, study["E1 2024 rate -"].Difference!.Value.Value);
        Assert.Equal(Verdict.NoClearDifference, study["S1 2024 rate -"].Verdict);
        Assert.Equal(study.Figure("UK 2024 rate sex=women"), study["E1 2024 rate sex=women"].Benchmark.Figure);
        Assert.Equal(Verdict.None, study["UK 2024 rate -"].Verdict);
    }

    [Fact]
    public void Where_the_uk_has_no_such_figure_the_nation_stands_for_it()
    {
        var study = new Study().With(Study.First, "E 2024 rate - 50 49 51", "S 2024 rate - 40 39 41", "E1 2024 rate - 45 44 46", "S1 2024 rate - 45 44 46");
        Assert.Equal((Verdict.ClearlyLower, Verdict.ClearlyHigher), (study["E1 2024 rate -"].Verdict, study["S1 2024 rate -"].Verdict));
        Assert.Equal((Verdict.CannotBeTested, Untested.NoBenchmark), (study["E 2024 rate -"].Verdict, study["E 2024 rate -"].Untested));
    }

    [Fact]
    public void A_modelled_difference_is_compared_with_0_even_where_the_uk_has_a_figure()
    {
        var study = new Study().With(Study.First, "UK 2024 difference - 9 8 10", "E1 2024 difference - -3 -5 -1", "E2 2024 difference - 1 -1 3");
        Assert.Equal((Verdict.ClearlyLower, BenchmarkKind.Average), (study["E1 2024 difference -"].Verdict, study["E1 2024 difference -"].Benchmark.Kind));
        Assert.Equal(new Difference(1, -1, 3, Verdict.NoClearDifference), study["E2 2024 difference -"].Difference);
    }

    [Fact]
    public void The_area_that_the_others_are_measured_from_is_not_tested_and_the_others_are()
    {
        var study = new Study().With(Study.First, ["E8 2024 rate - 0 0 0", .. Regions]);
        Assert.Equal((Verdict.CannotBeTested, Untested.Reference, null), (study["E8 2024 rate -"].Verdict, study["E8 2024 rate -"].Untested, study["E8 2024 rate -"].Difference));
        Assert.Equal(BenchmarkKind.MeanOfAreas, study["E8 2024 rate -"].Benchmark.Kind);
        Assert.Equal((9, 9), (study["E8 2024 rate -"].Position!.Value.From, study["E8 2024 rate -"].Position!.Value.To));
        Assert.Equal(Verdict.ClearlyHigher, study["S1 2024 rate -"].Verdict);
    }

    [Fact]
    public void A_score_without_an_interval_has_a_fifth_but_neither_a_verdict_nor_a_position()
    {
        var study = new Study().With(Study.First, [.. Enumerable.Range(1, 9).Select(i => $"E{i} 2024 score - {i}")]);
        Assert.All(study.All, c => Assert.Equal((Verdict.CannotBeTested, Untested.CompositeIndex, null), (c.Verdict, c.Untested, c.Position)));
        Assert.Equal([1, 1, 2, 2, 3, 4, 4, 5, 5], study.All.Select(c => c.Fifth));
    }

    [Fact]
    public void Every_reason_for_which_a_comparison_cannot_be_tested_is_told()
    {
        var study = new Study().With(Study.First, "UK 2024 unemployed - 5 4 6").With(Study.Second,
            "UK 2024 rate - 50 49 51", "UK 2022 rate - - - - - [x]", "UK 2021 rate - 50", "UK 2024 rate sex=women 50 49 51",
            "E1 2024 rate - 50", "E1 2023 rate - 50 49 51", "E1 2022 rate - 50 49 51", "E1 2021 rate - 50 49 51", "E2 2024 rate - - - - - [c]",
            "E1 2024 rate sex=men 50 49 51", "E1 2024 unemployed - 5 4 6");
        var reasons = study.All.Where(c => c.Figure.Area.Code != "UK").ToDictionary(c => $"{c.Figure.Area.Code} {c.Figure.Period} {c.Figure.Measure.Id} {c.Figure.Categories}", c => c.Untested);
        Assert.Equal(Untested.NoInterval, reasons["E1 2024 rate total"]);
        Assert.Equal(Untested.OtherPeriod, reasons["E1 2023 rate total"]);
        Assert.Equal(Untested.BenchmarkMissing, reasons["E1 2022 rate total"]);
        Assert.Equal(Untested.BenchmarkWithoutInterval, reasons["E1 2021 rate total"]);
        Assert.Equal(Untested.NoValue, reasons["E2 2024 rate total"]);
        Assert.Equal(Untested.NoBenchmark, reasons["E1 2024 rate sex=men"]);
        Assert.Equal(Untested.OtherRelease, reasons["E1 2024 unemployed total"]);
        Assert.All(study.All, c => Assert.Equal(c.Verdict == Verdict.CannotBeTested, c.Untested != Untested.None));
    }

    [Fact]
    public void A_correction_is_compared_with_what_it_corrects()
    {
        var study = new Study().With(Study.First, "UK 2024 rate - 50 49 51").With(Study.Correction, "E1 2024 rate - 45 44 46");
        Assert.Equal(Verdict.ClearlyLower, study["E1 2024 rate -"].Verdict);
    }

    [Fact]
    public void Where_the_uk_has_no_figure_of_the_period_a_region_is_compared_with_the_mean_of_the_regions()
    {
        var study = new Study().With(Study.First, [.. Regions, "E8 2024 rate - 50", "UK 2023 rate - 30 29 31"]);
        Assert.Equal([Verdict.ClearlyLower, .. Enumerable.Repeat(Verdict.NoClearDifference, 6), Verdict.ClearlyHigher],
            study.All.Where(c => c.Figure is { Lower: not null } f && f.Area.Code != "UK").Select(c => c.Verdict));
        var benchmark = study["E1 2024 rate -"].Benchmark;
        Assert.Equal((BenchmarkKind.MeanOfAreas, 50m, 8), (benchmark.Kind, benchmark.Value, benchmark.Areas));
        Assert.Equal((Verdict.CannotBeTested, Untested.NoInterval), (study["E8 2024 rate -"].Verdict, study["E8 2024 rate -"].Untested));
        Assert.Equal(study.Figure("UK 2023 rate -"), study["E1 2024 rate -"].Like);
    }

    [Fact]
    public void Seven_regions_have_no_mean_to_be_compared_with() =>
        Assert.All(new Study().With(Study.First, Regions[..7]).All, c => Assert.Equal(Untested.NoBenchmark, c.Untested));

    [Fact]
    public void Positions_are_ranges_where_there_are_intervals_and_plain_where_figures_were_counted()
    {
        Assert.Equal([new Position(8, 8, 8, false), .. Enumerable.Repeat(new Position(2, 7, 8, false), 6), new Position(1, 1, 8, false)],
            new Study().With(Study.First, Regions).All.Select(c => c.Position!.Value));
        Assert.Equal([new Position(3, 3, 3, true), new Position(1, 1, 3, true), new Position(2, 2, 3, true)],
            new Study().With(Study.First, "E1 2024 rate - 40", "E2 2024 rate - 60", "E3 2024 rate - 50").All.Select(c => c.Position!.Value));
        // Asked of a sample, and its error not told: no rank.
        Assert.All(new Study().With(Study.First, "E1 2024 rate - 40 - - 500", "E2 2024 rate - 60 - - 500", "E3 2024 rate - 50 - - 500").All, c => Assert.Null(c.Position));
    }

    [Fact]
    public void Missing_figures_have_no_position_and_no_fifth_and_count_for_nobody()
    {
        var study = new Study().With(Study.First, [.. Regions, "E8 2024 rate - - - - - [c]", "E9 2024 rate - - - - - [low]"]);
        Assert.Equal((null, 0, Untested.NoValue), (study["E8 2024 rate -"].Position, study["E8 2024 rate -"].Fifth, study["E8 2024 rate -"].Untested));
        Assert.Equal(8, study["E1 2024 rate -"].Position!.Value.Of);
    }

    [Fact]
    public void Better_and_worse_follow_the_polarity_of_the_measure_alone()
    {
        var study = new Study().With(Study.First, "UK 2024 rate - 50 49 51", "UK 2024 unemployed - 5 4.5 5.5", "E1 2024 rate - 60 59 61", "E1 2024 unemployed - 8 7 9", "E2 2024 rate - 50 48 52");
        Assert.Equal((Merit.Better, Merit.Worse, Merit.None), (study["E1 2024 rate -"].Merit, study["E1 2024 unemployed -"].Merit, study["E2 2024 rate -"].Merit));
        Assert.Equal(Merit.None, Verdict.ClearlyHigher.MeritBy(SmcStatic.Statistics.Polarity.Neutral));
    }
}
