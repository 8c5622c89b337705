using System.Collections.Concurrent;
using SmcStatic.Geography;
using SmcStatic.Joining;
using SmcStatic.Statistics.Comparing;

namespace SmcStatic.Charts.Maps;

/// <summary>The maps of a data set: each level of each vintage is drawn once, when a page first asks for it, from any thread.</summary>
public sealed class MapBook
{
    private readonly Areas areas;
    private readonly Locator locator;
    private readonly ILookup<(Level Level, int Vintage), Boundary> boundaries;
    private readonly ILookup<(Level Level, int Vintage), Tile> tiles;
    private readonly ConcurrentDictionary<(Level, int), Lazy<Borders>> borders = new();
    private readonly ConcurrentDictionary<(Level, int), Lazy<LevelDrawing>> drawings = new();

    /// <param name="dataset">The data set.</param>
    public MapBook(Dataset dataset)
    {
        areas = dataset.Areas;
        locator = new Locator(this, areas);
        boundaries = dataset.Boundaries.ToLookup(b => (b.Area.Level, b.Vintage));
        tiles = dataset.Tiles.ToLookup(t => (t.Area.Level, t.Vintage));
    }

    /// <summary>The map of figures for areas of a level, with its squares; none when no vintage has a boundary for each of the areas.</summary>
    /// <param name="map">The figures.</param>
    /// <param name="level">The level of all its areas.</param>
    public DrawnMap? Draw(AreaMap map, Level level)
    {
        if (VintageOf(level, map.Areas.Select(a => a.Code)) is not { } vintage)
            return null;
        var drawing = Of(level, vintage);
        var shading = new Shading(map, [.. drawing.Areas.Select(a => a.Code)]);
        var squares = tiles[(level, vintage)].ToList();
        var hasBorders = map.HasBorders || squares.Count == 0;
        return new DrawnMap
        {
            Id = $"{map.Id}-map",
            Map = hasBorders ? Choropleth.Draw(map, drawing, shading) : null,
            Tiles = squares.Count > 0 ? TileMap.Draw(map, squares, shading) : null,
            Key = shading.Legend(hasBorders ? $"{map.Id}-map" : $"{map.Id}-tiles"),
            Rule = ValueClasses.RuleOf(map.Kind),
        };
    }

    /// <summary>A map that leads to the areas of a level; none when no vintage has a boundary for each.</summary>
    /// <param name="title">What it is, for those who do not see it.</param>
    /// <param name="level">The level.</param>
    /// <param name="places">The areas that have a page.</param>
    public Svg? Draw(string title, Level level, IReadOnlyList<MapPlace> places) =>
        VintageOf(level, places.Select(p => p.Code)) is { } vintage ? PlaceMap.Draw(title, Of(level, vintage), places) : null;

    /// <summary>Where an area lies in its country; none when it has no boundary.</summary>
    public Svg? DrawLocator(Area area) => locator.Draw(area);

    /// <summary>The vintage of a level in which all these areas have a boundary: of several the one with the fewest other areas, then the newest; none when there is none.</summary>
    private int? VintageOf(Level level, IEnumerable<string> codes)
    {
        var wanted = codes.ToHashSet(StringComparer.Ordinal);
        return wanted.Count == 0 ? null : boundaries.Where(b => b.Key.Level == level && wanted.IsSubsetOf(b.Select(x => x.Area.Code)))
            .OrderBy(b => b.Count()).ThenByDescending(b => b.Key.Vintage).Select(b => (int?)b.Key.Vintage).FirstOrDefault();
    }

    /// <summary>The drawing of a level in a vintage that has boundaries.</summary>
    internal LevelDrawing Of(Level level, int vintage) =>
        drawings.GetOrAdd((level, vintage), key => new Lazy<LevelDrawing>(() => new LevelDrawing(BordersOf(level, vintage), [.. boundaries[key].Select(b => b.Area)], CloseUp(key)))).Value;

    /// <summary>The borders of a level in a vintage.</summary>
    internal Borders BordersOf(Level level, int vintage) =>
        borders.GetOrAdd((level, vintage), key => new Lazy<Borders>(() => Borders.Of(boundaries[key]))).Value;

    /// <summary>The borders in which an area is drawn, those of its newest vintage; none when it has no boundary.</summary>
    internal Borders? BordersOf(Area area)
    {
        foreach (var vintage in area.Vintages.Reverse())
        {
            if (boundaries.Contains((area.Level, vintage)) && BordersOf(area.Level, vintage) is var found && found.Has(area.Code))
                return found;
        }
        return null;
    }

    /// <summary>The newest vintage of a level, if it has boundaries.</summary>
    internal int? NewestOf(Level level) => boundaries.Where(b => b.Key.Level == level).Select(b => (int?)b.Key.Vintage).Max();

    /// <summary>The areas that are drawn again in a box of their own: those of the large region with the least surface, where it holds several.</summary>
    private CloseUp? CloseUp((Level Level, int Vintage) key)
    {
        if (NewestOf(Level.Itl1) is not { } vintage)
            return null;
        var regions = BordersOf(Level.Itl1, vintage);
        var smallest = areas.Find(regions.Codes.MinBy(regions.SurfaceOf)!)!;
        var inside = boundaries[key].Where(b => areas.Above(b.Area).Any(a => a.Code == smallest.Code)).Select(b => b.Area.Code).ToHashSet(StringComparer.Ordinal);
        return inside.Count > 1 ? new CloseUp(smallest.Name, inside) : null;
    }
}

/// <summary>The areas that are too close to be told apart on a map of the whole.</summary>
/// <param name="Name">What they are together.</param>
/// <param name="Codes">Their codes.</param>
internal sealed record CloseUp(string Name, IReadOnlySet<string> Codes);
