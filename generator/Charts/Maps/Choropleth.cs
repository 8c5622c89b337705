namespace SmcStatic.Charts.Maps;

/// <summary>Draws the areas of a level in the colours of their classes. Every shape with a figure is a link that says its area and value.</summary>
internal static class Choropleth
{
    private const int PatternSize = 24;

    public static Svg Draw(AreaMap map, LevelDrawing drawing, Shading shading)
    {
        var svg = new SvgWriter();
        var id = $"{map.Id}-map";
        svg.Write($"<svg class=\"map{shading.Kind}\" viewBox=\"-6 -6 {drawing.Width + 12} {drawing.Height + 12}\" role=\"group\" aria-labelledby=\"{id}-t {id}-d\">");
        svg.Write($"<title id=\"{id}-t\">Map: {map.Title}</title><desc id=\"{id}-d\">{shading.Description}</desc>");
        MapPatterns.Write(svg, id, shading, PatternSize);
        foreach (var area in drawing.Areas)
        {
            var paint = shading.PaintOf(area.Code, id);
            if (drawing.ClosePathOf(area.Code) is null)
                Linked(svg, shading.Find(area.Code), paint, drawing.PathOf(area.Code));
            else
                Shape(svg, paint, drawing.PathOf(area.Code));
        }
        DrawCloseUp(svg, drawing, shading, id);
        svg.Write($"</svg>");
        return svg.ToSvg();
    }

    private static void DrawCloseUp(SvgWriter svg, LevelDrawing drawing, Shading shading, string id)
    {
        if (drawing.CloseUpName.Length == 0)
            return;
        var (left, top, width, height) = drawing.CloseFrame;
        svg.Write($"<g class=\"map-close\"><rect class=\"map-frame\" x=\"{left}\" y=\"{top}\" width=\"{width}\" height=\"{height}\"/>");
        svg.Write($"<text x=\"{left + 16}\" y=\"{top + 46}\">{drawing.CloseUpName}</text>");
        foreach (var area in drawing.Areas)
        {
            if (drawing.ClosePathOf(area.Code) is { } path)
                Linked(svg, shading.Find(area.Code), shading.PaintOf(area.Code, id), path);
        }
        svg.Write($"</g>");
    }

    private static void Linked(SvgWriter svg, MapArea? area, Paint paint, string path)
    {
        if (area is null)
        {
            Shape(svg, paint, path);
            return;
        }
        svg.Write($"<a href=\"{area.Address}\" data-area=\"{area.Word}\"><title>{area.Name}: {area.Text}{area.VerdictWords}</title>");
        Shape(svg, paint, path);
        svg.Write($"</a>");
    }

    private static void Shape(SvgWriter svg, Paint paint, string path)
    {
        if (paint.Fill is { } fill)
            svg.Write($"<path class=\"{paint.Class}\" fill=\"{fill}\" d=\"{path}\"/>");
        else
            svg.Write($"<path class=\"{paint.Class}\" d=\"{path}\"/>");
    }
}
