using System.Globalization;
using AngleSharp.Dom;
using Xunit;

namespace SmcStatic.SiteTests;

/// <summary>What words may not say: no figure of low reliability is the highest or lowest of anything, and a score near a cut is said to be near it.</summary>
public sealed class HonestWordsTests(RealSite site)
{
    private const decimal Near = 0.1m;
    private static readonly decimal[] Cuts = [-1.5m, -1, -0.5m, 0.5m, 1, 1.5m];
    private static readonly string[] Names = ["least favourable", "unfavourable", "lower middling", "middling", "upper middling", "favourable", "most favourable"];
    private int superlatives, bands, close;

    [Fact]
    public void A_figure_of_low_reliability_is_in_no_superlative()
    {
        Each((document, rows) =>
        [
            .. document.QuerySelectorAll("[data-is=extreme]").Select(e => (Element: e, Row: RowsOf(e, rows)[0])).Where(x => Counts(ref superlatives) && IsUnsure(x.Row)).Select(x => $"“{x.Element.TextContent}” of {x.Row["area_name"]}, {x.Row["period"]} [u]"),
            .. document.QuerySelectorAll("[data-is=position]").Where(e => e.TextContent.StartsWith("highest", StringComparison.Ordinal) || e.TextContent.StartsWith("lowest", StringComparison.Ordinal))
                .Where(e => IsUnsure(RowsOf(e, rows)[0])).Select(e => $"“{e.TextContent}” of a figure marked [u]"),
            .. document.QuerySelectorAll("tbody .value").Zip(rows).Where(p => IsUnsure(p.Second)).Select(p => p.First.ParentElement!.TextContent)
                .Where(t => t.Contains("Clearly highest", StringComparison.Ordinal) || t.Contains("Clearly lowest", StringComparison.Ordinal)),
            .. document.QuerySelectorAll(".card__value [data-rows]").Where(e => IsUnsure(RowsOf(e, rows)[0])).Select(e => $"{e.TextContent} stands out, and is marked [u]"),
        ]);
        Assert.True(superlatives > 200, $"{superlatives} superlatives were looked at");
    }

    [Fact]
    public void A_category_of_a_score_near_a_cut_is_said_to_be_close_to_the_next_one()
    {
        Each((document, rows) =>
        [
            .. document.QuerySelectorAll("[data-is=band]").Where(e => !e.TextContent.Equals(Expected(RowsOf(e, rows)[0]), StringComparison.OrdinalIgnoreCase)).Select(e => $"“{e.TextContent}”, not “{Expected(RowsOf(e, rows)[0])}”"),
            .. document.QuerySelectorAll("tbody tr").Where(r => r.QuerySelector(".value") is not null && r.TextContent.Contains(": score against", StringComparison.Ordinal))
                .Where(r => !r.TextContent.Contains(Expected(rows[Place(document, r)]), StringComparison.OrdinalIgnoreCase)).Select(r => $"a row says {r.TextContent}, not “{Expected(rows[Place(document, r)])}”"),
        ]);
        Assert.True(bands > 1_000 && close > 200, $"{bands} categories, {close} of them near a cut");
    }

    private void Each(Func<IDocument, List<Dictionary<string, string>>, IEnumerable<string>> faults) => site.Every(page =>
    {
        var file = Path.Combine(site.Dist, Path.GetDirectoryName(page)!, "data.csv");
        if (!page.EndsWith("index.html", StringComparison.Ordinal) || !File.Exists(file))
            return [];
        using var document = site.Parse(page);
        return [.. faults(document, Csv.Read(file))];
    });

    /// <summary>The category of a row's score, worked out from the unrounded score of the data folder where the printed one lies at an edge.</summary>
    private string Expected(Dictionary<string, string> row)
    {
        var score = Exact(row);
        Interlocked.Increment(ref bands);
        var place = Cuts.Count(cut => cut < 0 ? score > cut : score >= cut);
        if (!Cuts.Any(cut => Math.Abs(score - cut) < Near))
            return Names[place];
        Interlocked.Increment(ref close);
        var nearest = Cuts.MinBy(cut => Math.Abs(score - cut));
        return $"{Names[place]} (close to {Names[place == Array.IndexOf(Cuts, nearest) ? place + 1 : place - 1]})";
    }

    private static readonly Lazy<Dictionary<(string, string, string), decimal>> Scores = new(() => Directory.EnumerateDirectories(Path.Combine(RealSite.Data, "indicators"))
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*.csv").Order(StringComparer.Ordinal).SelectMany(f => Csv.Read(f)).Where(r => r["measure"] == "score" && r["value"].Length > 0)
            .Select(r => ((Path.GetFileName(folder), r["area"], r["period"]), decimal.Parse(r["value"], CultureInfo.InvariantCulture))))
        .GroupBy(p => p.Item1).ToDictionary(g => g.Key, g => g.Last().Item2));

    private static decimal Exact(Dictionary<string, string> row) => Scores.Value[(row["indicator"], row["area_code"], row["period"])];

    private static int Place(IDocument document, IElement row) => document.QuerySelectorAll("tbody .value").Index(row.QuerySelector(".value")!);

    private static bool IsUnsure(Dictionary<string, string> row) => row["status"].Contains("[u]", StringComparison.Ordinal);

    private static bool Counts(ref int counter) => Interlocked.Increment(ref counter) > 0;

    private static List<Dictionary<string, string>> RowsOf(IElement piece, List<Dictionary<string, string>> rows) =>
        [.. piece.GetAttribute("data-rows")!.Split(' ').SelectMany(w => w.Split('-') is [var from, var to] ? Enumerable.Range(int.Parse(from, CultureInfo.InvariantCulture), int.Parse(to, CultureInfo.InvariantCulture) - int.Parse(from, CultureInfo.InvariantCulture) + 1) : [int.Parse(w, CultureInfo.InvariantCulture)])
            .Select(n => rows[n - 1])];
}
