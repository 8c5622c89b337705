using SmcStatic.Geography;
using SmcStatic.Statistics;
using SmcStatic.Statistics.Disclosure;
using Xunit;

namespace SmcStatic.Tests.Statistics.Disclosure;

/// <summary>The attacker on tables made by rule: every withheld cell of a badly suppressed one, none of a well suppressed one.</summary>
public class DisclosuresTests
{
    private const int TablesOfAKind = 25;

    public static TheoryData<string> BadKinds => [.. Bad.Keys];

    public static TheoryData<string> GoodKinds => [.. Good.Keys];

    // Eight ways to withhold badly: 200 tables.
    private static readonly Dictionary<string, Func<Random, SuppressedTable>> Bad = new()
    {
        ["one cell beside its total"] = r => Counts(r).Withhold(Region(r), 1, 0),
        ["a pair in a row, each alone in its column"] = r => On(Counts(r), r, (t, area, age) => t.Withhold(area, 1, age).Withhold(area, 1, Other(age))),
        ["three of a square"] = r => On(Counts(r), r, (t, area, age) => t.Withhold(area, 1, age).Withhold(area, 2, age).Withhold(area, 1, Other(age))),
        ["a square of which one corner is next to nothing"] = r => On(Counts(r), r, (t, area, age) =>
            Square(t.Set(area, 1, age, 2).Set(area, 2, Other(age), 1), area, age)),
        ["a region, beside the large region and the other regions"] = r => On(Counts(r, declared: false), r, (t, area, age) =>
            Enumerable.Range(0, 3).SelectMany(s => new[] { (s, age), (s, 0) }).Aggregate(t, (x, c) => x.Withhold(area, c.s, c.Item2))),
        ["one share of a hundred"] = r => SuppressedTable.Shares(r).Withhold(Region(r), 0, r.Next(1, 5)),
        ["a rate whose whole and sample sizes are given"] = r => On(SuppressedTable.Rates(r, 300, 500), r, (t, area, _) => t.Withhold(area, 1, 0).WithholdSample(area, 1, 0)),
        ["what an earlier release gives"] = r => On(Counts(r), r, (t, area, age) => Square(t, area, age)),
    };

    // Eight ways to withhold well: 200 tables.
    private static readonly Dictionary<string, Func<Random, SuppressedTable>> Good = new()
    {
        ["nothing"] = r => Counts(r),
        ["a square of large cells, in two regions"] = r => On(Counts(r), r, (t, area, age) => Square(Square(t, area, age), Next(area), age)),
        ["a square with small cells across, and large ones in the other corners"] = r => On(Counts(r), r, (t, area, age) => Square(Square(
            t.Set(area, 1, age, 12).Set(area, 2, Other(age), 40).Set(area, 2, age, 90), area, age), Next(area), age)),
        ["two shares of a hundred"] = r => On(SuppressedTable.Shares(r), r, (t, area, age) => t.Withhold(area, 0, age).Withhold(area, 0, Other(age))),
        ["all of two regions"] = r => On(Counts(r), r, (t, area, _) => Whole(Whole(t, area), Next(area))),
        ["two rates whose sample sizes are withheld"] = r => On(SuppressedTable.Rates(r, 300, 500), r, (t, area, _) =>
            t.Withhold(area, 1, 0).Withhold(area, 2, 0).WithholdSample(area, 1, 0).WithholdSample(area, 2, 0)),
        ["a rate of very few among very many"] = r => On(SuppressedTable.Rates(r, 300, 500), r, (t, area, _) => t.Withhold(area, 1, 0).WithholdSample(area, 1, 0).WithholdSample(area, 2, 0)),
        ["shares in every region, three of them"] = r => SuppressedTable.Regions.Skip(2).Aggregate(SuppressedTable.Shares(r), (t, area) => t.Withhold(area, 0, 1).Withhold(area, 0, 2).Withhold(area, 0, 4)),
    };

