using System.Text;
using SmcStatic.Checking;
using SmcStatic.Problems;
using Xunit;

namespace SmcStatic.Tests.Checking;

public class SiteCheckTests
{
    private static readonly MappedPage[] Pages =
    [
        new("/", false, true), new("/areas/", false, true), new("/areas/a/", true, true), new("/areas/b/", true, true), new("/404.html", false, false),
    ];

    private static readonly Dictionary<string, string> Whole = new()
    {
        ["/"] = "<a href=\"/areas/\">Areas</a>",
        ["/areas/"] = "<h1 id=\"top\"></h1><a href=\"a/\">A</a> <a href=\"/areas/b/#x\">B</a>",
        ["/areas/a/"] = "<a href=\"data.csv\">CSV</a> <a href=\"/areas/?q=1#top\">up</a> <img alt=\"\" src=\"/assets/a.png\">",
        ["/areas/b/"] = "<b id=\"x\">x</b> <a href=\"#x\">x</a> <a href=\"https://example.org\">out</a> <a href=\"mailto:a@example.org\">mail</a>",
        ["/404.html"] = "",
    };

    [Fact]
    public void A_whole_site_has_no_problems() => Assert.Empty(Check(Whole));

    [Fact]
    public void The_order_in_which_pages_come_does_not_matter()
    {
        Assert.Empty(Check(Whole, backwards: true));
        var broken = With(Whole, "/areas/", "<a href=\"a/\">A</a>");
        Assert.Equal(Check(broken), Check(broken, backwards: true));
    }

    [Theory]
    [InlineData("<a href=\"/areas/c/\">C</a>", "link-dead")]
    [InlineData("<a href=\"/areas/a\">without its slash</a>", "link-dead")]
    [InlineData("<a href=\"/areas/data.csv\">no figures there</a>", "link-dead")]
    [InlineData("<a href=\"/assets/b.png\">b</a>", "link-dead")]
    [InlineData("<img alt=\"\" src=\"/assets/b.png\">", "link-dead")]
    [InlineData("<a href=\"/areas/b/#y\">y</a>", "link-fragment-dead")]
    [InlineData("<a href=\"#y\">y</a>", "link-fragment-dead")]
    [InlineData("<a href=\"javascript:alert(1)\">x</a>", "link-scheme")]
    [InlineData("<a href=\"data:text/html,x\">x</a>", "link-scheme")]
    [InlineData("<b id=\"x\"></b><b id=\"x\"></b>", "id-twice")]
    [InlineData("<b onclick=\"x\"></b>", "page-inline-code")]
    [InlineData("<img alt=\"\" src=\"//example.org/x.png\">", "page-external-resource")]
    [InlineData("<script src=\"https://example.org/x.js\"></script>", "page-external-resource")]
    [InlineData("<img src=\"/assets/a.png\">", "image-no-alt")]
    [InlineData("{{ name }}", "page-template-mark")]
    public void A_mistake_on_a_page_is_a_problem_at_its_address(string html, string kind)
    {
        var problem = Assert.Single(Check(With(Whole, "/", Whole["/"] + html)));
        Assert.Equal((kind, "/"), (problem.Kind.Id, problem.At.File));
    }

    [Fact]
    public void A_page_that_nothing_leads_to_is_a_problem()
    {
        var problem = Assert.Single(Check(With(Whole, "/areas/", "<b id=\"top\"></b><a href=\"a/\">A</a>")));
        Assert.Equal(("page-unreachable", "/areas/b/"), (problem.Kind.Id, problem.At.File));
    }

    [Fact]
    public void The_same_dead_link_on_many_pages_is_one_problem()
    {
        var problem = Assert.Single(Check(Whole.ToDictionary(p => p.Key, p => p.Value + "<a href=\"/gone/\">gone</a>")));
        Assert.Contains("5 pages", problem.Sentence);
        Assert.Equal("/", problem.At.File);
    }

    [Fact]
    public void Titles_and_descriptions_are_there_and_are_no_other_pages()
    {
        Assert.Equal(["page-no-description", "page-no-title"], Check(Whole, head: a => a == "/" ? "" : Head(a)).Select(p => p.Kind.Id));
        Assert.Equal(["page-description-twice", "page-title-twice"], Check(Whole, head: a => Head(a == "/areas/b/" ? "/areas/a/" : a)).Select(p => p.Kind.Id));
    }

    private static Dictionary<string, string> With(Dictionary<string, string> site, string address, string html) => new(site) { [address] = html };

    private static string Head(string address) => $"<title>{address}</title><meta name=\"description\" content=\"About {address}\">";

    private static IReadOnlyList<Problem> Check(Dictionary<string, string> site, bool backwards = false, Func<string, string>? head = null)
    {
        var log = new ProblemLog();
        var check = new SiteCheck(new SiteMap(Pages, ["/assets/a.png"]), log);
        var order = Enumerable.Range(0, Pages.Length);
        foreach (var page in backwards ? order.Reverse() : order)
            check.Add(page, Encoding.UTF8.GetBytes((head ?? Head)(Pages[page].Address) + site[Pages[page].Address]));
        check.Tell();
        return log.Ordered();
    }
}
