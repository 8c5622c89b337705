namespace SmcStatic.Geography;

/// <summary>
/// The Ordnance Survey's National Grid (EPSG:27700) to and from WGS 84, by the Survey's published series and seven-parameter shift.
/// Good to about five metres over Great Britain, which is finer than any border drawn here; the exact shift needs a table of 20 MB.
/// Northern Ireland has a grid of its own, and files that give this one for it are about a hundred metres off.
/// </summary>
public static class NationalGrid
{
    private const double ScaleOnMeridian = 0.9996012717;
    private const double OriginLatitude = 49 * Math.PI / 180;
    private const double OriginLongitude = -2 * Math.PI / 180;
    private const double FalseEasting = 400_000;
    private const double FalseNorthing = -100_000;
    private const double HalfMillimetre = 0.0005;

    private static readonly Ellipsoid Airy = new(6_377_563.396, 6_356_256.909);
    private static readonly Ellipsoid Wgs84 = new(6_378_137.0, 6_356_752.314245);

    /// <summary>Eastings and northings in metres of a longitude and latitude in degrees.</summary>
    public static (double Easting, double Northing) FromDegrees(double longitude, double latitude)
    {
        var (lon, lat) = Airy.Angles(Shift(Wgs84.Point(longitude * Math.PI / 180, latitude * Math.PI / 180), 1));
        var (sin, cos, tan2) = (Math.Sin(lat), Math.Cos(lat), Math.Pow(Math.Tan(lat), 2));
        var nu = Airy.Major * ScaleOnMeridian / Math.Sqrt(1 - Airy.E2 * sin * sin);
        var rho = Airy.Major * ScaleOnMeridian * (1 - Airy.E2) / Math.Pow(1 - Airy.E2 * sin * sin, 1.5);
        var eta2 = nu / rho - 1;
        var d = lon - OriginLongitude;
        var northing = Meridian(lat) + FalseNorthing
            + nu / 2 * sin * cos * d * d
            + nu / 24 * sin * Math.Pow(cos, 3) * (5 - tan2 + 9 * eta2) * Math.Pow(d, 4)
            + nu / 720 * sin * Math.Pow(cos, 5) * (61 - 58 * tan2 + tan2 * tan2) * Math.Pow(d, 6);
        var easting = FalseEasting
            + nu * cos * d
            + nu / 6 * Math.Pow(cos, 3) * (nu / rho - tan2) * Math.Pow(d, 3)
            + nu / 120 * Math.Pow(cos, 5) * (5 - 18 * tan2 + tan2 * tan2 + 14 * eta2 - 58 * tan2 * eta2) * Math.Pow(d, 5);
        return (easting, northing);
    }

    /// <summary>Longitude and latitude in degrees of eastings and northings in metres.</summary>
    public static (double Longitude, double Latitude) ToDegrees(double easting, double northing)
    {
        var foot = Foot(northing);
        var (cos, tan, sin) = (Math.Cos(foot), Math.Tan(foot), Math.Sin(foot));
        var tan2 = tan * tan;
        var nu = Airy.Major * ScaleOnMeridian / Math.Sqrt(1 - Airy.E2 * sin * sin);
        var rho = Airy.Major * ScaleOnMeridian * (1 - Airy.E2) / Math.Pow(1 - Airy.E2 * sin * sin, 1.5);
        var eta2 = nu / rho - 1;
        var d = easting - FalseEasting;
        var lat = foot
            - tan / (2 * rho * nu) * d * d
            + tan / (24 * rho * Math.Pow(nu, 3)) * (5 + 3 * tan2 + eta2 - 9 * tan2 * eta2) * Math.Pow(d, 4)
            - tan / (720 * rho * Math.Pow(nu, 5)) * (61 + 90 * tan2 + 45 * tan2 * tan2) * Math.Pow(d, 6);
        var lon = OriginLongitude
            + d / (nu * cos)
            - Math.Pow(d, 3) / (6 * Math.Pow(nu, 3) * cos) * (nu / rho + 2 * tan2)
            + Math.Pow(d, 5) / (120 * Math.Pow(nu, 5) * cos) * (5 + 28 * tan2 + 24 * tan2 * tan2)
            - Math.Pow(d, 7) / (5040 * Math.Pow(nu, 7) * cos) * (61 + 662 * tan2 + 1320 * tan2 * tan2 + 720 * tan2 * tan2 * tan2);
        var (longitude, latitude) = Wgs84.Angles(Shift(Airy.Point(lon, lat), -1));
        return (longitude * 180 / Math.PI, latitude * 180 / Math.PI);
    }

