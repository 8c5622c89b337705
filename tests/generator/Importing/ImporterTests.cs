using SmcStatic.Problems;
using Xunit;

namespace SmcStatic.Tests.Importing;

public sealed class ImporterTests : IDisposable
{
    private const string Rule = "wages,,,rate,,,,,,,";
    private const string Good = "w,trend,,country,England,year,2020,,,2020,1.5,,,,Percent,";

    private readonly ImportFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void All_problems_of_all_files_are_told_at_once_in_the_order_of_the_files_and_nothing_is_written()
    {
        folder.With("rules", Rule).WithFile("2024/a.csv", "split", ImportFolder.Lines(ImportFolder.SplitHeader, Good, "w,trend,,country,Atlantis,year,2020,,,2020,1.5,,,,Percent,", "w,trend,,country,England,hat,1,,,2020,a lot,,,,Quid,"), "2024-09-11")
            .WithSplit(Good, "w,trend,,Planet,England,sex,Gals,,,then,1.5,2,3,x,Percent,");
        folder.Run();
        Assert.Equal(
            [
                "metrics/2024/a.csv:3:18 import-area-unknown", "metrics/2024/a.csv:4:26 import-split-unknown", "metrics/2024/a.csv:4:39 import-number-unknown", "metrics/2024/a.csv:4:48 import-unit-unknown",
                "metrics/2025/wages.csv:3:10 import-area-type-unknown", "metrics/2025/wages.csv:3:29 import-category-unknown", "metrics/2025/wages.csv:3:36 import-period-unknown", "metrics/2025/wages.csv:3:45 import-interval-elsewhere",
            ], folder.Log.Ordered().Select(p => $"{p.At} {p.Kind.Id}"));
        Assert.Empty(Directory.EnumerateFiles(folder.Data, "2*.csv", SearchOption.AllDirectories));
        Assert.False(File.Exists(Path.Combine(folder.Data, "import/account.csv")));
    }

    [Fact]
    public void What_was_imported_before_stays_as_it_was_when_there_is_a_problem()
    {
        folder.Write("data/indicators/wages/2025-12-18.csv", "as it was");
        folder.With("rules", Rule).WithSplit("w,trend,,country,Atlantis,year,2020,,,2020,1.5,,,,Percent,").Run();
        Assert.True(folder.Log.HasErrors);
        Assert.Equal("as it was", File.ReadAllText(Path.Combine(folder.Data, "indicators/wages/2025-12-18.csv")));
    }

    [Fact]
    public void A_file_without_a_line_and_a_line_without_a_file_are_problems()
    {
        folder.With("rules", Rule).WithSplit(Good).With("files", "2025/lost.csv,split,2025-12-18,wages,");
        folder.Write("source/metrics/2026/new.csv", "a\n1\n");
        folder.Run();
        Assert.Equal(["import/files.csv:3 import-file-missing", "metrics/2026/new.csv import-file-unknown"], folder.Log.Ordered().Select(p => $"{p.At} {p.Kind.Id}"));
    }

    [Fact]
    public void A_file_that_is_left_out_is_counted_with_its_reason()
    {
        folder.With("rules", Rule).WithSplit(Good).With("files", "2025/odd.csv,leave-out,2025-12-18,,Says the same in other words");
        folder.Write("source/metrics/2025/odd.csv", "a,b\n1,2\n3,4\n");
        var account = folder.Run();
        Assert.Equal((2, 0, "Says the same in other words (2)"), (account.Files[0].Read, account.Files[0].Kept, account.Files[0].Reasons));
        Assert.True(account.IsWhole);
        Assert.Equal("file,line,reason\n2025/odd.csv,2,Says the same in other words\n2025/odd.csv,3,Says the same in other words\n", File.ReadAllText(Path.Combine(folder.Data, "import/left-out.csv")));
    }

    [Fact]
    public void The_areas_of_the_wide_table_are_looked_up_though_it_gives_no_figures()
    {
        folder.With("rules", Rule).WithSplit(Good).With("files", "2025/wide.csv,wide,2025-12-18,,Repeats the categories");
        folder.Write("source/metrics/2025/wide.csv", "region_url,region_fullname\nm,Middle Town\na,Atlantis\n");
        var problem = folder.Refused();
        Assert.Equal(("import-area-unknown", "metrics/2025/wide.csv:3:3"), (problem.Kind.Id, problem.At.ToString()));
    }

