using CsCheck;
using SmcStatic.Importing;
using SmcStatic.Problems;
using SmcStatic.Tests.Reading;
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
        ",,,,,,,,,,,,,,,".Split(','),
    ];

    [Fact]
    public void A_file_with_its_columns_and_rows_shuffled_and_its_header_in_another_case_imports_the_same()
    {
        var expected = Import(Header, Rows);
        Gen.Select(Gen.Shuffle(Enumerable.Range(0, Header.Length).ToArray()), Gen.Shuffle(Rows), Gen.Bool.Array[Header.Length]).Sample((columns, rows, upper) =>
            Import([.. columns.Select(c => upper[c] ? Header[c].ToUpperInvariant() : Header[c])], [.. rows.Select(r => columns.Select(c => r[c]).ToArray())]) == expected, iter: 40);
    }

    [Theory]
    [InlineData("2023/mo11-absolute_occupational_mobility.csv")]
    [InlineData("2024/in11-level_of_development_at_age_5.csv")]
    [InlineData("2025/in31-economic_activity.csv")]
    public void A_file_of_the_publishers_shuffled_imports_as_it_was_committed(string file)
    {
        var entry = Csv.Records(Path.Combine(Repository.Data, $"import/files-{file[..4]}.csv")).Single(r => r["file"] == file);
        var lines = Csv.Read(Repository.SourceFile(file));
        using var folder = new TemporaryFolder();
        RealTables.CopyTo(folder, [$"{file},{entry["form"]},{entry["release"]},{entry["indicator"]},"]);
        var made = $"indicators/{entry["indicator"]}/{entry["release"]}.csv";
        Gen.Select(Gen.Shuffle(Enumerable.Range(0, lines[0].Length).ToArray()), Gen.Shuffle(lines.Skip(1).ToArray())).Sample((columns, rows) =>
        {
            folder.Write($"source/metrics/{file}", string.Concat(rows.Prepend([.. lines[0].Select(c => c.ToUpperInvariant())]).Select(r => string.Join(',', columns.Select(c => $"\"{r[c]}\"")) + "\r\n")));
            var log = new ProblemLog();
            Importer.RunObservations(new ImportRequest(Path.Combine(folder.Path, "source"), Path.Combine(folder.Path, "data")), log);
            return !log.HasErrors && File.ReadAllText(Path.Combine(folder.Path, "data", made)) == File.ReadAllText(Path.Combine(Repository.Data, made));
        }, iter: 3, threads: 1);
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
