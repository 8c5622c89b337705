using Xunit;

namespace SmcStatic.Tests.Importing;

/// <summary>Each trap of the publisher's files, by its number in the guide to the data: first on a made-up file of the same shape, then in the figures that came of the real ones.</summary>
public sealed partial class TrapTests : IDisposable
{
    private const string Rule = "wages,,,rate,,,,,,,";
    private const string Uk = "K02000001";

    private readonly ImportFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Trap_01_blank_rows_are_left_out_and_counted()
    {
        var account = folder.WithSplit("w,trend,,country,England,year,2020,,,2020,1.5,,,,Percent,", ",,,,,,,,,,,,,,,", " ,NA,,,,,,,,,,,,,,").With("rules", Rule).Run();
        var file = Assert.Single(account.Files);
        Assert.Equal((3, 1, "a blank row (2)"), (file.Read, file.Kept, file.Reasons));
        Assert.Equal([3, 4], file.LeftOut.Select(r => r.Line));
        Assert.Equal("a blank row (5)", Committed.Account("2025/dr14-distribution_of_parental_occupation.csv")["reasons"]);
    }

    [Fact]
    public void Trap_14_an_empty_value_gets_a_status_and_a_reason_and_never_becomes_zero()
    {
        var lines = folder.With("rules", "wages,,value=;time_period=2020,rate,,,,,,There was no survey.,", "wages,,value=;time_period=2021,rate,,,,,[c],Too few people answered.,", Rule)
            .WithSplit("w,trend,,country,England,year,2020,,,2020,,,,,Percent,", "w,trend,,country,England,year,2021,,,2021,NA,NA,NA,NA,Percent,", "w,trend,,country,England,year,2022,,,2022,0,,,,Percent,",
                "w,trend,,country,England,year,2023,,,2023,x,,,,Percent,").Imported();
        Assert.Equal(["ENG,2020,rate,,,,,,,[x],There was no survey.", "ENG,2021,rate,,,,,,,[c],Too few people answered.", "ENG,2022,rate,,,0,,,,,", "ENG,2023,rate,,,,,,,[x],"], lines);
        foreach (var (indicator, period) in new[] { ("childhood-poverty", "1997/98"), ("level-of-development-at-age-5", "2020/21"), ("attainment-at-age-11", "2019/20"), ("civic-engagement", "2022/23") })
        {
            var missing = Committed.Of(indicator, Committed.R2025).Where(r => r["period"] == period && r["value"].Length == 0).ToList();
            Assert.NotEmpty(missing);
            Assert.All(missing, r => Assert.Equal(("[x]", true), (r["status"], r["note"].Length > 0)));
        }
        var regions = Committed.Of("gross-value-added-per-head", Committed.R2025).Where(r => r["status"] == "[x]").ToList();
        Assert.Equal(2, regions.Count);
        Assert.All(regions, r => Assert.StartsWith("TLM", r["area"], StringComparison.Ordinal));
    }

    [Fact]
    public void Trap_15_an_x_as_a_sample_size_means_that_it_is_withheld()
    {
        var lines = folder.With("rules", Rule).WithSplit("w,trend,,country,England,year,2020,,,2020,41,,,x,Percent,").Imported();
        Assert.Equal(["ENG,2020,rate,,,41,,,[c],,"], lines);
        var source = Csv.Records(Repository.SourceFile("2025/in12-attainment_at_age_11.csv")).Count(r => r["sample_size"] == "x");
        Assert.True(source > 0);
        Assert.Equal(source, Committed.Of("attainment-at-age-11", Committed.R2025).Count(r => r["sample_size"] == "[c]"));
    }

