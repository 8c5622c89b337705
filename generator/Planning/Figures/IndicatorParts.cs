using SmcStatic.Charts;
using SmcStatic.Geography;
using SmcStatic.Planning.Groups;
using SmcStatic.Statistics;

namespace SmcStatic.Planning.Figures;

/// <summary>The figures of an indicator's page by what a reader comes for: places, time, groups; and what else there is.</summary>
/// <param name="Places">The areas of one level at their newest, as a map and sorted; at most one.</param>
/// <param name="Country">The UK, the nations and other countries, over time.</param>
/// <param name="Groups">The newest figures of each breakdown, for the UK or a nation.</param>
/// <param name="Others">Other measures, other levels.</param>
internal sealed record IndicatorParts(
    IReadOnlyList<FigureTable> Places, IReadOnlyList<FigureTable> Country, IReadOnlyList<FigureTable> Groups, IReadOnlyList<FigureTable> Others)
{
    public static IndicatorParts Of(Atlas atlas, Indicator indicator)
    {
        var views = atlas.ViewsOf(indicator);
        var figures = views.Totals.Select(v => (View: v, Figure: IndicatorFigures.FigureOf(atlas, views, v))).Where(f => f.Figure is not null).ToList();
        var places = figures.Where(f => IndicatorFigures.IsNewestOnly(f.View.Slice.Level) && f.View.Slice.Level.HasPages)
            .OrderBy(f => RankOf(indicator, f.View)).ThenByDescending(f => f.Figure!.Points.Max(p => p.Observation.Period)).ThenByDescending(f => f.View.Slice.Level).Take(1).ToList();
        var country = figures.Except(places).Where(f => IsCountry(f.View.Slice.Level)).GroupBy(f => f.View.Slice.Level)
            .SelectMany(level => level.Where(f => RankOf(indicator, f.View) == level.Min(l => RankOf(indicator, l.View)))).ToList();
        return new IndicatorParts(
            [.. places.Select(f => LevelMaps.WithMap(atlas, f.Figure!, hasBorders: true))], [.. country.Select(f => f.Figure!)],
            [.. views.Dimensions.Select(d => GroupFigure(atlas, indicator, d)).OfType<FigureTable>()],
            [.. figures.Except(places).Except(country).Select(f => LevelMaps.WithMap(atlas, f.Figure!, hasBorders: false))]);
    }

    /// <summary>All figures, in the order in which the page shows them.</summary>
    public IReadOnlyList<FigureTable> InOrder => [.. Places, .. Country, .. Groups, .. Others];

    /// <summary>The same parts with the figures as the page shows them.</summary>
    public IndicatorParts With(IReadOnlyList<FigureTable> shown)
    {
        var (country, groups) = (Places.Count, Places.Count + Country.Count);
        return new IndicatorParts(
            [.. shown.Take(country)], [.. shown.Take(groups).Skip(country)], [.. shown.Skip(groups).Take(Groups.Count)], [.. shown.Skip(groups + Groups.Count)]);
    }

    private static bool IsCountry(Level level) => level == Level.Uk || level == Level.Nation || level == Level.International;

    private static int RankOf(Indicator indicator, SliceView view) => indicator.Headlines.TakeWhile(h => h.Measure.Id != view.Slice.Measure.Id).Count();

    /// <summary>One breakdown, at its newest, for the UK or the first nation that has it; ages in single years are drawn as the curves that they are.</summary>
    private static FigureTable? GroupFigure(Atlas atlas, Indicator indicator, Dimension dimension)
    {
        if (CurvesOf(atlas, indicator, dimension) is { } curves)
            return curves;
        foreach (var area in atlas.Dataset.Areas.InOrder.Where(a => a.Level == Level.Uk || a.Level == Level.Nation))
        {
            if (atlas.Holding(area, indicator) is not { } holding || ComparisonChoice.Of(holding, area, dimension) is not { } comparison)
                continue;
            var by = $"By {IndicatorWords.InSentence(dimension)}";
            return ComparisonTables.Of(atlas, comparison, new Link(by, Routes.Of(indicator, dimension)), ($"fig-group-{Slug.Of(dimension.Code)}", by));
        }
        return null;
    }

    /// <summary>Every age of every group at the newest period; none where ages stand in broad groups, or none is told apart.</summary>
    private static FigureTable? CurvesOf(Atlas atlas, Indicator indicator, Dimension dimension)
    {
        var view = atlas.ViewsOf(indicator).By(dimension).FirstOrDefault(v => v.Slice.Level == Level.Uk);
        if (dimension.Code != "age" || view is null)
            return null;
        var newest = view.Slice.Observations.Max(o => o.Period);
        return SliceFigures.AtLevel(atlas, view with { At = newest, IdSuffix = "-curves" }) is { Chart.Picture.Form: ChartForm.Lines or ChartForm.Panels } figure
            ? figure with { More = new Link($"By {IndicatorWords.InSentence(dimension)}", Routes.Of(indicator, dimension)) }
            : null;
    }
}
