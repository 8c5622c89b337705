using CsCheck;
using SmcStatic.Hosting;
using Xunit;

namespace SmcStatic.Tests.Hosting;

public class HostRedirectTests
{
    private static readonly Gen<string> Names = Gen.OneOf(Gen.String, Gen.String[Gen.Char["\"'$;{}#?%*: \\/\n\t.<>é"], 0, 12]);

    [Fact]
    public void Any_name_is_one_word_that_no_configuration_reads_as_more()
    {
        Names.Select(Names).Sample((from, to) =>
        {
            foreach (var rule in HostRedirect.All([($"/{from}", $"/{to}"), ($"/{Uri.EscapeDataString(Whole(from))}/", $"/{Uri.EscapeDataString(Whole(to))}/")]))
            {
                Assert.Matches(@"^/[A-Za-z0-9/\-._~!$&'()+,;=@\[\]%]*$", rule.From);
                Assert.Matches(@"^/(?!/)[A-Za-z0-9/\-._~()+,=@?#&!%]*$", rule.To);
                Assert.DoesNotContain("//", rule.From, StringComparison.Ordinal);
            }
        });
    }

    [Fact]
    public void Any_list_is_read_again_as_it_was_written()
    {
        Names.Select(Names).List[0, 20].Sample(pairs =>
        {
            var rules = HostRedirect.All(pairs.Select(p => ($"/{p.Item1}", $"/{p.Item2}")));
            Assert.Equal(rules, RedirectsFile.Read(RedirectsFile.Text(rules)));
        });
    }

    [Theory]
    [InlineData("/areas/tlj4/", "/areas/tlj4-kent/", "/areas/tlj4/ -> /areas/tlj4-kent/")]
    [InlineData("/Young people's (NEET) [1]", "/indicators/neet/", "/Young%20people's%20(NEET)%20[1] -> /indicators/neet/")]
    [InlineData("/Young%20people%27s%20%28NEET%29", "/indicators/neet/", "/Young%20people's%20(NEET) -> /indicators/neet/")]
    [InlineData("/100%/", "/a/?b=%C3%A9#c", "/100%25/ -> /a/?b=%C3%A9#c")]
    [InlineData("/*", "/a/$uri", "/%2A -> /a/%24uri")]
    [InlineData("/a", "//evil.example/", "")]
    [InlineData("/a", "/\\evil.example/", "")]
    [InlineData("/a", "https://evil.example/", "")]
    [InlineData("/a?b=c", "/d/", "")]
    [InlineData("/a/../b", "/d/", "")]
    [InlineData("/a%2f%2e%2e%2fb", "/d/", "")]
    [InlineData("/a%0Ab", "/d/", "")]
    [InlineData("/a/", "/a/", "")]
    [InlineData("", "/a/", "")]
    public void An_address_is_escaped_or_gives_no_rule(string from, string to, string rule) =>
        Assert.Equal(rule, string.Join(", ", HostRedirect.All([(from, to)]).Select(r => $"{r.From} -> {r.To}")));

    [Fact]
    public void An_address_too_long_for_a_server_gives_no_rule_and_the_first_of_two_counts()
    {
        Assert.Empty(HostRedirect.All([("/" + new string('a', 240), "/b/"), ("/a/", "/" + new string('b', 1000))]));
        Assert.Equal(["/b/"], HostRedirect.All([("/a/", "/b/"), ("/%61/", "/c/")]).Select(r => r.To));
    }

    // Uri takes no half of a sign.
    private static string Whole(string text) => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));
}
