using Xunit;

namespace SmcStatic.Tests.Importing;

public sealed partial class TrapTests
{
    [Theory]
    [InlineData(2, "NA", "ITL2", "\"Shire, North and South\"", "TLA1")]
    [InlineData(3, "TLH2", "ITL2", "Moor", "TLA2")]
    [InlineData(4, "K02000001", "country", "England", "ENG")]
    [InlineData(5, "K02000003", "country", "United Kingdom", "UK")]
    public void Traps_02_to_05_a_missing_or_wrong_area_code_does_not_matter_for_the_area_is_found_by_type_and_name(int trap, string code, string type, string name, string area)
    {
        Assert.InRange(trap, 2, 5);
        var lines = folder.With("rules", Rule).WithSplit($"w,trend,{code},{type},{name},year,2020,,,2020,1.5,,,,Percent,").Imported();
        Assert.Equal([$"{area},2020,rate,,,1.5,,,,,"], lines);
    }

    [Fact]
    public void Trap_02_the_local_areas_and_regions_without_a_code_are_all_there()
    {
        Assert.All(Csv.Records(Repository.SourceFile("2025/ci1-conditions_of_childhood.csv")), r => Assert.True(r["area_code"] is "" or "NA"));
        Assert.Equal(205, Areas("conditions-of-childhood", Committed.R2025).Count);
    }

    [Theory]
    [InlineData("youth-unemployment")]
    [InlineData("type-of-employment-opportunities-for-young-people")]
    [InlineData("postgraduate-education")]
    public void Trap_03_the_code_filled_down_over_all_regions_is_not_taken_over(string indicator) =>
        Assert.Equal(41, Committed.Of(indicator, Committed.R2025).Where(r => r["measure"] == "rate-pooled").Select(r => r["area"]).Distinct().Count());

    [Theory]
    [InlineData("childhood-poverty")]
    [InlineData("gross-value-added-per-head")]
    public void Trap_04_the_nations_under_the_code_of_the_United_Kingdom_are_told_apart(string indicator) =>
        Assert.Superset(new HashSet<string> { "E92000001", "W92000004", "S92000003", "N92000002", Uk }, Areas(indicator, Committed.R2025));

    [Fact]
    public void Trap_05_codes_that_do_not_exist_are_not_taken_over() =>
        Assert.DoesNotContain(Areas("relative-occupational-mobility", Committed.R2023), a => a is "K02000002" or "K02000003" or "K02000004");

    [Fact]
    public void Trap_06_each_spelling_of_an_area_type_has_its_line_and_an_unknown_one_is_refused()
    {
        folder.With("rules", Rule).With("area_types", "National,uk nation", ",uk nation", "SMC georgraphy,local").WithSplit(
            "w,trend,,Country,England,year,2020,,,2020,1,,,,Percent,", "w,trend,,National,England,year,2021,,,2021,2,,,,Percent,", "w,trend,,NA,England,year,2022,,,2022,3,,,,Percent,",
            "w,trend,,SMC georgraphy,Middle Town,year,2020,,,2020,4,,,,Percent,");
        Assert.Equal(4, folder.Imported().Length);

        using var other = new ImportFolder();
        var problem = other.With("rules", Rule).WithSplit("w,trend,,Borough,England,year,2020,,,2020,1,,,,Percent,").Refused();
        Assert.Equal(("import-area-type-unknown", "metrics/2025/wages.csv:2:10", "Borough"), (problem.Kind.Id, problem.At.ToString(), problem.Found));
        Assert.Contains("import/area_types.csv", problem.Cure, StringComparison.Ordinal);
    }

    [Fact]
    public void Trap_07_an_area_that_stands_in_a_split_is_taken_from_there()
    {
        var lines = folder.With("rules", "wages,,chart_type=geography,rate,,where=area,,,,,")
            .WithSplit("w,geography,,ITL2,United Kingdom,where,Moor,quintile,4,2020,1.5,,,,Percent,", "w,geography,,ITL2,Old Shire,where,NA,quintile,4,2020,2.5,,,,Percent,").Imported();
        Assert.Equal(["TLA1,2020,rate,,,2.5,,,,,", "TLA2,2020,rate,,,1.5,,,,,"], lines);
        Assert.Equal(41, Committed.Of("occupations-in-the-new-economy", Committed.R2025).Where(r => r["measure"] == "rate-pooled" && r["area"].StartsWith("TL", StringComparison.Ordinal)).Select(r => r["area"]).Distinct().Count());
    }

