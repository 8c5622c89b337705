using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using SmcStatic.Tests.Planning;
using SmcStatic.Tests.Problems;
using Xunit;

namespace SmcStatic.SiteTests;

public sealed partial class SiteTests(RealSite site)
{
    private const int HtmlProcesses = 2;

    [Fact]
    public void The_real_data_have_no_problems()
    {
        Assert.EndsWith(" 0 problems\n", site.Words);
    }

    [Fact]
    public void Every_link_and_every_fragment_leads_somewhere()
    {
        var ids = site.Pages.AsParallel().ToDictionary(RealSite.AddressOf, IdsOf, StringComparer.Ordinal);
        site.Every(page =>
        {
            using var document = site.Parse(page);
            var here = new Uri($"http://site{RealSite.AddressOf(page)}");
            var links = document.QuerySelectorAll("a[href], link[rel~=stylesheet], link[rel~=icon], script[src], img[src], form[action]")
                .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src") ?? e.GetAttribute("action")!).Distinct();
            return links.Select(l => new Uri(here, l)).Where(l => l.Host == "site").Where(l => !Stands(l, ids)).Select(l => $"{l.PathAndQuery}{l.Fragment} is not there").ToList();
        });
    }

    [Fact]
    public void Every_area_and_indicator_that_has_figures_has_its_pages()
    {
        var areas = Csv.Read(Path.Combine(RealSite.Data, "areas", "areas.csv")).Where(a => a["level"] != "international").Select(a => a["code"]).ToHashSet();
        var missing = new List<string>();
        var figures = new HashSet<(string Area, string Indicator)>();
        foreach (var folder in Directory.EnumerateDirectories(Path.Combine(RealSite.Data, "indicators")))
        {
            // An area that only an older release knew has given way to others.
            var file = Directory.EnumerateFiles(folder, "*.csv").Max(StringComparer.Ordinal)!;
            var slug = Path.GetFileName(folder);
            figures.UnionWith(File.ReadLines(file).Skip(1).Select(l => l.Split(',')[0]).Where(areas.Contains).Select(a => (a, slug)));
        }
        foreach (var (area, indicator) in figures)
        {
            if (!FoldersOf(area).Any(f => File.Exists(Path.Combine(site.Dist, "areas", f, indicator, "index.html"))))
                missing.Add($"{area} {indicator}");
        }
        Assert.Empty(missing);
        Assert.InRange(figures.Select(f => f.Area).Distinct().Count(), 250, 500);
        Assert.InRange(figures.Select(f => f.Indicator).Distinct().Count(), 50, 100);

        IEnumerable<string> FoldersOf(string area) => Directory.GetDirectories(Path.Combine(site.Dist, "areas"), $"{area.ToLowerInvariant().Replace('_', '-')}*").Select(f => Path.GetFileName(f)!);
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("404.html")]
    [InlineData("areas/index.html")]
    [InlineData("indicators/index.html")]
    [InlineData("breakdowns/index.html")]
    [InlineData("releases/index.html")]
    [InlineData("releases/2025-12-18/index.html")]
    [InlineData("downloads/index.html")]
    [InlineData("search/index.html")]
    [InlineData("about/index.html")]
    [InlineData("about/methods/index.html")]
    [InlineData("about/glossary/index.html")]
    [InlineData("about/accessibility/index.html")]
    [InlineData("areas/tlj4-kent/index.html")]
    [InlineData("breakdowns/sex/index.html")]
    [InlineData("breakdowns/sex/women/index.html")]
    [InlineData("indicators/economic-activity/by-sex/index.html")]
    public void A_page_of_each_kind_is_there(string page) => Assert.Contains(page, site.Pages);

    [Theory]
    [InlineData("index", "data/index.json")]
    [InlineData("chunk", "data/*/*.json")]
    [InlineData("page-data", "**/data.json")]
    public void Every_file_for_programs_is_as_its_schema_says(string schema, string which)
    {
        var rules = JsonSchema.Read(Path.Combine(Repository.Root, "docs", "schemas", $"{schema}.schema.json"));
        var files = which switch
        {
            "**/data.json" => Directory.EnumerateFiles(site.Dist, "data.json", SearchOption.AllDirectories),
            "data/*/*.json" => Directory.EnumerateDirectories(Path.Combine(site.Dist, "data")).Where(f => Path.GetFileName(f) != "postcodes").SelectMany(f => Directory.EnumerateFiles(f, "*.json")),
            _ => [Path.Combine(site.Dist, which)],
        };
        var faults = files.AsParallel().SelectMany(file =>
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(file));
            return rules.Faults(document.RootElement).Select(fault => $"{file}: {fault}").ToList();
        });
        Assert.Empty(faults.Take(20));
        Assert.NotEmpty(files);
    }

    [Fact]
    public void Every_class_that_is_borrowed_has_its_rule()
    {
        var styles = File.ReadAllText(Directory.EnumerateFiles(Path.Combine(site.Dist, "assets"), "site.*.css").Single());
        var seen = new ConcurrentDictionary<string, byte>(StringComparer.Ordinal);
        var ruled = BorrowedClass().Matches(styles).Select(m => m.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);
        site.Every(page =>
        {
            using var document = site.Parse(page);
            var borrowed = document.QuerySelectorAll("[class*=govuk-]").SelectMany(e => e.ClassList).Where(c => c.StartsWith("govuk-", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
            foreach (var name in borrowed)
                seen.TryAdd(name, 0);
            return borrowed.Except(ruled);
        });
        Assert.True(seen.Count > 5, $"{seen.Count} classes are borrowed");
    }

    [Fact]
    public async Task Every_page_is_valid_HTML()
    {
        var tools = Path.Combine(Repository.Root, "tests", "browser");
        var validator = Path.Combine(tools, "node_modules", "html-validate", "bin", "html-validate.mjs");
        Assert.True(File.Exists(validator), "html-validate is missing: ./test.sh fetches it, as does npm ci in tests/browser");
        var runs = site.Pages.Chunk((site.Pages.Count / HtmlProcesses) + 1).Select(async pages =>
        {
            var start = new ProcessStartInfo("node", [validator, "--config", Path.Combine(tools, "html-validate.json"), "--formatter", "text", .. pages]) { WorkingDirectory = site.Dist, RedirectStandardOutput = true };
            using var process = Process.Start(start)!;
            return await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        });
        var faults = string.Concat(await Task.WhenAll(runs));
        Assert.True(faults.Length == 0, faults.Length > 4000 ? faults[..4000] : faults);
    }

    private HashSet<string> IdsOf(string page)
    {
        using var document = site.Parse(page);
        return document.QuerySelectorAll("[id]").Select(e => e.Id!).ToHashSet(StringComparer.Ordinal);
    }

    private bool Stands(Uri link, Dictionary<string, HashSet<string>> ids)
    {
        var path = Uri.UnescapeDataString(link.AbsolutePath);
        if (ids.TryGetValue(path, out var known))
            return link.Fragment.Length <= 1 || known.Contains(Uri.UnescapeDataString(link.Fragment[1..]));
        return link.Fragment.Length == 0 && File.Exists(Path.Combine(site.Dist, path[1..]));
    }

    [GeneratedRegex(@"\.(?<name>govuk-[\w-]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BorrowedClass();
}
