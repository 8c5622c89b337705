using SmcStatic.Statistics.Comparing;
using Xunit;

namespace SmcStatic.Tests.Statistics.Comparing;

public class ScoreCategoryTests
{
    [Theory]
    [InlineData(-2.4, 1, "Least favourable", false)]
    [InlineData(-1.5, 1, "Least favourable", true)]
    [InlineData(-1.49, 2, "Unfavourable", true)]
    [InlineData(-0.75, 3, "Lower middling", false)]
    [InlineData(0, 4, "Middling", false)]
    [InlineData(0.41, 4, "Middling", true)]
    [InlineData(0.5, 5, "Upper middling", true)]
    [InlineData(1.2, 6, "Favourable", false)]
    [InlineData(1.5, 7, "Most favourable", true)]
    public void A_score_falls_into_a_category_and_may_be_near_the_next(double score, int place, string name, bool isNear) =>
        Assert.Equal(new ScoreCategory(place, name, isNear), ScoreCategory.Of((decimal)score));
}
