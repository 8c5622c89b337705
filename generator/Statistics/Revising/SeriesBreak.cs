namespace SmcStatic.Statistics.Revising;

/// <summary>A release from which on the figures of some measures cannot be set against those of the releases before: a new price base, a new method.</summary>
/// <param name="Release">The day of that release.</param>
/// <param name="Measures">The measures it holds for, at least one.</param>
/// <param name="Reason">Why, in a few words that follow "not comparable": "each release is in the money of another year".</param>
public sealed record SeriesBreak(DateOnly Release, IReadOnlyList<Measure> Measures, string Reason)
{
    /// <summary>Whether it lies between two releases, for a measure.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="from">The day of the earlier release.</param>
    /// <param name="to">The day of the later.</param>
    public bool Parts(Measure measure, DateOnly from, DateOnly to) => from < Release && Release <= to && Measures.Contains(measure);
}