    [Fact]
    public void Trap_21_a_series_revised_without_a_word_stays_as_each_release_had_it()
    {
        var line = "w,trend,,country,England,year,2020,,,2020,{0},,,,Percent,";
        folder.With("rules", Rule).WithFile("2024/a.csv", "split", ImportFolder.Lines(ImportFolder.SplitHeader, line.Replace("{0}", "1.5", StringComparison.Ordinal)), "2024-09-11")
            .WithFile("2025/a.csv", "split", ImportFolder.Lines(ImportFolder.SplitHeader, line.Replace("{0}", "1.6", StringComparison.Ordinal)));
        Assert.Equal(["ENG,2020,rate,,,1.6,,,,,"], folder.Imported());
        Assert.Equal("area,period,measure,sex,seb,value,lower,upper,sample_size,status,note\nENG,2020,rate,,,1.5,,,,,\n", File.ReadAllText(Path.Combine(folder.Data, "indicators/wages/2024-09-11.csv")));
        var poverty = $"area={Uk} measure=rate period=2020/21";
        Assert.NotEqual(Committed.One("childhood-poverty", Committed.R2024, poverty)["value"], Committed.One("childhood-poverty", Committed.R2025, poverty)["value"]);
    }

    [Fact]
    public void Trap_22_a_file_is_what_the_table_says_whatever_its_name_and_a_row_it_repeats_is_left_out()
    {
        var row = "w,trend,,country,England,year,2020,,,2020,1.5,,,,Percent,";
        folder.With("rules", Rule).WithFile("2024/dr22-schools.csv", "split", ImportFolder.Lines(ImportFolder.SplitHeader, row)).WithSplit(row, row.Replace("2020", "2021", StringComparison.Ordinal));
        var account = folder.Run();
        Assert.Equal([1, 1], account.Files.Select(f => f.Kept));
        Assert.Equal("repeats another row: 2024/dr22-schools.csv line 2", Assert.Single(account.Files[1].LeftOut).Reason);
        var wrong = Committed.Account("2024/in14-availability_of_high-quality_school_education.csv");
        Assert.Equal(("skills-at-age-15", "42"), (wrong["indicator"], wrong["read"]));
        Assert.False(File.Exists(Path.Combine(Repository.Data, "indicators/availability-of-high-quality-school-education", Committed.R2024 + ".csv")));
    }

    [Fact]
    public void Trap_26_stray_columns_are_known_by_name_and_an_unknown_one_is_refused()
    {
        var lines = folder.With("rules", Rule).WithFile("2024/a.csv", "category", ImportFolder.Lines("\"\",year," + ImportFolder.CategoryHeader, "1,2020,w,country,,England,2020,NA,NA,NA,NA,NA,NA,NA,1.5,NA,NA,NA,Percent,NA")).Imported();
        Assert.Equal(["ENG,2020,rate,,,1.5,,,,,"], lines);

        using var other = new ImportFolder();
        var problem = other.With("rules", Rule).WithFile("2026/a.csv", "split", ImportFolder.Lines(ImportFolder.SplitHeader + ",weighting", "w,trend,,country,England,year,2020,,,2020,1.5,,,,Percent,,3")).Refused();
        Assert.Equal(("import-column-unknown", "metrics/2026/a.csv:1", "weighting"), (problem.Kind.Id, problem.At.ToString(), problem.Found));
        Assert.Contains("seb_three_cat", Csv.Read(Repository.SourceFile("2025/dr32-youth_unemployment.csv"))[0]);
        Assert.Equal("52", Committed.Account("2025/dr32-youth_unemployment.csv")["kept"]);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Trap_28_order_and_case_of_columns_line_ends_and_a_byte_order_mark_do_not_matter(string end)
    {
        var text = "\uFEFF\"Value\",UNIT,Area_Name,Area_type,Time_period,sample_size,LCI,uci,Value_note,SEB,Sex,age,Category,Category_type\n1.5,Percent,England,country,2020,NA,NA,NA,NA,Higher,Women,16,NA,NA\n";
        var lines = folder.With("rules", Rule).WithFile("2024/a.csv", "category", text.Replace("\n", end, StringComparison.Ordinal)).Imported();
        Assert.Equal(["ENG,2020,rate,women,higher,1.5,,,,,"], lines);
    }
}
