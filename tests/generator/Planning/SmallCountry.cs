using System.Globalization;
using SmcStatic.Geography;
using SmcStatic.Joining;
using SmcStatic.Problems;
using SmcStatic.Statistics;
using Xunit;

namespace SmcStatic.Tests.Planning;

/// <summary>A dataset of a few areas and indicators, made by hand, that holds a case of everything planning must tell apart.</summary>
internal static class SmallCountry
{
    public static readonly Release First = new(new DateOnly(2023, 9, 12), new TimeOnly(9, 30), "Report of 2023", "The first figures.");
    public static readonly Release Second = new(new DateOnly(2025, 12, 18), new TimeOnly(9, 30), "Report of 2025", "Newer figures.", Corrects: new DateOnly(2023, 9, 12));

    public static readonly Dimension Sex = DimensionOf("sex", "Sex", true, "Women", "Men");
    public static readonly Dimension Seb = DimensionOf("seb", "Socio-economic background", true, "Professional", "Working");
    public static readonly Dimension Qualification = DimensionOf("qualification", "Qualification", false, "Degree", "Below degree");

    public static readonly Unit Percent = new("percent", "per cent", "", "%");
    public static readonly Unit Points = new("percentage-points", "percentage points", "", " pp");
    public static readonly Unit Pounds = new("pounds", "£ a year", "£", "");
    public static readonly Unit ZScore = new("z-score", "standard deviations from the average area", "", "");

    public static readonly Topic Work = new("jobs", "Work", "Outcomes", "Who works.");
    public static readonly Topic Skills = new("skills", "Skills", "Outcomes", "Who learns.");
    public static readonly Topic Indices = new("indices", "Indices", "Indices", "Indices of small areas.");

    public static Dataset Dataset() => Of(AreaList(), [Activity(), Degrees(), Prospects(), Pay()]);

    /// <summary>A dataset of other areas or indicators.</summary>
    public static Dataset Of(IEnumerable<Area> areas, IReadOnlyList<Indicator> indicators) => new()
    {
        Site = new Site("Explorer", "The Publisher", "data@example.org", "https://example.org", "Open Licence", "https://example.org/licence", "Borders: the Office"),
        Releases = [First, Second],
        Topics = [Work, Skills, Indices],
        Dimensions = [Sex, Seb, Qualification],
        Areas = new Areas(areas, [new Succession("TLM7", LineageRelation.Becomes, "TLM0", 2025, 1m)], [new Council("E06000005", "Darlington", null, ["TLC1", "E06000005"])]),
        Boundaries = [],
        Indicators = indicators,
        Documents = [DocumentOf("about", "About"), DocumentOf("methods", "Methods")],
    };

    public static IEnumerable<Area> AreaList() =>
    [
        AreaOf("K02000001", Level.Uk, "United Kingdom", null), AreaOf("E92000001", Level.Nation, "England", "K02000001"),
        AreaOf("W92000004", Level.Nation, "Wales", "K02000001") with { WelshName = "Cymru" },
        AreaOf("TLC", Level.Itl1, "North East", "E92000001"), AreaOf("TLL", Level.Itl1, "Wales", "W92000004"),
        AreaOf("TLC1", Level.Itl2, "Tees Valley", "TLC"), AreaOf("TLC2", Level.Itl2, "Northumberland, <b>Durham</b>", "TLC"),
        AreaOf("TLL1", Level.Itl2, "Ynys Môn", "TLL"), AreaOf("TLM7", Level.Itl2, "Eastern Scotland", "K02000001"),
        AreaOf("TLM0", Level.Itl2, "Eastern Scotland", "K02000001"), AreaOf("E06000005", Level.Local, "Darlington", "TLC1"),
        AreaOf("OECD", Level.International, "OECD average", null),
    ];

    /// <summary>Totals and breakdowns for the UK, a modelled difference for regions.</summary>
    public static Indicator Activity()
    {
        var rate = new Measure("rate", "In work or looking for it", Percent, 1, ValueKind.Estimate, Polarity.HigherIsBetter);
        var difference = new Measure("difference", "Difference from average", Points, 1, ValueKind.ModelledDifference, Polarity.HigherIsBetter);
        var indicator = IndicatorOf("activity", Work, [rate, difference], [Sex, Seb]);
        return WithCube(indicator with { PlaceMeaning = PlaceMeaning.LivedAt14, Headlines = [new(rate, CategorySet.Total), new(difference, CategorySet.Total)] }, Second,
            "K02000001;2023;rate;;84.25;83.14;85.05;12345;[p];", "K02000001;2024;rate;;84.3;82.9;85.6;1204;;", "K02000001;2024;rate;sex=women;80.0;78;82;600;;",
            "K02000001;2024;rate;sex=men;88.0;86;90;604;[u];", "K02000001;2023;rate;sex=men;;;;[c];[c];Few were asked.",
            "K02000001;2024;rate;sex=women,seb=working;70.1;60;80;99;[u];", "W92000004;2024;rate;;81.0;79;83;300;;", "W92000004;2024;rate;sex=women;79.0;70;85;150;;",
            "TLC1;2014/2024;difference;;-1.25;-2.05;-0.4;;;", "TLC2;2014/2024;difference;;0.35;-0.2;0.9;;;", "TLL1;2014/2024;difference;;;;;;[x];");
    }