    /// <summary>The length of the meridian from the grid's origin to a latitude, on the grid's scale.</summary>
    private static double Meridian(double latitude)
    {
        var n = (Airy.Major - Airy.Minor) / (Airy.Major + Airy.Minor);
        var (minus, plus) = (latitude - OriginLatitude, latitude + OriginLatitude);
        return Airy.Minor * ScaleOnMeridian * (
            (1 + n + 5.0 / 4 * n * n + 5.0 / 4 * n * n * n) * minus
            - (3 * n + 3 * n * n + 21.0 / 8 * n * n * n) * Math.Sin(minus) * Math.Cos(plus)
            + (15.0 / 8 * n * n + 15.0 / 8 * n * n * n) * Math.Sin(2 * minus) * Math.Cos(2 * plus)
            - 35.0 / 24 * n * n * n * Math.Sin(3 * minus) * Math.Cos(3 * plus));
    }

    /// <summary>The latitude at which the meridian has a northing.</summary>
    private static double Foot(double northing)
    {
        var latitude = OriginLatitude;
        double left;
        do
        {
            left = northing - FalseNorthing - Meridian(latitude);
            latitude += left / (Airy.Major * ScaleOnMeridian);
        }
        while (Math.Abs(left) >= HalfMillimetre);
        return latitude;
    }

    /// <summary>The Helmert shift from WGS 84 to the grid's datum, or with −1 the other way.</summary>
    private static (double X, double Y, double Z) Shift((double X, double Y, double Z) p, int way)
    {
        const double second = Math.PI / 180 / 3600;
        var (tx, ty, tz) = (way * -446.448, way * 125.157, way * -542.060);
        var (rx, ry, rz) = (way * -0.1502 * second, way * -0.2470 * second, way * -0.8421 * second);
        var scale = 1 + way * 20.4894e-6;
        return (tx + scale * p.X - rz * p.Y + ry * p.Z, ty + rz * p.X + scale * p.Y - rx * p.Z, tz - ry * p.X + rx * p.Y + scale * p.Z);
    }

    private sealed record Ellipsoid(double Major, double Minor)
    {
        public double E2 { get; } = 1 - Minor * Minor / (Major * Major);

        public (double X, double Y, double Z) Point(double longitude, double latitude)
        {
            var nu = Major / Math.Sqrt(1 - E2 * Math.Pow(Math.Sin(latitude), 2));
            return (nu * Math.Cos(latitude) * Math.Cos(longitude), nu * Math.Cos(latitude) * Math.Sin(longitude), (1 - E2) * nu * Math.Sin(latitude));
        }

        public (double Longitude, double Latitude) Angles((double X, double Y, double Z) point)
        {
            var p = Math.Sqrt(point.X * point.X + point.Y * point.Y);
            var latitude = Math.Atan2(point.Z, p * (1 - E2));
            // Each round is exact to a few hundred times more than the last; from the start it is under a metre off.
            for (var i = 0; i < 4; i++)
                latitude = Math.Atan2(point.Z + E2 * Major / Math.Sqrt(1 - E2 * Math.Pow(Math.Sin(latitude), 2)) * Math.Sin(latitude), p);
            return (Math.Atan2(point.Y, point.X), latitude);
        }
    }
}
