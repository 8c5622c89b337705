using SmcStatic.Statistics;
using SmcStatic.Statistics.Comparing;

namespace SmcStatic.Rendering;

/// <summary>The words of the data folder for kinds and polarities, which data files use too.</summary>
internal static class DataWords
{
    public static string Of(ValueKind kind) => kind switch
    {
        ValueKind.Estimate => "estimate",
        ValueKind.MovingAverage => "moving-average",
        ValueKind.PooledEstimate => "pooled-estimate",
        ValueKind.ModelledDifference => "modelled-difference",
        ValueKind.Prediction => "prediction",
        ValueKind.ZScore => "z-score",
        _ => "index",
    };

    public static string Of(Polarity polarity) => polarity switch
    {
        Polarity.HigherIsBetter => "higher-is-better",
        Polarity.LowerIsBetter => "lower-is-better",
        _ => "neutral",
    };

    /// <summary>A verdict's word; empty where nothing is compared.</summary>
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.ClearlyHigher => "clearly-higher",
        Verdict.ClearlyLower => "clearly-lower",
        Verdict.NoClearDifference => "no-clear-difference",
        Verdict.CannotBeTested => "cannot-be-tested",
        _ => "",
    };

    /// <summary>Why a comparison cannot be tested; empty when it can.</summary>
    public static string Of(Untested reason) => reason switch
    {
        Untested.NoValue => "no-value",
        Untested.CompositeIndex => "composite-index",
        Untested.NoInterval => "no-interval",
        Untested.Reference => "reference",
        Untested.NoBenchmark => "no-benchmark",
        Untested.OtherPeriod => "other-period",
        Untested.OtherRelease => "other-release",
        Untested.BenchmarkMissing => "benchmark-missing",
        Untested.BenchmarkWithoutInterval => "benchmark-without-interval",
        Untested.NoEarlierPeriod => "no-earlier-period",
        Untested.OverlappingPeriods => "overlapping-periods",
        Untested.SharedPeople => "shared-people",
        Untested.BreakInSeries => "break-in-series",
        _ => "",
    };

    /// <summary>What a figure is compared with: the code of the UK or nation, or the average that it is of; empty when nothing is.</summary>
    public static string Of(Benchmark benchmark) => benchmark.Kind switch
    {
        BenchmarkKind.Area => benchmark.Figure!.Value.Area.Code,
        BenchmarkKind.Average => "average",
        BenchmarkKind.MeanOfAreas => "mean-of-areas",
        _ => "",
    };

    public static string Of(PlaceMeaning place) => place switch
    {
        PlaceMeaning.LivesNow => "lives-now",
        PlaceMeaning.LivedAt14 => "lived-at-14",
        PlaceMeaning.Located => "located",
        _ => "none",
    };
}
