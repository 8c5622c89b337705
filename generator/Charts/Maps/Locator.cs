using System.Collections.Concurrent;
using SmcStatic.Geography;

namespace SmcStatic.Charts.Maps;

/// <summary>Draws where an area lies: dark in the outline of its country; a small one once more, large, in the area it is part of.</summary>
internal sealed class Locator(MapBook book, Areas areas)
{
    private const int High = 240, Wide = 170, CloseSide = 130, Space = 12;

    /// <summary>The part of the country's height below which an area is too small to be recognised.</summary>
    private const double Small = 1.0 / 8;

    /// <summary>The part below which it is hard to find at all, and gets a ring.</summary>
    private const double Tiny = 1.0 / 30;

    /// <summary>The surface in square steps that a corner must make to be kept.</summary>
    private const double Detail = 0.8;

    // Three hundred areas lie in four nations.
    private readonly ConcurrentDictionary<string, Country> countries = new(StringComparer.Ordinal);

    /// <summary>Where an area lies; none when it has no border, or no country around it.</summary>
    public Svg? Draw(Area area)
    {
        if (BordersOf(area) is not { } own || CountryOf(area, own) is not { } country)
            return null;
        var scale = country.Scale;
        var box = own.BoxOf([area.Code]);
        var part = Math.Max(box.Width, box.Height) / Math.Max(scale.Area.Width, scale.Area.Height);
        var close = part < Small ? CloseUpOf(area, own, scale) : null;
        var svg = new SvgWriter();
        svg.Write($"<svg class=\"locator\" viewBox=\"-2 -2 {scale.Width + 4 + (close is null ? 0 : Space + CloseSide)} {scale.Height + 4}\" role=\"img\" aria-label=\"Where {area.Name} lies in {country.Name}\">{country.Outline}");
        if (close is { Around: { } around } && BordersOf(around) is { } between)
            Path(svg, "locator-around", scale.PathOf(between, around.Code, Detail));
        Path(svg, "locator-area", scale.PathOf(own, area.Code, Detail));
        if (part < Tiny)
        {
            var (x, y) = scale.At(((box.West + box.East) / 2, (box.South + box.North) / 2));
            svg.Write($"<circle class=\"locator-ring\" cx=\"{x}\" cy=\"{y}\" r=\"9\"/>");
        }
        if (close is not null)
            DrawClose(svg, close, (area, own));
        svg.Write($"</svg>");
        return svg.ToSvg();
    }

    private void DrawClose(SvgWriter svg, CloseUpPlan close, (Area Area, Borders Borders) own)
    {
        svg.Write($"<rect class=\"locator-frame\" x=\"{close.Scale.Left - ((CloseSide - close.Scale.Width) / 2)}\" y=\"0\" width=\"{CloseSide}\" height=\"{CloseSide}\"/>");
        if (close.Around is { } around && BordersOf(around) is { } between)
            Path(svg, "locator-around", close.Scale.PathOf(between, around.Code, Detail));
        Path(svg, "locator-area", close.Scale.PathOf(own.Borders, own.Area.Code, Detail));
    }

    private static void Path(SvgWriter svg, string kind, string path) => svg.Write($"<path class=\"{kind}\" d=\"{path}\"/>");

    /// <summary>The close-up of a small area: within the next larger area that is not nearly the whole frame itself; alone where there is none.</summary>
    private CloseUpPlan CloseUpOf(Area area, Borders own, MapScale scale)
    {
        var frame = (scale.Width + Space + 5, 5, CloseSide - 10, CloseSide - 10);
        foreach (var larger in areas.Above(area).Where(a => a.Level != Level.Uk && a.Level != Level.Nation))
        {
            if (BordersOf(larger) is not { } borders)
                continue;
            var around = borders.BoxOf([larger.Code]);
            if (Math.Max(around.Width, around.Height) < Math.Max(scale.Area.Width, scale.Area.Height) * 0.6)
                return new CloseUpPlan(larger, MapScale.Fit(around, frame));
        }
        return new CloseUpPlan(null, MapScale.Fit(own.BoxOf([area.Code]), frame));
    }

    /// <summary>The nation around an area; for a nation, and for an area that is one, all of them.</summary>
    private Country? CountryOf(Area area, Borders own)
    {
        var nations = areas.Of(Level.Nation).Where(n => BordersOf(n) is not null).ToList();
        if (nations.Count == 0)
            return null;
        var nation = areas.Above(area).FirstOrDefault(nations.Contains);
        return nation is null || own.SurfaceOf(area.Code) > BordersOf(nation)!.SurfaceOf(nation.Code) * 0.9
            ? countries.GetOrAdd("", _ => CountryOf("the United Kingdom", nations))
            : countries.GetOrAdd(nation.Code, _ => CountryOf(nation.Name, [nation]));
    }

    private Country CountryOf(string name, List<Area> nations)
    {
        var borders = BordersOf(nations[0])!;
        var scale = MapScale.Filling(borders.BoxOf(nations.Select(n => n.Code)), Wide, High);
        var svg = new SvgWriter();
        foreach (var nation in nations)
            Path(svg, "locator-country", scale.PathOf(borders, nation.Code, Detail));
        return new Country(name, scale, svg.ToSvg());
    }

    private Borders? BordersOf(Area area) => book.BordersOf(area);

    private sealed record CloseUpPlan(Area? Around, MapScale Scale);

    private sealed record Country(string Name, MapScale Scale, Svg Outline);
}
