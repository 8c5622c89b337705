using System.Text.Json;
using System.Text.RegularExpressions;
using NetTopologySuite.Coverage;
using NetTopologySuite.Features;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO.Converters;
using SmcStatic.Geography;
using SmcStatic.Problems;
using SmcStatic.Reading;
using SmcStatic.Tests.Importing.Areas;
using Xunit;

namespace SmcStatic.Tests.Geography;

/// <summary>The boundaries that the site is made with.</summary>
public partial class DrawnBoundariesTests
{
    private const long Budget = 1_500_000;

    private static readonly JsonSerializerOptions Referee = new() { Converters = { new GeoJsonConverterFactory() } };

    public static TheoryData<string, int> Files => new() { { "nation", 2021 }, { "itl1", 2021 }, { "itl2", 2021 }, { "itl2", 2025 }, { "local", 2025 } };

    [Theory, MemberData(nameof(Files))]
    public void Neighbours_share_each_border_corner_for_corner_and_leave_no_gap(string level, int vintage)
    {
        var shapes = Geometries(level, vintage).Select(g => g.Geometry).ToArray();
        Assert.True(CoverageValidator.IsValid(shapes));
        var union = CoverageUnion.Union(shapes);
        Assert.All(Enumerable.Range(0, union.NumGeometries), i => Assert.Equal(0, ((Polygon)union.GetGeometryN(i)).NumInteriorRings));
        Assert.Equal(shapes.Sum(s => s.Area), union.Area, 1e-9);
    }

    [Theory, MemberData(nameof(Files))]
    public void Every_source_area_is_drawn_and_has_kept_its_size(string level, int vintage)
    {
        var source = SourceData.Layer(level, vintage).Coverage;
        var drawn = Coverage.OfDegrees(Read(level, vintage).Select(f => (f.Code, new Shape(f.Polygons))));
        Assert.Equal(source.Codes, drawn.Codes);
        foreach (var code in source.Codes)
        {
            var (before, after) = (source.Find(code)!.Area, drawn.Find(code)!.Area);
            Assert.True(Math.Abs(after / before - 1) < 0.03, $"{code} had {before / 1e6:0.0} square kilometres and has {after / 1e6:0.0}");
        }
    }

    [Theory, MemberData(nameof(Files))]
    public void A_file_is_written_as_RFC_7946_has_it_with_five_decimals_a_feature_a_line(string level, int vintage)
    {
        var features = Read(level, vintage);
        Assert.Equal(features.Select(f => f.Code).Order(StringComparer.Ordinal), features.Select(f => f.Code));
        Assert.Equal(Enumerable.Range(2, features.Count), features.Select(f => f.At.Line));
        Assert.All(features, f => Assert.Equal(["code"], f.Properties.Keys));
        Assert.DoesNotMatch(SixDecimals, File.ReadAllText(PathOf(level, vintage)));
    }

    [Theory, MemberData(nameof(Files))]
    public void Another_library_reads_the_same_borders(string level, int vintage)
    {
        var referee = JsonSerializer.Deserialize<FeatureCollection>(File.ReadAllText(PathOf(level, vintage)), Referee)!;
        Assert.All(Geometries(level, vintage).Zip(referee), pair =>
        {
            Assert.Equal(pair.First.Code, pair.Second.Attributes["code"]);
            Assert.True(pair.First.Geometry.EqualsExact(pair.Second.Geometry));
        });
    }

    [Theory, MemberData(nameof(Files))]
    public void Islands_and_inlets_by_which_the_country_is_known_are_there(string level, int vintage)
    {
        var land = CoverageUnion.Union([.. Geometries(level, vintage).Select(g => g.Geometry)]);
        Assert.All(Islands, place => Assert.True(land.Contains(Point(place)), place.Name));
        Assert.All(Inlets, place => Assert.False(land.Contains(Point(place)), place.Name));
    }

    [Fact]
    public void All_levels_together_stay_within_their_budget() =>
        Assert.InRange(new DirectoryInfo(Path.Combine(SourceData.Data, "boundaries")).EnumerateFiles().Sum(f => f.Length), 100_000, Budget);

    private static readonly (string Name, double Longitude, double Latitude)[] Islands =
    [
        ("Anglesey", -4.35, 53.28), ("Wight", -1.30, 50.68), ("St Mary's, Scilly", -6.296, 49.922), ("Mainland of Orkney", -3.15, 59.02), ("Hoy", -3.30, 58.85),
        ("Mainland of Shetland", -1.25, 60.28), ("Unst", -0.88, 60.75), ("Lewis", -6.55, 58.25), ("South Uist", -7.32, 57.27), ("Skye", -6.25, 57.35), ("Arran", -5.22, 55.58),
        ("Islay", -6.20, 55.77), ("Mull", -5.95, 56.45), ("Rathlin", -6.20, 55.295), ("Sheppey", 0.85, 51.40),
    ];

    private static readonly (string Name, double Longitude, double Latitude)[] Inlets =
    [
        ("The Wash", 0.30, 52.95), ("The Severn", -2.95, 51.45), ("The Humber", -0.05, 53.58), ("The Forth", -3.15, 56.02), ("The Solent", -1.45, 50.76), ("Belfast Lough", -5.75, 54.70),
        ("The Clyde", -4.95, 55.85), ("The Moray Firth", -3.70, 57.75), ("Morecambe Bay", -3.02, 54.05), ("The Thames", 0.80, 51.49), ("The Dee", -3.20, 53.32),
    ];

    [GeneratedRegex(@"\.\d{6}")]
    private static partial Regex SixDecimals { get; }

    private static string PathOf(string level, int vintage) => Path.Combine(SourceData.Data, "boundaries", $"{level}-{vintage}.geojson");

    private static IReadOnlyList<BoundaryFeature> Read(string level, int vintage)
    {
        var log = new ProblemLog();
        var read = BoundaryReader.ReadSound(new DataFile(PathOf(level, vintage), $"{level}-{vintage}.geojson"), log);
        Assert.Empty(log.Ordered());
        return read!.Features;
    }

    private static IEnumerable<(string Code, Geometry Geometry)> Geometries(string level, int vintage) =>
        Read(level, vintage).Select(f => (f.Code, new Shape(f.Polygons).ToGeometry(GeometryFactory.Default)));

    private static Point Point((string Name, double Longitude, double Latitude) place) => GeometryFactory.Default.CreatePoint(new Coordinate(place.Longitude, place.Latitude));
}
