using System.Globalization;
using CsCheck;
using ProjNet.CoordinateSystems;
using ProjNet.CoordinateSystems.Transformations;
using SmcStatic.Geography;
using SmcStatic.Tests.Importing.Areas;
using Xunit;

namespace SmcStatic.Tests.Geography;

public class NationalGridTests
{
    /// <summary>What the shift of seven parameters is off in Great Britain, and what the files' own is off in Northern Ireland, where the grid does not belong.</summary>
    private const double Metres = 10;
    private const double MetresInIreland = 150;

    private static readonly Gen<(double X, double Y)> British = Gen.Select(Gen.Double[-8, 2], Gen.Double[49, 61]);

    [Fact]
    public void A_place_goes_to_the_grid_and_back() =>
        British.Sample(place =>
        {
            var (easting, northing) = NationalGrid.FromDegrees(place.X, place.Y);
            var (longitude, latitude) = NationalGrid.ToDegrees(easting, northing);
            Assert.Equal(place.X, longitude, 1e-6);
            Assert.Equal(place.Y, latitude, 1e-6);
        });

    [Fact]
    public void Another_library_projects_places_to_the_same_metre()
    {
        const string grid = """
            PROJCS["OSGB36 / British National Grid",GEOGCS["OSGB36",DATUM["OSGB36",SPHEROID["Airy 1830",6377563.396,299.3249646],
            TOWGS84[446.448,-125.157,542.06,0.1502,0.247,0.8421,-20.4894]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],
            PARAMETER["latitude_of_origin",49],PARAMETER["central_meridian",-2],PARAMETER["scale_factor",0.9996012717],PARAMETER["false_easting",400000],PARAMETER["false_northing",-100000],UNIT["metre",1]]
            """;
        var referee = new CoordinateTransformationFactory().CreateFromCoordinateSystems(GeographicCoordinateSystem.WGS84, new CoordinateSystemFactory().CreateFromWkt(grid)).MathTransform;
        British.Sample(place =>
        {
            var (easting, northing) = NationalGrid.FromDegrees(place.X, place.Y);
            var (x, y) = referee.Transform(place.X, place.Y);
            Assert.Equal(x, easting, 1.0);
            Assert.Equal(y, northing, 1.0);
        });
    }

    [Fact]
    public void The_true_origin_of_the_grid_has_its_false_coordinates()
    {
        // 49° north, 2° west on the grid's own ellipsoid lies 100 metres or so beside that place of WGS 84.
        var (easting, northing) = NationalGrid.FromDegrees(-2, 49);
        Assert.Equal(400_000, easting, 150.0);
        Assert.Equal(-100_000, northing, 150.0);
    }

    [Theory]
    [InlineData("lad-2021.geojson")]
    [InlineData("country-2021.geojson")]
    [InlineData("itl1-2021.geojson")]
    [InlineData("itl2-2025.geojson")]
    public void The_centres_that_a_file_gives_in_both_systems_are_the_same_places(string name)
    {
        foreach (var feature in SourceData.Boundaries(name).Features)
        {
            double Property(string property) => double.Parse(feature.Properties[property], CultureInfo.InvariantCulture);
            var (easting, northing) = NationalGrid.FromDegrees(Property("LONG"), Property("LAT"));
            var metres = feature.Properties.Values.Any(v => v.StartsWith("N0", StringComparison.Ordinal) || v is "N92000002" or "TLN" or "TLN0") ? MetresInIreland : Metres;
            Assert.Equal(Property("BNG_E"), easting, metres);
            Assert.Equal(Property("BNG_N"), northing, metres);
        }
    }
}
