using System.Globalization;
using System.Text.RegularExpressions;
using SmcStatic.Charts.Maps;
using SmcStatic.Geography;
using SmcStatic.Joining;
using SmcStatic.Statistics;
using SmcStatic.Tests.Planning;

namespace SmcStatic.Tests.Charts.Maps;

/// <summary>A country of squares: a large region of six, a small one of two that are seen better near, and an island too small to see.</summary>
internal static partial class MapIsles
{
    private const double West = -4, South = 52, Side = 0.5;

    private static readonly (string Code, double X, double Y, double Size)[] Squares =
    [
        ("TLA1", 0, 0, 1), ("TLA2", 1, 0, 1), ("TLA3", 2, 0, 1), ("TLA4", 0, 1, 1), ("TLA5", 1, 1, 1), ("TLA6", 2, 1, 1),
        ("TLB1", 3, 1, 0.05), ("TLB2", 3.05, 1, 0.05), ("TLA7", 0.2, 6, 0.0002),
    ];

    public static readonly Area Uk = SmallCountry.AreaOf("UK", Level.Uk, "The Isles", null);

    public static readonly Dataset Dataset = Make();

    public static MapBook Book { get; } = new(Dataset);

    public static IReadOnlyList<Area> Regions => [.. Dataset.Areas.Of(Level.Itl2)];

    /// <summary>A map of values by area code; one that is not a number is a status: <c>[c]</c>.</summary>
    public static AreaMap Map(params string[] codesAndValues) => Map(ValueKind.Estimate, codesAndValues);

    public static AreaMap Map(ValueKind kind, params string[] codesAndValues) => new()
    {
        Id = "fig-rate-itl2",
        Title = "Rate",
        Kind = kind,
        Decimals = 1,
        Print = value => $"{value.ToString("0.###", CultureInfo.InvariantCulture)}%",
        Areas = [.. codesAndValues.Select(c => c.Split('=')).Select(c => AreaOf(c[0], c[1]))],
    };

    /// <summary>The corners of each ring of path data as this code writes it: one relative move and its steps a ring.</summary>
    public static IReadOnlyList<IReadOnlyList<(int X, int Y)>> Rings(string path)
    {
        var rings = new List<IReadOnlyList<(int, int)>>();
        var (startX, startY) = (0, 0);
        foreach (var part in path.Split('z', StringSplitOptions.RemoveEmptyEntries))
        {
            var numbers = Whole().Matches(part).Select(m => int.Parse(m.Value, CultureInfo.InvariantCulture)).ToList();
            var (x, y) = (startX, startY);
            var ring = new List<(int, int)>();
            for (var i = 0; i + 1 < numbers.Count; i += 2)
            {
                (x, y) = (x + numbers[i], y + numbers[i + 1]);
                ring.Add((x, y));
            }
            (startX, startY) = ring[0];
            rings.Add(ring);
        }
        return rings;
    }

    private static MapArea AreaOf(string code, string value)
    {
        var area = Dataset.Areas.Find(code)!;
        var isKnown = Number.TryParse(value, out var number);
        _ = StatusMarkers.TryParse(isKnown ? "" : value, out var status, out _);
        return new MapArea(code, area.Name, $"/areas/{code}/", isKnown ? number : null, status, isKnown ? $"{value}%" : value) { Word = code.ToLowerInvariant() };
    }

    private static Dataset Make()
    {
        var large = SmallCountry.AreaOf("TLA", Level.Itl1, "Large", "N");
        var small = SmallCountry.AreaOf("TLB", Level.Itl1, "Small & <near>", "N");
        var nation = SmallCountry.AreaOf("N", Level.Nation, "Nation", "UK");
        var regions = Squares.Select(s => SmallCountry.AreaOf(s.Code, Level.Itl2, s.Code == "TLA2" ? "A \"2\" <script>" : $"Region {s.Code}", s.Code[..3])).ToList();
        var dataset = SmallCountry.Of([Uk, nation, large, small, .. regions], []);
        var areas = dataset.Areas;
        return dataset with
        {
            Boundaries =
            [
                .. Squares.Select(s => new Boundary(areas.Find(s.Code)!, 2021, new Shape([Polygon(s.X, s.Y, s.Size, s.Size)]))),
                new Boundary(areas.Find("TLA")!, 2021, new Shape([Polygon(0, 0, 3, 2)])),
                new Boundary(areas.Find("TLB")!, 2021, new Shape([Polygon(3, 1, 0.1, 0.05)])),
                new Boundary(areas.Find("N")!, 2021, new Shape([Polygon(0, 0, 3, 2)])),
            ],
            Tiles = [.. regions.Select((r, i) => new Tile(areas.Find(r.Code)!, 2021, i % 3, i / 3, r.Code == "TLA1" ? "<A1>" : ""))],
        };
    }

    private static IReadOnlyList<double[]> Polygon(double x, double y, double width, double height)
    {
        var (w, s, e, n) = (West + (x * Side), South + (y * Side), West + ((x + width) * Side), South + ((y + height) * Side));
        return [[w, s, e, s, e, n, w, n, w, s]];
    }

    [GeneratedRegex(@"-?\d+")]
    private static partial Regex Whole();
}
