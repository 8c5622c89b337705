using System.Globalization;
using SmcStatic.Geography;
using SmcStatic.Importing.Tables;
using SmcStatic.Problems;
using SmcStatic.Reading;

namespace SmcStatic.Importing.Areas;

/// <summary>A boundary file of the source with what <c>import/boundaries.csv</c> says of it: the areas of one level and vintage.</summary>
internal sealed class SourceLayer
{
    private const string Columns = "file,level,vintage,code,name,welsh_name,tolerance,smallest_island";
    private readonly Lazy<Coverage> coverage;

    private SourceLayer(string level, int vintage, IReadOnlyList<(AreaRow Row, Shape Shape)> areas, CoordinateUnit unit)
    {
        (Level, Vintage, Rows) = (level, vintage, [.. areas.Select(a => a.Row)]);
        coverage = new Lazy<Coverage>(() => Sound(areas.Select(a => (a.Row.Code, a.Shape)), unit));
    }

    /// <summary>The level, or <see cref="AreaRow.Council"/>.</summary>
    public string Level { get; }

    /// <summary>The year of the geography.</summary>
    public int Vintage { get; }

    /// <summary>Its areas.</summary>
    public IReadOnlyList<AreaRow> Rows { get; }

    /// <summary>Corners that make less than the square of so many metres are left out of the drawn border; none when the layer is not drawn.</summary>
    public double? Tolerance { get; private init; }

    /// <summary>Islands of fewer square kilometres are not drawn.</summary>
    public double SmallestIsland { get; private init; }

    /// <summary>The borders in metres, made sound.</summary>
    public Coverage Coverage => coverage.Value;

    /// <summary>The borders as they are drawn, in degrees.</summary>
    public IReadOnlyList<(string Code, Shape Shape)> Drawn()
    {
        const double squareKilometre = 1e6;
        return Coverage.Simplified(Tolerance ?? 0, SmallestIsland * squareKilometre).ToDegrees();
    }

    /// <summary>Reads every layer that the table names.</summary>
    public static IReadOnlyList<SourceLayer> ReadAll(ImportRequest request, LocalCodes codes, ProblemLog log)
    {
        var layers = new List<SourceLayer>();
        foreach (var row in ImportTable.Read(request.Data, "boundaries", Columns, log).Rows)
        {
            var name = row["file"].Text;
            var file = new DataFile(Path.Combine(request.Source, "boundaries", name), $"boundaries/{name}");
            if (BoundaryReader.Read(file, log) is { } read && Year(row["vintage"], log) is { } vintage)
                layers.Add(Of(read, row, vintage, codes));
        }
        return layers;
    }

    private static SourceLayer Of(BoundaryFile read, Row row, int vintage, LocalCodes codes)
    {
        var level = row["level"].Text;
        var areas = read.Features.Select(f => (Row: RowOf(f, row, vintage, codes), new Shape(f.Polygons))).Where(a => a.Row.Code.Length > 0).ToList();
        return new SourceLayer(level, vintage, areas, read.Unit)
        {
            Tolerance = double.TryParse(row["tolerance"].Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var tolerance) ? tolerance : null,
            SmallestIsland = double.TryParse(row["smallest_island"].Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var island) ? island : 0,
        };
    }

    private static AreaRow RowOf(BoundaryFeature feature, Row row, int vintage, LocalCodes codes)
    {
        string Property(string column) => feature.Properties.GetValueOrDefault(row[column].Text, "").Trim();
        var name = Property("name");
        var code = row["code"].IsEmpty ? codes.Find(name, feature.At) : Property("code");
        return new AreaRow(code, row["level"].Text, vintage) { Name = name, WelshName = Property("welsh_name") };
    }

    private static int? Year(Cell cell, ProblemLog log)
    {
        if (int.TryParse(cell.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var vintage))
            return vintage;
        ImportTable.Wrong(cell, "The vintage is no year", "a year: 2025", log);
        return null;
    }

    /// <summary>Lays the borders on a grid of one metre, much finer than any source is.</summary>
    private static Coverage Sound(IEnumerable<(string, Shape)> areas, CoordinateUnit unit) =>
        (unit == CoordinateUnit.Degrees ? Coverage.OfDegrees(areas) : Coverage.OfMetres(areas)).Mended(1);
}
