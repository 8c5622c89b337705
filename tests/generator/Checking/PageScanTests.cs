using System.Text;
using AngleSharp.Html.Parser;
using CsCheck;
using SmcStatic.Checking;
using Xunit;

namespace SmcStatic.Tests.Checking;

public class PageScanTests
{
    private static readonly Gen<string> Words = Gen.Char["aZ0 \n&<>\"'=/-!é…;"].Array[0, 12].Select(c => new string(c));

    private static readonly Gen<string> Escaped = Words.Select(w => w.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;").Replace("'", "&#39;"));

    private static readonly Gen<string> Piece = Gen.OneOf(
        Escaped,
        Gen.Select(Escaped, Escaped, (id, text) => $"<p id=\"{id}\">{text}</p>"),
        Gen.Select(Escaped, Escaped, (link, text) => $"<a\n class='x' href='{link}'>{text}</a>"),
        Gen.Select(Escaped, link => $"<img alt src=\"{link}\">"),
        Gen.Select(Escaped, link => $"<img src=\"{link}\"/>"),
        Gen.Select(Escaped, text => $"<!-- {text} <a href=\"no\"> -->"),
        Gen.Select(Escaped, text => $"<script type=\"application/json\">\"<a href='no'>{text}\"</script>"),
        Gen.Select(Escaped, text => $"<textarea><a href='no'>{text}</textarea>"),
        Gen.Select(Escaped, Escaped, (a, b) => $"<table><thead><tr><th class=\"value\">{a}</th></tr></thead><tbody><tr><th class=\"label\">{b}</th><td class=\"value number\"> {a} <b>{b}</b></td></tr></tbody></table>"),
        Gen.Const(" < 3 "),
        Gen.Const("<P ID=x>"),
        Gen.Const("</P>"));

    [Fact]
    public void Whatever_a_template_writes_is_read_as_a_browser_reads_it() =>
        Gen.Select(Escaped, Piece.List[0, 12]).Sample((title, pieces) =>
        {
            var html = $"<!doctype html><html lang=\"en-GB\"><head><title>{title}</title></head><body>{string.Concat(pieces)}</body></html>";
            var facts = PageScan.Read(Encoding.UTF8.GetBytes(html));
            using var page = new HtmlParser().ParseDocument(html);
            Assert.Equal(page.Title, OneBlank(facts.Title ?? ""));
            Assert.Equal(page.QuerySelectorAll("[id]").Select(e => e.Id), facts.Ids);
            Assert.Equal(page.QuerySelectorAll("a[href]").Select(e => e.GetAttribute("href")), facts.Links);
            Assert.Equal(page.QuerySelectorAll("img").Select(e => e.GetAttribute("src")), facts.Resources);
            Assert.Equal(page.QuerySelectorAll("img:not([alt])").Select(e => e.GetAttribute("src")), facts.MuteImages);
            Assert.Equal(page.QuerySelectorAll("tbody .value, tbody .label").Select(e => OneBlank(e.TextContent)), facts.Cells.Select(c => c.Text));
        });

    [Fact]
    public void Code_written_into_a_page_is_seen()
    {
        var facts = Read("<style>p{}</style><script>1</script><script src=\"/a.js\"></script><script type=\"application/ld+json\">{}</script><p style=\"x\" onclick=\"y\">");
        Assert.Equal(["<style>", "<script>", "style=\"x\"", "onclick=\"y\""], facts.Inline);
    }

    [Fact]
    public void What_a_page_fetches_is_told_from_where_its_links_lead()
    {
        var facts = Read("<link rel=\"stylesheet\" href=\"/a.css\"><link rel=canonical href=\"https://example.org/\"><link rel=\"alternate\" href=\"data.json\"><img alt=\"\" srcset=\"/b.png 1x, /c.png 2x\"><form action=\"/search/\"></form>");
        Assert.Equal(["/a.css", "/b.png", "/c.png"], facts.Resources);
        Assert.Equal(["data.json", "/search/"], facts.Links);
    }

    [Fact]
    public void A_mark_of_a_template_is_seen_in_text_and_attributes_but_not_in_data_for_programs()
    {
        Assert.Equal(["{{ name }}"], Read("<p>{{ name }}</p>").Marks);
        Assert.Single(Read("<p title=\"a }} b\"></p>").Marks);
        Assert.Empty(Read("<p>{ a } &#123;&#123;</p><script type=\"application/json\">{\"a\":{\"b\":{}}}</script>").Marks);
    }

    [Fact]
    public void A_page_that_leads_on_says_where_to()
    {
        var facts = Read("<meta http-equiv=\"refresh\" content=\"0; url=/areas/x/\"><meta name=\"robots\" content=\"noindex\"><meta name=\"description\" content=\" a &amp; b \">");
        Assert.Equal("/areas/x/", facts.LeadsTo);
        Assert.True(facts.IsUnlisted);
        Assert.Equal("a & b", facts.Description);
    }

    private static PageFacts Read(string html) => PageScan.Read(Encoding.UTF8.GetBytes(html));

    private static string OneBlank(string text) => string.Join(' ', text.Split([' ', '\n', '\r', '\t', '\f'], StringSplitOptions.RemoveEmptyEntries));
}
