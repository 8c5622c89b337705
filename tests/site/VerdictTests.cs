using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using Xunit;

namespace SmcStatic.SiteTests;

/// <summary>What a figure allows one to say is the same wherever it is shown: table, chart, map, picture, data.csv, data.json, chunk.</summary>
public sealed class VerdictTests(RealSite site, ITestOutputHelper output)
{
    private static readonly Dictionary<string, string> Words = new()
    {
        ["Clearly higher"] = "clearly-higher", ["Clearly lower"] = "clearly-lower", ["No clear difference"] = "no-clear-difference", ["Cannot be tested"] = "cannot-be-tested",
    };

    private readonly Dictionary<string, Figure> chunks = Chunks.Read(site.Dist);
    private int rows, current, cells, marks, shapes, pictures;

    [Fact]
    public void A_figure_says_the_same_in_all_its_forms()
    {
        site.Every(page =>
        {
            var folder = Path.Combine(site.Dist, Path.GetDirectoryName(page)!);
            if (!page.EndsWith("index.html", StringComparison.Ordinal) || !File.Exists(Path.Combine(folder, "data.csv")))
                return [];
            using var document = site.Parse(page);
            var csv = Csv.Read(Path.Combine(folder, "data.csv"));
            var values = document.QuerySelectorAll("tbody .value").ToList();
            return [.. FaultsOfJson(folder, csv), .. csv.SelectMany(FaultsOfChunk), .. values.Zip(csv).SelectMany(p => FaultsOfCell(p.First, p.Second)), .. FaultsOfDrawings(document, csv, folder)];
        });
        output.WriteLine($"{rows} rows of data.csv and data.json, {current} of them also in a chunk; {cells} verdicts in tables, {marks} marks of charts, {shapes} shapes of maps, {pictures} pictures");
        Assert.True(rows > 30_000 && current > 28_000 && cells > 3_000 && marks > 1_000 && shapes > 500 && pictures > 50, "fewer were compared than there are");
    }

