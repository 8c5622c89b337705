namespace SmcStatic.Charts;

/// <summary>From where to where a strip reaches, so that rows of one unit can be read against each other.</summary>
/// <param name="Least">The lowest value, interval or reference.</param>
/// <param name="Most">The highest.</param>
public sealed record StripScale(decimal Least, decimal Most)
{
    // Beyond this a row that shares its scale with a much wider one would lose what it has to show.
    private const int MostStretch = 4;

    /// <summary>How far a strip reaches by itself.</summary>
    public static StripScale Of(Chart chart)
    {
        var ticks = Scale.Tight(chart);
        return new StripScale(ticks.First, ticks.Last);
    }

    /// <summary>The scale that covers all of several; none where one of them would be pressed into less than a quarter of it.</summary>
    public static StripScale? Shared(IReadOnlyCollection<StripScale> scales)
    {
        if (scales.Count < 2)
            return null;
        var all = new StripScale(scales.Min(s => s.Least), scales.Max(s => s.Most));
        return scales.All(s => (s.Most - s.Least) * MostStretch >= all.Most - all.Least) ? all : null;
    }

    internal Ticks Ticks => new(Least, Most - Least, 2);
}
