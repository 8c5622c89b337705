using System.Globalization;
using SmcStatic.Importing;
using SmcStatic.Problems;
using SmcStatic.Tests.Reading;
using Xunit;

namespace SmcStatic.Tests.Importing;

/// <summary>What is committed is what the importer makes of the publisher's files.</summary>
public sealed class CommittedDataTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Importing_the_source_yields_the_committed_areas_boundaries_observations_and_account_byte_for_byte()
    {
        foreach (var file in Files(Repository.Data).Where(f => !IsMade(f)))
            folder.Write(file, File.ReadAllBytes(Path.Combine(Repository.Data, file)));
        var log = new ProblemLog();
        var account = Importer.Run(new ImportRequest(Repository.Source, folder.Path), log);
        Assert.Equal("", string.Concat(log.Ordered()));
        Assert.True(account.IsWhole);
        Assert.Equal(Files(Repository.Data).Where(IsMade), Files(folder.Path).Where(IsMade));
        Assert.All(Files(folder.Path).Where(IsMade), f => Assert.Equal(File.ReadAllText(Path.Combine(Repository.Data, f)), File.ReadAllText(Path.Combine(folder.Path, f))));
    }

    [Fact]
    public void Every_one_of_the_123_files_is_accounted_for_and_read_is_kept_and_left_out()
    {
        var account = Csv.Records(Path.Combine(Repository.Data, "import/account.csv"));
        var source = Directory.EnumerateFiles(Path.Combine(Repository.Source, "metrics"), "*.csv", SearchOption.AllDirectories).ToList();
        Assert.Equal(123, source.Count);
        Assert.Equal(source.Select(f => Path.GetRelativePath(Path.Combine(Repository.Source, "metrics"), f).Replace('\\', '/')).Order(StringComparer.Ordinal), account.Select(r => r["file"]));
        Assert.All(account, r => Assert.Equal(Whole(r["read"]), Whole(r["kept"]) + Whole(r["left_out"])));
        Assert.All(account, r => Assert.Equal(Csv.Read(Repository.SourceFile(r["file"])).Count - 1, Whole(r["read"])));
        var leftOut = Csv.Records(Path.Combine(Repository.Data, "import/left-out.csv"));
        Assert.All(leftOut, r => Assert.NotEqual("", r["reason"]));
        Assert.Equal(account.Where(r => r["left_out"] != "0").Select(r => (r["file"], Whole(r["left_out"]))), leftOut.GroupBy(r => r["file"]).Select(g => (g.Key, g.Count())));
        var counts = Csv.Records(Path.Combine(Repository.Data, "import/observations.csv"));
        Assert.Equal(account.Sum(r => Whole(r["kept"])), counts.Sum(r => Whole(r["observations"])));
        Assert.All(counts, r => Assert.Equal(Committed.Of(r["indicator"], r["release"]).Count, Whole(r["observations"])));
    }

    [Fact]
    public void No_table_holds_a_sentence_of_the_source()
    {
        var sentences = Directory.EnumerateFiles(Path.Combine(Repository.Source, "metrics"), "*.csv", SearchOption.AllDirectories)
            .Where(f => !Path.GetFileName(f).StartsWith("ci-", StringComparison.Ordinal)).SelectMany(Csv.Records)
            .Select(r => r.GetValueOrDefault("value_note", "").Trim()).Where(n => n.Split(' ').Length > 4).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Assert.NotEmpty(sentences);
        var ours = Files(Repository.Data).Where(f => f.EndsWith(".csv", StringComparison.Ordinal)).Select(f => (f, Text: File.ReadAllText(Path.Combine(Repository.Data, f)))).ToList();
        Assert.All(sentences, s => Assert.DoesNotContain(ours, o => o.Text.Contains(s, StringComparison.OrdinalIgnoreCase)));
    }

    private static bool IsMade(string file) =>
        file.StartsWith("boundaries/", StringComparison.Ordinal) || file is "areas/areas.csv" or "areas/lineage.csv" or "areas/councils.csv" or "import/account.csv" or "import/left-out.csv" or "import/observations.csv" || (file.StartsWith("indicators/", StringComparison.Ordinal) && file.EndsWith(".csv", StringComparison.Ordinal));

    private static List<string> Files(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    private static int Whole(string number) => int.Parse(number, CultureInfo.InvariantCulture);
}
