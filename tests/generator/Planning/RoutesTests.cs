using CsCheck;
using SmcStatic.Geography;
using SmcStatic.Planning;
using Xunit;

namespace SmcStatic.Tests.Planning;

public class RoutesTests
{
    private static readonly Gen<string> AnyText = Gen.OneOf(Gen.String, Gen.String[Gen.Char['\u00a0', '\u024f'], 0, 40], Gen.String[Gen.Char, 0, 120]);

    [Theory]
    [InlineData("Ynys Môn", "ynys-mon")]
    [InlineData("Kent", "kent")]
    [InlineData("Llŷn a'r Ŵyl", "llyn-ar-wyl")]
    [InlineData("King’s Lynn & West Norfolk", "kings-lynn-and-west-norfolk")]
    [InlineData("Hereford, County of", "hereford-county-of")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    [InlineData("<script>alert(1)</script>", "script-alert-1-script")]
    [InlineData("  a -- b  ", "a-b")]
    [InlineData("Straße Ærø Łódź İstanbul", "strasse-aero-lodz-istanbul")]
    [InlineData("e\u0301te\u0301", "ete")]
    [InlineData("\u0661\u0662", "unnamed")]
    [InlineData("", "unnamed")]
    public void A_name_folds_to_a_word_of_an_address(string name, string word) => Assert.Equal(word, Slug.Of(name));

    [Fact]
    public void Whatever_a_name_holds_its_word_is_letters_digits_and_single_hyphens() =>
        AnyText.Sample(name =>
        {
            var word = Slug.Of(name);
            Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", word);
            Assert.Equal(word, Slug.Of(word));
        });

    [Fact]
    public void Whatever_an_area_is_called_its_page_lies_in_its_own_folder() =>
        Gen.Select(AnyText, AnyText).Sample((code, name) =>
        {
            var address = Routes.Of(AreaOf(code, name));
            Assert.Matches("^/areas/[a-z0-9-]+/$", address.Path);
            Assert.Equal($"{address.Path[1..]}index.html", address.File);
        });

    [Fact]
    public void An_area_lives_under_its_code_and_name_and_its_code_leads_there()
    {
        var kent = AreaOf("TLJ4", "Kent");
        Assert.Equal("/areas/tlj4-kent/", Routes.Of(kent).Path);
        Assert.Equal("/areas/tlj4/", Routes.ByCode(kent).Path);
    }

    [Fact]
    public void An_area_whose_name_folds_to_nothing_lives_under_its_code_alone() =>
        Assert.Equal("/areas/tlj4/", Routes.Of(AreaOf("TLJ4", "\u4e2d")).Path);

    [Fact]
    public void The_not_found_page_is_a_file_of_its_own() => Assert.Equal("404.html", Routes.NotFound.File);

    [Fact]
    public void A_place_within_a_page_is_answered_by_the_pages_file()
    {
        var figure = Routes.Areas.At("fig-rate");
        Assert.Equal("/areas/#fig-rate", figure.Path);
        Assert.Equal("areas/index.html", figure.File);
    }

    [Fact]
    public void A_page_with_something_chosen_is_answered_by_the_pages_file()
    {
        var chosen = Routes.Areas.Choosing("area", "tlj4");
        Assert.Equal("/areas/?area=tlj4", chosen.Path);
        Assert.Equal("areas/index.html", chosen.File);
    }

    [Fact]
    public void What_is_compared_is_parted_by_commas_and_joined_by_pluses()
    {
        var comparison = Routes.Comparison([[AreaOf("TLJ4", "Kent")], [AreaOf("SMC_01", "Hull"), AreaOf("TLK4", "Devon")]]);
        Assert.Equal("/compare/?areas=tlj4,smc-01+tlk4", comparison.Path);
        Assert.Equal("compare/index.html", comparison.File);
    }

    private static Area AreaOf(string code, string name) => SmallCountry.AreaOf(code, Level.Itl2, name, null);
}
