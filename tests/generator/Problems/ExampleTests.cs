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
        Build.Run(new BuildRequest(example.Data, example.Templates, Out: null, example.AsOf) { Preview = example.Preview }, new Disk(), log);
        Expected.Equal(Path.Combine(example.Situation, "problems.txt"), Listing(log));
    }

    [Theory]
    [InlineData("many-problems-at-once")]
    [InlineData("page-with-link-to-a-missing-page")]
    [InlineData("template-with-a-misspelt-name")]
    [InlineData("template-that-says-down-of-a-rise")]
    public void A_build_with_a_problem_leaves_the_old_site_as_it_was(string situation)
    {
        using var good = new ExampleFolder(Base);
        using var bad = new ExampleFolder(situation);
        var log = new ProblemLog();
        Assert.True(Build.Run(new BuildRequest(good.Data, null, good.Site, good.AsOf), new Disk(), log).Swapped);
        var before = BytesOf(good.Site);
        Assert.NotEmpty(before);

        Assert.False(Build.Run(new BuildRequest(bad.Data, bad.Templates, good.Site, bad.AsOf), new Disk(), log).Swapped);
        Assert.True(log.HasErrors);
        Assert.Equal(before, BytesOf(good.Site));
    }

    [Fact]
    public void Markup_in_words_is_shown_and_does_nothing()
    {
        using var example = new ExampleFolder("page-with-html-is-shown-as-text");
        Build.Run(new BuildRequest(example.Data, null, example.Site, example.AsOf), new Disk(), new ProblemLog());
        var page = File.ReadAllText(Path.Combine(example.Site, "about", "index.html"));
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
    }

    private static List<(string, string)> BytesOf(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => (f, Convert.ToHexString(File.ReadAllBytes(f))))];

    private static string Listing(ProblemLog log) => string.Join("\n", log.Ordered());
}
