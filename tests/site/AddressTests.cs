using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using SmcStatic.Serving;
using Xunit;

namespace SmcStatic.SiteTests;

/// <summary>Every address that was ever published, or that the explorer before this one had, leads to a page of this one.</summary>
public sealed partial class AddressTests(RealSite site)
{
    private static readonly List<Dictionary<string, string>> Former = Csv.Read(Path.Combine(RealSite.Data, "former-addresses.csv"));

    [Fact]
    public void Each_file_of_the_ledger_is_a_file_of_the_site()
    {
        var rows = Csv.Read(Path.Combine(RealSite.Data, "addresses.csv"));
        var missing = rows.SelectMany(r => r["files"].Split(';').Where(f => !f.StartsWith('#')).Select(f => r["address"] + f)).Where(f => !File.Exists(site.Dist + f)).ToList();
        Assert.Empty(missing);
        Assert.InRange(rows.Count, 3000, 20_000);
    }

    [Theory]
    [InlineData("/social_mobility_by_area/ITL2_regions/", 42)] // one of them by two names
    [InlineData("/social_mobility_by_area/203_regions/", 203)]
    [InlineData("/social_mobility_by_area/205_regions/", 205)]
    public void Each_area_of_the_former_explorer_leads_to_the_page_of_one_area(string folder, int count)
    {
        foreach (var before in new[] { "", "/state-of-the-nation" })
        {
            var rows = Former.Where(r => r["address"].StartsWith(before + folder, StringComparison.Ordinal)).ToList();
            Assert.Equal(count, rows.Count);
            Assert.All(rows, r => Assert.Matches("^/areas/[a-z0-9-]+-[a-z0-9-]+/$", LeadsTo(r["address"])));
        }
    }

    [Fact]
    public void Each_indicator_has_an_address_of_the_former_explorer()
    {
        var led = Former.Select(r => LeadsTo(r["address"])).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(Directory.EnumerateDirectories(Path.Combine(RealSite.Data, "indicators")).Select(d => $"/indicators/{Path.GetFileName(d)}/").Except(led));
        Assert.All(led, to => Assert.True(File.Exists($"{site.Dist}{to}index.html"), to));
    }

    [Theory]
    [InlineData("/drivers_of_social_mobility/research_and_development_environment/occupations_in_the_'new_economy'/latest", "/indicators/occupations-in-the-new-economy/")]
    [InlineData("/intermediate_outcomes/work_in_early_adulthood_(25_to_29_years)/unemployment", "/indicators/unemployment/")]
    [InlineData("/state-of-the-nation/drivers_of_social_mobility/research_and_development_environment/gross_value_added_(gva)_per_capita/1.0", "/indicators/gross-value-added-per-head/")]
    [InlineData("/social_mobility_by_area/205_regions/bristol,_city_of", "/areas/e06000023-bristol-city-of/")]
    public async Task Brackets_apostrophes_and_commas_are_found_plain_and_encoded(string address, string to)
    {
        await using var server = await SiteServer.Start(site.Dist, 0, reloads: false);
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        var encoded = string.Concat(address.Select(c => char.IsAsciiLetterOrDigit(c) || "/._-".Contains(c, StringComparison.Ordinal) ? c.ToString() : $"%{(int)c:X2}"));
        foreach (var path in new[] { $"{address}/", $"{encoded}/" })
        {
            using var answer = await browser.GetAsync(new Uri(server.Address + path, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }), TestContext.Current.CancellationToken);
            Assert.Equal((HttpStatusCode.MovedPermanently, to), (answer.StatusCode, answer.Headers.Location?.OriginalString));
        }
    }

    // Where no server knows the rules, the page leads on.
    private string LeadsTo(string address) => Way().Match(File.ReadAllText($"{site.Dist}{address}/index.html", Encoding.UTF8)).Groups[1].Value;

    [GeneratedRegex("http-equiv=\"refresh\" content=\"0; url=([^\"]+)\"")]
    private static partial Regex Way();
}
