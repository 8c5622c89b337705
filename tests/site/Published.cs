using System.Globalization;

namespace SmcStatic.SiteTests;

/// <summary>The figures at the precision of their source, from the downloads: what verdicts and roundings are worked out from anew, in the plainest way.</summary>
internal sealed class Published
{
    private readonly Dictionary<string, Exact> figures = new(StringComparer.Ordinal);
    private readonly ILookup<string, Exact> peers;

    public Published(string dist)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(dist, "downloads"), "*.csv").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(file);
            foreach (var row in Csv.Read(file))
                Add(name[..^11], name[^10..], row);
        }
        peers = figures.Values.ToLookup(f => f.Peers, StringComparer.Ordinal);
    }

    /// <summary>A figure of a release; none when that release has none.</summary>
    public Exact? Find(string release, string key) => figures.GetValueOrDefault($"{release} {key}");

    /// <summary>The figures of all areas of one level like this one.</summary>
    public IEnumerable<Exact> Like(Exact figure, Func<Exact, bool> isOfLevel) => peers[figure.Peers].Where(isOfLevel);

    private void Add(string indicator, string release, Dictionary<string, string> row)
    {
        var dimensions = row.SkipWhile(c => c.Key != "measure").Skip(1).TakeWhile(c => c.Key != "value").ToList();
        string Key(string area) => Figure.KeyOf(indicator, row["measure"], area, row["period"], dimensions);
        figures.Add($"{release} {Key(row["area"])}", new Exact(row["area"], $"{release} {Key("*")}", NumberOf(row["value"]), NumberOf(row["lower"]), NumberOf(row["upper"])));
    }

    private static decimal? NumberOf(string text) => text.Length == 0 ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}

/// <summary>A figure, unrounded.</summary>
/// <param name="Area">Its area's code.</param>
/// <param name="Peers">What it shares with the like of it in other areas.</param>
/// <param name="Value">The value.</param>
/// <param name="Lower">The lower end of its interval.</param>
/// <param name="Upper">The upper end of its interval.</param>
internal sealed record Exact(string Area, string Peers, decimal? Value, decimal? Lower, decimal? Upper)
{
    /// <summary>How it compares with another, by the formula of the methods page.</summary>
    public string VerdictOn(Exact other)
    {
        var difference = (double)(Value!.Value - other.Value!.Value);
        var below = Math.Sqrt(Square(Value - Lower) + Square(other.Upper - other.Value));
        var above = Math.Sqrt(Square(Upper - Value) + Square(other.Value - other.Lower));
        return Words(difference - below, difference + above);
    }

    /// <summary>How it compares with the mean of areas, itself among them.</summary>
    public string VerdictOnMean(IReadOnlyList<Exact> all)
    {
        var n = all.Count;
        var difference = (double)(Value!.Value - (all.Sum(a => a.Value!.Value) / n));
        double Part(Exact area, decimal? distance) => Square(distance) * (area == this ? Math.Pow(1 - (1.0 / n), 2) : 1.0 / ((double)n * n));
        var below = all.Sum(a => Part(a, a == this ? a.Value - a.Lower : a.Upper - a.Value));
        var above = all.Sum(a => Part(a, a == this ? a.Upper - a.Value : a.Value - a.Lower));
        return Words(difference - Math.Sqrt(below), difference + Math.Sqrt(above));
    }

    public string VerdictOnAverage() => Words((double)Lower!.Value, (double)Upper!.Value);

    private static string Words(double lower, double upper) => lower > 0 ? "clearly-higher" : upper < 0 ? "clearly-lower" : "no-clear-difference";

    private static double Square(decimal? length) => Math.Pow((double)length!.Value, 2);
}
