using System.Text.Json;
using SmcStatic.Geography;
using SmcStatic.Planning;
using SmcStatic.Problems;
using SmcStatic.Rendering;
using SmcStatic.Tests.Problems;
using Xunit;

namespace SmcStatic.Tests.Planning;

public class PeersTests
{
    private static readonly string[] Names = ["Ash", "Birch", "Cedar", "Dogwood", "Elm", "Fir"];

    [Fact]
    public void What_ticks_say_is_in_the_order_of_their_values_and_as_tables_print_it()
    {
        var file = Assert.Single(Plan("3.5;1;6", ";;", "-1.25;-2;0", "10;8;12", "3.5;3;4", "0;-1;1").Files.OfType<PlannedPeers>());
        Assert.Equal("/data/activity/peers/itl2-difference-2014-2024.json", file.Address.Path);
        using var json = JsonDocument.Parse(DataFiles.Render(file));
        Assert.Empty(JsonSchema.Read(Path.Combine(Repository.Root, "docs", "schemas", "peers.schema.json")).Faults(json.RootElement));
        Assert.Equal(["95% confidence interval", "Compared with the average"], json.RootElement.GetProperty("headings").EnumerateArray().Select(h => h.GetString()));
        var areas = json.RootElement.GetProperty("areas").EnumerateArray().Select(a => a.EnumerateArray().Select(t => t.GetString()!).ToArray()).ToList();
        // The one without a value has no tick; of two alike the first comes first.
        Assert.Equal(["Cedar", "Fir", "Ash", "Elm", "Dogwood"], areas.Select(a => a[1]));
        Assert.Equal(["tlx3", "Cedar", "/areas/tlx3-cedar/activity/", "\u22121.3\u00a0pp", "\u22122.0 to 0.0", "No clear difference"], areas[0]);
    }

    [Fact]
    public void Where_too_few_areas_have_a_figure_there_is_no_strip_and_no_file() =>
        Assert.Empty(Plan("3.5;1;6", "4;1;6", "5;1;6", "6;1;6").Files.OfType<PlannedPeers>());

    private static SitePlan Plan(params string[] figures)
    {
        List<Area> areas = [SmallCountry.AreaOf("K02000001", Level.Uk, "United Kingdom", null),
            .. Names.Select((n, i) => SmallCountry.AreaOf($"TLX{i + 1}", Level.Itl2, n, "K02000001"))];
        var activity = SmallCountry.Activity() with { Cubes = [], Current = [] };
        var indicator = SmallCountry.WithCube(activity, SmallCountry.Second, areas, figures.Select((f, i) => $"TLX{i + 1};2014/2024;difference;;{f};;{(f == ";;" ? "[x]" : "")};"));
        return Planner.Plan(SmallCountry.Of(areas, [indicator]), new ProblemLog());
    }
}
