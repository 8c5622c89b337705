using SmcStatic.Problems;

namespace SmcStatic.Reading;

/// <summary>A GeoJSON file of borders.</summary>
/// <param name="File">The file.</param>
/// <param name="Unit">What its coordinates are counted in.</param>
/// <param name="Features">Its features, in order, those that could be read.</param>
/// <param name="IsWhole">Whether that is all of them: when not, nothing can be said of what is missing.</param>
public sealed record BoundaryFile(DataFile File, CoordinateUnit Unit, IReadOnlyList<BoundaryFeature> Features, bool IsWhole);

/// <summary>One border of a GeoJSON file.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Properties">Its properties that are text or numbers, as text.</param>
/// <param name="Polygons">Its parts, each an outer ring and then its holes; a ring is x, y, x, y …, closed.</param>
public sealed record BoundaryFeature(Position At, IReadOnlyDictionary<string, string> Properties, IReadOnlyList<IReadOnlyList<double[]>> Polygons)
{
    /// <summary>The property that says whose border it is.</summary>
    public const string CodeProperty = "code";

    /// <summary>The code of the area whose border it is; empty when it has none.</summary>
    public string Code => Properties.GetValueOrDefault(CodeProperty, "");
}

/// <summary>What coordinates are counted in.</summary>
public enum CoordinateUnit
{
    /// <summary>Longitude and latitude, WGS 84.</summary>
    Degrees,

    /// <summary>Metres of the National Grid, EPSG:27700.</summary>
    Metres,
}
