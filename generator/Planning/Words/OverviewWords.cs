using SmcStatic.Statistics;

namespace SmcStatic.Planning.Words;

/// <summary>The sentences on a page of many indicators, or of many kinds of outcome: what the first of its newest figures say.</summary>
internal static class OverviewWords
{
    private const int Most = 2;

    /// <summary>The sentences, of reliable figures that tell different things, those before others that have words of their own.</summary>
    public static IReadOnlyList<Sentence> Of(IEnumerable<Point> points)
    {
        List<Point> sound = [.. points.Where(IsSound)];
        var wordy = Chosen(sound.Where(Statement.CanSay));
        var told = wordy.Count > 0 ? wordy : Chosen(sound);
        return [.. told.Select((point, place) => place == 0 ? Sentence.Of($"{Say.Where(point)}, {Statement.Of(point)}")
            : point.Observation.Area.Code == told[0].Observation.Area.Code ? Sentence.Of(Statement.Of(point))
            : Sentence.Of($"{Statement.Of(point)}, {Say.Where(point)}"))];
    }

    private static List<Point> Chosen(IEnumerable<Point> points) =>
        [.. points.GroupBy(p => (p.Indicator.Slug, p.Observation.Categories, p.Observation.Measure.Says)).Select(g => g.MaxBy(p => p.Observation.Period)!)
            .GroupBy(p => p.Indicator.Slug).SelectMany(Rank).OrderBy(p => p.Rank).Select(p => p.Point).Take(Most)];

    // One of each indicator before a second of any.
    private static IEnumerable<(int Rank, Point Point)> Rank(IEnumerable<Point> points) => points.Index().Select(p => (p.Index, p.Item));

    private static bool IsSound(Point point) =>
        point.Observation is { Value: not null } figure && !figure.Status.HasFlag(Status.LowReliability) && (figure.Lower is null || figure.Lower != figure.Upper);
}
