using SmcStatic.Geography;
using SmcStatic.Statistics;
using SmcStatic.Statistics.Comparing;

namespace SmcStatic.Planning.Words;

/// <summary>The sentences on one breakdown of an indicator: how its groups differ in the country as a whole.</summary>
internal static class BreakdownPageWords
{
    private const int MostGroupsAsEnds = 2;

    /// <summary>The sentences it opens with, from figures of its own page; none where the groups are told apart from others at the same time.</summary>
    public static IReadOnlyList<Sentence> Of(Indicator indicator, Dimension dimension, IReadOnlyList<FigureTable> figures)
    {
        var telling = new Telling(indicator);
        foreach (var figure in figures.Where(f => IsOfCountry(f) && f.Points[0].Observation.Measure.Says.Length > 0).OrderBy(f => RankOf(indicator, f)))
        {
            List<Observation> own = [.. figure.Points.Where(p => p.Observation.Area.Code == figure.Points[0].Observation.Area.Code && IsHeadline(indicator, dimension, p.Observation)).Select(p => p.Observation)];
            if (own.Count < MostGroupsAsEnds)
                continue;
            if (dimension.IsPeople && Gaps.Among(indicator, own, dimension) is { Value: not null } gap)
                telling.Apart(gap, headline: null);
            else if (dimension.IsPeople && Gaps.IsMixed(dimension, own))
                Reach(telling, indicator, dimension, own);
            if (telling.Told.Count > 0)
                return telling.Told;
        }
        List<Point> broken = [.. figures.SelectMany(f => f.Points).Where(p => p.Observation.Categories[dimension] is not null)];
        return OverviewWords.Of(figures.Any(IsOfCountry) ? broken.Where(p => p.Observation.Area.Level == Level.Uk || p.Observation.Area.Level == Level.Nation) : broken);
    }

    /// <summary>From which group to which the newest figures reach, where the groups have no order.</summary>
    private static void Reach(Telling telling, Indicator indicator, Dimension dimension, List<Observation> figures)
    {
        var newest = figures.Max(o => o.Period);
        var now = figures.Where(o => o.Period == newest && o is { Value: not null } && !o.Status.HasFlag(Status.LowReliability) && o.Categories[dimension] is { Phrase.Length: > 0 }).ToList();
        if (now.Count < MostGroupsAsEnds + 1 || now.Exists(o => o.Categories.Categories.Any(c => c.Dimension != dimension.Code && !PeopleWords.IsOutcome(indicator, c))))
            return;
        var (low, high) = (now.MinBy(o => o.Value!.Value), now.MaxBy(o => o.Value!.Value));
        if (low.Value == high.Value)
            return;
        var (first, last) = (new Point(indicator, high), Say.Words(PeopleWords.Group(indicator, low.Categories.Categories.Where(c => !PeopleWords.IsOutcome(indicator, c))), low));
        telling.Add(Sentence.Of($"{Say.Where(first)}, {Statement.Of(first)}, the {Say.Extreme("highest", high, now)} figure of {Say.Count(now)} groups"));
        telling.Add(Sentence.Of($"It was {Say.Extreme("lowest", low, now)} among {last}, at {Say.Value(low)}"));
        telling.GapOf(Gap.Between(high, low));
    }

    private static bool IsOfCountry(FigureTable figure) =>
        figure.Points.Count > 0 && figure.Points[0].Observation.Area.Level is var level && (level == Level.Uk || level == Level.Nation);

    private static int RankOf(Indicator indicator, FigureTable figure) =>
        indicator.Headlines.TakeWhile(h => h.Measure.Id != figure.Points[0].Observation.Measure.Id).Count();

    /// <summary>Of kinds of outcome the one that a headline names.</summary>
    private static bool IsHeadline(Indicator indicator, Dimension dimension, Observation figure) => figure.Categories.Categories
        .Where(c => c.Dimension != dimension.Code && PeopleWords.IsOutcome(indicator, c))
        .All(c => indicator.Headlines.Any(h => h.Categories.Categories.Contains(c)));
}
