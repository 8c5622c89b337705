using SmcStatic.Statistics;

namespace SmcStatic.Charts.Maps;

/// <summary>The patterns of areas without a value: one for each reason, and one for areas without a figure.</summary>
internal static class MapPatterns
{
    public const string NoFigure = "none";

    private static readonly (Status Status, string Word)[] Reasons =
        [(Status.Confidential, "c"), (Status.NotAvailable, "x"), (Status.NotApplicable, "z"), (Status.Low, "low")];

    /// <summary>Every reason, in the order of the legend.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Reasons.Select(r => r.Word), NoFigure];

    /// <summary>The word for a reason in ids and classes: <c>c</c>, <c>x</c>, <c>z</c>, <c>low</c>.</summary>
    public static string WordOf(Status status) => Reasons.FirstOrDefault(r => status.HasFlag(r.Status)).Word ?? NoFigure;

    /// <summary>What the legend says of a reason.</summary>
    public static string LegendOf(string word) => word == NoFigure
        ? "No figure published"
        : StatusMarkers.All.First(m => m.Status == Reasons.First(r => r.Word == word).Status) is var marker ? $"{char.ToUpperInvariant(marker.Words[0])}{marker.Words[1..]} {marker.Marker}" : "";

    /// <summary>The fill of a reason's pattern.</summary>
    public static string FillOf(string prefix, string word) => $"url(#{prefix}-{word})";

    /// <summary>Writes the patterns of reasons, and of classes where they are hatched.</summary>
    /// <param name="svg">Takes them.</param>
    /// <param name="prefix">What their ids begin with.</param>
    /// <param name="shading">Which are used.</param>
    /// <param name="size">The size of a pattern in the units of the drawing.</param>
    public static void Write(SvgWriter svg, string prefix, Shading shading, int size)
    {
        var quiet = shading.Quiet.ToList();
        if (shading.Missing.Count + quiet.Count == 0)
            return;
        svg.Write($"<defs>");
        foreach (var word in quiet)
        {
            // Finer than those of missing values: such an area recedes, it is not without a value.
            var step = size * 2 / 3;
            svg.Write($"<pattern id=\"{prefix}-{word}\" width=\"{step}\" height=\"{step}\" patternUnits=\"userSpaceOnUse\"><path class=\"map-{word[..1]}\" d=\"M0 0h{step}v{step}h-{step}z\"/>");
            svg.Write($"<path class=\"map-lines\" d=\"M{step / 2} 0v{step}\"/></pattern>");
        }
        foreach (var word in shading.Missing)
        {
            svg.Write($"<pattern id=\"{prefix}-{word}\" width=\"{size}\" height=\"{size}\" patternUnits=\"userSpaceOnUse\"><rect class=\"map-ground\" width=\"{size}\" height=\"{size}\"/>");
            svg.Write($"<path class=\"map-hatch\" d=\"{LinesOf(word, size)}\"/></pattern>");
        }
        svg.Write($"</defs>");
    }

    private static string LinesOf(string word, int size)
    {
        var half = size / 2;
        return word switch
        {
            "c" => $"M0 {size}L{size} 0",
            "x" => $"M0 0L{size} {size}",
            "z" => $"M0 0L{size} {size}M0 {size}L{size} 0",
            "low" => $"M0 {half}h{size}",
            _ => $"M{half} {half}h{size / 4}",
        };
    }
}
