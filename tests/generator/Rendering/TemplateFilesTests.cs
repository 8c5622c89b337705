using SmcStatic.Planning.Pages;
using SmcStatic.Problems;
using SmcStatic.Rendering;
using Xunit;

namespace SmcStatic.Tests.Rendering;

public class TemplateFilesTests
{
    public static TheoryData<Type> PageClasses =>
        [.. typeof(Page).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Page))).OrderBy(t => t.Name, StringComparer.Ordinal)];

    [Fact]
    public void Every_template_parses()
    {
        var log = new ProblemLog();
        _ = new TemplateSet(TemplateTexts.Embedded(), log);
        Assert.Empty(log.Ordered());
    }

    [Theory]
    [MemberData(nameof(PageClasses))]
    public void A_page_class_has_a_template_named_for_it(Type page)
    {
        var name = MemberTable.NameOf(page.Name[..^"Page".Length]).Replace('_', '-');
        Assert.Contains($"pages/{name}.html", TemplateTexts.Embedded().Keys);
    }

    [Fact]
    public void A_template_in_pages_belongs_to_a_page_class()
    {
        var classes = PageClasses.Select(row => $"pages/{MemberTable.NameOf(row.Data.Name[..^"Page".Length]).Replace('_', '-')}.html");
        Assert.Empty(TemplateTexts.Embedded().Keys.Where(k => k.StartsWith("pages/", StringComparison.Ordinal)).Except(classes));
    }

    [Fact]
    public void What_the_browser_gets_is_built_in_and_named_for_its_content()
    {
        var assets = SiteAssets.Embedded();
        Assert.NotNull(assets.Find("site.css"));
        Assert.NotNull(assets.Find("favicon.svg"));
        Assert.NotNull(assets.Find("site.js"));
        Assert.Null(assets.Find("unknown.css"));
        Assert.NotEmpty(assets.NeedsOf("site.js"));
        Assert.Subset(assets.Files.Select(f => f.Address).ToHashSet(), assets.NeedsOf("site.js").ToHashSet());
        Assert.All(assets.Files, f => Assert.Matches(@"^/assets/[a-z-]+\.([0-9a-f]{10}|[0-9A-Z]{8})\.(css|js|svg)$", f.Address));
    }
}
