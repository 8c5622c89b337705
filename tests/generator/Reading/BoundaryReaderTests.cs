using SmcStatic.Problems;
using SmcStatic.Reading;
using Xunit;

namespace SmcStatic.Tests.Reading;

public sealed class BoundaryReaderTests : IDisposable
{
    private const string Ring = "[[-5,51],[-3,51],[-3,53],[-5,53],[-5,51]]";

    private readonly TemporaryFolder folder = new();
    private readonly ProblemLog log = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_feature_knows_its_line_its_code_and_its_corners()
    {
        var read = Read($$$"""
            {"type":"FeatureCollection","features":[
              {"type":"Feature","properties":{"code":"W92000004","name":"Ynys Môn"},"geometry":{"type":"Polygon","coordinates":[{{{Ring}}}]}}
            ]}
            """);
        var feature = Assert.Single(read!.Features);
        Assert.Equal(new Position("a.geojson", 2, 3), feature.At);
        Assert.Equal("W92000004", feature.Code);
        Assert.Equal("Ynys Môn", feature.Properties["name"]);
        Assert.Equal([-5, 51, -3, 51, -3, 53, -5, 53, -5, 51], feature.Polygons[0][0]);
    }

    [Fact]
    public void Members_may_stand_in_any_order()
    {
        var read = Read($$$"""
            {"features":[{"geometry":{"coordinates":[[{{{Ring}}}]],"type":"MultiPolygon"},"bbox":[-5,51,-3,53],"properties":{"x":{"y":[1]},"code":"W"},"type":"Feature"}],
             "crs":{"properties":{"name":"urn:ogc:def:crs:OGC:1.3:CRS84"},"type":"name"},"type":"FeatureCollection"}
            """);
        Assert.Equal("W", Assert.Single(read!.Features).Code);
        Assert.Empty(log.Ordered());
    }

    [Fact]
    public void A_byte_order_mark_and_heights_are_passed_over()
    {
        var read = Read("\uFEFF" + Collection("W", "[[-5,51,7],[-3,51,8],[-3,53,9],[-5,51,7]]"));
        Assert.Equal([-5, 51, -3, 51, -3, 53, -5, 51], Assert.Single(read!.Features).Polygons[0][0]);
        Assert.Empty(log.Ordered());
    }

    [Fact]
    public void A_ring_that_runs_the_wrong_way_is_turned_round_with_a_warning()
    {
        var read = Read(Collection("W", "[[-5,51],[-5,53],[-3,53],[-3,51],[-5,51]]"));
        Assert.Equal([-5, 51, -3, 51, -3, 53, -5, 53, -5, 51], read!.Features[0].Polygons[0][0]);
        Assert.Equal(["boundary-winding"], log.Ordered().Select(p => p.Kind.Id));
        Assert.False(log.HasErrors);
    }

    [Theory]
    [InlineData("[[189590,130000],[330000,130000],[330000,395000],[189590,130000]]", "EPSG:4326", "its coordinates are metres, but the file says degrees")]
    [InlineData("[[-5,51],[-3,51],[-3,53],[-5,51]]", "EPSG:27700", "its coordinates are degrees, but the file says metres")]
    [InlineData("[[51,-5],[53,-5],[53,-3],[51,-5]]", "EPSG:4326", "its latitude stands before its longitude")]
    public void Coordinates_of_another_system_than_the_file_says_are_told_apart(string ring, string system, string sentence)
    {
        var text = Collection("W", ring).Replace("\"features\"", $$$"""
            "crs":{"type":"name","properties":{"name":"{{{system}}}"}},"features"
            """, StringComparison.Ordinal);
        var read = BoundaryReader.Read(folder.Write("a.geojson", text), log);
        Assert.Empty(read!.Features);
        Assert.False(read.IsWhole);
        Assert.EndsWith(sentence, Assert.Single(log.Ordered()).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void The_import_may_read_metres_and_the_site_may_not()
    {
        var text = Collection("W", "[[189590,130000],[330000,130000],[330000,395000],[189590,130000]]").Replace("\"features\"", """
            "crs":{"type":"name","properties":{"name":"EPSG:27700"}},"features"
            """, StringComparison.Ordinal);
        Assert.Equal(CoordinateUnit.Metres, BoundaryReader.Read(folder.Write("a.geojson", text), log)!.Unit);
        Assert.Empty(log.Ordered());
        BoundaryReader.ReadSound(folder.Write("a.geojson", text), log);
        Assert.Equal(["boundary-system"], log.Ordered().Select(p => p.Kind.Id));
    }

    [Fact]
    public void All_problems_of_a_file_come_at_once()
    {
        Read("""
            {"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{},"geometry":null},
            {"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[[[-5,51],[-3,51],[-3,53],[-5,53],[-5,52]]]}},
            {"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[[[-5,51],[-3,53],[-3,51],[-5,53],[-5,51]]]}},
            {"type":"Feature","properties":{"code":"A"},"geometry":{"type":"Polygon","coordinates":[[[-5,51],[-3,53],[-3,51],[-5,53],[-5,51]]]}}
            ]}
            """);
        Assert.Equal([(2, "boundary-empty"), (3, "boundary-ring-open"), (4, "boundary-code-missing"), (5, "boundary-crossing")], log.Ordered().Select(p => (p.At.Line, p.Kind.Id)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{} {}")]
    [InlineData("{\"type\":\"FeatureCollection\",\"features\":[NaN]}")]
    [InlineData("{\"type\":\"\\ud800\"}")]
    [InlineData("{\"\\ud800\":1}")]
    public void What_is_not_JSON_is_said_to_be_none(string text)
    {
        Assert.Null(Read(text));
        Assert.Equal(["boundary-json"], log.Ordered().Select(p => p.Kind.Id));
    }

    private static string Collection(string code, string ring) =>
        $$$"""{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"{{{code}}}"},"geometry":{"type":"Polygon","coordinates":[{{{ring}}}]}}]}""";

    private BoundaryFile? Read(string text) => BoundaryReader.ReadSound(folder.Write("a.geojson", text), log);
}
