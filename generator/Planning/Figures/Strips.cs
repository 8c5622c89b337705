using System.Collections.Concurrent;
using SmcStatic.Charts;
using SmcStatic.Statistics;

namespace SmcStatic.Planning.Figures;

/// <summary>Where an area stands among all of its level, figure by figure: a small drawing for a row of a table. Any number of threads may ask at once.</summary>
internal sealed class Strips
{
    private readonly ConcurrentDictionary<Key, Chart?> charts = [];
    private readonly ConcurrentDictionary<(Key Key, StripScale? Scale), BareStrip> strips = [];

    /// <summary>How far the areas of a figure's level reach, so that rows in one unit can share a scale; none where too few others have one like it.</summary>
    public StripScale? ScaleOf(StripSubject subject) => ChartOf(subject) is { } chart ? StripScale.Of(chart) : null;

    /// <summary>The strip of an area's figure; none where too few others have one like it.</summary>
    /// <param name="subject">The figure, in its slice.</param>
    /// <param name="scale">The scale that it shares with other rows; its own when none.</param>
    public Svg? Of(StripSubject subject, StripScale? scale = null) => ChartOf(subject) is { } chart
        ? strips.GetOrAdd((KeyOf(subject), scale), _ => new BareStrip(chart, scale)).Of(SliceCharts.MarkOf(subject.Own))
        : null;

    private Chart? ChartOf(StripSubject subject) => charts.GetOrAdd(KeyOf(subject), _ => Make(subject));

    private static Key KeyOf(StripSubject subject) => new(subject.Slice, subject.Own.Categories, subject.Own.Period, subject.Reference?.Label ?? "");

    private static Chart? Make(StripSubject subject)
    {
        var peers = SliceCharts.PeersOf(subject.Slice, subject.Own);
        if (peers.Count < SliceCharts.FewestPeers)
            return null;
        return new Chart
        {
            Form = ChartForm.Strip,
            Id = "",
            Title = "",
            Subtitle = "",
            Measure = subject.Slice.Measure,
            Series = [""],
            Groups = [new ChartGroup("", [.. peers.Select(p => new ChartRow("", [SliceCharts.TickOf(p)]))])],
            Peers = PeerFigures.AddressOf(subject.Indicator, (subject.Slice, subject.Own)).Path,
            Reference = subject.Reference,
        };
    }

    private readonly record struct Key(Slice Slice, CategorySet Categories, Period Period, string Reference);
}

/// <summary>What a strip is about.</summary>
/// <param name="Indicator">What it is a figure of.</param>
/// <param name="Slice">The slice the figure stands in.</param>
/// <param name="Own">The figure.</param>
/// <param name="Reference">What it is compared with, if there is anything.</param>
internal readonly record struct StripSubject(Indicator Indicator, Slice Slice, Observation Own, ChartReference? Reference);