    [Theory, MemberData(nameof(BadKinds))]
    public void Every_cell_of_a_badly_suppressed_table_is_worked_out(string kind)
    {
        foreach (var seed in Enumerable.Range(1, TablesOfAKind))
        {
            var table = Bad[kind](new Random(seed));
            Cube[] cubes = kind.Contains("earlier", StringComparison.Ordinal) ? [table.ToCube(2024, open: true), table.ToCube()] : [table.ToCube()];
            var found = Disclosures.In(cubes, SuppressedTable.Areas).DistinctBy(r => r.Figure).ToList();
            Assert.True(found.Count == table.Withheld, $"seed {seed}: {found.Count} of {table.Withheld}");
            Assert.All(found, r => Assert.InRange((double)table.TruthOf(r.Figure), r.Low - 1e-6, r.High + 1e-6));
        }
    }

    [Theory, MemberData(nameof(GoodKinds))]
    public void Nothing_is_said_of_a_well_suppressed_table(string kind)
    {
        foreach (var seed in Enumerable.Range(1, TablesOfAKind))
        {
            var found = Disclosures.In([Good[kind](new Random(seed)).ToCube()], SuppressedTable.Areas).ToList();
            Assert.True(found.Count == 0, $"seed {seed}: {string.Join("; ", found.Select(r => $"{r.Figure.Area.Code} {r.Figure.Categories} {r.Low} to {r.High} from {r.Reason}"))}");
        }
    }

    [Fact]
    public void The_range_of_a_square_is_what_its_corners_leave()
    {
        var table = Counts(new Random(7)).Set("TLA1", 1, 1, 3).Set("TLA1", 1, 2, 5).Set("TLA1", 2, 1, 4).Set("TLA1", 2, 2, 2);
        // Areas that lie in nothing: the square stands by itself.
        var found = Disclosures.In([Square(table, "TLA1", 1).ToCube()], new Areas([], [], [])).ToList();
        // The 3 can shrink until the 2 across from it is nothing, and grow until the 4 beside it is: from 1 to 7, and a little more for rounding.
        var corner = found.Single(r => table.TruthOf(r.Figure) == 3);
        Assert.InRange(corner.Low, 0, 1);
        Assert.InRange(corner.High, 7, 9);
    }

    [Fact]
    public void A_law_that_does_not_hold_of_what_is_given_is_none()
    {
        var table = Counts(new Random(3), declared: false);
        var cube = table.Withhold("TLA1", 1, 0).ToCube();
        Assert.NotEmpty(Disclosures.In([cube], SuppressedTable.Areas));
        var mixed = SuppressedTable.Rates(new Random(3), 300, 500).Withhold("TLA1", 1, 0).WithholdSample("TLA1", 1, 0).WithholdSample("TLA2", 1, 0);
        Assert.NotEmpty(Disclosures.In([mixed.ToCube()], SuppressedTable.Areas));
    }

    [Theory]
    [InlineData(0, 9.9, 1, true)]
    [InlineData(0, 10, 1, false)]
    [InlineData(100, 119, 1, true)]
    [InlineData(100, 126, 1, false)]
    [InlineData(45.1, 45.3, 0.1, true)]
    [InlineData(0, 1.1, 0.1, false)]
    public void A_range_is_narrow_by_its_larger_end_and_by_its_last_decimal(double low, double high, double step, bool isNarrow) =>
        Assert.Equal(isNarrow, Attack.IsNarrow(low, high, step));

    private static SuppressedTable Counts(Random random, bool declared = true) => SuppressedTable.Counts(random, 60, 140, declared);

    private static SuppressedTable On(SuppressedTable table, Random random, Func<SuppressedTable, string, int, SuppressedTable> withhold) => withhold(table, Region(random), random.Next(1, 4));

    private static SuppressedTable Square(SuppressedTable table, string area, int age) =>
        table.Withhold(area, 1, age).Withhold(area, 2, age).Withhold(area, 1, Other(age)).Withhold(area, 2, Other(age));

    private static SuppressedTable Whole(SuppressedTable table, string area) => Enumerable.Range(0, 3).SelectMany(s => Enumerable.Range(0, 5).Select(a => (s, a)))
        .Aggregate(table, (t, c) => t.Withhold(area, c.s, c.a));

    private static int Other(int age) => age + 1;

    private static string Region(Random random) => SuppressedTable.Regions[random.Next(4)];

    private static string Next(string region) => SuppressedTable.Regions[(SuppressedTable.Regions.ToList().IndexOf(region) + 1) % 4];
}