    [Fact]
    public void The_first_rule_that_fits_decides_and_a_row_that_none_fits_is_a_problem()
    {
        var problem = folder.With("rules", "wages,2025-12-18,chart_type=tr*;area_name!=England|Wales,pay,,,,,,,", "wages,2025-12-18,chart_type=trend;area_name=England,rate,,,,,,,")
            .WithSplit(Good, "w,trend,,country,United Kingdom,year,2020,,,2020,1.5,,,,Pounds,", "w,map,,country,England,year,2020,,,2020,1.5,,,,Percent,").Refused();
        Assert.Equal(("import-row-not-understood", "metrics/2025/wages.csv:4"), (problem.Kind.Id, problem.At.ToString()));
    }

    [Fact]
    public void A_rule_for_another_release_is_not_used_and_one_that_no_row_needs_is_told()
    {
        folder.With("rules", "wages,2024-09-11,,pay,,,,,,,", Rule).WithSplit(Good).Run();
        var warning = Assert.Single(folder.Log.Ordered());
        Assert.Equal(("import-rule-unused", "import/rules.csv:2", Severity.Warning), (warning.Kind.Id, warning.At.ToString(), warning.Kind.Severity));
        Assert.True(File.Exists(Path.Combine(folder.Data, "indicators/wages/2025-12-18.csv")));
    }

    [Theory]
    [InlineData("units", "Percent,pounds", "import-table-contradiction")]
    [InlineData("splits", "split,hat,,headgear", "import-table-line")]
    [InlineData("area_types", "Town,town", "import-table-line")]
    [InlineData("areas", "itl2,,Nowhere,XX", "import-table-line")]
    [InlineData("periods", "then,sometime", "import-table-line")]
    [InlineData("files", "2025/x.csv,long,2025-12-18,wages,", "import-table-line")]
    [InlineData("files", "2025/x.csv,split,Christmas,wages,", "import-table-line")]
    [InlineData("files", "2025/x.csv,leave-out,2025-12-18,,", "import-table-line")]
    [InlineData("rules", "wages,,trend,rate,,,,,,,", "import-table-line")]
    [InlineData("rules", "wages,,,rate,window split:year,,,,,,", "import-table-line")]
    [InlineData("rules", "wages,,,rate,,swallow,,,,,", "import-table-line")]
    [InlineData("rules", "wages,,,rate,,sample:some,,,,,", "import-table-line")]
    [InlineData("rules", "wages,,,rate,,,women,,,,", "import-table-line")]
    [InlineData("rules", "wages,,,rate,,,,a hundred,,,", "import-table-line")]
    [InlineData("rules", "wages,,,rate,,,,,[q],,", "import-table-line")]
    [InlineData("rules", "wages,,,,,,,,,,", "import-table-line")]
    [InlineData("rules", "wages,,,rate,,,,,,,too odd", "import-table-line")]
    public void A_line_of_a_table_that_makes_no_sense_is_a_problem(string table, string line, string kind)
    {
        folder.With("rules", Rule).WithSplit(Good).With(table, line).Run();
        Assert.Equal(kind, Assert.Single(folder.Log.Ordered()).Kind.Id);
    }

    [Fact]
    public void Two_lines_that_say_the_same_of_a_spelling_are_no_problem()
    {
        folder.With("units", "PERCENT,percent", "percent,percent").With("rules", Rule).WithSplit(Good);
        Assert.Single(folder.Imported());
    }

    [Fact]
    public void A_table_may_be_spread_over_files_by_year_and_the_narrower_line_goes_first()
    {
        folder.Write("data/import/categories-2023.csv", "dimension,source,indicator,category,release\nsex,Other,wages,women,2023-09-12\nsex,Other,wages,men,\n");
        folder.With("rules", Rule).WithSplit("w,trend,,country,England,sex,Other,,,2020,1.5,,,,Percent,")
            .WithFile("2023/a.csv", "split", ImportFolder.Lines(ImportFolder.SplitHeader, "w,trend,,country,England,sex,Other,,,2020,1.5,,,,Percent,"), "2023-09-12");
        Assert.Equal(["ENG,2020,rate,men,,1.5,,,,,"], folder.Imported());
        Assert.Equal(["ENG,2020,rate,women,,1.5,,,,,"], File.ReadAllLines(Path.Combine(folder.Data, "indicators/wages/2023-09-12.csv"))[1..]);
    }

    [Fact]
    public void An_indicator_without_a_definition_or_a_rule_for_an_unknown_measure_is_a_problem()
    {
        Assert.Equal("import-table-line", folder.With("rules", "wages,,,hats,,,,,,,").WithSplit(Good).Refused().Kind.Id);
        using var other = new ImportFolder();
        Assert.Equal("import-definition-wrong", other.With("rules", Rule).WithFile("2025/a.csv", "split", ImportFolder.Lines(ImportFolder.SplitHeader, Good), indicator: "hats").Refused().Kind.Id);
    }
}
