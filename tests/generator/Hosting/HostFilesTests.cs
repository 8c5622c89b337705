using System.Text;
using System.Text.Json;
using SmcStatic.Hosting;
using SmcStatic.Problems;
using SmcStatic.Tests.Problems;
using SmcStatic.Tests.Serving;
using Xunit;

namespace SmcStatic.Tests.Hosting;

public class HostFilesTests
{
    private static readonly IReadOnlyList<HostRedirect> Few = HostRedirect.All(
        [("/areas/tlj4/", "/areas/tlj4-kent/"), ("/Young people's \"outcomes\" (NEET); {1} $x/", "/indicators/neet/"), ("/old/", "/compare/?areas=tlj4#top")]);

    public static TheoryData<string> Generated => [.. HostFiles.Names, NginxConfiguration.HttpName, NginxConfiguration.ServerName];

    [Theory, MemberData(nameof(Generated))]
    public void A_configuration_is_the_one_that_was_read_and_agreed(string name)
    {
        var text = name switch
        {
            NginxConfiguration.HttpName => NginxConfiguration.Http(),
            NginxConfiguration.ServerName => NginxConfiguration.Server(Few),
            _ => HostFiles.Of(Few).Single(f => f.Name == name).Text,
        };
        Expected.Equal(Path.Combine(Repository.Root, "tests", "golden", "hosting", name), text);
        Assert.DoesNotContain("unsafe", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
    }

    [Fact]
    public void No_file_has_two_rules_that_differ_about_a_header()
    {
        var paths = ServedAs.ByEnding.SelectMany(t => new[] { "", HeaderRule.EmbedFolder, ServedAs.HashedFolder }.Select(f => $"{f}x{t.Ending}"));
        foreach (var path in paths)
        {
            var headers = HeaderRule.All.Where(r => r.IsOf(path)).SelectMany(r => r.Headers).Distinct();
            Assert.Equal(headers.DistinctBy(h => h.Name), headers);
        }
    }

    [Fact]
    public void The_file_for_azure_is_json_whatever_addresses_are_called()
    {
        var redirects = HostRedirect.All(HostileNames.All.Select(n => ($"/{Uri.EscapeDataString(n)}/", "/areas/")));
        using var json = JsonDocument.Parse(TextOf("staticwebapp.config.json", redirects));
        var routes = json.RootElement.GetProperty("routes").EnumerateArray().Where(r => r.TryGetProperty("redirect", out _)).Select(r => r.GetProperty("route").GetString());
        Assert.Equal(redirects.Select(r => r.From), routes);
        Assert.Empty(HostFiles.Notes(redirects));
    }

    [Fact]
    public void More_redirects_than_a_host_takes_are_left_to_the_pages_that_lead_on_and_counted()
    {
        var many = HostRedirect.All(Enumerable.Range(0, 2345).Select(i => (FormattableString.Invariant($"/old/{i}/"), "/areas/")));
        var azure = TextOf("staticwebapp.config.json", many);
        using var json = JsonDocument.Parse(azure);
        Assert.InRange(Encoding.UTF8.GetByteCount(azure), 19_900, 20_000);
        var lines = TextOf("_redirects", many).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2000, lines.Count(l => !l.StartsWith('#')));
        Assert.Contains("# The first 2000 of 2345 redirects", lines[1], StringComparison.Ordinal);
        Assert.Equal(2000, RedirectsFile.Read(TextOf("_redirects", many)).Count);
        Assert.Equal(2, HostFiles.Notes(many).Count);
        Assert.Contains("_redirects holds 2000 of 2345", HostFiles.Notes(many)[0], StringComparison.Ordinal);
        Assert.Contains(many.Count(r => azure.Contains($"\"{r.From}\"", StringComparison.Ordinal)).ToString(System.Globalization.CultureInfo.InvariantCulture), HostFiles.Notes(many)[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("_headers")]
    [InlineData("a/.hidden")]
    [InlineData(".git/config")]
    [InlineData("index.html.br")]
    [InlineData("data.csv.gz")]
    public void What_is_for_the_host_alone_is_hidden(string path) => Assert.True(HostFiles.IsHidden(path));

    [Fact]
    public void A_configuration_is_not_written_into_the_site_nor_of_a_site_that_is_not_there()
    {
        var folder = Directory.CreateTempSubdirectory("hosting-").FullName;
        using var words = new StringWriter();
        Assert.Equal(Program.ProblemsInTheData, Program.Run(["hosting", "--out", folder, "--to", Path.Combine(folder, "nginx")], words, words));
        Assert.Contains(" hosting-in-site: ", words.ToString(), StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder));
        File.WriteAllText(Path.Combine(folder, "taken"), "");
        Assert.Equal(Program.ProblemsInTheData, Program.Run(["hosting", "--out", Repository.Root, "--to", Path.Combine(folder, "taken")], words, words));
        Assert.Equal(Program.WrongUse, Program.Run(["hosting", "--out", Path.Combine(folder, "none")], words, words));
        Directory.Delete(folder, recursive: true);
    }

    private static string TextOf(string name, IReadOnlyList<HostRedirect> redirects) => HostFiles.Of(redirects).Single(f => f.Name == name).Text;
}
