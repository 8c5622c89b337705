using SmcStatic.Planning.Figures;
using SmcStatic.Statistics;

namespace SmcStatic.Planning.Words;

/// <summary>The sentences on one indicator in one area.</summary>
internal static class AreaIndicatorWords
{
    /// <summary>What the headline says, how it compares, where the area stands, how it changed, how groups differ.</summary>
    public static IReadOnlyList<Sentence> Of(Atlas atlas, Holding holding, Observation headline)
    {
        var telling = new Telling(holding.Indicator);
        telling.Figure(headline);
        if (headline.Value is null)
        {
            telling.Alone(headline);
            return telling.Told;
        }
        var comparison = atlas.Comparisons.Of(holding.Indicator, headline);
        telling.Compared(comparison);
        telling.Position(comparison);
        var series = Headlines.All(holding, headline.Area);
        telling.Changes(series.Count > 1 ? series : MovingAverage(holding, headline), headline);
        if (Gaps.Widest(holding.Indicator, holding.Slices, headline) is { } gap)
            telling.Apart(gap, headline);
        telling.Caution(headline);
        telling.Alone(headline);
        return telling.Told;
    }

    /// <summary>The moving average of the same outcome, where the headline itself has one period alone; empty where there is none.</summary>
    private static List<Observation> MovingAverage(Holding holding, Observation headline)
    {
        foreach (var slice in holding.Slices.Where(s => s.Measure.Kind is ValueKind.MovingAverage && s.Dimensions.Count == headline.Categories.Count))
        {
            if (slice.In(headline.Area).Where(o => o.Categories.Equals(headline.Categories)).ToList() is { Count: > 1 } found)
                return found;
        }
        return [];
    }
}
