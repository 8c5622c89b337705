using System.Collections.Concurrent;
using SmcStatic.Charts;
using SmcStatic.Statistics;

namespace SmcStatic.Planning.Figures;

/// <summary>Where an area stands among all of its level, figure by figure: a small drawing for a row of a table. Any number of threads may ask at once.</summary>
internal sealed class Strips
{
    private readonly ConcurrentDictionary<(Slice Slice, CategorySet Categories, Period Period, string Beside), BareStrip?> strips = [];

    /// <summary>The strip of an area's figure; none where too few others have one like it.</summary>
    /// <param name="indicator">What it is a figure of.</param>
    /// <param name="slice">The slice the figure stands in.</param>
    /// <param name="own">The figure.</param>
    /// <param name="beside">What it is compared with, if there is anything like it.</param>
    public Svg? Of(Indicator indicator, Slice slice, Observation own, Observation? beside) =>
        strips.GetOrAdd((slice, own.Categories, own.Period, beside?.Area.Code ?? ""), _ => Make(indicator, (slice, own), beside))?.Of(SliceCharts.MarkOf(own));

    private static BareStrip? Make(Indicator indicator, (Slice Slice, Observation Own) figure, Observation? beside)
    {
        var (slice, own) = figure;
        var peers = SliceCharts.PeersOf(slice, own);
        if (peers.Count < SliceCharts.FewestPeers)
            return null;
        return new BareStrip(new Chart
        {
            Form = ChartForm.Strip,
            Id = "",
            Title = "",
            Subtitle = "",
            Measure = slice.Measure,
            Series = [""],
            Groups = [new ChartGroup("", [.. peers.Select(p => new ChartRow("", [SliceCharts.TickOf(p)]))])],
            Peers = SliceCharts.PeersAddress(indicator, figure),
            Reference = SliceCharts.ReferenceOf(slice.Measure, beside, own.Period),
        });
    }
}
