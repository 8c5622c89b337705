using System.Globalization;
using SmcStatic.Charts;
using SmcStatic.Charts.Maps;
using SmcStatic.Geography;
using SmcStatic.Statistics;
using SmcStatic.Statistics.Comparing;

namespace SmcStatic.Planning.Figures;

/// <summary>Which figures are drawn as maps, and what they are drawn from: the very points of the table.</summary>
internal static class LevelMaps
{
    /// <summary>Fewer areas with a value are read faster in the table.</summary>
    private const int FewestValues = 8;

    /// <summary>
    /// The figures of a page, each with its map where it has one value an area, all of one period. Borders are most of what a page weighs, so that they are drawn for the
    /// smallest areas alone; figures for larger areas are then drawn as squares.
    /// </summary>
    public static IReadOnlyList<FigureTable> WithMaps(Atlas atlas, IEnumerable<FigureTable?> figures)
    {
        var all = figures.OfType<FigureTable>().ToList();
        var smallest = all.Where(IsOneAnArea).Select(LevelOf).DefaultIfEmpty().Max();
        return [.. all.Select(f => WithMap(atlas, f, hasBorders: IsOneAnArea(f) && LevelOf(f) == smallest))];
    }

    /// <summary>A figure with its map where it has one value an area, all of one period: in its shapes or as squares alone.</summary>
    public static FigureTable WithMap(Atlas atlas, FigureTable figure, bool hasBorders) =>
        IsOneAnArea(figure) ? figure with { Map = MapOf(atlas, figure, hasBorders) } : figure;

    /// <summary>The regions of the vintage that most figures are for; none where no region has any.</summary>
    public static Svg? Places(Atlas atlas)
    {
        var regions = atlas.Dataset.Areas.Of(Level.Itl2).ToList();
        if (regions.Count == 0)
            return null;
        var best = regions.SelectMany(a => a.Vintages).Distinct().Order()
            .MaxBy(v => regions.Where(a => a.Vintages.Contains(v)).Sum(a => (int?)atlas.Holdings(a).Count));
        var places = regions.Where(a => a.Vintages.Contains(best)).Select(a => new MapPlace(a.Code, a.Name, Routes.Of(a).Path)).ToList();
        return atlas.Maps.Draw("Map of the regions", Level.Itl2, places);
    }

    private static Level LevelOf(FigureTable figure) => figure.Points[0].Observation.Area.Level;

    private static bool IsOneAnArea(FigureTable figure)
    {
        var first = figure.Points[0].Observation;
        var areas = new HashSet<string>(StringComparer.Ordinal);
        var values = 0;
        foreach (var (_, observation) in figure.Points)
        {
            if (observation.Area.Level != first.Area.Level || observation.Period != first.Period || !areas.Add(observation.Area.Code))
                return false;
            values += observation.Value is null ? 0 : 1;
        }
        return values >= FewestValues && first.Area.Level.HasPages;
    }

    private static DrawnMap? MapOf(Atlas atlas, FigureTable figure, bool hasBorders)
    {
        var measure = figure.Points[0].Observation.Measure;
        var compared = figure.Points.Select(p => atlas.Comparisons.Of(p.Indicator, p.Observation)).ToList();
        var map = new AreaMap
        {
            Id = figure.Id,
            Title = figure.Title,
            Kind = measure.Kind,
            HasBorders = hasBorders,
            Decimals = measure.Decimals,
            ComparedWith = compared.Where(c => c.Verdict is not (Verdict.None or Verdict.CannotBeTested)).Select(VerdictWords.NameOf).FirstOrDefault(""),
            Areas = [.. figure.Points.Zip(compared, AreaOf)],
            Print = value => Print(value, measure),
        };
        return atlas.Maps.Draw(map, LevelOf(figure));
    }

    /// <summary>A break with no more decimals than it has: "40%", "42.5%".</summary>
    private static string Print(decimal value, Measure measure)
    {
        var exact = decimal.Parse(value.ToString("0.############", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return Formats.Value(Number.From(exact), measure with { Decimals = exact.Scale });
    }

    private static MapArea AreaOf(Point point, Comparison compared)
    {
        var observation = point.Observation;
        var cell = Cells.Value(observation);
        return new MapArea(
            observation.Area.Code, observation.Area.Name, Routes.Of(observation.Area, point.Indicator).Path,
            observation.Value, observation.Status, cell.IsMissing ? cell.Words : cell.Text)
        {
            Word = Routes.Word(observation.Area),
            Verdict = compared.Verdict,
            VerdictWords = compared.Verdict is Verdict.None or Verdict.CannotBeTested ? "" : $", {Formats.LowerFirst(VerdictWords.Of(compared.Verdict))} {VerdictWords.Than(compared)}",
        };
    }
}
