using SmcStatic.Importing;
using SmcStatic.Importing.Areas;
using SmcStatic.Problems;
using SmcStatic.Tests.Reading;
using Xunit;

namespace SmcStatic.Tests.Importing.Areas;

public sealed class AreaImportTests : IDisposable
{
    private static readonly string[] Tables = ["areas-by-hand.csv", "boundaries.csv", "councils-by-hand.csv", "lineage-by-hand.csv"];

    private readonly TemporaryFolder folder = new();
    private readonly ProblemLog log = new();
    private IReadOnlyDictionary<string, string> made = new Dictionary<string, string>();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_data_folder_holds_what_the_import_makes()
    {
        Assert.SkipUnless(Directory.Exists(SourceData.Folder), "The publisher's files are not here.");
        foreach (var table in Tables)
            folder.Write($"import/{table}", File.ReadAllText(Path.Combine(SourceData.Data, "import", table)));
        made = AreaImport.Make(new ImportRequest(SourceData.Folder, folder.Path), log);
        Assert.Empty(log.Ordered());
        Assert.Equal(8, made.Count);
        Assert.All(made, f => Assert.Equal(File.ReadAllText(Path.Combine(SourceData.Data, f.Key)), f.Value));
    }

    [Fact]
    public void A_code_with_one_border_in_two_vintages_is_one_area_of_two_rows()
    {
        Import(SecondVintage("TLA1", "North", 10));
        Assert.Empty(log.Ordered());
        Assert.Equal(["TLA1,itl2,2021,North,,TLA,", "TLA1,itl2,2025,North,,TLA,"], Lines("areas/areas.csv").Where(l => l.Contains("TLA1,itl2", StringComparison.Ordinal)));
        Assert.Equal(["from,relation,to,since,share"], Lines("areas/lineage.csv"));
    }

    [Fact]
    public void A_code_whose_border_has_moved_is_a_problem()
    {
        Import(SecondVintage("TLA1", "North", 30));
        Assert.Equal(["import-border-moved", "import-border-moved"], log.Ordered().Select(p => p.Kind.Id));
    }

    [Fact]
    public void A_code_whose_name_has_changed_is_a_problem()
    {
        Import(SecondVintage("TLA1", "Far North", 10));
        Assert.Equal(["import-border-moved"], log.Ordered().Select(p => p.Kind.Id));
    }

    [Fact]
    public void An_area_that_was_divided_overlaps_its_parts_by_their_surface()
    {
        Import(Layer(("TLA2", "Upper", 250_000, 262_500), ("TLA3", "Lower", 262_500, 300_000)));
        Assert.Empty(log.Ordered());
        Assert.Equal(["TLA1,overlaps,TLA2,2025,0.25", "TLA1,overlaps,TLA3,2025,0.75"], Lines("areas/lineage.csv").Skip(1));
    }

    [Fact]
    public void A_local_area_takes_the_code_of_its_county_or_its_council_or_one_of_our_own()
    {
        Import(Layer(("TLA1", "North", 250_000, 300_000)));
        Assert.Equal(["E06000001,local,2025,Town,Tref,TLA1,", "E10000009,local,2025,Shire,,TLA1,", "SMC-90,local,2025,Two Towns,,TLA1,"],
            Lines("areas/areas.csv").Where(l => l.Contains("local", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_local_area_without_a_code_is_a_problem()
    {
        Import(Layer(("TLA1", "North", 250_000, 300_000)), "code,level,vintage,name,welsh_name,parent,aliases\nTLA,itl1,2021,All,,K,\nK,uk,2021,UK,,,\n");
        Assert.Equal(["import-area-code"], log.Ordered().Select(p => p.Kind.Id).Distinct());
        Assert.Contains("Two Towns", log.Ordered()[0].Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_council_lists_the_areas_it_lies_in_the_smallest_first()
    {
        Import(Layer(("TLA2", "Upper", 250_000, 262_500), ("TLA3", "Lower", 262_500, 300_000)));
        Assert.Equal("E06000001,Town,Tref,E06000001;TLA1;TLA2;TLA;K", Lines("areas/councils.csv")[1]);
    }

    private static string SecondVintage(string code, string name, int kilometresOfTwo) =>
        Layer((code, name, 250_000, 290_000 + kilometresOfTwo * 1000), ("TLA9", "Sea", 290_000 + kilometresOfTwo * 1000, 330_000));

    /// <summary>Areas side by side, in metres, from one easting to another, 40 kilometres high.</summary>
    private static string Layer(params (string Code, string Name, int West, int East)[] areas) =>
        """{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:27700"}},"features":[""" + string.Join(',', areas.Select(a =>
            $$$"""{"type":"Feature","properties":{"C":"{{{a.Code}}}","N":"{{{a.Name}}}","W":"{{{(a.Name == "Town" ? "Tref" : "")}}}"},"geometry":{"type":"Polygon","coordinates":[[[{{{a.West}}},300000],[{{{a.East}}},300000],[{{{a.East}}},340000],[{{{a.West}}},340000],[{{{a.West}}},300000]]]}}""")) + "]}";

    private void Import(string second, string? byHand = null)
    {
        var first = Layer(("TLA1", "North", 250_000, 300_000), ("TLA9", "Sea", 300_000, 330_000));
        folder.Write("source/boundaries/first.geojson", second.Contains("TLA9", StringComparison.Ordinal) ? first : Layer(("TLA1", "North", 250_000, 300_000)));
        folder.Write("source/boundaries/second.geojson", second);
        folder.Write("source/boundaries/local.geojson", Layer(("", "Town", 250_000, 260_000), ("", "Shire", 260_000, 280_000), ("", "Two Towns", 280_000, 300_000)));
        folder.Write("source/boundaries/councils.geojson", Layer(("E06000001", "Town", 250_000, 260_000)));
        folder.Write("source/lookups/la205-to-lad.json", """
            {"205_regions":[{"name":"TOWN","codes":["E06000001"]},{"name":"Shire","codes":["E10000009","E07000001","E07000002"]},{"name":"Two Towns","codes":["E06000002","E06000003"]}]}
            """);
        folder.Write("source/lookups/lad20-to-itl21.csv", "LAD20CD,ITL221CD\n" + string.Concat("E06000001 E07000001 E07000002 E06000002 E06000003".Split(' ').Select(c => $"{c},TLA1\n")));
        folder.Write("data/import/boundaries.csv", """
            file,level,vintage,code,name,welsh_name,tolerance,smallest_island
            first.geojson,itl2,2021,C,N,,100,1
            second.geojson,itl2,2025,C,N,,100,1
            local.geojson,local,2025,,N,,100,1
            councils.geojson,council,2021,C,N,W,,

            """);
        folder.Write("data/import/areas-by-hand.csv", byHand ?? "code,level,vintage,name,welsh_name,parent,aliases\nTLA,itl1,2021,All,,K,\nK,uk,2021,UK,,,\nSMC-90,local,2025,Two Towns,,,\n");
        folder.Write("data/import/lineage-by-hand.csv", "from,to,since\n");
        folder.Write("data/import/councils-by-hand.csv", "code,name,welsh_name,made_of\n");
        made = AreaImport.Make(new ImportRequest(Path.Combine(folder.Path, "source"), Path.Combine(folder.Path, "data")), log);
    }

    private string[] Lines(string name) => made[name].TrimEnd('\n').Split('\n');
}
