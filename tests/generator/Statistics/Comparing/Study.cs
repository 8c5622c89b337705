using SmcStatic.Geography;
using SmcStatic.Statistics;
using SmcStatic.Statistics.Comparing;
using Xunit;

namespace SmcStatic.Tests.Statistics.Comparing;

/// <summary>An indicator of the UK, two nations and ten regions, made of rows <c>area period measure categories value lower upper sample status</c>, a dash for an empty cell.</summary>
internal sealed class Study
{
    public static readonly Release First = new(new DateOnly(2024, 9, 1), new TimeOnly(9, 30), "First", "");
    public static readonly Release Correction = new(new DateOnly(2024, 10, 1), new TimeOnly(9, 30), "First, corrected", "", Corrects: new DateOnly(2024, 9, 1));
    public static readonly Release Second = new(new DateOnly(2025, 9, 1), new TimeOnly(9, 30), "Second", "");

    private static readonly Dimension Sex = new("sex", "Sex", [new("sex", "women", "Women", "Women", 0), new("sex", "men", "Men", "Men", 1)], true);
    private static readonly Dimension Outcome = new("outcome", "Outcome", [new("outcome", "work", "Work", "Work", 0), new("outcome", "study", "Study", "Study", 1)], false);
    private static readonly Measure[] Measures =
    [
        new("rate", "Rate", new("percent", "per cent", "", "%"), 1, ValueKind.Estimate, Polarity.HigherIsBetter),
        new("difference", "Difference", new("percentage-points", "percentage points", "", " pp"), 1, ValueKind.ModelledDifference, Polarity.HigherIsBetter),
        new("score", "Score", new("z-score", "standard deviations", "", ""), 2, ValueKind.ZScore, Polarity.HigherIsBetter),
        new("unemployed", "Unemployed", new("percent", "per cent", "", "%"), 1, ValueKind.Estimate, Polarity.LowerIsBetter),
    ];

    private static readonly Areas Areas = new(
    [
        AreaOf("UK", Level.Uk, null), AreaOf("E", Level.Nation, "UK"), AreaOf("S", Level.Nation, "UK"),
        .. Enumerable.Range(1, 9).Select(i => AreaOf($"E{i}", Level.Itl2, "E")), AreaOf("S1", Level.Itl2, "S"), AreaOf("FR", Level.International, null),
    ], [], []);

    private readonly List<Cube> cubes = [];
    private readonly Comparisons comparisons = new(Areas);

    /// <summary>The study with one more release.</summary>
    public Study With(Release release, params string[] rows)
    {
        var builder = new CubeBuilder([Sex, Outcome], Measures);
        foreach (var (line, row) in rows.Index())
            builder.Add(RowOf(row.Split(' ', StringSplitOptions.RemoveEmptyEntries), line + 2));
        cubes.Add(builder.Build(release, $"{release.Code}.csv"));
        return this;
    }

    /// <summary>What the figure of a key, <c>area period measure categories</c>, allows one to say.</summary>
    public Comparison this[string key] => comparisons.Of(Indicator, Figure(key));

    public Observation Figure(string key) => Indicator.Current.SelectMany(s => s.Observations).Single(o => KeyOf(o) == key);

    public IEnumerable<Comparison> All => Indicator.Current.SelectMany(s => s.Observations).Select(o => comparisons.Of(Indicator, o));

    private Indicator Indicator => field ??= Planning.SmallCountry.IndicatorOf("study", Planning.SmallCountry.Work, Measures, [Sex, Outcome]) with
    {
        Cubes = cubes,
        Current = [.. cubes.SelectMany(c => c.Slices).GroupBy(s => s.Key).Select(g => g.Last())],
    };

    private static string KeyOf(Observation o) => $"{o.Area.Code} {o.Period.Code} {o.Measure.Id} {(o.Categories.Count == 0 ? "-" : o.Categories.ToString())}";

    private static Area AreaOf(string code, Level level, string? parent) => new() { Code = code, Level = level, Vintages = [2021], Name = code, Parent = parent };

    private static ObservationRow RowOf(string[] cells, int line)
    {
        string Cell(int i) => i < cells.Length && cells[i] != "-" ? cells[i] : "";
        Assert.True(Period.TryParse(cells[1], out var period));
        Assert.True(StatusMarkers.TryParse(Cell(8), out var status, out _));
        var categories = Cell(3).Split(',', StringSplitOptions.RemoveEmptyEntries).Select(c => c.Split('='))
            .Select(c => c[0] == "sex" ? (0, Sex.Categories.Single(k => k.Code == c[1])) : (1, Outcome.Categories.Single(k => k.Code == c[1])));
        return new ObservationRow(
            Areas.Find(cells[0])!, period!, Measures.Single(m => m.Id == cells[2]), new CategorySet(categories), NumberOf(Cell(4)), NumberOf(Cell(5)), NumberOf(Cell(6)),
            Cell(7).Length == 0 ? null : int.Parse(Cell(7)), false, status, "", line);
    }

    private static Number? NumberOf(string text) => text.Length == 0 ? null : Number.TryParse(text, out var number) ? number : throw new ArgumentException(text);
}
