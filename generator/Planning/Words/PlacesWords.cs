using SmcStatic.Statistics;
using SmcStatic.Statistics.Comparing;

namespace SmcStatic.Planning.Words;

/// <summary>The sentences on the areas of one level: how many lie clearly apart, and from where to where they reach.</summary>
internal static class PlacesWords
{
    private const int Fewest = 5;
    private const int MostLevels = 2;

    /// <summary>The sentences on an indicator in one period: of the areas of each level, up to two levels.</summary>
    public static IReadOnlyList<Sentence> Of(Atlas atlas, Indicator indicator, IReadOnlyList<FigureTable> figures)
    {
        var telling = new Telling(indicator);
        foreach (var figure in figures.Where(f => f.Points.Count >= Fewest).Take(MostLevels))
            Tell(telling, atlas, figure.Points);
        return telling.Told;
    }

    /// <summary>Tells of the areas of a level.</summary>
    public static void Tell(Telling telling, Atlas atlas, IReadOnlyList<Point> points)
    {
        List<Point> known = [.. points.Where(p => p.Observation.Value is not null)];
        if (known.Count < Fewest || known.Select(p => p.Observation.Period).Distinct().Skip(1).Any())
            return;
        List<Comparison> comparisons = [.. known.Select(p => atlas.Comparisons.Of(p.Indicator, p.Observation))];
        telling.Add(Ends(known));
        if (comparisons.TrueForAll(c => c.Verdict is Verdict.CannotBeTested))
            telling.CannotTell(comparisons.Select(c => c.Figure));
        else
            telling.Add(Apart(known, comparisons));
    }

    /// <summary>"Of 41 regions, 9 lie clearly above the average of all regions and 13 clearly below; for the other 19 any difference may be chance."</summary>
    private static Sentence? Apart(List<Point> points, List<Comparison> comparisons)
    {
        var (above, below) = (Cells(Verdict.ClearlyHigher), Cells(Verdict.ClearlyLower));
        var unclear = Cells(Verdict.NoClearDifference);
        var parts = new List<Clause>(2);
        foreach (var (cells, side) in new[] { (above, "above"), (below, "below") }.Where(s => s.Item1.Count > 0))
            parts.Add($"{Say.Count(cells)} {Plain(parts.Count > 0 ? "" : cells.Count == 1 ? "lies " : "lie ")}{Say.Verdict("clearly", cells)} {Say.Side(side, cells)} {Plain(parts.Count > 0 ? "it" : VerdictWords.NameOf(comparisons.First(c => c.Verdict is not Verdict.CannotBeTested)))}");
        var level = Say.Words(points[0].Observation.Area.Level.Plural, points[0].Observation);
        if (parts.Count == 0)
            return unclear.Count == 0 ? null : Sentence.Of($"For all {Say.Count(unclear)} {level} any difference from {Plain(VerdictWords.NameOf(comparisons[0]))} {Say.Verdict("may be chance", unclear)}");
        Clause sentence = $"Of {Say.Count([.. points.Select(p => p.Observation)])} {level}, {Clause.List(parts)}";
        if (unclear.Count > 0)
            sentence = $"{sentence}; for {Say.Count(unclear)} any difference {Say.Verdict("may be chance", unclear)}";
        return Sentence.Of(sentence);

        IReadOnlyList<Observation> Cells(Verdict verdict) => [.. comparisons.Where(c => c.Verdict == verdict).Select(c => c.Figure)];
    }

    /// <summary>From where to where the places reach. A figure of low reliability is never at an end.</summary>
    private static Sentence? Ends(List<Point> points)
    {
        var reliable = points.Select(p => p.Observation).Where(o => !o.Status.HasFlag(Status.LowReliability)).ToList();
        if (reliable.Count < Fewest)
            return null;
        var (low, high) = (reliable.MinBy(o => o.Value!.Value), reliable.MaxBy(o => o.Value!.Value));
        if (low.Value == high.Value)
            return null;
        var level = Say.Words(low.Area.Level.Plural, low);
        return Sentence.Of(
            $"Among {level} {Say.When(high)}, the figure was {Say.Extreme("highest", high, reliable)} in {Say.Place(high)} ({End(high)}) and {Say.Extreme("lowest", low, reliable)} in {Say.Place(low)} ({End(low, isBrief: true)})");
    }

    /// <summary>A value; of a difference from the average, its size and side.</summary>
    private static Clause End(Observation figure, bool isBrief = false)
    {
        if (figure.Measure.Kind is not ValueKind.ModelledDifference)
            return Clause.Of(Say.Value(figure));
        if (isBrief)
            return $"{Say.Bare(figure)} {Say.FromAverage(figure, "above", "below")}";
        return $"{Say.Size(figure)} {Say.FromAverage(figure, "above", "below")} average";
    }

    private static Piece Plain(string words) => new(words);
}
