using System.Net;
using SmcStatic.Problems;
using SmcStatic.Serving;
using SmcStatic.Tests.Writing;
using SmcStatic.Verifying;
using Xunit;

namespace SmcStatic.Tests.Verifying;

public sealed class SiteAddressTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("verified-").FullName;

    public SiteAddressTests() => MadeSite.Write(Dist, "one");

    private string Dist => Path.Combine(folder, "dist");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_site_that_is_served_by_its_rules_is_whole()
    {
        await using var server = await SiteServer.Start(Dist, 0, reloads: false);
        using var words = new StringWriter();
        Assert.True(Program.Run(["verify", server.Address], words, words) == Program.Fine, words.ToString());
        Assert.EndsWith("The site is whole.\n", words.ToString());
    }

    [Fact]
    public void A_site_that_is_nowhere_is_a_problem_and_not_a_crash() =>
        Assert.Equal(["site-without-answer"], FaultsOf("http://127.0.0.1:1"));

    [Theory]
    [InlineData("nothing", "")]
    [InlineData("another byte", "site-file-changed /areas/1/")]
    [InlineData("gone", "site-file-missing /areas/1/")]
    [InlineData("led on", "site-file-missing /areas/1/")]
    [InlineData("another type", "site-type-wrong /areas/1/")]
    [InlineData("another spelling", "")]
    [InlineData("another rule", "site-cache-rule-wrong /areas/1/")]
    [InlineData("no policy", "site-header-wrong /")]
    [InlineData("another policy", "site-header-wrong /areas/1/")]
    [InlineData("said to be compressed", "site-compressed-otherwise /areas/1/")]
    [InlineData("everything found", "site-answers-everything /no-page-")]
    [InlineData("no manifest", "site-without-manifest http")]
    public void Each_fault_of_a_host_is_named_at_its_address(string what, string faults)
    {
        using var server = new AlteredServer(Dist, (request, answer) => Alter(what, request, answer));
        var found = FaultsOf(server.Address, withPlaces: true);
        Assert.Equal(faults.Length == 0 ? 0 : 1, found.Count);
        Assert.All(found, f => Assert.StartsWith(faults, f, StringComparison.Ordinal));
        using var words = new StringWriter();
        Assert.Equal(faults.Length == 0 ? Program.Fine : Program.ProblemsInTheData, Program.Run(["verify", server.Address], words, words));
    }

    private static void Alter(string what, HttpListenerRequest request, AlteredServer.Answer answer)
    {
        var (address, coding) = (request.Url!.AbsolutePath, request.Headers["Accept-Encoding"]);
        switch (what)
        {
            case "no policy": answer.Headers.Remove("Content-Security-Policy"); break;
            case "everything found" when answer.Status == 404: answer.Status = 200; break;
            case "no manifest" when address == "/manifest.json": answer.Bytes = "{}"u8.ToArray(); break;
        }
        if (address != "/areas/1/")
            return;
        switch (what)
        {
            case "another byte": answer.Bytes[0]++; break;
            case "gone": answer.Status = 404; break;
            case "led on": (answer.Status, answer.Headers["Location"]) = (301, "/areas/1"); break;
            case "another type": answer.Headers["Content-Type"] = "text/plain; charset=utf-8"; break;
            case "another spelling": (answer.Headers["Content-Type"], answer.Headers["Cache-Control"]) = ("text/html;charset=UTF-8", "max-age=300, public,stale-if-error=86400"); break;
            case "another rule": answer.Headers["Cache-Control"] = "no-store"; break;
            case "another policy": answer.Headers["Content-Security-Policy"] = "default-src *"; break;
            case "said to be compressed" when coding == "br": answer.Headers["Content-Encoding"] = "br"; break;
        }
    }

    private static IReadOnlyList<string> FaultsOf(string address, bool withPlaces = false)
    {
        var log = new ProblemLog();
        using (var site = new SiteAddress(address, log))
            site.Check().GetAwaiter().GetResult();
        return [.. log.Ordered().Select(p => withPlaces ? $"{p.Kind.Id} {p.At.File}" : p.Kind.Id).Distinct()];
    }
}
