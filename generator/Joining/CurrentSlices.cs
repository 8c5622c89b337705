using SmcStatic.Statistics;

namespace SmcStatic.Joining;

/// <summary>What the site shows of an indicator: of each slice the newest release that has it.</summary>
internal static class CurrentSlices
{
    /// <summary>The slices by measure, level and dimensions, the totals first; each of the newest cube that has it.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="cubes">Its cubes, the oldest first.</param>
    public static IReadOnlyList<Slice> Of(Indicator indicator, IReadOnlyList<Cube> cubes)
    {
        var newest = new Dictionary<string, Slice>(StringComparer.Ordinal);
        foreach (var slice in cubes.SelectMany(c => c.Slices))
            newest[slice.Key] = slice;
        return [.. newest.Values.OrderBy(s => indicator.Measures.TakeWhile(m => m.Id != s.Measure.Id).Count())
            .ThenBy(s => s.Level).ThenBy(s => s.Dimensions.Count).ThenBy(s => Places(indicator, s), StringComparer.Ordinal)];
    }

    private static string Places(Indicator indicator, Slice slice) =>
        string.Concat(slice.Dimensions.Select(d => (char)('a' + indicator.Dimensions.TakeWhile(i => i.Code != d.Code).Count())));
}
