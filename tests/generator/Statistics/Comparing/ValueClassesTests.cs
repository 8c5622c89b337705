using System.Globalization;
using CsCheck;
using SmcStatic.Statistics;
using SmcStatic.Statistics.Comparing;
using Xunit;

namespace SmcStatic.Tests.Statistics.Comparing;

public class ValueClassesTests
{
    private static readonly Gen<Number[]> Values = Gen.Decimal[-1000, 1000].Select(d => Number.From(Math.Round(d, 1))).Array[1, 60];

    [Fact]
    public void Plain_values_fall_into_five_classes_of_a_fifth_each_cut_at_round_numbers()
    {
        var classes = Of(ValueKind.Estimate, 11, 12.5m, 13.1m, 17.9m, 19, 22, 24.2m, 31, 33, 38);
        Assert.Equal([13, 18, 23, 32], classes.Breaks);
        Assert.Equal(["Under 13%", "13% to under 18%", "18% to under 23%", "23% to under 32%", "32% or more"], Words(classes));
    }

    [Fact]
    public void Where_many_values_are_equal_there_are_fewer_classes_and_equal_values_share_one()
    {
        var classes = Of(ValueKind.Estimate, 5, 5, 5, 5, 5, 5, 5, 5, 9);
        Assert.Equal([7], classes.Breaks.Select(b => (int)b));
        Assert.Equal(2, classes.PlaceOf(Number.From(5)));
        Assert.Equal(4, classes.PlaceOf(Number.From(9)));
    }

    [Fact]
    public void Values_that_are_all_equal_are_one_class_in_the_middle()
    {
        var classes = Of(ValueKind.Estimate, 4, 4, 4);
        Assert.Equal(["All values"], Words(classes));
        Assert.Equal(3, classes.PlaceOf(Number.From(4)));
    }

    [Fact]
    public void Differences_from_an_average_are_cut_at_the_same_distances_on_both_sides_of_it()
    {
        var classes = Of(ValueKind.ModelledDifference, -6.2m, -4.1m, -2.2m, -0.4m, 0.3m, 1.1m, 2.4m, 3.3m, 5.1m, 7.7m);
        Assert.Equal([-4, -1, 1, 4], classes.Breaks);
        Assert.Equal(["-4% or lower", "-1% to above -4%", "Between -1% and 1%", "1% to under 4%", "4% or more"], Words(classes));
        Assert.Equal([1, 2, 3, 3, 4, 5], new[] { -4m, -1m, -0.9m, 0.9m, 1m, 4m }.Select(v => classes.PlaceOf(Number.From(v))));
    }

    [Theory, InlineData("0.150 -1.090"), InlineData("0.449"), InlineData("0.149 0.051"), InlineData("0.049"), InlineData("0")]
    public void Few_differences_are_parted_where_they_print_apart(string numbers)
    {
        var values = numbers.Split(' ').Select(n => Number.From(decimal.Parse(n, CultureInfo.InvariantCulture))).ToArray();
        var classes = ValueClasses.Of(values, ValueKind.ModelledDifference, 1);
        Assert.All(values, v => Assert.Equal(classes.PlaceOf(v), classes.PlaceOf(v.Round(1))));
    }

    [Fact]
    public void Scores_are_cut_where_the_indices_are_published_whatever_the_values()
    {
        Assert.Equal([-1, -0.5m, 0.5m, 1], Of(ValueKind.ZScore, 0.1m, 0.2m).Breaks);
    }

    [Fact]
    public void No_value_is_printed_as_one_of_another_class() => Gen.Select(Gen.Int[-3000, 3000].Array[1, 60], Gen.OneOf(Gen.Const(ValueKind.Estimate), Gen.Const(ValueKind.ModelledDifference))).Sample((numbers, kind) =>
    {
        var values = numbers.Select(n => Number.From(n / 1000m)).ToArray();
        var classes = ValueClasses.Of(values, kind, 1);
        Assert.All(values, v => Assert.Equal(classes.PlaceOf(v), classes.PlaceOf(v.Round(1))));
    });

    [Fact]
    public void A_score_that_is_printed_as_a_cut_belongs_where_it_truly_lies() =>
        Assert.Equal([3, 4], new[] { 0.499m, 0.501m }.Select(v => Of(ValueKind.ZScore, v).PlaceOf(Number.From(v))));

    [Theory, InlineData(ValueKind.Estimate), InlineData(ValueKind.ModelledDifference), InlineData(ValueKind.ZScore)]
    public void Every_value_is_counted_once_in_a_class_and_a_larger_one_is_never_in_a_lower_class(ValueKind kind) => Values.Sample(values =>
    {
        var classes = ValueClasses.Of(values, kind, 1);
        Assert.Equal(values.Length, classes.Count(values, Print).Sum(c => c.Count));
        Assert.InRange(classes.Breaks.Count, 0, 4);
        Assert.Equal(classes.Breaks.Distinct().Order(), classes.Breaks);
        var places = values.Order().Select(classes.PlaceOf).ToList();
        Assert.Equal(places.Order(), places);
        Assert.All(places, p => Assert.InRange(p, 1, 5));
    });

    [Fact]
    public void A_break_lies_above_the_lower_value_and_not_above_the_higher() => Gen.Select(Gen.Decimal[-1000, 1000], Gen.Decimal[0.000_01m, 500]).Sample((lower, gap) =>
    {
        var parting = RoundBreak.Between(lower, lower + gap);
        Assert.True(parting > lower && parting <= lower + gap);
    });

    private static ValueClasses Of(ValueKind kind, params decimal[] values) => ValueClasses.Of(values.Select(Number.From), kind, 2);

    private static IEnumerable<string> Words(ValueClasses classes) => classes.Count([], Print).Select(c => c.Words);

    private static string Print(decimal value) => $"{value.ToString("0.###", CultureInfo.InvariantCulture)}%";
}
