using System.Xml.Linq;
using CsCheck;
using SmcStatic.Charts;
using SmcStatic.Charts.Maps;
using SmcStatic.Geography;
using SmcStatic.Statistics;
using SmcStatic.Statistics.Comparing;
using SmcStatic.Tests.Problems;
using Xunit;

namespace SmcStatic.Tests.Charts.Maps;

public class MapDrawingTests
{
    private static readonly string Golden = Path.Combine(Repository.Root, "tests", "golden", "maps");

    private static readonly DrawnMap Drawn = Draw("TLA1=10", "TLA2=12.5", "TLA3=20", "TLA4=31", "TLA5=[c]", "TLA6=[x]", "TLB1=44", "TLB2=3");

    private static readonly DrawnMap Judged = MapIsles.Book.Draw(JudgedMap(), Level.Itl2)!;

    [Fact]
    public void A_map_is_drawn_as_it_was_when_last_looked_at()
    {
        Expected.Equal(Path.Combine(Golden, "choropleth.svg"), Drawn.Map!.Text);
        Expected.Equal(Path.Combine(Golden, "tiles.svg"), Drawn.Tiles!.Text);
        Expected.Equal(Path.Combine(Golden, "differences.svg"), Draw(ValueKind.ModelledDifference, "TLA1=-3", "TLA2=-1", "TLA3=0", "TLA4=1", "TLB1=3", "TLB2=[z]").Map!.Text);
        Expected.Equal(Path.Combine(Golden, "verdicts.svg"), Judged.Map!.Text);
        Expected.Equal(Path.Combine(Golden, "verdicts-tiles.svg"), Judged.Tiles!.Text);
        Expected.Equal(Path.Combine(Golden, "places.svg"), MapIsles.Book.Draw("The regions", Level.Itl2, [.. MapIsles.Regions.Select(r => new MapPlace(r.Code, r.Name, $"/{r.Code}/"))])!.Text);
        Expected.Equal(Path.Combine(Golden, "locator.svg"), MapIsles.Book.DrawLocator(Area("TLA3"))!.Text);
        Expected.Equal(Path.Combine(Golden, "locator-small.svg"), MapIsles.Book.DrawLocator(Area("TLB1"))!.Text);
    }

    [Fact]
    public void Every_area_with_a_figure_is_one_link_and_one_without_is_a_shape_alone()
    {
        foreach (var svg in new[] { Drawn.Map!, Drawn.Tiles! })
        {
            var root = XDocument.Parse(svg.Text).Root!;
            var links = root.Descendants("a").Select(a => a.Attribute("href")!.Value).ToList();
            Assert.Equal(["/areas/TLA1/", "/areas/TLA2/", "/areas/TLA3/", "/areas/TLA4/", "/areas/TLA5/", "/areas/TLA6/", "/areas/TLB1/", "/areas/TLB2/"], links.Order(StringComparer.Ordinal));
            Assert.Single(root.Descendants("path"), p => p.Attribute("class")!.Value == "map-missing-none");
        }
    }

    [Fact]
    public void Areas_that_are_too_close_are_links_in_the_close_up_and_colours_in_the_whole()
    {
        var root = XDocument.Parse(Drawn.Map!.Text).Root!;
        var close = root.Descendants("g").Single(g => g.Attribute("class")!.Value == "map-close");
        Assert.Equal(["Region TLB1: 44%", "Region TLB2: 3%"], close.Descendants("title").Select(t => t.Value));
        Assert.Equal(2, root.Elements("path").Count(p => p.Attribute("class")!.Value is "map-5" or "map-1"));
    }

    [Fact]
    public void A_name_is_text_whatever_it_holds()
    {
        foreach (var svg in new[] { Drawn.Map!, Drawn.Tiles!, MapIsles.Book.DrawLocator(Area("TLA2"))! })
            Assert.DoesNotContain(XDocument.Parse(svg.Text).Descendants(), e => e.Name.LocalName is "script" or "near" or "A1");
        Assert.Contains("A \"2\" <script>: 12.5%", XDocument.Parse(Drawn.Map!.Text).Descendants("title").Select(t => t.Value));
    }

    [Fact]
    public void A_missing_value_has_the_pattern_of_its_reason_and_never_a_class()
    {
        var shape = XDocument.Parse(Drawn.Map!.Text).Descendants("a").Single(a => a.Attribute("href")!.Value == "/areas/TLA5/").Element("path")!;
        Assert.Equal("map-missing-c", shape.Attribute("class")!.Value);
        Assert.Equal("url(#fig-rate-itl2-map-c)", shape.Attribute("fill")!.Value);
        Assert.Contains(XDocument.Parse(Drawn.Map!.Text).Descendants("pattern"), p => p.Attribute("id")!.Value == "fig-rate-itl2-map-c");
    }

