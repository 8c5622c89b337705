using System.Globalization;
using System.Text;
using AngleSharp.Html.Parser;
using CsCheck;
using SmcStatic.Problems;
using SmcStatic.Rendering;
using Xunit;

namespace SmcStatic.Tests.Rendering;

public class TemplateEngineTests
{
    private static readonly string[] Nasty =
        ["<script>alert(1)</script>", "\" onload=\"x", "' onload='x", "&lt;", "{{ page }}", "</title><b>", "--><b>", "Ynys Môn"];

    private static readonly Gen<string> Hostile = Gen.OneOf(
        Gen.String.Where(s => !s.Contains('\0', StringComparison.Ordinal)),
        Gen.String[Gen.Char["<>&\"'`=/ {}%ab"], 0, 20],
        Gen.OneOf([.. Nasty.Select(Gen.Const)]));

    [Fact]
    public void Any_text_in_any_place_reads_as_it_was_given() =>
        Hostile.Sample(text =>
        {
            var html = Render("<p title=\"{{ page.text }}\">{{ page.text }}</p><h1>{{ for x in page.list }}<b>{{ x }}</b>{{ end }}</h1>", new { Text = text, List = new[] { text } });
            var document = new HtmlParser().ParseDocument(html);
            var read = AsHtmlReadsIt(text);
            Assert.Equal(read, document.QuerySelector("p")!.GetAttribute("title"));
            Assert.Equal(read, document.QuerySelector("p")!.TextContent);
            Assert.Equal(read, document.QuerySelector("h1 > b")!.TextContent);
            Assert.Equal(["b", "body", "h1", "head", "html", "p"], document.All.Select(e => e.LocalName).Order(StringComparer.Ordinal));
        });

    [Fact]
    public void Text_in_a_component_a_capture_and_a_joined_text_is_escaped_once()
    {
        var templates = new Dictionary<string, string>
        {
            ["layout.html"] = "{{ content }}",
            ["pages/x.html"] = "{{ component 'part' page.text }}|{{ capture c }}<i>{{ page.text }}</i>{{ end }}{{ c }}|{{ '<' + page.text }}",
            ["components/part.html"] = "<b>{{ it }}</b>",
        };
        var log = new ProblemLog();
        var html = Render(templates, new { Text = "&\"" }, log);
        Assert.Empty(log.Ordered());
        Assert.Equal("<b>&amp;&quot;</b>|<i>&amp;&quot;</i>|&lt;&amp;&quot;", html);
    }

    [Fact]
    public void A_name_with_braces_is_not_taken_for_a_mark_that_a_template_left() =>
        Assert.Equal("&#123;&#123; page &#125;&#125;", Render("{{ page.text }}", new { Text = "{{ page }}" }));

    [Fact]
    public void Markup_of_our_own_goes_out_as_it_stands() =>
        Assert.Equal("<svg/>", Render("{{ page.svg }}", new { Svg = new Html("<svg/>") }));

