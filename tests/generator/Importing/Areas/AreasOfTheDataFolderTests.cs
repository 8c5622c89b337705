using SmcStatic.Geography;
using SmcStatic.Joining;
using SmcStatic.Problems;
using SmcStatic.Reading;
using Xunit;

namespace SmcStatic.Tests.Importing.Areas;

/// <summary>The areas that the site is made with.</summary>
public class AreasOfTheDataFolderTests
{
    private static readonly ProblemLog Log = new();
    private static readonly Lazy<(JoinedAreas Areas, IReadOnlyList<Boundary> Boundaries)> Joined = new(Join);

    private static SmcStatic.Geography.Areas All => Joined.Value.Areas.Areas;

    [Fact]
    public void Areas_and_boundaries_join_without_a_problem()
    {
        Assert.NotEmpty(Joined.Value.Boundaries);
        Assert.Empty(Log.Ordered());
    }

    [Theory]
    [InlineData("uk", 2021, 2)]
    [InlineData("nation", 2021, 4)]
    [InlineData("itl1", 2021, 12)]
    [InlineData("itl2", 2021, 41)]
    [InlineData("itl2", 2025, 46)]
    [InlineData("local", 2025, 205)]
    [InlineData("local", 2024, 1)]
    [InlineData("international", 2021, 8)]
    public void Each_level_has_its_areas(string level, int vintage, int count) =>
        Assert.Equal(count, All.Of(Level.Find(level)!).Count(a => a.Vintages.Contains(vintage)));

    [Theory]
    [InlineData("nation", 2021, 4)]
    [InlineData("itl1", 2021, 12)]
    [InlineData("itl2", 2021, 41)]
    [InlineData("itl2", 2025, 46)]
    [InlineData("local", 2025, 205)]
    public void Each_drawn_level_has_its_boundaries(string level, int vintage, int count) =>
        Assert.Equal(count, Joined.Value.Boundaries.Count(b => b.Area.Level.Code == level && b.Vintage == vintage));

    // Trap 23: same name, different code and shape.
    [Theory]
    [InlineData("Eastern Scotland", "TLM7", "TLM0")]
    [InlineData("Highlands and Islands", "TLM6", "TLM2")]
    [InlineData("West Central Scotland", "TLM8", "TLM3")]
    public void Regions_of_one_name_and_two_borders_are_two_areas(string name, string earlier, string later)
    {
        Assert.Equal([later, earlier], All.Of(Level.Itl2).Where(a => a.Name == name).OrderByDescending(a => a.Vintages[0]).Select(a => a.Code));
        Assert.Equal([2021], All.Find(earlier)!.Vintages);
        Assert.Equal([2025], All.Find(later)!.Vintages);
        Assert.Contains(All.Lineage, l => l.From == earlier && l.To == later);
    }

    // Trap 25: 198 by lookup, 5 by hand, 2 that lie in two regions.
    [Theory]
    [InlineData("Cumbria", "TLD1")]
    [InlineData("North Yorkshire CC", "TLE2")]
    [InlineData("Somerset CC", "TLK2")]
    [InlineData("North Northamptonshire", "TLF2")]
    [InlineData("West Northamptonshire", "TLF2")]
    [InlineData("Argyll and Bute Islands", "TLM")]
    [InlineData("North Ayrshire mainland", "TLM")]
    [InlineData("Kent", "TLJ4")]
    [InlineData("Isle of Anglesey", "TLL1")]
    public void A_local_area_lies_in_its_region(string name, string region) =>
        Assert.Equal(region, All.Of(Level.Local).Single(a => a.Name == name).Parent);

    [Theory]
    [InlineData("Kent", "E10000016")]
    [InlineData("Darlington", "E06000005")]
    [InlineData("Argyll and Bute Islands", "S12000035")]
    [InlineData("Camden and City of London", "SMC-01")]
    public void A_local_area_has_a_code_that_lasts(string name, string code) =>
        Assert.Equal(code, All.Of(Level.Local).Single(a => a.Name == name).Code);

    [Fact]
    public void Every_area_with_a_page_lies_in_the_United_Kingdom() =>
        Assert.All(All.InOrder.Where(a => a.Level != Level.Uk && a.Level.HasPages), a => Assert.Equal("K02000001", All.Above(a).Last().Code));

    [Theory]
    [InlineData("S12000035", "S12000035", "TLM6", "TLM8", "TLM2", "TLM", "S92000003", "K02000001")]
    [InlineData("E06000063", "SMC-03", "TLD1", "TLD", "E92000001", "K02000001")]
    [InlineData("E07000026", "SMC-03", "TLD1", "TLD", "E92000001", "K02000001")]
    [InlineData("E09000001", "SMC-01", "TLI3", "TLI", "E92000001", "K02000001")]
    public void A_council_lists_the_areas_it_lies_in(string council, params string[] areas) =>
        Assert.Equal(areas, All.Councils.Single(c => c.Code == council).AreaCodes);

    [Fact]
    public void Every_council_lies_in_one_local_area_and_one_nation() =>
        Assert.All(All.Councils, c => Assert.Equal([1, 1], new[] { Level.Local, Level.Nation }.Select(l => c.AreaCodes.Count(a => All.Find(a)!.Level == l))));

    [Theory]
    [InlineData("W06000001", "Ynys Môn")]
    [InlineData("W92000004", "Cymru")]
    [InlineData("W06000012", "Castell-nedd Port Talbot")]
    public void Welsh_places_have_their_Welsh_names(string code, string name) => Assert.Equal(name, All.Find(code)!.WelshName);

    [Theory]
    [InlineData("Hull", "E06000010")]
    [InlineData("Bristol", "E06000023")]
    [InlineData("Anglesey", "W06000001")]
    [InlineData("Western Isles", "S12000013")]
    public void Places_are_found_by_the_names_people_use(string name, string code) => Assert.Contains(name, All.Find(code)!.Aliases);

    [Fact]
    public void The_shares_of_an_area_that_became_others_add_up_to_it() =>
        Assert.All(All.Lineage.GroupBy(l => l.From), g => Assert.InRange(g.Sum(l => l.Share), 0.99m, 1.01m));

    private static (JoinedAreas, IReadOnlyList<Boundary>) Join()
    {
        var sources = Reader.Read(SourceData.Data, new ProblemLog());
        var areas = AreaJoin.Join(sources, SmcStatic.Joining.Addresses.AddressLedger.Empty, Log);
        return (areas, BoundaryJoin.Join(sources, areas, Log));
    }
}
