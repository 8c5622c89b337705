using SmcStatic.Importing;
using SmcStatic.Problems;
using SmcStatic.Tests.Reading;
using Xunit;

namespace SmcStatic.Tests.Importing;

/// <summary>The release after the last one committed comes in the form of 2025: it must need new lines in tables, and no new code.</summary>
public sealed class NextReleaseTests : IDisposable
{
    private const string Next = "2026-12-17";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_release_in_the_form_of_2025_imports_with_a_line_for_each_of_its_files_and_nothing_else()
    {
        var entries = File.ReadAllLines(Path.Combine(Repository.Data, "import/files-2025.csv"));
        var next = entries.Skip(1).Where(l => !l.Contains("--revised", StringComparison.Ordinal)).Select(l => l.Replace("2025/", "2026/", StringComparison.Ordinal).Replace(Committed.R2025, Next, StringComparison.Ordinal)).ToList();
        RealTables.CopyTo(folder, next);
        foreach (var line in next)
        {
            var file = Csv.Row(line)[0];
            folder.Write($"source/metrics/{file}", File.ReadAllBytes(Repository.SourceFile(file.Replace("2026/", "2025/", StringComparison.Ordinal))));
        }
        var log = new ProblemLog();
        var account = Importer.RunObservations(new ImportRequest(Path.Combine(folder.Path, "source"), Path.Combine(folder.Path, "data")), log);
        Assert.False(log.HasErrors, string.Concat(log.Ordered()));
        Assert.Equal(37, account.Files.Count(f => f.Kept > 0));
        Assert.All(account.Cubes, c => Assert.Equal(Committed.Of(c.Indicator, Committed.R2025).Count, c.Observations));
    }
}
