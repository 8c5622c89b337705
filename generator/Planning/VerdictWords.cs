using SmcStatic.Geography;
using SmcStatic.Statistics.Comparing;

namespace SmcStatic.Planning;

/// <summary>Verdicts in words, the same on every page.</summary>
internal static class VerdictWords
{
    /// <summary>The entries of the key: what a cell says, what the key calls it, and what it means.</summary>
    public static IReadOnlyList<(string[] Says, string Name, string Means)> Key { get; } =
    [
        ([Of(Verdict.ClearlyHigher), Of(Verdict.ClearlyLower)], "Clearly higher or lower", "more than chance alone is likely to bring about"),
        ([Of(Verdict.NoClearDifference)], Of(Verdict.NoClearDifference), "the difference may be chance"),
        ([Of(Verdict.CannotBeTested)], Of(Verdict.CannotBeTested), "nobody can tell, for the reason below the figure"),
    ];

    /// <summary>A verdict as a cell says it; empty where nothing is compared.</summary>
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.ClearlyHigher => "Clearly higher",
        Verdict.ClearlyLower => "Clearly lower",
        Verdict.NoClearDifference => "No clear difference",
        Verdict.CannotBeTested => "Cannot be tested",
        _ => "",
    };

    /// <summary>What a verdict goes on with: "than the UK", "from the average"; empty where it was not tested.</summary>
    public static string Than(Comparison comparison) => comparison.Verdict switch
    {
        Verdict.ClearlyHigher or Verdict.ClearlyLower => $"than {NameOf(comparison)}",
        Verdict.NoClearDifference => $"from {NameOf(comparison)}",
        _ => "",
    };

    /// <summary>What a figure is compared with: "the UK", "England", "the average", "the average of all regions"; empty for nothing.</summary>
    public static string NameOf(Comparison comparison) => comparison.Benchmark switch
    {
        { Kind: BenchmarkKind.Area, Figure: { } figure } => NameOf(figure.Area),
        { Kind: BenchmarkKind.Average } => "the average",
        { Kind: BenchmarkKind.MeanOfAreas } => $"the average of all {comparison.Figure.Area.Level.Plural}",
        _ => "",
    };

    /// <summary>An area that others are compared with, as short as it is said.</summary>
    public static string NameOf(Area area) => area.Level == Level.Uk && area.Name == "United Kingdom" ? "the UK" : area.Name;

    /// <summary>Why figures cannot be tested, in a sentence; empty where it goes without saying.</summary>
    public static string Why(Untested why) => why switch
    {
        Untested.CompositeIndex => "Scores of composite indices are published without a range, so whether an area is above or below the average cannot be tested.",
        Untested.NoInterval => "Figures published without a range cannot be tested: a difference may be real or chance.",
        Untested.Reference => "The area that the others are measured from has no range of its own, so it cannot be tested against their average.",
        Untested.NoBenchmark => "Where neither the UK nor the nation has such a figure, there is nothing to compare with.",
        Untested.OtherPeriod => "A figure cannot be tested against one of another period.",
        Untested.OtherRelease => "A figure cannot be tested against one from another release, which may have been made in another way.",
        Untested.BenchmarkMissing or Untested.BenchmarkWithoutInterval => "What the figure would be compared with is missing, or has no range.",
        _ => "",
    };
}
