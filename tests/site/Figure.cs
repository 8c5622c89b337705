namespace SmcStatic.SiteTests;

/// <summary>One figure as a file says it: what it is of, and every thing said of it by the name of its column.</summary>
/// <param name="Key">Indicator, measure, area, period, then its categories.</param>
/// <param name="Says">What is said of it; what is not said is empty.</param>
internal sealed record Figure(string Key, IReadOnlyDictionary<string, string> Says)
{
    /// <summary>The columns in which what a figure allows one to say stands.</summary>
    public static readonly string[] Comparison = ["benchmark", "verdict", "verdict_reason", "position_from", "position_to", "position_of"];

    /// <summary>The columns of its number.</summary>
    public static readonly string[] Number = ["value", "lower", "upper", "sample_size", "status", "note"];

    public static string KeyOf(string indicator, string measure, string area, string period, IEnumerable<KeyValuePair<string, string>> categories) =>
        $"{indicator}/{measure}/{area}/{period}/{string.Join('&', categories.Where(c => c.Value.Length > 0).OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => $"{c.Key}={c.Value}"))}";

    /// <summary>The key of a row of data.csv: its dimensions are the columns between the period and the value.</summary>
    public static string KeyOf(IReadOnlyDictionary<string, string> row)
    {
        var dimensions = row.SkipWhile(c => c.Key != "period").Skip(1).TakeWhile(c => c.Key != "value");
        return KeyOf(row["indicator"], row["measure"], row["area_code"], row["period"], dimensions);
    }
}
