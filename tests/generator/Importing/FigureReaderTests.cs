using Xunit;

namespace SmcStatic.Tests.Importing;

public sealed class FigureReaderTests : IDisposable
{
    private readonly ImportFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("", "50,45.5,55,100", "50,45.5,55,100,,")]
    [InlineData("", "50,45.5,55,99", "50,45.5,55,99,[u],")]
    [InlineData("sample:part", "50,45.5,55,99", "50,45.5,55,99,,")]
    [InlineData("sample:none", "50,45.5,55,99.5", "50,45.5,55,,,")]
    [InlineData("sample:round", "50,,,83304.5", "50,,,83305,,")]
    [InlineData("", "50,,,1e+05", "50,,,100000,,")]
    [InlineData("interval:none", "50,0.4,0.6,", "50,,,,,")]
    [InlineData("interval:scale 100", "50,0.455,0.55,", "50,45.5,55,,,")]
    [InlineData("round:3", "50.00000000000000123,,,", "50.000,,,,,")]
    [InlineData("value:value_note", ",,,", "12.5,,,,,")]
    [InlineData("", "1e-04,0.00001,2e-04,", "0.0001,0.00001,0.0002,,,")]
    [InlineData("", "x,,,", ",,,,[x],")]
    [InlineData("", "50,50,50,", "50,50,50,,,")]
    public void Figures_are_taken_over_as_the_rule_says(string take, string source, string written)
    {
        var lines = folder.With("rules", $"wages,,,rate,,{take},,,,,").WithSplit($"w,trend,,country,England,year,2020,,,2020,{source},Percent,12.5").Imported();
        Assert.Equal([$"ENG,2020,rate,,,{written}"], lines);
    }

    [Theory]
    [InlineData("50,51,55,", "import-interval-elsewhere")]
    [InlineData("50,45,49,", "import-interval-elsewhere")]
    [InlineData("50,55,45,", "import-interval-elsewhere")]
    [InlineData("50,45,,", "import-interval-half")]
    [InlineData(",45,55,", "import-interval-half")]
    [InlineData("50,,,99.5", "import-sample-not-whole")]
    [InlineData("50,,,-5", "import-sample-not-whole")]
    [InlineData("50,,,many", "import-number-unknown")]
    [InlineData("1.5%,,,", "import-number-unknown")]
    [InlineData("0.1234567890123456789,,,", "import-number-too-long")]
    public void A_figure_that_cannot_be_right_is_a_problem(string source, string kind) =>
        Assert.Equal(kind, folder.With("rules", "wages,,,rate,,,,,,,").WithSplit($"w,trend,,country,England,year,2020,,,2020,{source},Percent,").Refused().Kind.Id);

    [Fact]
    public void A_marker_of_a_missing_value_beside_a_value_is_a_problem() =>
        Assert.Equal("import-status-beside-value", folder.With("rules", "wages,,,rate,,,,,[c],,").WithSplit("w,trend,,country,England,year,2020,,,2020,50,,,,Percent,").Refused().Kind.Id);

    [Fact]
    public void A_rule_gives_status_and_note_to_its_rows()
    {
        var lines = folder.With("rules", "wages,,value_note=*provisional*,rate,,,,,[p],Not final yet.,").WithSplit("w,trend,,country,England,year,2020,,,2020,50,,,60,Percent,Provisional data").Imported();
        Assert.Equal(["ENG,2020,rate,,,50,,,60,[u] [p],Not final yet."], lines);
    }

    [Fact]
    public void Two_categories_of_one_dimension_or_one_of_a_foreign_dimension_are_problems()
    {
        Assert.Equal("import-dimension-twice", folder.With("rules", "wages,,,rate,,,sex=men,,,,").WithSplit("w,trend,,country,England,sex,Women,,,2020,50,,,,Percent,").Refused().Kind.Id);
        using var other = new ImportFolder();
        Assert.Equal("import-dimension-foreign", other.Define("wages", "rate=percent", "sex").With("rules", "wages,,,rate,,,,,,,").WithSplit("w,trend,,country,England,class,Higher,,,2020,50,,,,Percent,").Refused().Kind.Id);
    }
}
