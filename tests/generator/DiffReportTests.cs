using SmcStatic.Tests.Problems;
using Xunit;

namespace SmcStatic.Tests;

/// <summary>What the publisher is told of a release before it is out, on the example of all examples.</summary>
public class DiffReportTests
{
    [Fact]
    public void The_newest_release_is_told_against_what_stood_before_it()
    {
        var (code, output, _) = Run();
        Assert.Equal(Program.Fine, code);
        Assert.StartsWith("2025-06-11 Second release, against what stood on 2024-06-12\n", output, StringComparison.Ordinal);
        // Of people in work: the UK's total of 2023 is another by a tenth of a point, both groups of 2023 went, and eight figures of 2024 came; after school is new.
        Assert.Equal("8 2 1 1 0 0 0 0", CountsOf(output, "people-in-work"));
        Assert.Equal("10 0 0 0 0 0 0 0", CountsOf(output, "after-school"));
        Assert.Equal("18 2 1 1 0 0 0 0", CountsOf(output, "all"));
        Assert.Contains("80.1% (79.2 to 81.0) > 80.2% (79.3 to 81.1)  United Kingdom, 2023", output, StringComparison.Ordinal);
    }

    [Fact]
    public void One_indicator_is_told_cell_by_cell()
    {
        var (_, output, _) = Run("--indicator", "people-in-work", "--from", "2024-06-12", "--to", "2025-06-11");
        Assert.DoesNotContain("after-school", output, StringComparison.Ordinal);
        Assert.Contains("Dropped cells\n", output, StringComparison.Ordinal);
        Assert.Contains("78.4% (77.0 to 79.8) > \u2013  United Kingdom, 2023", output, StringComparison.Ordinal);
        Assert.Contains("Added cells\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_release_is_told_against_nothing() =>
        Assert.StartsWith("2024-06-12 First release, against nothing: it is the first\n", Run("--to", "2024-06-12").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("--to takes the day of a release: there is none of 2025-06-12. There are 2024-06-12, 2025-06-11.", "--to", "2025-06-12")]
    [InlineData("--from takes the day of a release: there is none of yesterday. There are 2024-06-12, 2025-06-11.", "--from", "yesterday")]
    [InlineData("--from takes a release before --to.", "--from", "2025-06-11")]
    [InlineData("There is no indicator work.", "--indicator", "work")]
    public void What_is_asked_for_and_is_not_there_is_wrong_use(string wrong, params string[] asked)
    {
        var (code, _, errors) = Run(asked);
        Assert.Equal((Program.WrongUse, $"{wrong}\n"), (code, errors));
    }

    [Fact]
    public void A_release_under_embargo_is_told_on_the_console()
    {
        using var example = new ExampleFolder("base");
        File.WriteAllText(Path.Combine(example.Data, "releases.yaml"), File.ReadAllText(Path.Combine(example.Data, "releases.yaml")).Replace("2025-06-11", "2199-06-11", StringComparison.Ordinal));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(example.Data, "indicators"), "2025-06-11.csv", SearchOption.AllDirectories).ToList())
            File.Move(file, file.Replace("2025-06-11.csv", "2199-06-11.csv", StringComparison.Ordinal));
        using var output = new StringWriter();
        Assert.Equal(Program.Fine, Program.Run(["diff", "--data", example.Data], output, output));
        Assert.StartsWith("2199-06-11 ", output.ToString(), StringComparison.Ordinal);
    }

    private static string CountsOf(string output, string name) =>
        string.Join(' ', output.Split('\n').Single(l => l.StartsWith($"  {name} ", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..]);

    private static (int Code, string Output, string Errors) Run(params string[] asked)
    {
        using var example = new ExampleFolder("base");
        using var output = new StringWriter();
        using var errors = new StringWriter();
        return (Program.Run(["diff", "--data", example.Data, .. asked], output, errors), output.ToString(), errors.ToString());
    }
}
