using SmcStatic.Geography;
using SmcStatic.Planning.Figures;
using SmcStatic.Statistics;
using SmcStatic.Statistics.Comparing;

namespace SmcStatic.Planning.Words;

/// <summary>The sentences on an indicator over all places: what it says of the country, how that changed, how groups differ, how places do.</summary>
internal static class IndicatorPageWords
{
    /// <summary>The sentences it opens with, each from figures of its own page.</summary>
    public static IReadOnlyList<Sentence> Of(Atlas atlas, Indicator indicator, IndicatorParts parts)
    {
        var telling = new Telling(indicator);
        var series = Country(atlas, indicator, parts);
        var headline = series.Count > 0 ? series[^1] : (Observation?)null;
        if (headline is { } told)
        {
            telling.Figure(told);
            telling.Changes(series, told);
        }
        if (WidestGap(indicator, parts) is { } gap)
            telling.Apart(gap, headline is { } of && of.Measure.Id == gap.One.Measure.Id ? of : null);
        if (parts.Places is [var places])
            PlacesWords.Tell(telling, atlas, places.Points);
        return telling.Told;
    }

    /// <summary>The headline of the largest area that the page has it of, the oldest first.</summary>
    private static List<Observation> Country(Atlas atlas, Indicator indicator, IndicatorParts parts)
    {
        foreach (var area in parts.Country.SelectMany(f => f.Points).Select(p => p.Observation.Area).Where(a => a.Level != Level.International).DistinctBy(a => a.Code))
        {
            if (atlas.Holding(area, indicator) is not { } holding)
                continue;
            var shown = parts.Country.SelectMany(f => f.Points).Select(p => p.Observation).ToHashSet();
            var series = Headlines.All(holding, area).Where(shown.Contains).ToList();
            if (series.Count > 0)
                return series;
        }
        return [];
    }

    private static Gap? WidestGap(Indicator indicator, IndicatorParts parts)
    {
        Gap? best = null;
        foreach (var figure in parts.Groups)
        {
            List<Observation> own = [.. figure.Points.Select(p => p.Observation)];
            foreach (var dimension in indicator.Dimensions.Where(d => d.IsPeople && figure.Id == $"fig-group-{Slug.Of(d.Code)}"))
            {
                if (Gaps.Among(indicator, own, dimension) is { Value: not null } gap && !IsWithin(indicator, gap) && (best is not { } so || Gaps.WeightOf(gap) > Gaps.WeightOf(so)))
                    best = gap;
            }
        }
        return best;
    }

    /// <summary>Whether a gap is within another group of people: such a one stands on the page of its breakdown.</summary>
    private static bool IsWithin(Indicator indicator, Gap gap) => gap.One.Categories.Categories.Count(c => !PeopleWords.IsOutcome(indicator, c)) > 1;
}
