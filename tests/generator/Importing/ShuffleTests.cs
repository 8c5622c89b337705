using CsCheck;
using SmcStatic.Importing;
using Xunit;

namespace SmcStatic.Tests.Importing;

/// <summary>The order of columns and rows and the case of the header say nothing, so they change nothing.</summary>
public sealed class ShuffleTests
{
    private static readonly string[] Header = ImportFolder.SplitHeader.Split(',');

    private static readonly string[][] Rows =
    [
        .. from area in new[] { "England", "United Kingdom" }
           from sex in new[] { "Women", "Men", "Total" }
           from year in new[] { "2019", "2020" }
           select $"w,trend,NA,country,{area},sex,{sex},year,{year},2019-2020,{area.Length}.{sex.Length},0,99.5,1{year},Percent,".Split(','),
        "w,trend,,,,,,,,,,,,,,".Replace("w,trend", ",", StringComparison.Ordinal).Split(','),
    ];

    [Fact]
    public void A_file_with_its_columns_and_rows_shuffled_and_its_header_in_another_case_imports_the_same()
    {
        var expected = Import(Header, Rows);
        Gen.Select(Gen.Shuffle(Enumerable.Range(0, Header.Length).ToArray()), Gen.Shuffle(Rows), Gen.Bool.Array[Header.Length]).Sample((columns, rows, upper) =>
            Import([.. columns.Select(c => upper[c] ? Header[c].ToUpperInvariant() : Header[c])], [.. rows.Select(r => columns.Select(c => r[c]).ToArray())]) == expected, iter: 40);
    }

    private static string Import(string[] header, string[][] rows)
    {
        using var folder = new ImportFolder();
        folder.With("rules", "wages,,,rate,year split:year,,,,,,").WithFile("2025/wages.csv", "split", ImportFolder.Lines(string.Join(',', header), [.. rows.Select(r => string.Join(',', r))]));
        var lines = folder.Imported();
        Assert.Equal(12, lines.Length);
        return string.Join('\n', lines) + File.ReadAllText(Path.Combine(folder.Data, "import/account.csv"));
    }
}
