using SmcStatic.Geography;
using Xunit;

namespace SmcStatic.Tests.Geography;

public sealed class PostcodeTests
{
    [Theory]
    [InlineData("QX1 1AA", "QX1", 1, "AA")]
    [InlineData("QX101ZZ", "QX10", 1, "ZZ")]
    [InlineData("Q1W  0BD", "Q1W", 0, "BD")]
    [InlineData("V1 9QQ", "V1", 9, "QQ")]
    [InlineData("QX1A 1BB", "QX1A", 1, "BB")]
    [InlineData("A0 0AA", "A0", 0, "AA")]
    [InlineData("ZZ9Z 9ZZ", "ZZ9Z", 9, "ZZ")]
    public void A_postcode_is_read_and_written_whatever_blanks_stand_in_it(string text, string outward, int sector, string unit)
    {
        Assert.True(Postcode.TryParse(text, out var postcode));
        Assert.Equal((outward, sector, unit), (postcode.Outward, postcode.Sector, postcode.Unit));
        Assert.Equal($"{outward} {sector}{unit}", postcode.ToString());
        Assert.InRange(postcode.Key, 0, int.MaxValue);
    }

    [Theory]
    [InlineData("")]
    [InlineData("QX1")]
    [InlineData("qx1 1aa")]
    [InlineData("QX1 1A")]
    [InlineData("QX1 AAA")]
    [InlineData("QX1 1A1")]
    [InlineData("QXX1 1AA")]
    [InlineData("QX123 1AA")]
    [InlineData("QXA 1AA")]
    [InlineData("1QX 1AA")]
    [InlineData(" QX1 1AA")]
    [InlineData("Q X1 1AA")]
    [InlineData("QX1 1ÄA")]
    [InlineData("QX1\u00a01AA")]
    public void What_is_no_postcode_is_refused(string text) => Assert.False(Postcode.TryParse(text, out _));

    [Fact]
    public void Numbers_stand_in_the_order_of_the_letters_and_no_two_postcodes_share_one()
    {
        string[] outward = ["A1", "A1A", "A9Z", "AA0", "AA1", "AA10", "AA19", "AA1A", "AA1Z", "AA2", "AB1", "B1", "ZZ9Z"];
        var inOrder = outward.SelectMany(o => new[] { $"{o} 0AA", $"{o} 0AB", $"{o} 0ZZ", $"{o} 1AA", $"{o} 9ZZ" }).ToList();
        var keys = inOrder.Select(t => Postcode.TryParse(t, out var postcode) ? postcode.Key : -1).ToList();
        Assert.Equal(keys.Distinct().Order(), keys);
        Assert.Equal(inOrder, keys.Select(k => new Postcode(k).ToString()));
    }
}
