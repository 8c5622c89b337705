using SmcStatic.Problems;

namespace SmcStatic.Reading;

/// <summary>What can be wrong in a GeoJSON file.</summary>
public static class BoundaryProblems
{
    /// <summary>The file cannot be parsed as JSON.</summary>
    public static readonly ProblemKind Json = new("boundary-json", "A boundary file that is not JSON",
        "JSON, as RFC 8259 has it; a number is written in digits, never NaN", "Export the file again from the mapping program, or mend the place named.");

    /// <summary>The file is larger than any border.</summary>
    public static readonly ProblemKind TooLarge = new("boundary-too-large", "A boundary file that is too large",
        $"at most {BoundaryReader.Largest / 1_000_000} megabytes", "Export the layer in less detail.");

    /// <summary>The file is JSON, but no collection of features.</summary>
    public static readonly ProblemKind Collection = new("boundary-collection", "A boundary file that is no FeatureCollection",
        """an object with "type": "FeatureCollection" and "features", a list""", "Export the layer as GeoJSON, not a single geometry.");

    /// <summary>The collection has no feature.</summary>
    public static readonly ProblemKind NoFeatures = new("boundary-none", "A boundary file without features",
        "at least one feature", "Export the layer again, or remove the file.");

    /// <summary>The coordinate system is named and is none of those understood here.</summary>
    public static readonly ProblemKind System = new("boundary-system", "A coordinate system that is not known here",
        "CRS84 or EPSG:4326 (degrees), or no crs at all; for import also EPSG:27700 (metres)", "Export the layer in WGS 84.");

    /// <summary>A feature that is not built as a feature.</summary>
    public static readonly ProblemKind Feature = new("boundary-feature", "A feature that is not built as one",
        """an object with "type": "Feature", "properties" and a "geometry" that is a Polygon or MultiPolygon""", "Export the layer as polygons.");

    /// <summary>No code.</summary>
    public static readonly ProblemKind NoCode = new("boundary-code-missing", "A boundary without a code",
        """the property "code", a text that is the code of an area""", "Give the feature the property code.");

    /// <summary>Two features of one code.</summary>
    public static readonly ProblemKind CodeTwice = new("boundary-code-twice", "A code that has two boundaries in one file",
        "one feature for each code; an area of many islands is one MultiPolygon", "Merge the features, or correct the code of one.");

    /// <summary>No polygon in the geometry.</summary>
    public static readonly ProblemKind Empty = new("boundary-empty", "A boundary without a shape",
        "at least one polygon", "Draw the border, or remove the feature.");

    /// <summary>A coordinate that is no pair of finite numbers.</summary>
    public static readonly ProblemKind Coordinate = new("boundary-coordinate", "A corner that is not two numbers",
        "[longitude, latitude], both finite numbers", "Export the layer again.");

    /// <summary>A coordinate far away.</summary>
    public static readonly ProblemKind Range = new("boundary-range", "Coordinates that lie far from the United Kingdom",
        "longitudes from -20 to 10 and latitudes from 45 to 65, in this order", "Export the layer in WGS 84, longitude first.");

    /// <summary>A ring whose end is not its beginning.</summary>
    public static readonly ProblemKind RingOpen = new("boundary-ring-open", "A ring that is not closed",
        "the last corner of a ring equal to its first", "Close the ring.");

    /// <summary>A ring that encloses nothing.</summary>
    public static readonly ProblemKind RingShort = new("boundary-ring-short", "A ring of too few corners",
        "at least four corners, the last equal to the first", "Draw the ring, or remove it.");

    /// <summary>A ring that crosses itself or another of its area.</summary>
    public static readonly ProblemKind Crossing = new("boundary-crossing", "A border that crosses itself",
        "rings that neither cross themselves nor one another", "Mend the border in the mapping program (in QGIS: Fix geometries).");

    /// <summary>A ring that runs the wrong way.</summary>
    public static readonly ProblemKind Winding = new("boundary-winding", "A ring that runs the wrong way",
        "outer rings anticlockwise and holes clockwise, as RFC 7946 has them", "Nothing is lost: it was turned round. Export the layer as RFC 7946 to be rid of the warning.", Severity.Warning);
}
