using System.Globalization;
using SmcStatic.Statistics;

namespace SmcStatic.Charts;

/// <summary>From values to places along an axis, with its ticks.</summary>
/// <param name="Ticks">The ticks, from end to end of the axis.</param>
/// <param name="From">Where the first tick stands.</param>
/// <param name="To">Where the last tick stands; before <paramref name="From"/> on an axis that rises up a screen.</param>
internal sealed record Scale(Ticks Ticks, double From, double To)
{
    private const int MostTicks = 6;
    private const int WideTrack = 300;
    private const int NarrowTrack = 240;

    public double At(decimal value) => From + ((double)((value - Ticks.First) / (Ticks.Last - Ticks.First)) * (To - From));

    public double At(Number value) => At(value.ToDecimal());

    /// <summary>Ticks that cover every value, interval and reference of a chart, and zero where the form or the kind of number asks for it.</summary>
    public static Ticks Covering(Chart chart, int limit = MostTicks)
    {
        var (least, most) = Extent(chart);
        return Ticks.Over(least, most, limit);
    }

    /// <summary>Two ticks at the very ends of what a chart covers, for a drawing without an axis.</summary>
    public static Ticks Tight(Chart chart)
    {
        var (least, most) = Extent(chart);
        return least == most ? Ticks.Over(least, most, MostTicks) : new Ticks(least, most - least, 2);
    }

    private static (decimal Least, decimal Most) Extent(Chart chart)
    {
        decimal? least = null, most = null;
        foreach (var group in chart.Groups)
        {
            foreach (var row in group.Rows)
            {
                foreach (var mark in row.Marks)
                    (least, most) = Reach(Reach(Reach((least, most), mark.Value), mark.Lower), mark.Upper);
            }
        }
        (least, most) = Reach((least, most), chart.Reference?.Value);
        if (least is null || HasZero(chart))
            (least, most) = Reach((least, most), Number.From(0));
        return chart.IsOneOfMany ? Widened(least!.Value, most!.Value, chart.Measure.Unit) : (least!.Value, most!.Value);
    }

    /// <summary>
    /// At least a third of the largest value from end to end, so that of many drawings, each on its own scale, none makes much of little; still within what can be:
    /// no less than nothing, no more than all.
    /// </summary>
    private static (decimal Least, decimal Most) Widened(decimal least, decimal most, Unit unit)
    {
        var lacking = (Math.Max(Math.Abs(least), Math.Abs(most)) / 3) - (most - least);
        if (lacking <= 0)
            return (least, most);
        var (low, high) = (least - (lacking / 2), most + (lacking / 2));
        if (least >= 0 && low < 0)
            return (0, high - low);
        return unit.Suffix == "%" && most <= 100 && high > 100 ? (low - (high - 100), 100) : (low, high);
    }

    /// <summary>The same for an axis that runs across: as many ticks as a phone has room for their labels.</summary>
    public static Ticks CoveringAcross(Chart chart)
    {
        var widest = new Scale(Covering(chart), 0, 1).Labels(chart.Measure.Unit).Max(l => Wrapping.Width(l.Label, Frame.TextSize));
        return Covering(chart, chart.IsOneOfMany ? Math.Clamp((int)(NarrowTrack / (widest + 14)), 3, 6) : Math.Clamp((int)(WideTrack / (widest + 14)), 3, 7));
    }

    /// <summary>The class of text that is centred on a place, or set from or to it where it stands near an edge.</summary>
    public static string Anchor(double place, double edge) => place < edge ? "" : place > 100 - edge ? " e" : " m";

    /// <summary>Whether zero means something that must be seen: a bar's foot, the average of differences and scores.</summary>
    public static bool HasZero(Chart chart) => chart.Form is ChartForm.Bars || IsFromAverage(chart.Measure.Kind);

    /// <summary>Whether zero is the average.</summary>
    public static bool IsFromAverage(ValueKind kind) => kind is ValueKind.ModelledDifference or ValueKind.ZScore;

    /// <summary>A tick with a short unit: "40%", "£1,500", "−0.5".</summary>
    public static string Label(decimal tick, int decimals, Unit unit)
    {
        var digits = Math.Abs(tick).ToString($"#,##0.{new string('0', decimals)}", CultureInfo.InvariantCulture);
        return $"{(tick < 0 ? "\u2212" : "")}{unit.Prefix}{digits}{(IsSign(unit.Suffix) ? unit.Suffix : "")}";
    }

    /// <summary>The labels of all ticks, in order.</summary>
    public IEnumerable<(double At, string Label, bool IsZero)> Labels(Unit unit) =>
        Ticks.All.Select(t => (At(t), Label(t, Ticks.Decimals, unit), t == 0));

    /// <summary>What the axis is measured in; empty where each tick says it whole.</summary>
    public static string Title(Measure measure)
    {
        var unit = measure.Unit;
        // A z-score's unit is itself a distance from the average; only a difference in another unit must say where 0 lies.
        if (measure.Kind == ValueKind.ModelledDifference)
            return $"{Capital(unit.Name)}; 0 is the average";
        return unit.Name == unit.Prefix || IsSign(unit.Suffix) ? "" : Capital(unit.Name);
    }

    private static string Capital(string words) => words.Length == 0 ? words : string.Concat(words[..1].ToUpperInvariant(), words[1..]);

    private static bool IsSign(string suffix) => suffix.Length > 0 && !suffix.Any(char.IsLetter);

    private static (decimal? Least, decimal? Most) Reach((decimal? Least, decimal? Most) so, Number? number)
    {
        if (number is not { } there)
            return so;
        var value = there.ToDecimal();
        return (so.Least is { } least ? Math.Min(least, value) : value, so.Most is { } most ? Math.Max(most, value) : value);
    }
}
