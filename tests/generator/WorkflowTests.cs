using System.Text.RegularExpressions;
using SmcStatic.Hosting;
using SmcStatic.Tests.Problems;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace SmcStatic.Tests;

/// <summary>The workflows call the program as it is: they run where no test sees them, at a moment that does not come back.</summary>
public partial class WorkflowTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, ".github", "workflows");

    public static TheoryData<string> Workflows => [.. Directory.EnumerateFiles(Folder, "*.yml").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Workflows))]
    public void A_workflow_parses_and_calls_verbs_with_options_that_there_are(string workflow)
    {
        var text = File.ReadAllText(Path.Combine(Folder, workflow));
        var yaml = new YamlStream();
        yaml.Load(new StringReader(text));
        Assert.Contains("jobs", ((YamlMappingNode)yaml.Documents[0].RootNode).Children.Keys.Select(k => k.ToString()));
        foreach (Match call in Call().Matches(text))
        {
            using var words = new StringWriter();
            string[] arguments = [.. call.Groups["arguments"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(a => a.Trim('"'))];
            var verb = new Verbs(words, words).Root.Subcommands.SingleOrDefault(c => c.Name == arguments[0]);
            Assert.True(verb is not null, $"{workflow}: there is no verb {arguments[0]}");
            var options = verb.Options.Select(o => o.Name).ToList();
            Assert.All(arguments.Where(a => a.StartsWith("--", StringComparison.Ordinal)), option => Assert.Contains(option, options));
        }
    }

    [Fact]
    public void A_release_publishes_what_was_signed_off_and_builds_nothing()
    {
        var release = File.ReadAllText(Path.Combine(Folder, "release.yml"));
        Assert.Equal(["verify", "verify", "verify"], Call().Matches(release).Select(c => c.Groups["arguments"].Value.Split(' ')[0]));
        Assert.Contains("run-id: ${{ vars.RELEASE_RUN }}", release, StringComparison.Ordinal);
        Assert.True(release.IndexOf("--digest", StringComparison.Ordinal) < release.IndexOf("--due", StringComparison.Ordinal));
        Assert.True(release.IndexOf("--due", StringComparison.Ordinal) < release.IndexOf("aws s3 sync", StringComparison.Ordinal));
        Assert.True(release.IndexOf("--due", StringComparison.Ordinal) < release.IndexOf("deploy-pages", StringComparison.Ordinal));
    }

    [Fact]
    public void A_release_sends_all_that_changed_though_an_object_store_looks_at_sizes_and_times_alone()
    {
        var release = File.ReadAllText(Path.Combine(Folder, "release.yml"));
        Assert.Matches(@"gpg --batch --decrypt [^\n]+\| tar -xm\n", release);
        Assert.DoesNotContain("--size-only", release, StringComparison.Ordinal);
    }

    [Fact]
    public void A_release_gives_an_object_store_the_types_and_cache_rules_of_every_other_host()
    {
        var release = File.ReadAllText(Path.Combine(Folder, "release.yml"));
        Assert.Contains($"hashed=\"{ServedAs.Immutable}\"", release, StringComparison.Ordinal);
        Assert.Contains($"minutes=\"{ServedAs.FiveMinutes}\"", release, StringComparison.Ordinal);
        var sent = Sent().Matches(release).Select(m => (Path: m.Groups["path"].Value, As: new ServedAs(m.Groups["type"].Value, m.Groups["rule"].Value == "hashed" ? ServedAs.Immutable : ServedAs.FiveMinutes))).ToList();
        Assert.All(sent, file => Assert.Equal(ServedAs.Of(file.Path.Replace("*", "a", StringComparison.Ordinal)), file.As));
        Assert.Equal([".atom", ".css", ".csv", ".html", ".js", ".json", ".svg", ".txt", ".xml"], sent.Select(f => Path.GetExtension(f.Path)).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_is_under_embargo_leaves_its_job_encrypted()
    {
        var signOff = File.ReadAllText(Path.Combine(Folder, "sign-off.yml"));
        Assert.Equal(["site.tar.gpg"], Uploaded().Matches(signOff).Select(m => m.Groups["path"].Value));
    }

    [GeneratedRegex(@"dotnet run (--no-build )?--project generator -- (?<arguments>[^\n>|]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Call();

    [GeneratedRegex(@"send ""(?<type>[^""]+)"" ""\$(?<rule>\w+)"" --include ""(?<path>[^""]+)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sent();

    [GeneratedRegex(@"actions/upload-artifact@v4\s+with:\s+name: site\s+path: (?<path>\S+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Uploaded();
}
