using CsCheck;
using SmcStatic.Statistics;
using Xunit;

namespace SmcStatic.Tests.Statistics;

public class StatusTests
{
    [Fact]
    public void Markers_read_back_as_they_were_written() =>
        Gen.Int[0, 511].Sample(bits =>
        {
            var written = StatusMarkers.Write((Status)bits);
            Assert.True(StatusMarkers.TryParse(written, out var read, out _));
            Assert.Equal((Status)bits, read);
        });

    [Fact]
    public void Markers_mean_the_same_in_any_order() =>
        Gen.Int[0, StatusMarkers.All.Count - 1].Select(i => StatusMarkers.All[i].Marker).Array[0, 5].Sample(markers =>
        {
            Assert.True(StatusMarkers.TryParse(string.Join(' ', markers), out var one, out _));
            Assert.True(StatusMarkers.TryParse(string.Join(' ', markers.Reverse()), out var other, out _));
            Assert.Equal(one, other);
        });

    [Theory]
    [InlineData("[C]", "[C]")]
    [InlineData("c", "c")]
    [InlineData("[u] *", "*")]
    [InlineData("[c][u]", "[c][u]")]
    [InlineData("[u],[p]", "[u],[p]")]
    public void What_is_no_marker_is_named(string text, string unknown)
    {
        Assert.False(StatusMarkers.TryParse(text, out _, out var found));
        Assert.Equal(unknown, found);
    }
}
