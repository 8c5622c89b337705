using CsCheck;
using SmcStatic.Joining.Addresses;
using SmcStatic.Reading;
using Xunit;

namespace SmcStatic.Tests.Joining.Addresses;

public class AddressFormTests
{
    private static readonly Gen<string> AnyText = Gen.OneOf(Gen.String, Gen.String[Gen.Char["/.\\:%#?a('"], 0, 30]);

    [Theory]
    [InlineData("/")]
    [InlineData("/areas/tlj4-kent/")]
    [InlineData("/work_(25_to_29_years)/the_'new_economy'/3.0")]
    [InlineData("/203_regions/bristol,_city_of")]
    public void A_path_as_people_read_it_is_an_address(string text) => Assert.True(AddressForm.IsPath(text));

    [Theory]
    [InlineData("")]
    [InlineData("areas/")]
    [InlineData("//example.org/")]
    [InlineData("/\\example.org/")]
    [InlineData("/a/../b/")]
    [InlineData("/a/./b/")]
    [InlineData("/a/%2e%2e/b/")]
    [InlineData("https://example.org/")]
    [InlineData("/a?b")]
    [InlineData("/a#b")]
    [InlineData("/a/\u0000")]
    [InlineData("/a/\u202e")]
    [InlineData("/nul/")]
    [InlineData("/COM1.txt")]
    [InlineData("/a./")]
    [InlineData("/a*b/")]
    [InlineData("/\u00e9/")]
    public void What_leaves_the_site_or_no_disk_can_hold_is_none(string text) => Assert.False(AddressForm.IsPath(text));

    [Fact]
    public void Whatever_is_written_an_address_stays_within_the_site_and_is_read_as_it_was_written() =>
        AnyText.Sample(text =>
        {
            foreach (var path in new[] { text, $"/{text}", $"/{text}/" }.Where(AddressForm.IsPath))
            {
                var web = new Uri(new Uri("https://site.example"), path);
                Assert.Equal(("site.example", path), (web.Host, Uri.UnescapeDataString(web.AbsolutePath)));
                Assert.StartsWith(Path.GetFullPath("/dist/"), Path.GetFullPath(Path.Combine("/dist", $"{path[1..]}x")), StringComparison.Ordinal);
            }
        });

    [Fact]
    public void The_cells_of_a_row_are_read_as_they_were_written() =>
        Gen.String[Gen.Char["a,\" /;"], 0, 8].Array[1, 6].Sample(cells =>
            Assert.Equal(cells, TableLine.Read(TableLine.Write(cells).TrimEnd('\n'))));

    [Fact]
    public void A_place_on_a_page_is_a_target_and_one_in_a_file_is_not()
    {
        Assert.True(AddressForm.IsTarget("/indicators/pay/#fig-pay"));
        Assert.False(AddressForm.IsTarget("/indicators/pay/data.csv#fig-pay"));
        Assert.False(AddressForm.IsTarget("/indicators/pay/#"));
        Assert.False(AddressForm.IsTarget("#fig-pay"));
    }
}
