using System.Text;
using SmcStatic.Planning;
using SmcStatic.Planning.Addresses;
using SmcStatic.Problems;
using Xunit;

namespace SmcStatic.Tests.Planning.Addresses;

/// <summary>What was published once is found for ever, or no site is made.</summary>
public sealed class LedgerTests : IDisposable
{
    private readonly PublishedSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_site_as_it_was_published_has_no_problem_and_adds_nothing_to_its_ledger()
    {
        Assert.Empty(site.Problems());
        var ledger = File.ReadAllBytes(site.In("addresses.csv"));
        Assert.Equal(ledger, Ledger.WithPublished(ledger, site.Plan()));
        Assert.All(site.Rows, row => Assert.EndsWith(",2025-06-11T09:30,,", row, StringComparison.Ordinal));
    }

    [Fact]
    public void The_ledger_holds_every_file_and_figure_of_the_site_but_the_answer_to_wrong_addresses()
    {
        var plan = site.Plan();
        var held = plan.Ledger.Required.Select(a => a.Path).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(["/404.html"], plan.Files.Where(f => f.IsLasting && !held.Contains(f.Address.Path)).Select(f => f.Address.Path));
        foreach (var page in plan.Files.OfType<PlannedPage>())
            Assert.Equal(page.Make().Figures.Select(f => f.Id).Order(), plan.Ledger.FiguresOf(page.Address.Path).Select(f => f.Id).Order());
    }

