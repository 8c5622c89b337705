using SmcStatic.Geography;
using SmcStatic.Statistics;
using Xunit;

namespace SmcStatic.Tests.Statistics.Disclosure;

/// <summary>A table of figures with their margins, made by rule from a seed, of which some cells are then withheld.</summary>
internal sealed class SuppressedTable
{
    public static readonly Dimension Sex = Dim("sex", 2);
    public static readonly Dimension Age = Dim("age", 4);
    private static readonly Unit People = new("people", "people", "", "");
    private static readonly Unit Percent = new("percent", "per cent", "", "%");

    private readonly Dictionary<(string Area, int Sex, int Age), decimal> cells = [];
    private readonly Dictionary<(string Area, int Sex, int Age), int> samples = [];
    private readonly HashSet<(string Area, int Sex, int Age)> withheld = [];
    private readonly HashSet<(string Area, int Sex, int Age)> silent = [];
    private readonly Measure measure;

    private SuppressedTable(Measure measure) => this.measure = measure;

    public static Areas Areas { get; } = new(
        [Place("K02000001", Level.Uk, null), Place("TLA", Level.Itl1, "K02000001"), .. Enumerable.Range(1, 4).Select(i => Place($"TLA{i}", Level.Itl2, "TLA"))], [], []);

    /// <summary>Counts of people by sex and age (0: all) that add up both ways, in the regions and, by those, in the large region.</summary>
    public static SuppressedTable Counts(Random random, int least, int most, bool declared = true)
    {
        var table = new SuppressedTable(new Measure("people", "People", People, 0, ValueKind.Estimate, Polarity.Neutral, declared ? "sex" : null));
        foreach (var area in Regions)
        {
            for (var sex = 1; sex <= 2; sex++)
            {
                for (var age = 1; age <= 4; age++)
                    table.AddTo(area, sex, age, random.Next(least, most));
            }
        }
        return table;
    }

    /// <summary>Shares by age that add up to 100 in each region.</summary>
    public static SuppressedTable Shares(Random random)
    {
        var table = new SuppressedTable(new Measure("share", "Share", Percent, 1, ValueKind.Estimate, Polarity.Neutral));
        foreach (var area in Regions)
        {
            decimal[] parts = [random.Next(150, 300), random.Next(150, 300), random.Next(150, 300)];
            for (var age = 1; age <= 3; age++)
                table.cells[(area, 0, age)] = parts[age - 1] / 10;
            table.cells[(area, 0, 4)] = 100 - (parts.Sum() / 10);
        }
        return table;
    }

    /// <summary>Rates of women and men, whose mean, weighted by those asked, is the rate of all.</summary>
    public static SuppressedTable Rates(Random random, int least, int most)
    {
        var table = new SuppressedTable(new Measure("rate", "Rate", Percent, 1, ValueKind.Estimate, Polarity.Neutral));
        foreach (var area in Regions)
        {
            var (women, men) = (random.Next(least, most), random.Next(least, most));
            var (ofWomen, ofMen) = (random.Next(200, 900) / 10m, random.Next(200, 900) / 10m);
            (table.cells[(area, 1, 0)], table.samples[(area, 1, 0)]) = (ofWomen, women);
            (table.cells[(area, 2, 0)], table.samples[(area, 2, 0)]) = (ofMen, men);
            (table.cells[(area, 0, 0)], table.samples[(area, 0, 0)]) = (Math.Round(((ofWomen * women) + (ofMen * men)) / (women + men), 1), women + men);
        }
        return table;
    }

    public static IReadOnlyList<string> Regions { get; } = ["TLA1", "TLA2", "TLA3", "TLA4"];

    public int Withheld => withheld.Count;

    public decimal this[string area, int sex, int age] => cells[(area, sex, age)];

    public SuppressedTable Set(string area, int sex, int age, int value)
    {
        AddTo(area, sex, age, value - cells[(area, sex, age)]);
        return this;
    }

    public SuppressedTable Withhold(string area, int sex, int age)
    {
        withheld.Add((area, sex, age));
        return this;
    }

    public SuppressedTable WithholdSample(string area, int sex, int age)
    {
        silent.Add((area, sex, age));
        return this;
    }

    /// <summary>The table as the cube of a release; <paramref name="open"/> gives what is withheld all the same.</summary>
    public Cube ToCube(int year = 2025, bool open = false)
    {
        var builder = new CubeBuilder([Sex, Age], [measure]);
        Assert.True(Period.TryParse("2024", out var period));
        var line = 2;
        foreach (var (cell, value) in cells.OrderBy(c => c.Key))
        {
            var isOpen = open || !withheld.Contains(cell);
            var number = Number.From(value).Round(measure.Decimals);
            int? sample = samples.TryGetValue(cell, out var size) && (open || !silent.Contains(cell)) ? size : null;
            builder.Add(new ObservationRow(Areas.Find(cell.Area)!, period!, measure, SetOf(cell.Sex, cell.Age), isOpen ? number : null, null, null,
                sample, silent.Contains(cell) && !open, isOpen ? Status.None : Status.Confidential, "", line++));
        }
        return builder.Build(new Release(new DateOnly(year, 1, 1), TimeOnly.MinValue, "Release", ""), $"{year}.csv");
    }

    /// <summary>The true value of a withheld figure.</summary>
    public decimal TruthOf(Observation figure) => cells[(figure.Area.Code, OrderOf(figure, Sex), OrderOf(figure, Age))];

    private void AddTo(string area, int sex, int age, decimal value)
    {
        foreach (var cell in ((string, int, int)[])[(area, sex, age), (area, 0, age), (area, sex, 0), (area, 0, 0)])
        {
            cells[cell] = cells.GetValueOrDefault(cell) + value;
            var above = ("TLA", cell.Item2, cell.Item3);
            cells[above] = cells.GetValueOrDefault(above) + value;
        }
    }

    private static int OrderOf(Observation figure, Dimension dimension) => figure.Categories[dimension]?.Order + 1 ?? 0;

    private static CategorySet SetOf(int sex, int age) =>
        new(((int Dimension, int Order)[])[(0, sex), (1, age)] is var pair ? pair.Where(p => p.Order > 0).Select(p => (p.Dimension, (p.Dimension == 0 ? Sex : Age).Categories[p.Order - 1])) : []);

    private static Dimension Dim(string code, int count) =>
        new(code, code, [.. Enumerable.Range(1, count).Select(i => new Category(code, $"{code}-{i}", $"{code} {i}", $"{code} {i}", i - 1))], true);

    private static Area Place(string code, Level level, string? parent) => new() { Code = code, Level = level, Vintages = [2021], Name = code, Parent = parent };
}
