using System.Text.Json;
using AngleSharp.Dom;
using Xunit;

namespace SmcStatic.SiteTests;

/// <summary>Each page against the data files beside it, cell by cell, read by other means than those that wrote them.</summary>
public sealed class FigureTests(RealSite site)
{
    [Fact]
    public void Every_number_of_every_table_is_the_one_in_data_csv_and_data_json() => site.Every(page =>
    {
        var folder = Path.Combine(site.Dist, Path.GetDirectoryName(page)!);
        using var document = site.Parse(page);
        var values = document.QuerySelectorAll("tbody .value").ToList();
        if (!page.EndsWith("index.html", StringComparison.Ordinal) || !File.Exists(Path.Combine(folder, "data.csv")))
            return values.Count > 0 ? ["values, but no data.csv beside them"] : [];
        var csv = Csv.Read(Path.Combine(folder, "data.csv"));
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "data.json")));
        return values.Count != csv.Count
            ? [$"{values.Count} values, but {csv.Count} rows"]
            : [.. values.SelectMany((cell, n) => Compare(cell, csv[n], n)), .. Compare(json.RootElement.GetProperty("columns"), csv)];
    });

    [Fact]
    public void Hardly_a_page_is_without_figures() => Assert.InRange(
        site.OwnPages.Count(p => File.Exists(Path.Combine(site.Dist, Path.GetDirectoryName(p)!, "data.csv"))), site.OwnPages.Count * 8 / 10, site.OwnPages.Count);

    private static IEnumerable<string> Compare(IElement value, Dictionary<string, string> row, int n)
    {
        var text = Own(value);
        if (row["value"].Length == 0 ? text.Any(char.IsDigit) || !text.StartsWith('[') : Plain(text) != row["value"])
            yield return $"value {n} says {text}, its row {row["value"]} {row["status"]}";
        // What stands after a value, up to the next one, is said of it.
        for (var cell = value.NextElementSibling; cell is not null && !cell.ClassList.Contains("value"); cell = cell.NextElementSibling)
        {
            var said = Own(cell);
            if (cell.ClassList.Contains("interval") && !Ends(said).SequenceEqual([row["lower"], row["upper"]]))
                yield return $"interval {n} says {said}, its row {row["lower"]} to {row["upper"]}";
            if (cell.ClassList.Contains("sample") && Plain(said) != (row["sample_size"] == "[c]" ? "" : row["sample_size"]))
                yield return $"sample size {n} says {said}, its row {row["sample_size"]}";
            if (cell.ClassList.Contains("status") && Markers(said) != Markers(row["status"]) && !Markers(row["status"]).Contains(Markers(said), StringComparison.Ordinal))
                yield return $"status {n} says {said}, its row {row["status"]}";
        }
    }

    private static IEnumerable<string> Compare(JsonElement columns, List<Dictionary<string, string>> rows)
    {
        foreach (var name in (string[])["value", "lower", "upper", "sample_size", "status", "area_code", "period", "release"])
        {
            var column = columns.GetProperty(name).EnumerateArray().Select(v => v.ValueKind == JsonValueKind.Null ? "" : v.ToString()).ToList();
            if (!column.SequenceEqual(rows.Select(r => r[name])))
                yield return $"{name} of data.json is not {name} of data.csv";
        }
    }

    // The words that explain a marker stand in an element of their own.
    private static string Own(IElement cell) => string.Concat(cell.ChildNodes.Where(n => n is not IElement { LocalName: "span" }).Select(n => n.TextContent)).Trim();

    private static string Markers(string text) => string.Join(' ', text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Where(w => w.StartsWith('[')));

    private static string[] Ends(string text) => text.Split(" to ") is [var lower, var upper] ? [Plain(lower), Plain(upper)] : ["", ""];

    // The first number in a text, as data files write it.
    private static string Plain(string text)
    {
        var start = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0)
            return "";
        var digits = string.Concat(text[start..].TakeWhile(c => char.IsAsciiDigit(c) || c is '.' or ',').Where(c => c != ','));
        return text.StartsWith('\u2212') ? "-" + digits : digits;
    }
}
