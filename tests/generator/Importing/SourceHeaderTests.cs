using Xunit;

namespace SmcStatic.Tests.Importing;

public sealed class SourceHeaderTests : IDisposable
{
    private const string Rule = "wages,,,rate,,,,,,,";
    private const string Row = "w,trend,,country,England,year,2020,,,2020,1.5,,,,Percent,";

    private readonly ImportFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("value,", "estimate,", "import-column-unknown import-column-missing")]
    [InlineData("unit,", "value,", "import-column-missing import-column-twice")]
    [InlineData("area_code,", "weight,", "import-column-unknown")]
    public void A_header_that_is_not_the_forms_is_a_problem_of_the_file(string column, string instead, string kinds)
    {
        folder.With("rules", Rule).WithFile("2025/a.csv", "split", ImportFolder.Lines(ImportFolder.SplitHeader.Replace("," + column, "," + instead, StringComparison.Ordinal), Row)).Run();
        Assert.Equal(kinds.Split(' ').Order(StringComparer.Ordinal), folder.Log.Ordered().Where(p => p.Kind.Id.StartsWith("import-column", StringComparison.Ordinal)).Select(p => p.Kind.Id).Order(StringComparer.Ordinal));
        Assert.All(folder.Log.Ordered().Where(p => p.Kind.Id.StartsWith("import-column", StringComparison.Ordinal)), p => Assert.Equal("metrics/2025/a.csv:1", p.At.ToString()));
    }

    [Fact]
    public void A_column_under_another_name_is_read_once_a_line_says_which_it_is()
    {
        folder.With("rules", Rule).With("columns", "split,estimate,value,").WithFile("2026/a.csv", "split", ImportFolder.Lines(ImportFolder.SplitHeader.Replace(",value,", ",Estimate,", StringComparison.Ordinal), Row));
        Assert.Equal(["ENG,2020,rate,,,1.5,,,,,"], folder.Imported());
    }

    [Fact]
    public void Columns_of_splits_that_a_file_does_not_have_are_not_missed()
    {
        folder.With("rules", Rule).WithFile("2025/a.csv", "split",
            "area_type,area_name,primary_split_type,primary_split_value,chart_type,time_period,value,lci,uci,sample_size,unit,value_note\ncountry,England,sex,Men,trend,2020,1.5,,,,Percent,\n");
        Assert.Equal(["ENG,2020,rate,men,,1.5,,,,,"], folder.Imported());
    }

    [Fact]
    public void A_missing_source_folder_is_one_problem()
    {
        folder.With("rules", Rule).WithSplit(Row);
        folder.Write("elsewhere/readme.txt", "nothing here");
        var problem = folder.Refused("elsewhere");
        Assert.Equal("import-source-missing", problem.Kind.Id);
    }
}