    [Fact]
    public void The_counts_of_the_legend_are_the_areas_with_values_and_then_those_without_by_reason()
    {
        Assert.Equal(6, Drawn.Key.Where(k => k.Number.Length > 0).Sum(k => int.Parse(k.Count)));
        Assert.Equal(["Confidential [c] 1", "Not available [x] 1", "No figure published 1"], Drawn.Key.Where(k => k.Number.Length == 0).Select(k => $"{k.Words} {k.Count}"));
    }

    [Fact]
    public void An_area_that_is_not_clearly_different_keeps_its_class_and_is_hatched_and_counted()
    {
        var root = XDocument.Parse(Judged.Map!.Text).Root!;
        var shapes = root.Descendants("a").ToDictionary(a => a.Element("title")!.Value, a => a.Element("path")!);
        Assert.Equal(("map-5", null), (shapes["Region TLB1: 44%, clearly higher than the UK"].Attribute("class")!.Value, shapes["Region TLB1: 44%, clearly higher than the UK"].Attribute("fill")));
        var quiet = shapes["Region TLA3: 20%, no clear difference from the UK"];
        Assert.Equal(("map-3 map-quiet", "url(#fig-rate-itl2-map-3q)"), (quiet.Attribute("class")!.Value, quiet.Attribute("fill")!.Value));
        Assert.Contains(root.Descendants("pattern"), p => p.Attribute("id")!.Value == "fig-rate-itl2-map-3q");
        Assert.Equal("No clear difference from the UK 4", Judged.Key.Where(k => k.Class == "map-quiet").Select(k => $"{k.Words} {k.Count}").Single());
        Assert.Equal(6, Judged.Key.Where(k => k.Number.Length > 0).Sum(k => int.Parse(k.Count)));
        Assert.Contains("2 of them are clearly different from the UK", root.Element("desc")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_corner_lies_within_the_frame() => Gen.Double[0.2, 5000].Sample(detail =>
    {
        var borders = Borders.Of(MapIsles.Dataset.Boundaries.Where(b => b.Area.Level == Level.Itl2));
        var scale = MapScale.Filling(borders.BoxOf(borders.Codes), 1600, 2000);
        Assert.All(borders.Codes.SelectMany(c => MapIsles.Rings(scale.PathOf(borders, c, detail))).SelectMany(r => r), corner =>
        {
            Assert.InRange(corner.X, 0, scale.Width);
            Assert.InRange(corner.Y, 0, scale.Height);
        });
    });

    [Fact]
    public void Without_a_boundary_for_each_area_of_one_vintage_there_is_no_map()
    {
        Assert.Null(MapIsles.Book.Draw(MapIsles.Map("UK=1"), Level.Itl2));
        Assert.Null(MapIsles.Book.DrawLocator(MapIsles.Uk));
    }

    /// <summary>The highest and the lowest are clearly different from the UK, no other.</summary>
    private static AreaMap JudgedMap()
    {
        var map = MapIsles.Map("TLA1=10", "TLA2=12.5", "TLA3=20", "TLA4=31", "TLA5=[c]", "TLB1=44", "TLB2=3");
        return map with
        {
            ComparedWith = "the UK",
            Areas = [.. map.Areas.Select(a => a.Code switch
            {
                "TLB1" => a with { Verdict = Verdict.ClearlyHigher, VerdictWords = ", clearly higher than the UK" },
                "TLB2" => a with { Verdict = Verdict.ClearlyLower, VerdictWords = ", clearly lower than the UK" },
                "TLA5" => a with { Verdict = Verdict.CannotBeTested },
                _ => a with { Verdict = Verdict.NoClearDifference, VerdictWords = ", no clear difference from the UK" },
            })],
        };
    }

    private static Area Area(string code) => MapIsles.Dataset.Areas.Find(code)!;

    private static DrawnMap Draw(params string[] codesAndValues) => Draw(ValueKind.Estimate, codesAndValues);

    [Fact]
    public void A_map_without_borders_has_the_patterns_of_its_key_among_its_squares()
    {
        var map = MapIsles.Book.Draw(MapIsles.Map("TLA1=10", "TLA2=12.5", "TLA3=[c]", "TLA4=31", "TLA5=4", "TLA6=8", "TLB1=44", "TLB2=3") with { HasBorders = false }, Level.Itl2)!;
        Assert.Null(map.Map);
        var patterns = XDocument.Parse(map.Tiles!.Text).Descendants("pattern").Select(p => $"url(#{p.Attribute("id")!.Value})").ToList();
        var used = map.Key.Select(k => XDocument.Parse(k.Swatch.Text).Root!.Elements().First().Attribute("fill")?.Value).OfType<string>().ToList();
        Assert.NotEmpty(used);
        Assert.Empty(used.Except(patterns));
    }

    private static DrawnMap Draw(ValueKind kind, params string[] codesAndValues) => MapIsles.Book.Draw(MapIsles.Map(kind, codesAndValues), Level.Itl2)!;
}
