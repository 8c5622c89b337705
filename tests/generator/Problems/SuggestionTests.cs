using CsCheck;
using SmcStatic.Problems;
using Xunit;

namespace SmcStatic.Tests.Problems;

public class SuggestionTests
{
    [Theory]
    [InlineData("Women", "women")]
    [InlineData("woman", "women")]
    [InlineData("wmoen", "women")]
    [InlineData(" women ", "women")]
    [InlineData("nem", null)]
    [InlineData("children", null)]
    [InlineData("", null)]
    public void A_slip_of_the_finger_is_understood_and_another_word_is_not(string found, string? meant) =>
        Assert.Equal(meant, Suggestion.For(found, ["women", "men-and-boys"]));

    [Fact]
    public void A_word_is_nearest_to_itself() =>
        Gen.String[Gen.Char['a', 'e'], 1, 8].Array[1, 6].Sample(words => Assert.Equal(words[0], Suggestion.For(words[0], words)));
}
