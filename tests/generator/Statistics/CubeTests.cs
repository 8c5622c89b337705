using CsCheck;
using SmcStatic.Geography;
using SmcStatic.Statistics;
using Xunit;

namespace SmcStatic.Tests.Statistics;

public class CubeTests
{
    private static readonly Dimension Sex = new("sex", "Sex", [new("sex", "women", "Women", "Women", 0), new("sex", "men", "Men", "Men", 1)], true);
    private static readonly Dimension Age = new("age", "Age", [new("age", "young", "Young", "Young", 0), new("age", "old", "Old", "Old", 1)], true);
    private static readonly Measure[] Measures = [new("rate", "Rate", new("percent", "per cent", "", "%"), 1, ValueKind.Estimate, Polarity.Neutral), new("gap", "Gap", new("points", "points", "", ""), 1, ValueKind.Index, Polarity.Neutral)];

    private static readonly Areas Areas = new(Enumerable.Range(0, 30).Select(i => new Area { Code = $"A{i}", Level = Level.All[i % 3], Vintages = [2021], Name = $"Area {i * 7 % 30:00}" }), [], []);
    private static readonly CategorySet[] Sets =
        [CategorySet.Total, .. Sex.Categories.Select(c => new CategorySet([(0, c)])), .. Age.Categories.Select(c => new CategorySet([(1, c)])), .. Sex.Categories.SelectMany(s => Age.Categories.Select(a => new CategorySet([(1, a), (0, s)])))];

    private static readonly Gen<ObservationRow[]> Rows = Gen.Select(Gen.Int[0, 29], Gen.Int[2000, 2005], Gen.Int[0, 1], Gen.Int[0, Sets.Length - 1]).Array[0, 300]
        .Select(keys => keys.Distinct().Select((k, i) => RowOf(k, i + 2)).ToArray());

    [Fact]
    public void Every_observation_that_was_added_is_found_with_all_it_says() =>
        Rows.Sample(rows =>
        {
            var byLine = Build(rows).Observations.ToDictionary(o => o.Line);
            Assert.Equal(rows.Length, byLine.Count);
            Assert.All(rows, row => Assert.Equal(row, Row(byLine[row.Line])));
        });

    [Fact]
    public void Slices_cover_the_cube_once_and_each_is_of_one_measure_level_and_set_of_dimensions() =>
        Rows.Sample(rows =>
        {
            var cube = Build(rows);
            Assert.Equal(cube.Observations, cube.Slices.SelectMany(s => s.Observations));
            Assert.Equal(cube.Slices.Count, cube.Slices.Select(s => s.Key).Distinct().Count());
            Assert.All(cube.Slices, s => Assert.All(s.Observations, o =>
                Assert.Equal((s.Measure, s.Level, string.Join('-', s.Dimensions)), (o.Measure, o.Area.Level, string.Join('-', o.Categories.Categories.Select(c => c.Dimension))))));
        });

    [Fact]
    public void The_observations_of_an_area_in_a_slice_are_those_of_the_slice_that_are_of_the_area() =>
        Rows.Sample(rows =>
        {
            foreach (var slice in Build(rows).Slices)
            {
                Assert.Equal(slice.Observations.Select(o => o.Area).Distinct(), slice.Areas);
                Assert.All(Areas.InOrder, area => Assert.Equal(slice.Observations.Where(o => o.Area == area), slice.In(area)));
                Assert.All(Areas.InOrder, area => Assert.Equal(slice.Areas.Contains(area), slice.Has(area)));
            }
        }, iter: 30);

    [Fact]
    public void The_order_of_the_file_does_not_matter() =>
        Rows.Sample(rows => Assert.Equal(Build(rows).Observations.Select(Row), Build([.. rows.Reverse()]).Observations.Select(Row)));

    [Fact]
    public void Figures_with_one_key_are_named_by_their_lines()
    {
        var cube = Build([RowOf((1, 2001, 0, 2), 2), RowOf((2, 2001, 0, 2), 3), RowOf((1, 2001, 0, 2), 4), RowOf((1, 2001, 0, 2), 5)]);
        Assert.Equal([(4, 2), (5, 2)], cube.Duplicates.Select(d => (d.Later.Line, d.First.Line)));
    }

    private static Cube Build(ObservationRow[] rows)
    {
        var builder = new CubeBuilder([Sex, Age], Measures);
        foreach (var row in rows)
            builder.Add(row);
        return builder.Build(new Release(new DateOnly(2025, 1, 1), new TimeOnly(9, 30), "One", "One."), "one.csv");
    }

    private static ObservationRow RowOf((int Area, int Year, int Measure, int Set) key, int line)
    {
        Assert.True(Period.TryParse($"{key.Year}", out var period));
        Number? value = line % 5 == 0 ? null : Number.From(line);
        return new ObservationRow(Areas.InOrder[key.Area], period!, Measures[key.Measure], Sets[key.Set], value, value, value,
            line % 3 == 0 ? 100 + line : null, line % 3 == 1, value is null ? Status.NotAvailable : Status.None, line % 4 == 0 ? $"Note {line % 8}." : "", line);
    }

    private static ObservationRow Row(Observation o) =>
        new(o.Area, o.Period, o.Measure, o.Categories, o.Value, o.Lower, o.Upper, o.SampleSize, o.SampleSizeWithheld, o.Status, o.Note, o.Line);
}
