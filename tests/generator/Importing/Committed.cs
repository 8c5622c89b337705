namespace SmcStatic.Tests.Importing;

/// <summary>The observations that are committed, as the importer wrote them.</summary>
internal static class Committed
{
    public const string R2023 = "2023-09-12";
    public const string R2024 = "2024-09-11";
    public const string Corrected2024 = "2025-12-17";
    public const string R2025 = "2025-12-18";

    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, List<Dictionary<string, string>>> Files = new();

    /// <summary>The observations of an indicator in a release.</summary>
    public static List<Dictionary<string, string>> Of(string indicator, string release) =>
        Files.GetOrAdd($"{indicator}/{release}", f => Csv.Records(Path.Combine(Repository.Data, "indicators", f + ".csv")));

    /// <summary>The one observation that has these cells: <c>area=TLM7 period=2024</c>. A column that is not named and is a dimension must be at its total.</summary>
    public static Dictionary<string, string> One(string indicator, string release, string cells)
    {
        var named = cells.Split(' ').Select(c => c.Split('=', 2)).ToDictionary(c => c[0], c => c[1], StringComparer.Ordinal);
        string[] figures = ["area", "period", "measure", "value", "lower", "upper", "sample_size", "status", "note"];
        return Xunit.Assert.Single(Of(indicator, release), row => row.All(c => named.TryGetValue(c.Key, out var wanted) ? c.Value == wanted : figures.Contains(c.Key) || c.Value.Length == 0));
    }

    /// <summary>What the account says of a source file: its cells by column.</summary>
    public static Dictionary<string, string> Account(string file) =>
        Xunit.Assert.Single(Csv.Records(Path.Combine(Repository.Data, "import", "account.csv")), r => r["file"] == file);
}
