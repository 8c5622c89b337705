using SmcStatic.Charts;
using SmcStatic.Statistics;

namespace SmcStatic.Planning.Figures;

/// <summary>A figure drawn small beside its number: over time where it has a past, else among groups of people.</summary>
/// <param name="Drawing">The drawing.</param>
/// <param name="Caption">What it shows: "Line: since 2012/13", "Rings: others by age".</param>
internal sealed record MiniFigure(Svg Drawing, string Caption)
{
    /// <summary>Fewer points than these are no course.</summary>
    private const int FewestPoints = 3;

    /// <summary>The small drawing of a headline; none where it stands by itself.</summary>
    public static MiniFigure? Of(Holding holding, Observation headline)
    {
        if (headline.Value is null)
            return null;
        var course = headline.Slice.In(headline.Area, headline.Categories).Where(o => o.Value is not null && o.Period.IsLike(headline.Period)).ToList();
        return course.Count >= FewestPoints ? OverTime(headline.Measure, course) : AmongGroups(holding, headline);
    }

    private static MiniFigure OverTime(Measure measure, List<Observation> course) => new(
        Sparkline.Draw(ChartOf(measure, [.. course.Select(o => ChartArrangement.RowOf(o.Period, [SliceCharts.TickOf(o)]))])),
        $"Line: since {course[0].Period.Label}");

    /// <summary>A group among the others of its dimension, or all people among the groups of the first dimension that has them.</summary>
    private static MiniFigure? AmongGroups(Holding holding, Observation headline)
    {
        foreach (var dimension in holding.Indicator.Dimensions.Where(d => d.IsPeople).OrderByDescending(d => headline.Categories[d] is not null))
        {
            var others = OthersOf(holding, headline, dimension);
            if (others.Count == 0)
                continue;
            var rows = others.Select(o => new ChartRow("", [SliceCharts.TickOf(o)])).Append(new ChartRow("", [SliceCharts.TickOf(headline)]) { IsMarked = true });
            return new MiniFigure(GroupStrip.Draw(ChartOf(headline.Measure, [.. rows])), $"Rings: {(headline.Categories[dimension] is null ? "groups" : "others")} by {IndicatorWords.InSentence(dimension)}");
        }
        return null;
    }

    private static List<Observation> OthersOf(Holding holding, Observation headline, Dimension dimension)
    {
        var all = headline.Categories.Without(dimension);
        var wanted = headline.Slice.Dimensions.Select(d => d.Code).Append(dimension.Code).Distinct().Order(StringComparer.Ordinal).ToList();
        return [.. holding.Slices
            .Where(s => s.Measure.Id == headline.Measure.Id && s.Cube.Release == headline.Cube.Release && s.Dimensions.Select(d => d.Code).Order(StringComparer.Ordinal).SequenceEqual(wanted))
            .SelectMany(s => s.In(headline.Area))
            .Where(o => o.Period == headline.Period && o.Categories[dimension] is not null && !o.Categories.Equals(headline.Categories) && o.Categories.Without(dimension).Equals(all))];
    }

    private static Chart ChartOf(Measure measure, IReadOnlyList<ChartRow> rows) => new()
    {
        Form = ChartForm.Strip,
        Id = "",
        Title = "",
        Subtitle = "",
        Measure = measure,
        Series = [""],
        Groups = [new ChartGroup("", rows)],
        IsOneOfMany = true,
    };
}
