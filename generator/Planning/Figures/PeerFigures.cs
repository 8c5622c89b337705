using SmcStatic.Statistics;

namespace SmcStatic.Planning.Figures;

/// <summary>The figures that the ticks of a strip stand for, which are fetched when a reader asks what a tick is.</summary>
internal static class PeerFigures
{
    /// <summary>The figures of an indicator that a strip may be drawn of: for each slice of areas that have others beside them, each group in each period.</summary>
    public static IEnumerable<(Slice Slice, Observation First)> All(Indicator indicator) =>
        from slice in indicator.Current
        where slice.Level.HasPages
        from peers in slice.Observations.GroupBy(o => (o.Categories, o.Period))
        where peers.Count() >= SliceCharts.FewestPeers
        select (slice, peers.First());

    /// <summary>Where they are to be had.</summary>
    public static Address AddressOf(Indicator indicator, (Slice Slice, Observation Own) figure) =>
        Routes.Peers(indicator, figure.Slice, $"{figure.Own.Period.Code} {string.Join(' ', figure.Own.Categories.Categories.Select(c => c.Code))}");

    /// <summary>The areas with a value as a table, in the order of their ticks: from the least to the greatest.</summary>
    public static FigureTable Of(Atlas atlas, Indicator indicator, (Slice Slice, Observation Own) figure)
    {
        var peers = SliceCharts.PeersOf(figure.Slice, figure.Own).Where(o => o.Value is not null).OrderBy(o => o.Value!.Value);
        List<FigureEntry> entries = [.. peers.Select(o => new FigureEntry([Cells.Area(o.Area, indicator)], new Point(indicator, o)) { Compared = atlas.Comparisons.Of(indicator, o) })];
        return FigureTables.Of(new FigureFrame { Id = "", Title = "", Subtitle = "", Labels = [figure.Slice.Level.Singular] }, entries);
    }
}
