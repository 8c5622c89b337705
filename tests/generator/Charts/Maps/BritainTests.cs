using System.IO.Compression;
using System.Text;
using SmcStatic.Charts.Maps;
using SmcStatic.Geography;
using SmcStatic.Joining;
using SmcStatic.Problems;
using SmcStatic.Reading;
using SmcStatic.Statistics;
using SmcStatic.Statistics.Comparing;
using SmcStatic.Tests.Problems;
using Xunit;

namespace SmcStatic.Tests.Charts.Maps;

/// <summary>The maps of the data folder: what makes a region recognisable is there, at the size that a page can carry.</summary>
public class BritainTests
{
    private const int MapBudget = 25_000, LocatorBudget = 3_000;

    private static readonly Lazy<Dataset> Data = new(Read);

    private static readonly Lazy<MapBook> Book = new(() => new MapBook(Data.Value));

    public static TheoryData<string, int> Levels => new() { { "nation", 2021 }, { "itl1", 2021 }, { "itl2", 2021 }, { "itl2", 2025 }, { "local", 2025 } };

    public static TheoryData<string, int, double, double> Islands => new()
    {
        { "itl2", 2021, -6.30, 49.92 }, { "itl2", 2021, -1.30, 50.67 }, { "itl2", 2021, -4.35, 53.28 }, { "itl2", 2021, -6.60, 58.20 }, { "itl2", 2021, -3.10, 59.00 }, { "itl2", 2021, -1.25, 60.30 },
        { "local", 2025, -6.30, 49.92 }, { "local", 2025, -1.30, 50.67 }, { "local", 2025, -4.35, 53.28 }, { "local", 2025, -6.60, 58.20 }, { "local", 2025, -3.10, 59.00 }, { "local", 2025, -1.25, 60.30 },
    };

    [Theory, MemberData(nameof(Islands))]
    public void Scilly_Wight_Anglesey_Lewis_Orkney_and_Shetland_are_drawn(string level, int vintage, double longitude, double latitude)
    {
        var drawing = Book.Value.Of(Level.Find(level)!, vintage);
        var (x, y) = drawing.Scale.At(NationalGrid.FromDegrees(longitude, latitude));
        Assert.Contains(drawing.Areas.SelectMany(a => MapIsles.Rings(drawing.PathOf(a.Code))), ring =>
            x >= ring.Min(c => c.X) - 3 && x <= ring.Max(c => c.X) + 3 && y >= ring.Min(c => c.Y) - 3 && y <= ring.Max(c => c.Y) + 3
            && ring.Max(c => c.X) - ring.Min(c => c.X) < drawing.Width / 6);
    }

    [Theory, MemberData(nameof(Levels))]
    public void Every_area_is_drawn_within_the_frame_and_Britain_is_not_stretched(string level, int vintage)
    {
        var drawing = Book.Value.Of(Level.Find(level)!, vintage);
        Assert.Equal(Data.Value.Areas.Of(Level.Find(level)!).Where(a => a.Vintages.Contains(vintage)), drawing.Areas);
        Assert.All(drawing.Areas.SelectMany(a => MapIsles.Rings(drawing.PathOf(a.Code))).SelectMany(r => r), corner =>
            Assert.True(corner.X >= 0 && corner.X <= drawing.Width && corner.Y >= 0 && corner.Y <= drawing.Height));
        var (north, west, south) = (drawing.Scale.At((300_000, 900_000)), drawing.Scale.At((200_000, 800_000)), drawing.Scale.At((300_000, 800_000)));
        Assert.InRange(Math.Abs((south.Y - north.Y) - (south.X - west.X)), 0, 1);
    }

    [Fact]
    public void The_regions_of_London_are_drawn_once_more_over_the_sea()
    {
        var drawing = Book.Value.Of(Level.Local, 2025);
        Assert.Equal("London", drawing.CloseUpName);
        Assert.Equal(32, drawing.Areas.Count(a => drawing.ClosePathOf(a.Code) is not null));
        var (left, top, width, height) = drawing.CloseFrame;
        Assert.DoesNotContain(drawing.Areas.SelectMany(a => MapIsles.Rings(drawing.PathOf(a.Code))).SelectMany(r => r), c =>
            c.X > left && c.X < left + width && c.Y > top && c.Y < top + height);
        Assert.All(drawing.Areas.Select(a => drawing.ClosePathOf(a.Code)).OfType<string>().SelectMany(MapIsles.Rings).SelectMany(r => r), c =>
            Assert.True(c.X > left && c.X < left + width && c.Y > top && c.Y < top + height));
    }

    [Theory, MemberData(nameof(Levels))]
    public void A_map_with_its_legend_keeps_to_the_budget(string level, int vintage)
    {
        var areas = Data.Value.Areas.Of(Level.Find(level)!).Where(a => a.Vintages.Contains(vintage)).ToList();
        var map = new AreaMap
        {
            Id = "fig-rate",
            Title = "Rate",
            Kind = ValueKind.Estimate,
            Decimals = 1,
            ComparedWith = "the UK",
            Print = value => $"{value}%",
            Areas = [.. areas.Select((a, i) => new MapArea(a.Code, a.Name, $"/areas/{a.Code.ToLowerInvariant()}-{a.Name.Replace(' ', '-').ToLowerInvariant()}/some-indicator/", Number.From(i * 7919 % 997 / 10m), Status.None, $"{i * 7919 % 997 / 10m}%")
            {
                Verdict = i % 3 == 0 ? Verdict.ClearlyLower : Verdict.NoClearDifference,
                VerdictWords = i % 3 == 0 ? ", clearly lower than the UK" : ", no clear difference from the UK",
            })],
        };
        var drawn = Book.Value.Draw(map, areas[0].Level)!;
        var size = Compressed(drawn.Map!.Text + drawn.Tiles?.Text + string.Concat(drawn.Key.Select(k => k.Swatch.Text + k.Words)));
        Assert.InRange(size, 1, MapBudget);
    }

    [Fact]
    public void A_locator_keeps_to_the_budget_and_every_area_with_a_boundary_has_one()
    {
        foreach (var area in Data.Value.Boundaries.Select(b => b.Area).Distinct())
        {
            var locator = Book.Value.DrawLocator(area);
            Assert.True(locator is not null, $"{area} has no locator");
            Assert.InRange(Compressed(locator.Text), 1, LocatorBudget);
        }
    }

    private static int Compressed(string text)
    {
        using var bytes = new MemoryStream();
        using (var brotli = new BrotliStream(bytes, CompressionLevel.SmallestSize, leaveOpen: true))
            brotli.Write(Encoding.UTF8.GetBytes(text));
        return (int)bytes.Length;
    }

    private static Dataset Read()
    {
        var log = new ProblemLog();
        return Joiner.Join(Reader.Read(Path.Combine(Repository.Root, "data"), log), null, log) ?? throw new InvalidOperationException("the data folder holds an error");
    }
}
