namespace SmcStatic.Charts.Maps;

/// <summary>A place of a map without values: its name and where it leads.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Address">Where its shape leads.</param>
public sealed record MapPlace(string Code, string Name, string Address);

/// <summary>Draws the areas of a level as ways to their pages; the name of the one that is pointed at stands below the map.</summary>
internal static class PlaceMap
{
    private const int Readout = 84;

    public static Svg Draw(string title, LevelDrawing drawing, IEnumerable<MapPlace> places)
    {
        var svg = new SvgWriter();
        svg.Write($"<svg class=\"map map--places\" viewBox=\"-6 -6 {drawing.Width + 12} {drawing.Height + Readout}\" role=\"group\" aria-label=\"{title}\">");
        var byCode = places.ToDictionary(p => p.Code, StringComparer.Ordinal);
        if (drawing.CloseUpName.Length > 0)
        {
            var (left, top, width, height) = drawing.CloseFrame;
            svg.Write($"<rect class=\"map-frame\" x=\"{left}\" y=\"{top}\" width=\"{width}\" height=\"{height}\"/><text x=\"{left + 16}\" y=\"{top + 46}\">{drawing.CloseUpName}</text>");
        }
        foreach (var area in drawing.Areas)
        {
            var place = byCode.GetValueOrDefault(area.Code);
            if (place is not null)
                svg.Write($"<a href=\"{place.Address}\" aria-label=\"{place.Name}\">");
            // One link holds the area in the country and in the close-up: both light up together.
            svg.Write($"<path d=\"{drawing.PathOf(area.Code)}\"/>");
            if (drawing.ClosePathOf(area.Code) is { } close)
                svg.Write($"<path d=\"{close}\"/>");
            if (place is not null)
                svg.Write($"<text class=\"map-name\" y=\"{drawing.Height + 58}\">{place.Name}</text></a>");
        }
        svg.Write($"</svg>");
        return svg.ToSvg();
    }
}
