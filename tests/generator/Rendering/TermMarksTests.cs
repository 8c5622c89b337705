using AngleSharp.Html.Parser;
using CsCheck;
using SmcStatic.Joining;
using SmcStatic.Planning;
using SmcStatic.Problems;
using SmcStatic.Rendering;
using Xunit;

namespace SmcStatic.Tests.Rendering;

public class TermMarksTests
{
    private static readonly Term[] Terms = [new("Range", ["ranges"], "A span."), new("Moving average", [], "A mean of years.")];

    [Fact]
    public void A_term_is_marked_where_a_page_first_uses_it_and_not_again()
    {
        var marks = Of(Terms);
        Assert.Equal("A <button type=\"button\" class=\"term\" popovertarget=\"term-range\">range</button> &amp; ranges", marks.Of("A range & ranges"));
        Assert.Null(marks.Of("Another range"));
        Assert.Null(marks.Of("Nothing of the kind"));
        Assert.Contains(">Moving average</button>", marks.Of("Moving average, range"), StringComparison.Ordinal);
        Assert.Equal(["Range", "Moving average"], marks.Marked.Select(t => t.Name));
    }

    [Fact]
    public void A_sign_after_a_term_begins_no_line() =>
        Assert.Equal("The <span class=\"kept\"><button type=\"button\" class=\"term\" popovertarget=\"term-range\">range</button>):</span> wide", Of(Terms).Of("The range): wide"));

    [Fact]
    public void Words_are_marked_but_no_heading_no_link_no_code_and_nothing_set_in_bold()
    {
        var html = MarkdownWords.ToHtml("# Range\n\n[range](/x/) `range` **Range.** *the range* and a range", 2, Of(Terms).Of);
        var document = new HtmlParser().ParseDocument(html);
        Assert.Equal("em", Assert.Single(document.QuerySelectorAll(".term")).ParentElement!.LocalName);
        Assert.Equal("Range", document.QuerySelector("h2")!.InnerHtml);
    }

    [Fact]
    public void Whatever_a_term_and_a_text_are_the_text_reads_as_it_was() =>
        Gen.Select(Gen.String[Gen.Char["ab<>&\"'` {}="], 1, 5], Gen.String[Gen.Char["ab<>&\"'` {}=,."], 0, 40]).Sample((name, text) =>
        {
            var document = new HtmlParser().ParseDocument($"<p>{Of(new Term(name, [], "x")).Of(text) ?? HtmlOutput.Escape(text)}</p>");
            Assert.Equal(text, document.QuerySelector("p")!.TextContent);
            Assert.All(document.QuerySelectorAll("p button"), e => Assert.Equal(("term", name), (e.ClassName, e.TextContent)));
            Assert.All(document.QuerySelectorAll("p :not(button)"), e => Assert.Equal(("span", "kept", name), (e.LocalName, e.ClassName, e.TextContent.TrimEnd(',', '.'))));
        });

    [Fact]
    public void The_same_words_on_another_page_are_marked_by_what_that_page_has_marked()
    {
        var words = new WordsBook().Of("A range.\n\n- a moving average", 2);
        var (one, other) = (Of(Terms), Of(Terms));
        other.Of("The range");
        Assert.Equal(2, Marks(words.ToHtml(one.Of)));
        Assert.Equal(1, Marks(words.ToHtml(other.Of)));
        Assert.Equal(0, Marks(words.ToHtml(null)));
    }

    [Fact]
    public void Words_made_at_random_read_as_they_do_without_terms() =>
        Gen.String[Gen.Char["a b*_[]()<>&`#\n\0-1.|\\\ufffd"], 0, 60].Sample(markdown =>
        {
            var plain = new HtmlParser().ParseDocument(MarkdownWords.ToHtml(markdown));
            var marked = new HtmlParser().ParseDocument(MarkdownWords.ToHtml(markdown, 2, text => $"<b>{HtmlOutput.Escape(text)}</b>"));
            Assert.DoesNotContain('\0', plain.Body!.TextContent);
            Assert.Equal(plain.Body!.TextContent, marked.Body!.TextContent);
        });

    private static int Marks(string html) => new HtmlParser().ParseDocument(html).QuerySelectorAll(".term").Length;

    private static TermMarks Of(params Term[] terms) =>
        new(new Glossary([new Document("glossary", "Words", "", "Words.", new Position("pages/glossary.md")) { Terms = terms }]));
}