    [Fact]
    public void What_is_new_stands_at_the_end_in_order_and_what_was_there_is_as_it_was()
    {
        var before = File.ReadAllText(site.In("addresses.csv"));
        File.AppendAllText(site.In("areas/areas.csv"), "SMC-10,local,2025,Newshire,,TLL3,\n");
        File.AppendAllText(site.In("areas/waivers.csv"), "SMC-10,2025,no-boundary,It is drawn nowhere.\n");
        File.AppendAllText(site.In("releases.yaml"), "- date: 2025-12-18\n  time: \"09:30\"\n  title: Third release\n  summary: Nothing new.\n");
        File.AppendAllText(site.In("indicators/people-in-work/2025-06-11.csv"), "SMC-10,2024,rate,,75.0,,,,,\n");
        site.Publish();
        var after = File.ReadAllText(site.In("addresses.csv"));
        Assert.StartsWith(before, after, StringComparison.Ordinal);
        var added = after[before.Length..].Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(',')).ToList();
        Assert.Equal(["/areas/smc-10-newshire/", "/areas/smc-10-newshire/people-in-work/", "/areas/smc-10/", "/releases/2025-12-18/"], added.Select(l => l[0]));
        Assert.All(added, l => Assert.Equal("2025-12-18T09:30", l[2]));
        Assert.Equal("index.html;changes.csv", added[^1][1]);
        Assert.Empty(site.Problems());
    }

    [Fact]
    public void A_ledger_with_its_columns_in_another_order_without_an_end_of_line_and_with_windows_ends_is_gone_on_with()
    {
        var old = Encoding.UTF8.GetBytes("since,reason,files,address,redirect\r\n2024-06-12T09:30,\"Once, it \"\"was\"\" so\",index.html,/indicators/,");
        var lines = Encoding.UTF8.GetString(Ledger.WithPublished(old, site.Plan())).Split('\n');
        Assert.Equal(["since,reason,files,address,redirect\r", "2024-06-12T09:30,\"Once, it \"\"was\"\" so\",index.html,/indicators/,"], lines[..2]);
        Assert.Contains("2025-06-11T09:30,,index.html,/areas/smc-09/,", lines);
        Assert.DoesNotContain("2025-06-11T09:30,,index.html,/indicators/,", lines);
        Assert.Equal(site.Rows.Length, lines.Length - 2);
    }

    [Fact]
    public void An_area_that_is_taken_out_fails_the_build_with_each_of_its_addresses_and_a_redirect_of_its_page_carries_all_along()
    {
        var before = FilesOf(site.Plan());
        site.Without("areas/areas.csv", "SMC-09");
        site.Without("areas/waivers.csv", "SMC-09");
        site.Without("indicators/people-in-work/2025-06-11.csv", "SMC-09");
        AssertLost(before);

        site.Redirect("/areas/smc-09/", "/areas/tll3-ynys-mon-and-the-north/");
        AssertLed(before, ("/areas/smc-09/", "/areas/tll3-ynys-mon-and-the-north/"), ("/areas/smc-09-testshire/data.csv", "/areas/tll3-ynys-mon-and-the-north/data.csv"),
            ("/areas/smc-09-testshire/people-in-work/", "/areas/tll3-ynys-mon-and-the-north/people-in-work/"));
    }

    [Fact]
    public void An_indicator_that_is_renamed_fails_the_build_with_each_of_its_addresses_and_a_redirect_of_its_page_carries_all_along()
    {
        var before = FilesOf(site.Plan());
        Directory.Move(site.In("indicators/people-in-work"), site.In("indicators/having-a-job"));
        AssertLost(before);

        site.Redirect("/indicators/people-in-work/", "/indicators/having-a-job/");
        AssertLed(before, ("/indicators/people-in-work/by-sex/", "/indicators/having-a-job/by-sex/"), ("/downloads/people-in-work-2024-06-12.csv", "/downloads/having-a-job-2024-06-12.csv"),
            ("/areas/w92000004-wales/people-in-work/data.json", "/areas/w92000004-wales/having-a-job/data.json"), ("/data/people-in-work/uk-rate.json", "/data/having-a-job/uk-rate.json"));
        var moved = Path.Combine(site.Made(), "downloads/people-in-work-2024-06-12.csv");
        Assert.StartsWith("area,period,measure,sex,value", File.ReadAllText(moved), StringComparison.Ordinal);
    }

    [Fact]
    public void An_area_and_an_indicator_that_change_their_names_at_once_are_both_followed()
    {
        Directory.Move(site.In("indicators/people-in-work"), site.In("indicators/having-a-job"));
        File.WriteAllText(site.In("areas/areas.csv"), File.ReadAllText(site.In("areas/areas.csv")).Replace("Testshire", "Newshire", StringComparison.Ordinal));
        site.Redirect("/indicators/people-in-work/", "/indicators/having-a-job/");
        Assert.Contains(new Redirect(new Address("/areas/smc-09-testshire/people-in-work/data.csv"), new Address("/areas/smc-09-newshire/having-a-job/data.csv")), site.Plan().Redirects);
    }

    [Fact]
    public void A_release_that_is_dropped_fails_the_build_with_each_of_its_addresses_and_a_redirect_of_its_page_carries_all_along()
    {
        var before = FilesOf(site.Plan());
        File.WriteAllLines(site.In("releases.yaml"), File.ReadAllLines(site.In("releases.yaml")).Skip(4).ToArray());
        File.Delete(site.In("indicators/people-in-work/2024-06-12.csv"));
        Assert.Contains("/releases/2024-06-12/", AssertLost(before));

        site.Redirect("/releases/2024-06-12/", "/releases/");
        // What was told of both releases together is gone too: nothing follows from the redirect of one.
        Assert.Equal(["/indicators/people-in-work/fig-releases.svg", "/releases/2025-06-11/changes.csv"], site.Problems().Where(p => p.Kind.Id != "figure-lost").Select(p => p.Found).Order(StringComparer.Ordinal));
        var ledger = File.ReadAllText(site.In("addresses.csv"));
        File.WriteAllText(site.In("addresses.csv"), ledger.Replace("/releases/2025-06-11/,index.html;changes.csv,", "/releases/2025-06-11/,index.html,", StringComparison.Ordinal)
            + "/releases/2025-06-11/,changes.csv,2025-06-11T09:30,/releases/2025-06-11/,There is one release alone.\n/indicators/,#fig-releases,2025-06-11T09:30,/indicators/,There is one release alone.\n");
        File.AppendAllText(site.In("addresses.csv"), "/areas/,#fig-releases,2025-06-11T09:30,/areas/,There is one release alone.\n");
        AssertLed(before, ("/releases/2024-06-12/", "/releases/"), ("/downloads/people-in-work-2024-06-12.csv", "/downloads/"));
        Assert.Equal("moved_to\nhttps://www.example.org/downloads/\n".Replace("https://www.example.org", BaseOf(), StringComparison.Ordinal), File.ReadAllText(Path.Combine(site.Made(), "downloads/people-in-work-2024-06-12.csv")));
    }

    [Fact]
    public void A_figure_under_another_id_is_found_under_its_old_one()
    {
        var ledger = File.ReadAllText(site.In("addresses.csv")).TrimEnd('\n') + "\n/indicators/people-in-work/,#fig-jobs,2025-06-11T09:30,/indicators/people-in-work/#fig-rate-uk,\n";
        var now = site.Plan().Files.OfType<PlannedPage>().Single(p => p.Address.Path == "/indicators/people-in-work/").Make().Figures[0].Id;
        File.WriteAllText(site.In("addresses.csv"), ledger.Replace("fig-rate-uk,\n", $"{now},\n", StringComparison.Ordinal));
        Assert.Empty(site.Problems());
        Assert.Contains("<span id=\"fig-jobs\"></span>", File.ReadAllText(Path.Combine(site.Made(), "indicators/people-in-work/index.html")), StringComparison.Ordinal);
    }

    private string BaseOf() => File.ReadAllLines(site.In("site.yaml")).Single(l => l.StartsWith("base_address:", StringComparison.Ordinal))[14..].Trim().Trim('"');

    private List<string> AssertLost(HashSet<string> before)
    {
        var now = FilesOf(site.Plan());
        var lost = before.Where(path => !now.Contains(path)).Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(lost);
        var told = site.Problems();
        Assert.All(told, p => Assert.Equal("address-lost", p.Kind.Id));
        Assert.Equal(lost, told.Select(p => p.Found).Order(StringComparer.Ordinal));
        Assert.All(told, p => Assert.Contains(p.Found[..(p.Found.LastIndexOf('/') + 1)], File.ReadAllLines(site.In("addresses.csv"))[p.At.Line - 1], StringComparison.Ordinal));
        return lost;
    }

    private void AssertLed(HashSet<string> before, params (string From, string To)[] some)
    {
        Assert.Equal("", string.Concat(site.Problems()));
        var plan = site.Plan();
        Assert.Empty(before.Except(FilesOf(plan)));
        var led = plan.Redirects.ToDictionary(r => r.From.Path, r => r.To.Path);
        Assert.All(some, s => Assert.Equal(s.To, led[s.From]));
        Assert.All(plan.Redirects, r => Assert.False(led.ContainsKey(r.To.Path), $"{r.From} leads on twice"));
    }

    private static HashSet<string> FilesOf(SitePlan plan) => [.. plan.Files.Where(f => f.IsLasting).Select(f => f.Address.Path)];
}
