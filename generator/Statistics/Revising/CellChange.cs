namespace SmcStatic.Statistics.Revising;

/// <summary>What became of a cell (indicator, area, period, measure, categories) from one release to another.</summary>
public enum ChangeKind
{
    /// <summary>It was not there before.</summary>
    Added,

    /// <summary>It is not there any more, and nothing stands for it.</summary>
    Dropped,

    /// <summary>Its value, interval, sample size or status is another.</summary>
    Revised,

    /// <summary>Its figure is the same under another code: of a category, an area, a period or a measure.</summary>
    Recoded,

    /// <summary>Its figure is the same, written with more or fewer decimals.</summary>
    Restated,

    /// <summary>Its figure is another because all of its series is: a new price base or method, which is no revision.</summary>
    NotComparable,
}

/// <summary>The parts of a cell that can change.</summary>
[Flags]
public enum CellParts
{
    None = 0,
    Value = 1,
    Lower = 2,
    Upper = 4,
    SampleSize = 8,
    Status = 16,
}

/// <summary>One cell that changed between two releases.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="From">The figure as it stood; none for one that was added.</param>
/// <param name="To">The figure as it stands now; none for one that was dropped.</param>
public readonly record struct CellChange(ChangeKind Kind, Observation? From, Observation? To)
{
    /// <summary>Which parts are another; none but for a revision and what is not comparable.</summary>
    public CellParts Parts { get; init; }

    /// <summary>Why it cannot be compared; empty where it can.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Whether a recoded figure also stands under its old code still, in a slice that was not released again.</summary>
    public bool StillStands { get; init; }

    /// <summary>The cell as it is now, or as it was where it is gone.</summary>
    public Observation Cell => To ?? From!.Value;

    /// <summary>How far the value went up, unrounded; none where one of the two is missing.</summary>
    public decimal? Difference => From?.Value is { } from && To?.Value is { } to ? to.ToDecimal() - from.ToDecimal() : null;

    /// <summary>Whether the value as it is printed is another, or came or went.</summary>
    public bool IsSeen => Printed(From) != Printed(To);

    /// <summary>
    /// The difference as a part of the value that it is a difference from: 0.1 is a rise of a tenth. None where the unit has no true zero, and none where the value is
    /// smaller than ten steps of its last printed decimal: there one step alone is more than a tenth.
    /// </summary>
    public decimal? Relative => Difference is { } difference && Cell.Measure.HasTrueZero && From?.Value is { } from && !IsTiny(from.ToDecimal()) ? difference / Math.Abs(from.ToDecimal()) : null;

    /// <summary>The difference in margins of error, half the width of the 95 % interval that the figure had: 1 reaches to the end of the interval. None without an interval.</summary>
    public decimal? InMargins => Difference is { } difference && From is { Lower: { } lower, Upper: { } upper } && upper.ToDecimal() > lower.ToDecimal()
        ? difference * 2 / (upper.ToDecimal() - lower.ToDecimal())
        : null;

    /// <summary>Whether the value it had is too small to be the measure of its own revision.</summary>
    public bool IsFromTiny => From?.Value is { } from && Cell.Measure.HasTrueZero && IsTiny(from.ToDecimal());

    /// <summary>Whether either figure is of low reliability, and so no subject of a superlative.</summary>
    public bool IsUnreliable => ((From?.Status ?? Status.None) | (To?.Status ?? Status.None)).HasFlag(Status.LowReliability);

    private bool IsTiny(decimal value)
    {
        var steps = Math.Abs(value);
        for (var i = 0; i < Cell.Measure.Decimals; i++)
            steps *= 10;
        return steps < 10;
    }

    private static Number? Printed(Observation? figure) => figure?.Value?.Round(figure.Value.Measure.Decimals);
}