    [Fact]
    public void The_verdicts_that_are_counted_are_those_of_the_chunks()
    {
        using var words = new StringWriter();
        Assert.Equal(0, Program.Run(["verdicts", "--data", RealSite.Data, "--as-of", "2026-11-22"], words, words));
        var all = words.ToString().Split('\n').First(l => l.StartsWith("  all", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(n => int.Parse(n, NumberStyles.AllowThousands, CultureInfo.InvariantCulture));
        string[] verdicts = ["clearly-higher", "clearly-lower", "no-clear-difference", "cannot-be-tested", ""];
        Assert.Equal([.. verdicts.Select(v => chunks.Values.Count(f => f.Says["verdict"] == v)), chunks.Count], all);
        // Each reason for which a figure cannot be tested has a line, and together they are all that cannot be.
        var lines = words.ToString().Split('\n').SkipWhile(l => l != "Why they could not be tested").Skip(2).TakeWhile(l => l.Length > 0).Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        var reasons = lines.ToDictionary(l => string.Join('-', l.TakeWhile(w => !char.IsDigit(w[0]))), l => int.Parse(l[^1], NumberStyles.AllowThousands, CultureInfo.InvariantCulture));
        string[] known = ["no-value", "composite-index", "no-interval", "reference", "no-benchmark", "other-period", "other-release", "benchmark-missing", "benchmark-without-interval", "all"];
        Assert.Equal(known, reasons.Keys);
        Assert.Equal(reasons["all"], reasons.Where(r => r.Key != "all").Sum(r => r.Value));
        Assert.All(reasons.Where(r => r.Key != "all"), r => Assert.Equal(chunks.Values.Count(f => f.Says["verdict_reason"] == r.Key), r.Value));
    }

    [Fact]
    public void Every_symbol_and_every_verdict_of_a_page_is_in_its_key() => site.Every(page =>
    {
        using var document = site.Parse(page);
        var key = document.QuerySelectorAll(".status-key dt").Select(t => t.TextContent.Trim().TrimEnd(':')).ToHashSet();
        var symbols = document.QuerySelectorAll("tbody :is(.value, .status, .sample)").SelectMany(c => c.TextContent.Split(' ', '(')).Where(w => w.StartsWith('[') && w.EndsWith(']'));
        var verdicts = document.QuerySelectorAll("tbody .verdict").Select(c => c.TextContent.Trim()).Where(t => t.Length > 0)
            .Select(t => t.StartsWith("Clearly", StringComparison.Ordinal) ? "Clearly higher or lower" : Words.Keys.First(w => t.StartsWith(w, StringComparison.Ordinal)));
        return [.. symbols.Concat(verdicts).Distinct().Where(s => !key.Contains(s)).Select(s => $"{s} is not in its key")];
    });

    private IEnumerable<string> FaultsOfJson(string folder, List<Dictionary<string, string>> csv)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "data.json")));
        var columns = json.RootElement.GetProperty("columns");
        Interlocked.Add(ref rows, csv.Count);
        return [.. Figure.Comparison.Concat(Figure.Number).Concat(["difference", "difference_lower", "difference_upper", "quintile"])
            .Where(name => !columns.GetProperty(name).EnumerateArray().Select(v => v.ValueKind == JsonValueKind.Null ? "" : v.ToString()).SequenceEqual(csv.Select(r => r[name])))
            .Select(name => $"{name} of data.json is not that of data.csv")];
    }

    /// <summary>The chunks hold what the site shows at present; a figure that an earlier release had is on its own page alone.</summary>
    private IEnumerable<string> FaultsOfChunk(Dictionary<string, string> row)
    {
        if (!chunks.TryGetValue(Figure.KeyOf(row), out var figure) || figure.Says["release"] != row["release"])
            return [];
        Interlocked.Increment(ref current);
        return Figure.Comparison.Concat(Figure.Number).Where(name => figure.Says[name] != (name == "sample_size" && row[name] == "[c]" ? "" : row[name]))
            .Select(name => $"{figure.Key}: {name} is {row[name]}, in its chunk {figure.Says[name]}");
    }

    private IEnumerable<string> FaultsOfCell(IElement value, Dictionary<string, string> row)
    {
        for (var cell = value.NextElementSibling; cell is not null && !cell.ClassList.Contains("value"); cell = cell.NextElementSibling)
        {
            if (!cell.ClassList.Contains("verdict"))
                continue;
            Interlocked.Increment(ref cells);
            var said = $"{cell.TextContent.Trim()} {cell.GetAttribute("data-of")}".Trim();
            var verdict = Words.FirstOrDefault(w => said.StartsWith(w.Key, StringComparison.Ordinal)).Value ?? "";
            if (verdict != row["verdict"])
                yield return $"{Figure.KeyOf(row)}: a cell says {said}, its row {row["verdict"]}";
            if (verdict.StartsWith("clearly", StringComparison.Ordinal) && !said.EndsWith(NameOf(row["benchmark"]), StringComparison.Ordinal) && !said.Contains(NameOf(row["benchmark"]), StringComparison.Ordinal))
                yield return $"{Figure.KeyOf(row)}: a cell says {said}, its row compares with {row["benchmark"]}";
        }
    }

    private static string NameOf(string benchmark) => benchmark switch
    {
        "K02000001" => "than the UK", "E92000001" => "than England", "average" => "than the average", "mean-of-areas" => "than the average of all", _ => "than ",
    };

    private IEnumerable<string> FaultsOfDrawings(IDocument document, List<Dictionary<string, string>> csv, string folder)
    {
        var first = 0;
        foreach (var figure in document.QuerySelectorAll(".figure-table"))
        {
            var values = figure.QuerySelectorAll("tbody .value").ToList();
            var own = csv.Skip(first).Take(values.Count).ToList();
            first += values.Count;
            foreach (var fault in figure.QuerySelectorAll("svg.chart.rows.values").SelectMany(c => FaultsOfChart(c, own, Path.Combine(folder, $"{figure.Id}.svg"))))
                yield return fault;
            foreach (var fault in figure.QuerySelectorAll(".figure-map .map a").SelectMany(a => FaultsOfShape(a, figure, own)))
                yield return fault;
        }
    }

    /// <summary>In a chart that says what is clearly different, every other dot is quiet; in all charts a hollow one is of low reliability.</summary>
    private IEnumerable<string> FaultsOfChart(IElement chart, List<Dictionary<string, string>> rows, string picture)
    {
        var drawn = chart.QuerySelectorAll(".d, line.x").Where(e => e.Closest(".k, .p") is null).ToList();
        var places = chart.GetAttribute("data-cells")!.Split(';', ',', ' ').Where(c => c != "-").Select(c => int.Parse(c, CultureInfo.InvariantCulture)).ToList();
        var says = chart.QuerySelector(".k") is not null;
        foreach (var (mark, row) in drawn.Zip(places.Select(p => rows[p])))
        {
            Interlocked.Increment(ref marks);
            var isQuiet = says && mark.ClassList.Contains("d") && !row["verdict"].StartsWith("clearly", StringComparison.Ordinal);
            if (mark.ClassList.Contains("q") != isQuiet)
                yield return $"{Figure.KeyOf(row)}: its dot is {mark.ClassName}, its row says {row["verdict"]}";
            if (mark.ClassList.Contains("u") != row["status"].Contains("[u]", StringComparison.Ordinal) && mark.ClassList.Contains("d"))
                yield return $"{Figure.KeyOf(row)}: its dot is {mark.ClassName}, its status {row["status"]}";
        }
        if (!File.Exists(picture))
            yield break;
        Interlocked.Increment(ref pictures);
        var dots = XDocument.Load(picture).Descendants().Select(e => e.Attribute("class")?.Value ?? "").Where(c => c.Split(' ').Contains("d"));
        if (!dots.SequenceEqual(chart.QuerySelectorAll(".d").Select(d => d.ClassName!)))
            yield return $"{picture} marks other dots than its page";
    }

    private IEnumerable<string> FaultsOfShape(IElement shape, IElement figure, List<Dictionary<string, string>> rows)
    {
        Interlocked.Increment(ref shapes);
        var row = rows.First(r => r["area_code"].Equals(shape.GetAttribute("data-area"), StringComparison.OrdinalIgnoreCase));
        var title = shape.QuerySelector("title")!.TextContent;
        var says = figure.QuerySelector(".map-key")!.TextContent.Contains("No clear difference", StringComparison.Ordinal);
        var isQuiet = says && row["value"].Length > 0 && !row["verdict"].StartsWith("clearly", StringComparison.Ordinal);
        if (shape.QuerySelector("path")!.ClassList.Contains("map-quiet") != isQuiet)
            yield return $"{title}: its shape is {(isQuiet ? "not " : "")}hatched, its row says {row["verdict"]}";
        var said = Words.FirstOrDefault(w => title.Contains(w.Key, StringComparison.OrdinalIgnoreCase)).Value ?? "";
        if (said != (row["difference"].Length > 0 ? row["verdict"] : ""))
            yield return $"{title}, its row says {row["verdict"]}";
    }
}
