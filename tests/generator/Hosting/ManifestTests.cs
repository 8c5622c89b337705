using System.Security.Cryptography;
using System.Text;
using CsCheck;
using SmcStatic.Hosting;
using Xunit;

namespace SmcStatic.Tests.Hosting;

public class ManifestTests
{
    [Fact]
    public void A_manifest_says_of_each_file_in_order_its_hash_size_type_and_cache_rule()
    {
        var manifest = new Manifest([ManifestFile.Of("index.html", "home"u8), ManifestFile.Of("assets/site.1a2b.css", "a{}"u8)]);
        Assert.Equal($$"""
            {"version":1,"files":[
            {"path":"assets/site.1a2b.css","sha256":"{{Hash("a{}")}}","size":3,"type":"text/css; charset=utf-8","cache":"public, max-age=31536000, immutable"},
            {"path":"index.html","sha256":"{{Hash("home")}}","size":4,"type":"text/html; charset=utf-8","cache":"public, max-age=300, stale-if-error=86400"}
            ]}

            """.Replace("\r", "", StringComparison.Ordinal), Encoding.UTF8.GetString(manifest.Bytes));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(manifest.Bytes)), manifest.Sha256);
    }

    [Fact]
    public void What_is_written_is_read_again_whatever_the_names() =>
        Gen.String[Gen.Char["aZ09-.\"\\é☃ <>&"], 1, 20].Where(p => p is not ("." or "..") && !p.Contains('\\', StringComparison.Ordinal)).HashSet[0, 20].Sample(paths =>
        {
            var manifest = new Manifest(paths.Select(p => ManifestFile.Of(p, Encoding.UTF8.GetBytes(p))));
            var again = Manifest.Read(manifest.Bytes)!;
            Assert.Equal(manifest.Files, again.Files);
            Assert.Equal(manifest.Sha256, again.Sha256);
        });

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[1,2]")]
    [InlineData("{\"version\":2,\"files\":[\n]}\n")]
    [InlineData("{\"version\":1,\"files\":[ ]}")]
    [InlineData("{\"version\":1,\"files\":[\n{\"path\":\"../secret\",\"sha256\":\"00\",\"size\":1,\"type\":\"\",\"cache\":\"\"}\n]}\n")]
    [InlineData("{\"version\":1,\"files\":[\n{\"path\":\"/etc/secret\",\"sha256\":\"00\",\"size\":1,\"type\":\"\",\"cache\":\"\"}\n]}\n")]
    public void What_no_build_wrote_is_no_manifest(string text) => Assert.Null(Manifest.Read(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("index.html", "/")]
    [InlineData("areas/tlj4-kent/index.html", "/areas/tlj4-kent/")]
    [InlineData("areas/tlj4-kent/data.csv", "/areas/tlj4-kent/data.csv")]
    [InlineData("downloads/not-index.html", "/downloads/not-index.html")]
    public void A_page_is_asked_for_by_its_folder(string path, string address) => Assert.Equal(address, ManifestFile.Of(path, "x"u8).Address);

    [Fact]
    public void Changes_tell_what_was_added_changed_and_removed()
    {
        var earlier = new Manifest([ManifestFile.Of("a", "1"u8), ManifestFile.Of("b", "1"u8), ManifestFile.Of("c", "1"u8)]);
        var later = new Manifest([ManifestFile.Of("b", "2"u8), ManifestFile.Of("c", "1"u8), ManifestFile.Of("d", "1"u8)]);
        var changes = ManifestChanges.Between(earlier, later);
        Assert.Equal(["d"], changes.Added);
        Assert.Equal(["b"], changes.Changed);
        Assert.Equal(["a"], changes.Removed);
        Assert.Equal((earlier.Sha256, later.Sha256), (changes.From, changes.To));
        Assert.Equal(["b", "c"], changes.And(["c", "d"], later).Changed);
        Assert.Equal(["a", "x"], changes.And(["x"], later).Removed);
    }

    [Theory]
    [InlineData(30_000, 100, 10, 5, "Azure Static Web Apps (free)|Azure Static Web Apps (standard)|Cloudflare Pages")]
    [InlineData(10_000, 300_000_000, 10, 5, "Azure Static Web Apps (free)")]
    [InlineData(10_000, 100, 30_000_000, 5, "Cloudflare Pages")]
    [InlineData(10_000, 2_000_000_000, 10, 5, "Azure Static Web Apps (free)|Azure Static Web Apps (standard)|GitHub Pages")]
    [InlineData(10_000, 100, 10, 5_000, "")]
    public void A_site_too_large_for_a_host_is_said_not_to_fit_it(long files, long bytes, long largest, long redirects, string against)
    {
        var site = new SiteSize(files, bytes, "large.csv", largest, redirects);
        Assert.Equal(against, string.Join('|', Host.All.Where(h => h.Against(site).Count > 0).Select(h => h.Name)));
        Assert.Equal(redirects <= 2_000, Host.All.Single(h => h.Name == "Cloudflare Pages").TakesRulesOf(site));
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
