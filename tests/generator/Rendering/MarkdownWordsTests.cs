using AngleSharp.Html.Parser;
using SmcStatic.Rendering;
using Xunit;

namespace SmcStatic.Tests.Rendering;

public class MarkdownWordsTests
{
    [Theory]
    [InlineData("[a](javascript:alert(1))")]
    [InlineData("[a](JaVaScRiPt:alert(1))")]
    [InlineData("[a]( javascript:alert(1))")]
    [InlineData("[a](data:text/html,x)")]
    [InlineData("[a](vbscript:x)")]
    [InlineData("[a][b]\n\n[b]: javascript:alert(1)")]
    [InlineData("[a](java&#115;cript:alert(1))")]
    public void A_link_that_runs_something_loses_its_address_and_is_named(string markdown)
    {
        var document = new HtmlParser().ParseDocument(MarkdownWords.ToHtml(markdown));
        Assert.Equal("", document.QuerySelector("a")!.GetAttribute("href"));
        Assert.Single(MarkdownWords.ForbiddenLinks(markdown));
    }

    [Theory]
    [InlineData("https://example.org/a?b=c:d")]
    [InlineData("http://example.org/")]
    [InlineData("mailto:data@example.org")]
    [InlineData("/about/methods/#symbols")]
    [InlineData("#symbols")]
    [InlineData("methods/a:b")]
    public void A_link_to_a_page_stays(string address)
    {
        var document = new HtmlParser().ParseDocument(MarkdownWords.ToHtml($"[a]({address})"));
        Assert.Equal(address, document.QuerySelector("a")!.GetAttribute("href"));
        Assert.Empty(MarkdownWords.ForbiddenLinks($"[a]({address})"));
    }

    [Fact]
    public void HTML_in_words_is_shown_and_not_run()
    {
        var document = new HtmlParser().ParseDocument(MarkdownWords.ToHtml("<script>alert(1)</script>\n\na <b onclick=x>b</b>\n\n![](https://example.org/x.png)"));
        Assert.Empty(document.QuerySelectorAll("script, b, [onclick]"));
        Assert.DoesNotContain(document.Images, i => i.GetAttribute("src") is { Length: > 0 });
    }

    [Fact]
    public void The_highest_heading_has_the_level_asked_for_and_the_others_keep_their_distance()
    {
        var document = new HtmlParser().ParseDocument(MarkdownWords.ToHtml("## What it tells\n\n### Of whom\n\n## What to mind", top: 3));
        Assert.Equal(["H3 what-it-tells", "H4 of-whom", "H3 what-to-mind"], document.QuerySelectorAll("h1, h2, h3, h4").Select(h => $"{h.TagName} {h.Id}"));
    }

    [Fact]
    public void The_list_of_headings_leads_to_the_ids_of_the_words()
    {
        const string words = "# Ranges\n\ntext\n\n## Within\n\n# What `place` means\n";
        Assert.Equal([new("ranges", "Ranges"), new MarkdownHeading("what-place-means", "What place means")], MarkdownWords.Headings(words));
        var document = new HtmlParser().ParseDocument(MarkdownWords.ToHtml(words));
        Assert.Equal(["ranges", "what-place-means"], document.QuerySelectorAll("h2").Select(h => h.Id));
    }
}
