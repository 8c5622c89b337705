using CsCheck;
using SmcStatic.Geography;
using SmcStatic.Joining;
using SmcStatic.Joining.Addresses;
using SmcStatic.Planning;
using SmcStatic.Planning.Addresses;
using SmcStatic.Problems;
using Xunit;

namespace SmcStatic.Tests.Planning.Addresses;

public class RedirectTests
{
    private static readonly DateTime Moment = new(2023, 9, 12, 9, 30, 0);

    [Fact]
    public void Brackets_apostrophes_and_commas_stand_by_their_codes_where_a_browser_sends_them_so() =>
        Assert.Equal("/work_%2825_to_29_years%29/the_%27new_economy%27%2C_3.0/", new Redirect(new Address("/work_(25_to_29_years)/the_'new_economy',_3.0/"), Routes.Areas).FromEncoded);

    [Fact]
    public void The_encoded_form_of_an_address_is_read_as_the_plain_one() =>
        Gen.String[Gen.OneOf(Gen.Char['a', 'z'], Gen.Char["()',!$&+=@~/."]), 1, 20].Where(t => AddressForm.IsPath($"/{t}")).Sample(text =>
            Assert.Equal($"/{text}", Uri.UnescapeDataString(new Redirect(new Address($"/{text}"), Routes.Areas).FromEncoded)));

    [Fact]
    public void Every_page_that_leads_on_is_in_the_list_for_hosts_and_none_leads_to_another()
    {
        var plan = PlanOf("/areas/tlc1-teesside/", "/areas/tlc1-teesside/pay/");
        Assert.Equal(plan.Files.OfType<PlannedPage>().Where(p => p.Make().Template == "redirect").Select(p => p.Address), plan.Redirects.Select(r => r.From));
        Assert.Contains(plan.Redirects, r => r.From.Path == "/topics/");
        Assert.Contains(new Redirect(new Address("/areas/tlc1-teesside/"), new Address("/areas/tlc1-tees-valley/")), plan.Redirects);
        Assert.Contains(new Redirect(new Address("/areas/tlc1-teesside/pay/"), new Address("/areas/tlc1-tees-valley/pay/")), plan.Redirects);
    }

    [Fact]
    public void What_pages_fetch_for_themselves_is_not_written_into_the_ledger()
    {
        var plan = new SitePlan([new PlannedText(new Address("/robots.txt"), ""), new PlannedPeers(new Address("/data/pay/peers/itl2-pay-2024.json"), () => throw new InvalidOperationException())]);
        Assert.Equal("address,files,since,redirect,reason\n/,robots.txt,0001-01-01T00:00,,\n", System.Text.Encoding.UTF8.GetString(Ledger.WithPublished(null, plan)));
    }

    [Fact]
    public void Of_an_area_under_another_name_what_it_has_no_more_leads_to_its_profile() =>
        Assert.Contains(new Redirect(new Address("/areas/tlc1-teesside/prospects/"), new Address("/areas/tlc1-tees-valley/")), PlanOf("/areas/tlc1-teesside/prospects/").Redirects);

    [Fact]
    public void An_area_of_which_several_came_has_a_page_to_choose_by_the_largest_part_first_through_all_generations()
    {
        var plan = PlanOf(SmallCountry.Dataset() with
        {
            Areas = new Areas(SmallCountry.AreaList(),
            [
                new Succession("OLD-1", LineageRelation.Becomes, "OLD-2", 2010, 1m) { FromName = "Old & Older" }, new Succession("OLD-2", LineageRelation.Overlaps, "TLC1", 2021, 0.25m),
                new Succession("OLD-2", LineageRelation.Overlaps, "OLD-3", 2021, 0.75m), new Succession("OLD-3", LineageRelation.Overlaps, "TLC2", 2025, 1m),
            ], []),
        }, "/areas/old-1-old-and-older/", "/areas/old-1-old-and-older/pay/", "/areas/old-3-x/");
        var page = Assert.IsType<SmcStatic.Planning.Pages.SuccessorsPage>(plan.Files.OfType<PlannedPage>().Single(p => p.Address.Path == "/areas/old-1-old-and-older/").Make());
        Assert.Equal(["Northumberland, <b>Durham</b>: region, TLC2: 75% of its land", "Tees Valley: region, TLC1: 25% of its land"], page.Successors.Select(l => $"{l.Text}: {l.Note}"));
        Assert.Equal("Old & Older", page.Heading);
        Assert.Contains(new Redirect(new Address("/areas/old-1-old-and-older/pay/"), page.Address), plan.Redirects);
        Assert.Contains(plan.Redirects, r => r.From.Path == "/areas/old-3-x/" && r.To.Path.StartsWith("/areas/tlc2-", StringComparison.Ordinal));
    }

    private static SitePlan PlanOf(params string[] published) => PlanOf(SmallCountry.Dataset(), published);

    private static SitePlan PlanOf(Dataset dataset, params string[] published)
    {
        var log = new ProblemLog();
        var ledger = new AddressLedger([.. published.Select(p => new PublishedAddress(p, Moment, null, new Position("addresses.csv", 2)))], [], null);
        var plan = Planner.Plan(dataset with { Addresses = ledger }, log);
        Assert.Equal("", string.Concat(log.Ordered()));
        return plan;
    }
}
