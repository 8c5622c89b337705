using System.Globalization;
using System.Text.Json;
using Xunit;

namespace SmcStatic.SiteTests;

/// <summary>Every number and every verdict of every data.csv, worked out anew from the downloads, which have the precision of the source.</summary>
public sealed class PublishedTests(RealSite site, ITestOutputHelper output)
{
    private readonly Dictionary<string, Figure> chunks = Chunks.Read(site.Dist);
    private readonly Published published = new(site.Dist);

    [Fact]
    public void Every_number_is_the_published_one_rounded_once_and_half_away_from_zero()
    {
        var numbers = 0;
        EveryRow(row =>
        {
            var exact = published.Find(row["release"], Figure.KeyOf(row))!;
            var pairs = new[] { ("value", exact.Value), ("lower", exact.Lower), ("upper", exact.Upper) };
            Interlocked.Add(ref numbers, pairs.Count(p => p.Item2 is not null));
            return [.. pairs.Where(p => row[p.Item1] != Rounded(p.Item2, row["value"])).Select(p => $"{Figure.KeyOf(row)}: {p.Item1} is {row[p.Item1]}, published as {p.Item2}")];
        });
        output.WriteLine($"{numbers} numbers");
        Assert.True(numbers > 60_000, $"only {numbers} numbers were compared");
    }

    [Fact]
    public void A_verdict_and_a_difference_are_what_the_published_numbers_say()
    {
        var levels = Levels();
        var tested = 0;
        EveryRow(row =>
        {
            if (row["difference"].Length == 0)
                return [];
            Interlocked.Increment(ref tested);
            var (verdict, difference) = Anew(row, levels);
            return row["verdict"] == verdict && row["difference"] == Rounded(difference, row["difference"])
                ? []
                : [$"{Figure.KeyOf(row)} is said to be {row["verdict"]} by {row["difference"]}, and is {verdict} by {difference}"];
        });
        output.WriteLine($"{tested} verdicts");
        Assert.True(tested > 3_000, $"only {tested} verdicts were worked out anew");
    }

    private void EveryRow(Func<Dictionary<string, string>, IEnumerable<string>> faults) => site.Every(page =>
    {
        var path = Path.Combine(site.Dist, Path.GetDirectoryName(page)!, "data.csv");
        return page.EndsWith("index.html", StringComparison.Ordinal) && File.Exists(path) ? [.. Csv.Read(path).SelectMany(faults)] : [];
    });

    private (string Verdict, decimal Difference) Anew(Dictionary<string, string> row, Dictionary<string, string> levels)
    {
        var own = published.Find(row["release"], Figure.KeyOf(row))!;
        switch (row["benchmark"])
        {
            case "average":
                return (own.VerdictOnAverage(), own.Value!.Value);
            case "mean-of-areas":
                var all = published.Like(own, f => levels[f.Area] == levels[own.Area] && f.Lower is not null).ToList();
                return (own.VerdictOnMean(all), own.Value!.Value - (all.Sum(a => a.Value!.Value) / all.Count));
            default:
                var other = BenchmarkOf(row["release"], Figure.KeyOf(new Dictionary<string, string>(row) { ["area_code"] = row["benchmark"] }));
                return (own.VerdictOn(other), own.Value!.Value - other.Value!.Value);
        }
    }

    /// <summary>Of the release of the figure; else, for a correction may hold the one and not the other, of the release that is shown.</summary>
    private Exact BenchmarkOf(string release, string key) => published.Find(release, key) ?? published.Find(chunks[key].Says["release"], key)!;

    private Dictionary<string, string> Levels()
    {
        using var index = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(site.Dist, "data", "index.json")));
        return index.RootElement.GetProperty("areas").EnumerateArray().ToDictionary(a => a.GetProperty("code").GetString()!, a => a.GetProperty("level").GetString()!, StringComparer.Ordinal);
    }

    /// <summary>With as many decimals as another number of the row has.</summary>
    private static string Rounded(decimal? exact, string like)
    {
        if (exact is not { } number)
            return "";
        var decimals = like.IndexOf('.', StringComparison.Ordinal) is var point and >= 0 ? like.Length - point - 1 : 0;
        var rounded = decimal.Round(number, decimals, MidpointRounding.AwayFromZero);
        return rounded.ToString($"F{decimals}", CultureInfo.InvariantCulture) is var text && rounded == 0 ? text.TrimStart('-') : text;
    }
}
