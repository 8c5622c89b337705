using System.Globalization;
using Xunit;

namespace SmcStatic.Tests.Importing;

/// <summary>
/// Single figures, followed by hand from the publisher's file to the data folder: at least five of each indicator, over its releases, measures, areas and categories.
/// The table was made from the source files without the importer.
/// </summary>
public sealed class SpotValueTests
{
    private static readonly List<Dictionary<string, string>> Spots = Csv.Records(Path.Combine(Repository.Root, "tests/generator/Importing/spot-values.csv"));

    public static TheoryData<string> Indicators() => [.. Spots.Select(s => s["indicator"]).Distinct()];

    [Fact]
    public void Every_indicator_and_release_has_spot_values()
    {
        var observations = Csv.Records(Path.Combine(Repository.Data, "import/observations.csv"));
        Assert.All(observations.GroupBy(o => o["indicator"]), i => Assert.InRange(Spots.Count(s => s["indicator"] == i.Key), 5, int.MaxValue));
        Assert.Equal(observations.Select(o => (o["indicator"], o["release"])).Order(), Spots.Select(s => (s["indicator"], s["release"])).Distinct().Order());
    }

    [Theory]
    [MemberData(nameof(Indicators))]
    public void A_figure_stands_in_the_data_folder_as_it_stands_in_the_source(string indicator)
    {
        foreach (var spot in Spots.Where(s => s["indicator"] == indicator))
        {
            var figures = (spot["value"], spot["lower"], spot["upper"], spot["sample_size"]);
            Assert.Equal(figures, InTheSource(spot));
            var row = Committed.One(indicator, spot["release"], $"area={spot["area"]} period={spot["period"]} measure={spot["measure"]} {spot["dimensions"].Replace(';', ' ')}".TrimEnd());
            Assert.Equal(figures, (row["value"], row["lower"], row["upper"], row["sample_size"]));
        }
    }

    private static (string Value, string Lower, string Upper, string SampleSize) InTheSource(Dictionary<string, string> spot)
    {
        var path = Repository.SourceFile(spot["source_file"]);
        var columns = Csv.Row(File.ReadLines(path).First().TrimStart('\uFEFF').ToLowerInvariant());
        var cells = Csv.Row(File.ReadLines(path).ElementAt(int.Parse(spot["line"], CultureInfo.InvariantCulture) - 1));
        string Cell(string column) => cells[Array.IndexOf(columns, column)] is "NA" ? "" : cells[Array.IndexOf(columns, column)];
        string Scaled(string column, string scale, string expected) => expected.Length == 0 ? "" : Times(Cell(column), spot[scale], expected);
        return (Scaled(spot["column"], "scale", spot["value"]), Scaled("lci", "interval_scale", spot["lower"]), Scaled("uci", "interval_scale", spot["upper"]), spot["sample_size"].Length == 0 ? "" : People(Cell("sample_size")));
    }

    /// <summary>Estimated counts come with decimals; what is withheld is marked.</summary>
    private static string People(string size) =>
        size == "x" ? "[c]" : Math.Round(decimal.Parse(size, NumberStyles.Float, CultureInfo.InvariantCulture), MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture);

    /// <summary>The expected text when the source's figure, scaled, is the same number; otherwise what it is.</summary>
    private static string Times(string figure, string scale, string expected)
    {
        var number = decimal.Parse(figure, NumberStyles.Float, CultureInfo.InvariantCulture) * decimal.Parse(scale, CultureInfo.InvariantCulture);
        return number == decimal.Parse(expected, CultureInfo.InvariantCulture) ? expected : number.ToString(CultureInfo.InvariantCulture);
    }
}
