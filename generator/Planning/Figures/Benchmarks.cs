using SmcStatic.Geography;
using SmcStatic.Statistics;

namespace SmcStatic.Planning.Figures;

/// <summary>What stands on an area's page where none of its own figures has anything like it to be compared with.</summary>
internal static class Benchmarks
{
    /// <summary>The figure that stands for an indicator in the UK, or in the nation where the UK has none; none for the UK itself. It may be of another measure: it stands by itself, never beside.</summary>
    public static Observation? Headline(Atlas atlas, Area area, Indicator indicator)
    {
        foreach (var above in atlas.Dataset.Areas.Above(area).Where(a => a.Level == Level.Uk || a.Level == Level.Nation).Reverse())
        {
            if (atlas.Holding(above, indicator) is { } holding)
                return Headlines.Newest(holding, above);
        }
        return null;
    }
}
