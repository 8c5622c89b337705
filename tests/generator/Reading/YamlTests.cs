using CsCheck;
using SmcStatic.Problems;
using SmcStatic.Reading;
using Xunit;

namespace SmcStatic.Tests.Reading;

public sealed class YamlTests
{
    private readonly ProblemLog log = new();

    [Fact]
    public void Keys_lists_and_texts_keep_their_places()
    {
        var fields = Fields.Of(Parse("title: One: two\nlist:\n  - a\n  - { b: c }\n"), "It", log);
        Assert.Null(fields);
        Assert.Equal("yaml-not-parsed", Assert.Single(log.Ordered()).Kind.Id);

        fields = Fields.Of(Parse("title: \"One: two\"\nlist:\n  - a\n  - { b: c }\nday: 2025-12-18\n"), "It", log)!;
        Assert.Equal(new Cell("One: two", new Position("s.yaml", 11, 8)), fields.Text("title"));
        Assert.Equal(new DateOnly(2025, 12, 18), fields.Date("day"));
        Assert.Equal([new Position("s.yaml", 13, 5), new Position("s.yaml", 14, 5)], fields.List("list").Select(i => i.At));
        fields.NoOthers();
        Assert.Single(log.Ordered());
    }

    [Theory]
    [InlineData("", "yaml-empty", 11, 0)]
    [InlineData("# only a remark\n", "yaml-empty", 11, 0)]
    [InlineData("a: b\n\tc: d\n", "yaml-tab", 12, 1)]
    [InlineData("a: b\na: c\n", "yaml-key-twice", 12, 1)]
    [InlineData("a: b\n---\na: c\n", "yaml-several-documents", 12, 1)]
    [InlineData("a: [b\nc: d\n", "yaml-not-parsed", 12, 1)]
    [InlineData("a: \"b\n", "yaml-not-parsed", 11, 4)]
    [InlineData("a: &x [1]\nb: [*x, *x]\n", "yaml-reference", 11, 4)]
    [InlineData("a: *x\n", "yaml-reference", 11, 4)]
    [InlineData("a: !!binary x\n", "yaml-reference", 11, 4)]
    [InlineData("? [a]\n: b\n", "yaml-wrong-form", 11, 3)]
    [InlineData("a: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[b]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]\n", "yaml-too-deep", 11, 24)]
    public void What_is_not_plain_yaml_is_a_problem_with_its_place(string text, string problem, int line, int column)
    {
        Assert.Null(Parse(text));
        var found = Assert.Single(log.Ordered());
        Assert.Equal((problem, new Position("s.yaml", line, column)), (found.Kind.Id, found.At));
    }

    [Fact]
    public void A_document_gives_its_settings_and_where_its_words_begin()
    {
        using var folder = new TemporaryFolder();
        var document = SourceDocument.Read(folder.Write("a.md", "---\r\ntitle: A\r\nslug: b\r\n---\r\n\r\nWords\r\nmore\r\n"), log)!;
        Assert.Equal(("Words\nmore", new Position("a.md", 6, 1)), (document.Words, document.WordsAt));
        Assert.Equal(new Position("a.md", 2, 8), Fields.Of(document.Settings, "It", log)!.Text("title")!.Value.At);
        Assert.Null(SourceDocument.Read(folder.Write("b.md", "Words\n"), log));
        Assert.Null(SourceDocument.Read(folder.Write("c.md", "---\ntitle: A\n"), log));
        Assert.Equal(2, log.Errors);
    }

    [Fact]
    public void Any_text_is_read_or_refused_with_a_problem() =>
        Gen.Char["ab:- \n[]{}&*!|>'\"#%?,\t~"].Array[0, 30].Sample(text =>
        {
            var problems = new ProblemLog();
            var node = Yaml.Parse(new string(text), new DataFile("s.yaml", "s.yaml"), 0, problems);
            Assert.Equal(node is null, problems.HasErrors);
        });

    private YamlNode? Parse(string text) => Yaml.Parse(text, new DataFile("s.yaml", "s.yaml"), 10, log);
}
