using SmcStatic.Geography;
using SmcStatic.Statistics;

namespace SmcStatic.Joining;

/// <summary>The areas of which something is known: those with a figure, and those that one with a figure lies in. An area that waits for a later release is not told of.</summary>
internal static class KnownAreas
{
    public static Areas Of(Areas areas, IReadOnlyList<Indicator> indicators)
    {
        var known = indicators.SelectMany(i => i.Cubes).SelectMany(c => c.Slices).SelectMany(s => s.Areas).Distinct().ToList();
        var kept = known.Concat(known.SelectMany(areas.Above)).Select(a => a.Code).ToHashSet(StringComparer.Ordinal);
        return areas.InOrder.All(a => kept.Contains(a.Code)) ? areas : areas.Only(a => kept.Contains(a.Code));
    }
}
