using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using SmcStatic.Problems;
using Xunit;

namespace SmcStatic.Tests.Problems;

public partial class ProblemKindTests
{
    /// <summary>Kinds of reading and joining that a folder of examples cannot show, and why.</summary>
    private static readonly HashSet<string> NotShown =
    [
        "file-unreadable", // whoever runs the tests may open every file
        "folder-missing", // an example is a folder
        "file-too-varied", // it takes thousands of rows
    ];

    [Fact]
    public void An_id_is_of_one_kind_and_of_lower_case_words() =>
        Assert.All(Kinds().GroupBy(k => k.Kind.Id), group =>
        {
            Assert.Single(group);
            Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", group.Key);
        });

    [Fact]
    public void A_kind_says_what_was_expected_and_how_to_mend_it() =>
        Assert.All(Kinds().Select(k => k.Kind), kind =>
        {
            Assert.EndsWith(".", kind.Cure, StringComparison.Ordinal);
            Assert.False(kind.Title.EndsWith('.') || kind.Expected.EndsWith('.'), kind.Id);
            Assert.All([kind.Title, kind.Expected, kind.Cure], text => Assert.False(string.IsNullOrWhiteSpace(text), kind.Id));
        });

    [Fact]
    public void Every_kind_of_reading_and_joining_is_shown_by_an_example()
    {
        var shown = Directory.EnumerateFiles(ExampleFolder.All, "problems.txt", SearchOption.AllDirectories)
            .SelectMany(f => Id().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value)).ToHashSet();
        var kinds = Kinds().Where(k => k.Folder is "Reading" or "Joining").Select(k => k.Kind.Id);
        Assert.Equal([], kinds.Where(id => !NotShown.Contains(id) && !shown.Contains(id)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_list_of_problems_is_up_to_date() =>
        Expected.Equal(Path.Combine(Repository.Root, "docs", "problems.md"), Listing());

    private static string Listing()
    {
        var text = new StringBuilder("""
            # Problems

            What the program can find wrong with its input. Each problem names its kind, the file, the line and the column, what was found, what was expected and how to
            mend it; all that can be seen are listed in one run. With an error the site that stands is left as it is; a warning is only said.

            `dotnet run --project generator -- check` lists the problems of the data folder without making a site. Most kinds are shown by a folder of `tests/examples/`.

            This list is made from the kinds in the code (`SMC_STATIC_REWRITE=1 ./test.sh` writes it anew).


            """);
        foreach (var folder in Kinds().GroupBy(k => k.Folder))
        {
            text.Append($"## {folder.Key}\n\n");
            foreach (var (_, kind) in folder.OrderBy(k => k.Kind.Id, StringComparer.Ordinal))
            {
                text.Append($"### {kind.Id}\n\n{Escaped(kind.Title)}{(kind.Severity == Severity.Warning ? " (a warning)" : "")}.\n\n");
                text.Append($"- Expected: {Escaped(kind.Expected)}.\n- Cure: {Escaped(kind.Cure)}\n\n");
            }
        }
        return text.ToString().TrimEnd() + "\n";
    }

    private static IEnumerable<(string Folder, ProblemKind Kind)> Kinds() =>
        typeof(ProblemKind).Assembly.GetTypes().SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
            .Where(f => f.FieldType == typeof(ProblemKind))
            .Select(f => (f.DeclaringType!.Namespace!.Split('.').ElementAtOrDefault(1) ?? "Build", (ProblemKind)f.GetValue(null)!))
            .OrderBy(k => k.Item1, StringComparer.Ordinal).ThenBy(k => k.Item2.Id, StringComparer.Ordinal);

    private static string Escaped(string text) => text.Replace("<", "&lt;", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);

    [GeneratedRegex(@"(?:error|warning) ([a-z0-9-]+):")]
    private static partial Regex Id();
}
