using CsCheck;
using SmcStatic.Joining;
using SmcStatic.Planning;
using SmcStatic.Problems;
using Xunit;

namespace SmcStatic.Tests.Planning;

public class GlossaryTests
{
    private static readonly Glossary Words = Of(
        new Term("Index", ["indices"], "A number."), new Term("Composite index", ["composite indices"], "One number of several."),
        new Term("Percentage point", ["percentage points", "pp"], "A difference."), new Term("95% confidence interval", ["range"], "A span."));

    [Theory]
    [InlineData("The index rose.", "index")]
    [InlineData("Indices rose, and the INDEX too", "Indices|INDEX")]
    [InlineData("a composite index of three indices", "composite index|indices")]
    [InlineData("1.5 percentage points, or pp", "percentage points|pp")]
    [InlineData("a 95% confidence interval (the range)", "95% confidence interval|range")]
    [InlineData("index", "index")]
    [InlineData("index’s", "index")]
    public void A_term_is_found_in_any_of_its_forms_and_of_two_the_longer(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Words.In(text).Select(t => text.Substring(t.Start, t.Length))));

    [Theory]
    [InlineData("indexed figures in an appendix")]
    [InlineData("the sub-index and the index-linked pension")]
    [InlineData("arranged strangely")]
    [InlineData("app, apps, 3pp")]
    [InlineData("")]
    public void A_term_within_another_word_is_none(string text) => Assert.Empty(Words.In(text));

    [Fact]
    public void A_term_leads_to_the_place_where_its_page_explains_it() =>
        Assert.Equal("/about/glossary/#percentage-point", Words.In("5 percentage points")[0].Term.Address.Path);

    [Fact]
    public void Whatever_the_terms_and_the_text_are_terms_stand_in_order_and_apart() =>
        Gen.Select(Gen.String[Gen.Char["ab -’é<&"], 1, 4].Array[0, 5], Gen.String[Gen.Char["ab -’é<&"], 0, 30]).Sample((names, text) =>
        {
            var end = 0;
            foreach (var term in Of([.. names.Distinct(StringComparer.OrdinalIgnoreCase).Select(n => new Term(n, [], "x"))]).In(text))
            {
                Assert.True(term.Start >= end && term.Length > 0);
                Assert.Equal(term.Term.Name, text.Substring(term.Start, term.Length), ignoreCase: true);
                end = term.Start + term.Length;
            }
            Assert.True(end <= text.Length);
        });

    private static Glossary Of(params Term[] terms) =>
        new([new Document("glossary", "Words", "", "Words.", new Position("pages/glossary.md")) { Terms = terms }]);
}
