using SmcStatic.Hosting;
using SmcStatic.Problems;
using SmcStatic.Tests.Writing;
using SmcStatic.Verifying;
using Xunit;

namespace SmcStatic.Tests.Verifying;

public sealed class SiteFolderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("verified-").FullName;

    public SiteFolderTests() => MadeSite.Write(Dist, "one");

    private string Dist => Path.Combine(folder, "dist");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_site_as_it_was_built_is_whole()
    {
        var (code, words) = Verify();
        Assert.Equal(Program.Fine, code);
        Assert.Contains($"manifest {Manifest.In(Dist)!.Sha256}", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("changed", "areas/1/index.html: error site-file-changed")]
    [InlineData("missing", "areas/1/index.html: error site-file-missing")]
    [InlineData("extra", "areas/1/more.html: error site-file-extra")]
    [InlineData("hidden", ".git/config: error site-file-extra")]
    [InlineData("compressed otherwise", "areas/1/index.html.gz: error site-compressed-otherwise")]
    [InlineData("compressed for nothing", "areas/1/none.html.br: error site-file-extra")]
    [InlineData("without manifest", "manifest.json: error site-without-manifest")]
    [InlineData("other manifest", "manifest.json: error site-without-manifest")]
    public void Each_fault_is_named_at_its_file(string fault, string named)
    {
        var page = Path.Combine(Dist, "areas", "1", "index.html");
        switch (fault)
        {
            case "changed":
                var bytes = File.ReadAllBytes(page);
                bytes[100]++;
                File.WriteAllBytes(page, bytes);
                break;
            case "missing": File.Delete(page); break;
            case "extra": File.WriteAllText(Path.Combine(Dist, "areas", "1", "more.html"), "more"); break;
            case "hidden":
                Directory.CreateDirectory(Path.Combine(Dist, ".git"));
                File.WriteAllText(Path.Combine(Dist, ".git", "config"), "secret");
                break;
            case "compressed otherwise": File.WriteAllText(page + ".gz", "no gzip"); break;
            case "compressed for nothing": File.WriteAllText(Path.Combine(Dist, "areas", "1", "none.html.br"), "br"); break;
            case "without manifest": File.Delete(Path.Combine(Dist, Manifest.Name)); break;
            default: File.AppendAllText(Path.Combine(Dist, Manifest.Name), " "); break;
        }
        var (code, words) = Verify();
        Assert.Equal(Program.ProblemsInTheData, code);
        Assert.Contains(named, words, StringComparison.Ordinal);
        Assert.Contains("1 problem:", words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_that_is_another_than_the_one_signed_off_is_told()
    {
        var digest = Manifest.In(Dist)!.Sha256;
        Assert.Equal(Program.Fine, Verify("--digest", digest).Code);
        Assert.Equal(Program.Fine, Verify("--digest", digest[..12]).Code);
        Assert.Contains("site-is-another", Verify("--digest", new string('0', 64)).Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-12-18T09:29:59", "site-too-early")]
    [InlineData("2025-12-18T09:30:00", "")]
    public void A_release_may_be_shown_from_its_moment_on(string now, string problem)
    {
        var log = new ProblemLog();
        SitePermission.Check(Dist, DateTime.Parse(now, System.Globalization.CultureInfo.InvariantCulture), log);
        Assert.Equal(problem, string.Concat(log.Ordered().Select(p => p.Kind.Id)));
    }

    [Theory]
    [InlineData("preview.txt", "")]
    [InlineData("PREVIEW.txt", "")]
    [InlineData("data/index.json", "{\"preview\":true}")]
    [InlineData("data/index.json", "{\"preview\":\"2026-06-11\"}")]
    public void A_preview_may_not_be_shown(string file, string text)
    {
        File.WriteAllText(Path.Combine(Dist, file), text);
        var log = new ProblemLog();
        SitePermission.Check(Dist, new DateTime(2026, 1, 1), log);
        Assert.Equal("site-is-a-preview", Assert.Single(log.Ordered()).Kind.Id);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_wrong_use()
    {
        using var words = new StringWriter();
        Assert.Equal(Program.WrongUse, Program.Run(["verify", Path.Combine(folder, "none")], words, words));
    }

    private (int Code, string Words) Verify(params string[] more)
    {
        using var words = new StringWriter();
        return (Program.Run(["verify", Dist, .. more], words, words), words.ToString());
    }
}
