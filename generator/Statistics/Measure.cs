namespace SmcStatic.Statistics;

/// <summary>What kind of number a measure's values are; charts, words and comparisons follow from it.</summary>
public enum ValueKind
{
    /// <summary>A plain estimate or count.</summary>
    Estimate,

    /// <summary>An average over a window of years.</summary>
    MovingAverage,

    /// <summary>One estimate from the samples of several years.</summary>
    PooledEstimate,

    /// <summary>A difference from the average, from a statistical model: average is 0.</summary>
    ModelledDifference,

    /// <summary>A value predicted by a statistical model.</summary>
    Prediction,

    /// <summary>Standard deviations from the mean of all areas.</summary>
    ZScore,

    /// <summary>An index, a ratio or another number without a natural unit.</summary>
    Index,
}

/// <summary>Which direction is better for people.</summary>
public enum Polarity
{
    /// <summary>Neither, or it depends.</summary>
    Neutral,

    /// <summary>Higher is better.</summary>
    HigherIsBetter,

    /// <summary>Lower is better.</summary>
    LowerIsBetter,
}

/// <summary>What a value counts in, and how it is printed: <c>units.csv</c>.</summary>
/// <param name="Code">Its code: <c>percent</c>.</param>
/// <param name="Name">In words, as a table's heading says it: "per cent", "£ an hour".</param>
/// <param name="Prefix">Printed before the number, after a sign: "£".</param>
/// <param name="Suffix">Printed after the number: "%".</param>
public sealed record Unit(string Code, string Name, string Prefix, string Suffix)
{
    private static readonly string[] FromZero = ["percent", "probability", "ratio", "students", "people", "households", "megabits-per-second", "vacancies-per-unemployed-person"];

    /// <summary>Whether 0 of it is none at all, so that "twice as much" has a meaning: shares, counts, money; not points, scores or odds.</summary>
    public bool HasTrueZero => Prefix is "£" or "€" || FromZero.Contains(Code);
}

/// <summary>One of an indicator's values: the rate, the gap index, the difference from average.</summary>
/// <param name="Id">Its code within the indicator: <c>rate</c>.</param>
/// <param name="Name">What it measures, as a heading says it.</param>
/// <param name="Unit">What it counts in.</param>
/// <param name="Decimals">With how many decimals it is printed, everywhere.</param>
/// <param name="Kind">What kind of number it is.</param>
/// <param name="Polarity">Which direction is better, where the category does not say otherwise.</param>
/// <param name="AdditiveOver">The code of the dimension over whose categories it adds up to the total, if it does.</param>
public sealed record Measure(string Id, string Name, Unit Unit, int Decimals, ValueKind Kind, Polarity Polarity, string? AdditiveOver = null)
{
    /// <summary>Whether its values may be said to be so many times as great as another: its unit has a true zero, and they are no differences or scores.</summary>
    public bool HasTrueZero => Unit.HasTrueZero && Kind is not (ValueKind.ModelledDifference or ValueKind.ZScore or ValueKind.Index);

    /// <summary>The marks that <see cref="Says"/> may hold, between braces.</summary>
    public static IReadOnlyList<string> Marks { get; } = ["value", "people", "did", "band", "when"];

    /// <summary>
    /// What its values say, as a sentence without place and time: "{value} of {people} were in work", where <c>{people}</c> and <c>{did}</c> are filled in by the categories
    /// ("{did|what it says without one}"), <c>{band}</c> by the category of a score and <c>{when}</c> by the period where that is no point in time; empty where none is given.
    /// </summary>
    public string Says { get; init; } = "";

    /// <summary>What its numbers mean, in a sentence, where its kind alone does not tell: "A ratio: at 3, pay at the top tenth is three times pay at the bottom tenth."; empty where none is given.</summary>
    public string Means { get; init; } = "";
}
