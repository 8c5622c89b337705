using System.Runtime.CompilerServices;
using NetArchTest.Rules;
using Xunit;

namespace SmcStatic.Tests;

/// <summary>The rules of the house: which folder may know which, which package, and how long a file may grow.</summary>
public class HouseTests
{
    private const int LongestFile = 300;
    private const int LongestFunction = 60;

    // From the ground up. A folder knows those of the floors below it, and of its own floor what SameFloor names.
    private static readonly string[][] Floors =
    [
        ["Problems"],
        ["Geography", "Statistics", "Reading", "Hosting"],
        ["Joining", "Importing"],
        ["Charts"],
        ["Planning"],
        ["Rendering"],
        ["Checking", "Writing"],
        ["Verifying"],
        ["Publishing"],
    ];

    private static readonly Dictionary<string, string[]> SameFloor = new() { ["Statistics"] = ["Geography"] };

    private static readonly Dictionary<string, string[]> Packages = new()
    {
        ["CsvHelper"] = ["Reading"],
        ["YamlDotNet"] = ["Reading"],
        ["NetTopologySuite"] = ["Reading", "Geography", "Importing"],
        ["ProjNet"] = [],
        ["Scriban"] = ["Rendering"],
        ["Markdig"] = ["Rendering"],
        ["System.CommandLine"] = [],
        ["Spectre.Console"] = [],
        ["AngleSharp"] = [],
        ["Microsoft.AspNetCore"] = [],
        ["Microsoft.Extensions"] = [],
    };

    private static readonly string Root = FindRoot();

    public static TheoryData<string> Folders => [.. Floors.SelectMany(f => f)];

    [Theory, MemberData(nameof(Folders))]
    public void A_folder_knows_only_the_floors_below(string folder)
    {
        var floor = Array.FindIndex(Floors, f => f.Contains(folder));
        var others = Floors.Skip(floor).SelectMany(f => f).Append("Serving").Where(f => f != folder).Except(SameFloor.GetValueOrDefault(folder, []));
        AssertKnowsNone(folder, [.. others.Select(f => $"SmcStatic.{f}")]);
    }

    [Theory, MemberData(nameof(Folders))]
    public void A_package_is_known_to_its_folders_alone(string folder) =>
        AssertKnowsNone(folder, [.. Packages.Where(p => !p.Value.Contains(folder)).Select(p => p.Key)]);

    [Fact]
    public void The_build_knows_no_verb_no_console_and_no_server()
    {
        var found = Types.InAssembly(typeof(Build).Assembly).That().HaveName("Build")
            .ShouldNot().HaveDependencyOnAny("System.CommandLine", "Spectre.Console", "Microsoft.AspNetCore", "SmcStatic.Verbs", "SmcStatic.Program", "SmcStatic.Serving").GetResult();
        Assert.True(found.IsSuccessful);
    }

    [Fact]
    public void Every_folder_of_the_generator_stands_on_a_floor()
    {
        var known = Floors.SelectMany(f => f).Append("Serving");
        var folders = Directory.GetDirectories(Path.Combine(Root, "generator")).Select(Path.GetFileName).Where(f => f is not ("bin" or "obj"));
        Assert.Empty(folders.Except(known));
    }

    [Fact]
    public void Files_and_functions_are_short_enough_to_be_read_at_one_sitting()
    {
        foreach (var file in SourceFiles("generator", "tests", "templates", "site"))
        {
            var lines = File.ReadAllLines(file);
            Assert.True(lines.Length <= LongestFile, $"{file} has {lines.Length} lines, more than {LongestFile}");
            var longest = file.EndsWith(".cs", StringComparison.Ordinal) ? LongestBody(lines) : 0;
            Assert.True(longest <= LongestFunction, $"{file} has a function of {longest} lines, more than {LongestFunction}");
        }
    }

    private static void AssertKnowsNone(string folder, string[] names)
    {
        var found = Types.InAssembly(typeof(Build).Assembly).That().ResideInNamespaceStartingWith($"SmcStatic.{folder}")
            .ShouldNot().HaveDependencyOnAny(names).GetResult();
        Assert.True(found.IsSuccessful, $"{folder} knows one of {string.Join(", ", names)}: see {string.Join(", ", found.FailingTypeNames ?? [])}");
    }

    // A member's body stands between braces of four blanks, for files have one namespace and types are rarely nested.
    private static int LongestBody(string[] lines)
    {
        var longest = 0;
        var start = -1;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i] == "    {" && i > 0 && lines[i - 1].EndsWith(')'))
                start = i;
            else if (lines[i] == "    }" && start >= 0)
                (longest, start) = (Math.Max(longest, i - start - 1), -1);
        }
        return longest;
    }

    private static IEnumerable<string> SourceFiles(params string[] folders) => folders.Select(f => Path.Combine(Root, f)).Where(Directory.Exists)
        .SelectMany(f => Directory.EnumerateFiles(f, "*", SearchOption.AllDirectories))
        .Where(f => Path.GetExtension(f) is ".cs" or ".html" or ".scss" or ".js" or ".ts" or ".mjs")
        .Where(f => !f.Split('/', '\\').Any(p => p is "bin" or "obj" or "node_modules" or "examples" or "TestResults"))
        .Order(StringComparer.Ordinal);

    private static string FindRoot([CallerFilePath] string here = "")
    {
        var folder = Path.GetDirectoryName(here)!;
        while (!File.Exists(Path.Combine(folder, "SmcStatic.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
