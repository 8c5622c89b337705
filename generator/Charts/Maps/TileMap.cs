using SmcStatic.Geography;

namespace SmcStatic.Charts.Maps;

/// <summary>Draws the areas of a level as equal squares in the colours of their classes: each says its label, or the number of its class.</summary>
internal static class TileMap
{
    private const int WithLabel = 40, WithNumber = 20, Gap = 1, PatternSize = 8;

    /// <param name="map">The values.</param>
    /// <param name="tiles">The squares of the level and vintage, in the order of the areas.</param>
    /// <param name="shading">The classes.</param>
    public static Svg Draw(AreaMap map, IReadOnlyList<Tile> tiles, Shading shading)
    {
        var hasLabels = tiles.Any(t => t.Label.Length > 0);
        var size = hasLabels ? WithLabel : WithNumber;
        var id = $"{map.Id}-tiles";
        var svg = new SvgWriter();
        svg.Write($"<svg class=\"map map--tiles{shading.Kind}\" viewBox=\"0 0 {(tiles.Max(t => t.Column) + 1) * size} {((tiles.Max(t => t.Row) + 1) * size) + 24}\" role=\"group\" aria-labelledby=\"{id}-t {id}-d\">");
        svg.Write($"<title id=\"{id}-t\">Map of equal squares: {map.Title}</title><desc id=\"{id}-d\">{shading.Description}</desc>");
        MapPatterns.Write(svg, id, shading, PatternSize);
        foreach (var tile in tiles)
            Draw(svg, (tile, size), shading, id);
        svg.Write($"</svg>");
        return svg.ToSvg();
    }

    private static void Draw(SvgWriter svg, (Tile Tile, int Size) placed, Shading shading, string id)
    {
        var (tile, size) = placed;
        var paint = shading.PaintOf(tile.Area.Code, id);
        var (x, y, side) = (tile.Column * size, tile.Row * size, size - Gap);
        var area = shading.Find(tile.Area.Code);
        if (area is not null)
            svg.Write($"<a href=\"{area.Address}\" data-area=\"{area.Word}\"><title>{area.Name}: {area.Text}{area.VerdictWords}</title>");
        svg.Write($"<path class=\"{paint.Class}\"");
        if (paint.Fill is { } fill)
            svg.Write($" fill=\"{fill}\"");
        svg.Write($" d=\"M{x} {y}h{side}v{side}h-{side}z\"/>");
        var label = tile.Label.Length > 0 ? tile.Label : shading.NumberOf(tile.Area.Code);
        if (label.Length > 0)
            svg.Write($"<text x=\"{x + (side / 2.0)}\" y=\"{y + (side / 2.0) + 4}\">{label}</text>");
        if (area is not null)
            svg.Write($"</a>");
    }
}
