using SmcStatic.Checking;
using SmcStatic.Planning.Pages;
using Xunit;

namespace SmcStatic.Tests.Checking;

/// <summary>Sentences of the real data, each turned around in every way that would make it false.</summary>
public class SentenceCheckTests
{
    private static readonly Dictionary<string, string> Opposites = new(StringComparer.OrdinalIgnoreCase)
    {
        ["above"] = "below", ["below"] = "above", ["up"] = "down", ["down"] = "up", ["risen"] = "fallen", ["fallen"] = "risen",
        ["rise"] = "fall", ["fall"] = "rise", ["highest"] = "lowest", ["lowest"] = "highest", ["higher"] = "lower", ["lower"] = "higher", ["more"] = "less", ["less"] = "more",
    };

    private static readonly Dictionary<string, string> OtherVerdicts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["clear"] = "may be chance", ["clearly"] = "may be chance", ["clear difference"] = "no clear difference", ["no clear difference"] = "clear difference",
        ["may be chance"] = "clear", ["cannot be told"] = "may be chance", ["cannot be tested"] = "may be chance", ["nor can it be told"] = "may be chance",
    };

    [Fact]
    public void Every_sentence_of_the_site_says_what_its_figures_say() => Assert.All(SentencePages.All, p => Assert.Empty(SentencePages.Check(p.Page, p.Sentences)));

    [Fact]
    public void A_page_opens_with_one_to_six_sentences_and_no_two_areas_with_the_same()
    {
        Assert.All(SentencePages.All, p => Assert.InRange(p.Page.Opening.Count, 1, 6));
        var texts = SentencePages.All.Where(p => p.Page is AreaPage or AreaIndicatorPage).Select(p => string.Join(' ', p.Page.Opening.Select(s => s.Text))).ToList();
        Assert.Equal(texts.Count, texts.Distinct().Count());
    }

    [Fact]
    public void A_direction_turned_around_is_found()
    {
        var turned = Mutate(c => c.Kind is "direction" or "side" or "extreme", c => c with { Text = Opposites[c.Text] }, "sentence-wrong");
        Assert.InRange(turned, 600, int.MaxValue);
    }

    [Fact]
    public void A_number_one_off_in_its_last_digit_is_found()
    {
        var changed = Mutate(c => c.Kind is "value" or "size" or "interval" or "sample" or "gap" or "count" or "position" or "period", c => c with { Text = NextDigit(c.Text) }, "sentence-wrong");
        Assert.InRange(changed, 2000, int.MaxValue);
    }

    [Fact]
    public void A_certainty_that_its_figures_do_not_have_is_found()
    {
        var changed = Mutate(c => c.Kind is "verdict" or "contrast", c => c with { Text = OtherVerdicts[c.Text] }, "sentence-wrong");
        Assert.InRange(changed, 500, int.MaxValue);
    }

    [Fact]
    public void Figures_in_another_order_than_the_sentence_has_them_are_found()
    {
        var changed = Mutate(c => c.Kind is "direction" && c.Rows.Split(' ').Length == 2, c => c with { Rows = string.Join(' ', c.Rows.Split(' ').Reverse()) }, "sentence-wrong");
        Assert.InRange(changed, 50, int.MaxValue);
    }

    [Fact]
    public void A_category_of_a_score_that_is_not_its_own_is_found()
    {
        var changed = Mutate(c => c.Kind is "band", c => c with { Text = c.Text.StartsWith("middling", StringComparison.Ordinal) ? "favourable" : "middling" }, "sentence-wrong");
        Assert.InRange(changed, 100, int.MaxValue);
    }

    [Fact]
    public void Words_that_are_not_of_the_data_folder_are_found()
    {
        var changed = Mutate(c => c.Kind is "words", c => c with { Text = $"{c.Text} by 12" }, "sentence-wrong");
        Assert.InRange(changed, 1000, int.MaxValue);
    }

    [Fact]
    public void A_difference_without_its_certainty_is_found()
    {
        foreach (var (page, sentences) in SentencePages.All.Where(p => p.Sentences.Any(s => s.Claims.Any(c => c.Kind is "direction" && IsHedge(p.Sentences, c)))))
        {
            var bare = sentences.Select(s => Without(s, c => c.Kind is "verdict" or "contrast")).ToList();
            Assert.Contains(SentencePages.Check(page, bare), p => p.Kind.Id == "sentence-unsure");
        }
    }

    /// <summary>The live explorer said that attainment at age 16 in England was "down" to 46.2 from 45.5.</summary>
    [Fact]
    public void The_error_of_the_live_explorer_is_found()
    {
        var page = PageAt("/areas/e92000001-england/attainment-at-age-16/");
        var figure = page.Figures.First(f => f.Id == "fig-rate");
        Assert.Equal(["46.2", "45.5"], figure.Points.Take(2).Select(p => p.Observation.Value!.Value.ToString()));
        Assert.Empty(SentencePages.Check(page, SentencePages.Read(Told("up", "46.2", "45.5"))));
        foreach (var (word, now, then) in new[] { ("down", "46.2", "45.5"), ("up", "45.5", "46.2"), ("up", "46.2", "45.4"), ("fallen", "46.2", "45.5") })
            Assert.Contains(SentencePages.Check(page, SentencePages.Read(Told(word, now, then))), p => p.Kind.Id == "sentence-wrong");
    }

    [Theory]
    [InlineData("<p data-says>It rose to <data value=\"46.2\" data-is=\"value\" data-rows=\"1\">46.2%</data>.</p>")]
    [InlineData("<p data-says>It was 46.2%.</p>")]
    [InlineData("<p data-says>It has the <b>lowest</b> figure.</p>")]
    [InlineData("<p data-says>It is <span data-is=\"direction\" data-rows=\"0 2\">up</span>.</p>")]
    [InlineData("<p data-says>It is <span data-is=\"direction\" data-rows=\"1 90000\">up</span>.</p>")]
    [InlineData("<p data-says>It is <span data-is=\"direction\" data-rows=\"\">up</span>.</p>")]
    public void A_number_or_direction_that_no_figure_stands_behind_is_found(string html) =>
        Assert.Contains(SentencePages.Check(PageAt("/areas/e92000001-england/attainment-at-age-16/"), SentencePages.Read(html)), p => p.Kind.Id == "sentence-unbound");

    private static string Told(string word, string now, string then) =>
        $"<p data-says>It is <span data-is=\"direction\" data-rows=\"1 2\">{word}</span> to <data value=\"{now}\" data-is=\"value\" data-rows=\"1\">{now}%</data> from "
        + $"<data value=\"{then}\" data-is=\"value\" data-rows=\"2\">{then}%</data>; whether that is more than chance <span data-is=\"contrast\" data-rows=\"1 2\">cannot be told</span>.</p>";

    private static Page PageAt(string address)
    {
        Assert.True(SentencePages.Others.TryGetValue(address, out var page), address);
        return page();
    }

    /// <summary>Changes one claim after another, and sees that each is found; returns how many there were.</summary>
    private static int Mutate(Func<PageClaim, bool> which, Func<PageClaim, PageClaim> change, string kind)
    {
        var changed = 0;
        foreach (var (page, sentences) in SentencePages.All)
        {
            foreach (var sentence in sentences)
            {
                for (var i = 0; i < sentence.Claims.Count; i++)
                {
                    var claim = sentence.Claims[i];
                    if (!which(claim))
                        continue;
                    sentence.Claims[i] = change(claim);
                    Assert.True(SentencePages.Check(page, sentences).Any(p => p.Kind.Id == kind), $"{page.Address}: {sentence.Claims[i]} instead of {claim} was not found");
                    sentence.Claims[i] = claim;
                    changed++;
                }
            }
        }
        return changed;
    }

    private static bool IsHedge(IReadOnlyList<PageSentence> sentences, PageClaim direction) =>
        sentences.SelectMany(s => s.Claims).Any(c => c.Kind is "contrast" && c.Rows == direction.Rows && c.Text is "may be chance" or "cannot be told");

    private static PageSentence Without(PageSentence sentence, Predicate<PageClaim> which)
    {
        var without = new PageSentence { Loose = sentence.Loose };
        without.Claims.AddRange(sentence.Claims.Where(c => !which(c)));
        return without;
    }

    private static string NextDigit(string text)
    {
        var last = text.LastIndexOfAny(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
        return last < 0 ? $"1 {text}" : string.Concat(text[..last], (char)('0' + ((text[last] - '0' + 1) % 10)), text[(last + 1)..]);
    }
}
