using SmcStatic.Joining;
using SmcStatic.Problems;
using SmcStatic.Reading;
using SmcStatic.Writing;
using Xunit;

namespace SmcStatic.Tests.Problems;

public class ExampleTests
{
    private const string Base = "base";

    public static TheoryData<string> Situations() =>
        [.. Directory.EnumerateDirectories(ExampleFolder.All).Select(d => Path.GetFileName(d)!).Where(n => n != Base).Order(StringComparer.Ordinal)];

    [Fact]
    public void The_base_of_all_examples_has_no_problem()
    {
        var log = new ProblemLog();
        using var example = new ExampleFolder(Base);
        var dataset = Joiner.Join(Reader.Read(example.Data, log), null, log);
        Assert.Equal("", Listing(log));
        Assert.NotNull(dataset);
        Assert.Equal(["after-school", "people-in-work"], dataset.Indicators.Select(i => i.Slug));
        Assert.Equal([10, 3, 9], dataset.Indicators.SelectMany(i => i.Cubes).Select(c => c.Count));
    }

    [Theory]
    [MemberData(nameof(Situations))]
    public void A_situation_gives_its_problems_and_no_others(string situation)
    {
        var log = new ProblemLog();
        using var example = new ExampleFolder(situation);
        Build.Run(new BuildRequest(example.Data, example.Templates, Out: null, example.AsOf), new Disk(), log);
        Expected.Equal(Path.Combine(example.Situation, "problems.txt"), Listing(log));
    }

    private static string Listing(ProblemLog log) => string.Join("\n", log.Ordered());
}
