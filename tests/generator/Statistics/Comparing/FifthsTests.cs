using CsCheck;
using SmcStatic.Statistics.Comparing;
using Xunit;

namespace SmcStatic.Tests.Statistics.Comparing;

public class FifthsTests
{
    [Fact]
    public void Ten_values_are_two_to_a_fifth() =>
        Assert.Equal([1, 1, 2, 2, 3, 3, 4, 4, 5, 5], Fifths.Of([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]));

    [Fact]
    public void Equal_values_share_the_fifth_of_their_middle() =>
        // The middle of four equal values at the foot of ten is 2, where the second fifth begins. Values alike but for a zero at the end are equal.
        Assert.Equal([2, 2, 2, 2, 3, 3, 4, 4, 5, 5], Fifths.Of([2, 2.0m, 2.00m, 2, 5, 6, 7, 8, 9, 10]));

    [Fact]
    public void Values_that_are_all_equal_stand_in_the_middle() => Assert.All(Fifths.Of([3, 3, 3, 3, 3, 3]), fifth => Assert.Equal(3, fifth));

    [Fact]
    public void Four_values_have_no_fifths() => Assert.All(Fifths.Of([1, 2, 3, 4]), fifth => Assert.Equal(0, fifth));

    [Fact]
    public void Fifths_rise_with_the_values_and_hold_a_fifth_each_where_none_are_equal() => Gen.Int[-1000, 1000].Array[5, 80].Sample(numbers =>
    {
        var values = numbers.Select(n => n / 10m).Distinct().ToArray();
        if (values.Length < Fifths.Fewest)
            return;
        var fifths = Fifths.Of(values);
        Assert.Equal(fifths.Order(), fifths.Zip(values).OrderBy(p => p.Second).Select(p => p.First));
        Assert.All(fifths.CountBy(f => f), f => Assert.InRange(f.Value, values.Length / 5, (values.Length / 5) + 1));
        Assert.Equal(fifths.Select(f => 6 - f), Fifths.Of([.. values.Select(v => -v)]));
    });
}
