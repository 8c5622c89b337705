using CsCheck;
using SmcStatic.Statistics.Comparing;
using Xunit;

namespace SmcStatic.Tests.Statistics.Comparing;

public class PositionTests
{
    private static readonly Gen<Estimate[]> Areas = Estimates.Any.Array[1, 60];

    [Fact]
    public void Positions_worked_out_by_hand()
    {
        // 60 is clearly above 40, and neither is clear of 50, whose interval is wide.
        var positions = Position.Among([new(40, 38, 42), new(60, 58, 62), new(50, 35, 65)], 3);
        Assert.Equal([new(2, 3, 3, false), new(1, 2, 3, false), new(1, 3, 3, false)], positions);
    }

    [Fact]
    public void An_area_of_whose_error_nothing_is_known_may_stand_anywhere() =>
        Assert.Equal([new(1, 2, 3, false), new(2, 3, 3, false)], Position.Among([new(60, 58, 62), new(40, 38, 42)], of: 3));

    [Fact]
    public void Values_without_intervals_have_plain_ranks_which_equal_values_share() =>
        Assert.Equal([new(2, 3, 4, true), new(1, 1, 4, true), new(2, 3, 4, true), new(4, 4, 4, true)],
            Position.Among([.. new[] { 7.0m, 9, 7.00m, 1 }.Select(Estimate.Exactly)], 4, isPlain: true));

    [Fact]
    public void A_position_is_what_comparing_every_pair_gives() => Areas.Sample(areas =>
    {
        var positions = Position.Among(areas, areas.Length);
        for (var i = 0; i < areas.Length; i++)
        {
            Assert.Equal(1 + areas.Count(other => Difference.Between(other, areas[i]).Verdict is Verdict.ClearlyHigher), positions[i].From);
            Assert.Equal(areas.Length - areas.Count(other => Difference.Between(other, areas[i]).Verdict is Verdict.ClearlyLower), positions[i].To);
        }
    });

    [Fact]
    public void A_position_holds_the_plain_rank() => Areas.Sample(areas =>
    {
        var plain = Position.Among([.. areas.Select(a => Estimate.Exactly(a.Value))], areas.Length, isPlain: true);
        Assert.All(Position.Among(areas, areas.Length).Zip(plain), p =>
        {
            Assert.InRange(p.First.From, 1, p.Second.From);
            Assert.InRange(p.First.To, p.Second.To, areas.Length);
        });
    });

    [Fact]
    public void The_order_of_the_areas_does_not_matter() => Gen.Select(Areas, Gen.Int).Sample((areas, seed) =>
    {
        var order = Enumerable.Range(0, areas.Length).OrderBy(i => HashCode.Combine(seed, i)).ToArray();
        var positions = Position.Among(areas, areas.Length);
        Assert.Equal(order.Select(i => positions[i]), Position.Among([.. order.Select(i => areas[i])], areas.Length));
    });

    [Fact]
    public void Values_that_differ_in_their_last_digit_alone_are_told_apart()
    {
        const decimal Large = 100_000_000_000_000.01m;
        Assert.Equal([1, 2], Position.Among([Estimate.Exactly(Large + 0.01m), Estimate.Exactly(Large)], 2, isPlain: true).Select(p => p.From));
    }
}