    [Fact]
    public void Trap_08_the_average_of_the_OECD_is_not_the_United_Kingdom()
    {
        var lines = folder.With("rules", "wages,,,rate,,place=area,,,,,").WithSplit("w,trend,K02000001,country,United Kingdom,place,OECD,,,2020,1.5,,,,Percent,", "w,trend,K02000001,country,United Kingdom,place,United Kingdom,,,2020,2.5,,,,Percent,").Imported();
        Assert.Equal(["UK,2020,rate,,,2.5,,,,,", "OECD,2020,rate,,,1.5,,,,,"], lines);
        var source = Csv.Records(Repository.SourceFile("2025/dr23-access_to_higher_education.csv"));
        var oecd = source.Where(r => r["primary_split_value"] == "OECD").Select(r => (r["time_period"], r["value"])).ToList();
        Assert.NotEmpty(oecd);
        Assert.Equal(oecd, Committed.Of("access-to-higher-education", Committed.R2025).Where(r => r["area"] == "OECD").Select(r => (r["period"], r["value"])));
    }

    [Fact]
    public void Trap_18_a_region_from_another_year_keeps_its_own_year_with_a_note()
    {
        var regions = Committed.Of("business-spending-on-research-and-development", Committed.R2025).Where(r => r["measure"] == "spending-per-100000").ToList();
        Assert.Equal(40, regions.Count(r => r["period"] == "2023"));
        var other = Assert.Single(regions, r => r["period"] == "2022");
        Assert.Equal(("TLN0", true), (other["area"], other["note"].Length > 0));
    }

    [Fact]
    public void Trap_23_one_name_in_two_vintages_is_refused_until_the_vintage_is_said()
    {
        var row = "w,trend,,{0},Moor,year,2020,,,2020,1.5,,,,Percent,";
        var problem = folder.With("rules", Rule).With("area_types", "Region,itl2").WithSplit(row.Replace("{0}", "Region", StringComparison.Ordinal)).Refused();
        Assert.Equal(("import-area-ambiguous", "Moor"), (problem.Kind.Id, problem.Found));
        using var first = new ImportFolder();
        Assert.StartsWith("TLA2,", Assert.Single(first.With("rules", Rule).WithSplit(row.Replace("{0}", "ITL2", StringComparison.Ordinal)).Imported()), StringComparison.Ordinal);
        using var second = new ImportFolder();
        Assert.StartsWith("TLA9,", Assert.Single(second.With("rules", "wages,,,rate,,level:itl2 2025,,,,,").WithSplit(row.Replace("{0}", "ITL2", StringComparison.Ordinal)).Imported()), StringComparison.Ordinal);
        Assert.Superset(new HashSet<string> { "TLM0", "TLM1", "TLM2", "TLM3" }, Areas("gross-value-added-per-head", Committed.R2025));
        Assert.Superset(new HashSet<string> { "TLM6", "TLM7", "TLM8" }, Areas("economic-activity", Committed.R2025));
        Assert.DoesNotContain("TLM0", Areas("economic-activity", Committed.R2025));
    }

    [Fact]
    public void Trap_24_an_area_by_another_name_has_its_line_and_what_is_no_area_is_refused_or_left_out()
    {
        var lines = folder.With("rules", "wages,,area_name=Overall,,,,,,,,the total again", Rule)
            .WithSplit("w,trend,,ITL2,Old Shire,year,2020,,,2020,1.5,,,,Percent,", "w,trend,,ITL2,Overall,year,2020,,,2020,1.6,,,,Percent,").Imported();
        Assert.Equal(["TLA1,2020,rate,,,1.5,,,,,"], lines);

        using var other = new ImportFolder();
        var problem = other.With("rules", Rule).WithSplit("w,trend,,ITL2,Overall,year,2020,,,2020,1.5,,,,Percent,").Refused();
        Assert.Equal(("import-area-unknown", "metrics/2025/wages.csv:2:15", "Overall"), (problem.Kind.Id, problem.At.ToString(), problem.Found));
        Assert.Equal(41, Areas("absolute-occupational-mobility", Committed.R2023).Count(a => a.Length == 4));
        Assert.Superset(new HashSet<string> { "TLH", "TLE" }, Areas("absolute-educational-mobility", Committed.R2023));
    }

    [Fact]
    public void Trap_25_every_local_area_lies_in_a_region_and_two_lie_in_two()
    {
        var local = Csv.Records(Path.Combine(Repository.Data, "areas/areas.csv")).Where(a => a["level"] == "local" && a["vintage"] == "2025").ToList();
        Assert.Equal(205, local.Count);
        var regionOf = local.ToDictionary(a => a["code"], a => a["parent"]);
        // Two reach over the border of two ITL2 regions: they lie in Scotland, and in no one region of it.
        Assert.Equal(["S12000021", "S12000035"], regionOf.Where(a => a.Value.Length != "TLM7".Length).Select(a => a.Key).Order(StringComparer.Ordinal));
        Assert.Equal(["TLM", "TLM"], [regionOf["S12000021"], regionOf["S12000035"]]);
        // Five are newer than the lookup of districts, which names what they were made of.
        Assert.Equal(["TLD1", "TLE2", "TLK2", "TLF2", "TLF2"], new[] { "SMC-03", "E06000065", "E06000066", "E06000061", "E06000062" }.Select(c => regionOf[c]));
    }

    private static HashSet<string> Areas(string indicator, string release) => [.. Committed.Of(indicator, release).Select(r => r["area"])];
}
