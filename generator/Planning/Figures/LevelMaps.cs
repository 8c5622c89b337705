using System.Globalization;
using SmcStatic.Charts;
using SmcStatic.Charts.Maps;
using SmcStatic.Geography;
using SmcStatic.Statistics;

namespace SmcStatic.Planning.Figures;

/// <summary>Which figures are drawn as maps, and what they are drawn from: the very points of the table.</summary>
internal static class LevelMaps
{
    /// <summary>Fewer areas with a value are read faster in the table.</summary>
    private const int FewestValues = 8;

    /// <summary>The map of an indicator's page: of its figures with one value an area and one period, the one of the smallest areas, then of the first headline.</summary>
    public static DrawnMap? Of(Atlas atlas, Indicator indicator, IReadOnlyList<FigureTable> figures) => figures
        .Where(IsOneAnArea)
        .OrderByDescending(f => f.Points[0].Observation.Area.Level)
        .ThenBy(f => indicator.Headlines.TakeWhile(h => h.Measure.Id != f.Points[0].Observation.Measure.Id).Count())
        .Select(f => MapOf(atlas, f)).OfType<DrawnMap>().FirstOrDefault();

    /// <summary>The regions of the vintage that most figures are for.</summary>
    public static Svg? Places(Atlas atlas)
    {
        var regions = atlas.Dataset.Areas.Of(Level.Itl2).ToList();
        var best = regions.SelectMany(a => a.Vintages).Distinct().Order()
            .MaxBy(v => regions.Where(a => a.Vintages.Contains(v)).Sum(a => (int?)atlas.Holdings(a).Count));
        var places = regions.Where(a => a.Vintages.Contains(best)).Select(a => new MapPlace(a.Code, a.Name, Routes.Of(a).Path)).ToList();
        return atlas.Maps.Draw("Map of the regions", Level.Itl2, places);
    }

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

    private static DrawnMap? MapOf(Atlas atlas, FigureTable figure)
    {
        var measure = figure.Points[0].Observation.Measure;
        var map = new AreaMap
        {
            Id = figure.Id,
            Title = figure.Title,
            Kind = measure.Kind,
            Areas = [.. figure.Points.Select(AreaOf)],
            Print = value => Print(value, measure),
        };
        return atlas.Maps.Draw(map, figure.Points[0].Observation.Area.Level, figure.Subtitle);
    }

    /// <summary>A break with no more decimals than it has: "40%", "42.5%".</summary>
    private static string Print(decimal value, Measure measure)
    {
        var exact = decimal.Parse(value.ToString("0.############", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return Formats.Value(Number.From(exact), measure with { Decimals = exact.Scale });
    }

    private static MapArea AreaOf(Point point)
    {
        var observation = point.Observation;
        var cell = Cells.Value(observation);
        return new MapArea(
            observation.Area.Code, observation.Area.Name, Routes.Of(observation.Area, point.Indicator).Path,
            observation.Value?.Round(observation.Measure.Decimals), observation.Status, cell.IsMissing ? cell.Words : cell.Text);
    }
}