    /// <summary>No totals: kinds of outcome add up.</summary>
    public static Indicator Degrees()
    {
        var rate = new Measure("rate", "Highest qualification", Percent, 1, ValueKind.Estimate, Polarity.Neutral, "qualification");
        var indicator = IndicatorOf("degrees", Skills, [rate], [Qualification, Sex]);
        var degree = new CategorySet([(0, Qualification.Categories[0])]);
        return WithCube(indicator with { Headlines = [new(rate, degree)] }, Second,
            "E92000001;2018/19;rate;qualification=degree;40;;;;;", "E92000001;2019/20;rate;qualification=degree;41;;;;;", "E92000001;2019/20;rate;qualification=below-degree;59;;;;;",
            "E92000001;2019/20;rate;qualification=degree,sex=women;44;;;;;", "TLC;2018/19;rate;qualification=degree;33;;;;;",
            "TLC1;2018/19;rate;qualification=degree;30;;;;;", "TLC1;2019/20;rate;qualification=degree;31;;;;;", "TLC1;2019/20;rate;qualification=below-degree;69;;;;;", "OECD;2019/20;rate;qualification=degree;39;;;;;");
    }

    /// <summary>An index of local areas over periods.</summary>
    public static Indicator Prospects()
    {
        var score = new Measure("score", "Score", ZScore, 2, ValueKind.ZScore, Polarity.HigherIsBetter);
        return WithCube(IndicatorOf("prospects", Indices, [score], []) with { Headlines = [new(score, CategorySet.Total)] }, Second,
            "E06000005;2000/2008;score;;-1.234;;;;;", "E06000005;2017/2024;score;;0.5;;;;;");
    }

    /// <summary>Two releases, of which the newer replaces the older; negative pounds and a break.</summary>
    public static Indicator Pay()
    {
        var pay = new Measure("pay", "Earnings against average", Pounds, 0, ValueKind.Estimate, Polarity.HigherIsBetter);
        var indicator = IndicatorOf("pay", Work, [pay], []) with { Headlines = [new(pay, CategorySet.Total)] };
        indicator = WithCube(indicator, First, "K02000001;2022;pay;;12345.5;;;;;", "TLC1;2022;pay;;-1234.5;;;;;");
        return WithCube(indicator, Second, "K02000001;2022;pay;;12399;;;;[r];", "K02000001;2023;pay;;13000;;;;[b];=1+1", "TLC1;2023;pay;;-1299;;;;;");
    }

    public static Area AreaOf(string code, Level level, string name, string? parent) => new() { Code = code, Level = level, Vintages = [2021], Name = name, Parent = parent };

    public static Indicator IndicatorOf(string slug, Topic topic, IReadOnlyList<Measure> measures, IReadOnlyList<Dimension> dimensions) => new()
    {
        Slug = slug, Code = $"X-{slug}", Title = slug, Summary = $"What {slug} is.", Topic = topic, Measures = measures, Dimensions = dimensions,
        PlaceMeaning = PlaceMeaning.LivesNow, Population = "people", Sources = [new DataSource("Survey", null)], Headlines = [], Words = "Words.", Cubes = [], Current = [],
    };

    /// <summary>The indicator with one more release; rows are <c>area;period;measure;categories;value;lower;upper;sample;status;note</c>.</summary>
    public static Indicator WithCube(Indicator indicator, Release release, params string[] rows) => WithCube(indicator, release, AreaList(), rows);

    /// <summary>The same of other areas.</summary>
    public static Indicator WithCube(Indicator indicator, Release release, IEnumerable<Area> of, IEnumerable<string> rows)
    {
        var areas = new Areas(of, [], []);
        var builder = new CubeBuilder(indicator.Dimensions, indicator.Measures);
        foreach (var (line, row) in rows.Index())
            builder.Add(RowOf(row.Split(';'), indicator, areas, line + 2));
        var cube = builder.Build(release, $"indicators/{indicator.Slug}/{release.Code}.csv");
        // The newest release that has a slice shows it.
        var older = indicator.Current.Where(s => !cube.Slices.Any(n => n.Key == s.Key));
        return indicator with { Cubes = [.. indicator.Cubes, cube], Current = [.. cube.Slices.Concat(older).OrderBy(s => s.Measure.Id == indicator.Measures[0].Id ? 0 : 1).ThenBy(s => s.Level).ThenBy(s => s.Dimensions.Count)] };
    }

    private static ObservationRow RowOf(string[] cells, Indicator indicator, Areas areas, int line)
    {
        Assert.True(Period.TryParse(cells[1], out var period));
        Assert.True(StatusMarkers.TryParse(cells[8], out var status, out _));
        var categories = cells[3].Split(',', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('='))
            .Select(pair => (Place: indicator.Dimensions.TakeWhile(d => d.Code != pair[0]).Count(), Code: pair[1]))
            .Select(c => (c.Place, indicator.Dimensions[c.Place].Categories.Single(k => k.Code == c.Code)));
        return new ObservationRow(
            areas.Find(cells[0])!, period!, indicator.Measures.Single(m => m.Id == cells[2]), new CategorySet(categories),
            NumberOf(cells[4]), NumberOf(cells[5]), NumberOf(cells[6]), int.TryParse(cells[7], CultureInfo.InvariantCulture, out var size) ? size : null, cells[7] == "[c]", status, cells[9], line);
    }

    private static Number? NumberOf(string text) => text.Length == 0 ? null : Number.TryParse(text, out var number) ? number : throw new ArgumentException(text);

    private static Dimension DimensionOf(string code, string name, bool isPeople, params string[] categories) =>
        new(code, name, [.. categories.Select((c, i) => new Category(code, c.ToLowerInvariant().Replace(' ', '-'), c, c, i))], isPeople);

    private static Document DocumentOf(string slug, string title) => new(slug, title, $"All of {title}.", "Some *words*.", new Position($"pages/{slug}.md", 5));
}