    [Fact]
    public void A_page_over_a_mebibyte_and_a_loop_over_thousands_come_out_whole()
    {
        var html = Render("{{ for x in page.list }}{{ x }},{{ end }}", new { List = Enumerable.Repeat(new string('x', 999), 2_000).ToList() });
        Assert.Equal(2_000_000, html.Length);
        Assert.EndsWith("x,", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p>\n  {{ page.titel }}", 2, 6)]
    [InlineData("{{ pag.title }}", 1, 4)]
    [InlineData("{{ page.list[0].nothing }}", 1, 4)]
    [InlineData("{{ page.none.title }}", 1, 4)]
    [InlineData("{{ if page.titel }}x{{ end }}", 1, 7)]
    [InlineData("{{ for x in page.lits }}x{{ end }}", 1, 13)]
    [InlineData("{{ component 'no-such' page }}", 1, 4)]
    [InlineData("{{ html.escape page.title }}", 1, 4)]
    [InlineData("{{ page }}", 1, 4)]
    public void A_misspelt_name_is_a_problem_with_file_line_and_column(string template, int line, int column)
    {
        var log = new ProblemLog();
        Render(Whole(template), new { Title = "T", List = new[] { "a" }, None = (string?)null }, log);
        var problem = Assert.Single(log.Ordered());
        Assert.Equal(("template-name", "templates/pages/x.html", line), (problem.Kind.Id, problem.At.File, problem.At.Line));
        Assert.True(problem.At.Column >= column, problem.ToString());
    }

    [Fact]
    public void A_template_that_does_not_parse_is_one_problem_and_not_missing_as_well()
    {
        var log = new ProblemLog();
        Render(Whole("<p>\n{{ for }}"), new { }, log);
        Assert.Equal("template-syntax", log.Ordered()[0].Kind.Id);
        Assert.Equal("templates/pages/x.html", log.Ordered()[0].At.File);
        Assert.DoesNotContain(log.Ordered(), p => p.Kind.Id == "template-missing");
    }

    [Fact]
    public void A_page_without_a_template_is_a_problem()
    {
        var log = new ProblemLog();
        new PageRenderer(new TemplateSet(Whole("x"), log), SiteAssets.Embedded(), log).Render("unknown", new { });
        Assert.Equal("templates/pages/unknown.html", Assert.Single(log.Ordered()).At.File);
    }

    [Fact]
    public void A_renderer_that_met_a_problem_renders_the_next_page_right()
    {
        var log = new ProblemLog();
        var renderer = new PageRenderer(new TemplateSet(Whole("<b>{{ for x in page.list }}{{ x.text }}{{ end }}"), log), SiteAssets.Embedded(), log);
        Assert.Empty(renderer.Render("x", new { List = new object[] { new { Text = "a" }, new { Wrong = "b" } } }));
        Assert.Equal("<b>ac", Encoding.UTF8.GetString(renderer.Render("x", new { List = new object[] { new { Text = "a" }, new { Text = "c" } } })));
    }

    [Fact]
    public void Pages_rendered_on_many_threads_are_each_their_own()
    {
        var log = new ProblemLog();
        var renderer = new PageRenderer(new TemplateSet(Whole("{{ for x in page.list }}{{ page.name }}{{ x }} {{ end }}"), log), SiteAssets.Embedded(), log);
        Parallel.For(0, 500, i =>
        {
            var name = i.ToString(CultureInfo.InvariantCulture);
            var expected = string.Concat(Enumerable.Range(0, 20).Select(n => $"{name}{n} "));
            Assert.Equal(expected, Encoding.UTF8.GetString(renderer.Render("x", new { Name = name, List = Enumerable.Range(0, 20).ToArray() })));
        });
    }

    [Fact]
    public void Nothing_false_an_empty_text_and_an_empty_list_do_not_hold() =>
        Assert.Equal("----+", Render(
            "{{ for x in page.list }}{{ if x }}+{{ else }}-{{ end }}{{ end }}",
            new { List = new object?[] { null, false, "", Array.Empty<string>(), "x" } }));

    [Fact]
    public void Indentation_goes_and_words_stay_apart() =>
        Assert.Equal("<p>\na b\n</p> c", Render("<p>\n\n    a b  \n  </p> {{ page.text }}", new { Text = "c" }));

    private static Dictionary<string, string> Whole(string template) => new() { ["layout.html"] = "{{ content }}", ["pages/x.html"] = template };

    private static string Render(string template, object page)
    {
        var log = new ProblemLog();
        var html = Render(Whole(template), page, log);
        Assert.Empty(log.Ordered());
        return html;
    }

    private static string Render(Dictionary<string, string> templates, object page, ProblemLog log) =>
        Encoding.UTF8.GetString(new PageRenderer(new TemplateSet(templates, log), SiteAssets.Embedded(), log).Render("x", page));

    // The parser's own rules: line ends are made one, NUL goes, half of a surrogate pair cannot be written in UTF-8.
    private static string AsHtmlReadsIt(string text) =>
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
