using System.Globalization;
using System.Text.Json;
using AngleSharp.Dom;
using Xunit;

namespace SmcStatic.SiteTests;

/// <summary>What drawings tell scripts, on every page: a mark's cell is there and prints what the drawing says, an area's word leads to its rows.</summary>
public sealed class HookTests(RealSite site)
{
    [Fact]
    public void Every_mark_of_every_chart_has_its_cell_in_the_table_of_its_figure() => site.Every(page =>
    {
        using var document = site.Parse(page);
        return [.. document.QuerySelectorAll("svg[data-cells]").SelectMany(FaultsOfChart)];
    });

    [Fact]
    public void Every_area_of_every_map_has_one_row_that_says_the_same() => site.Every(page =>
    {
        using var document = site.Parse(page);
        return [.. document.QuerySelectorAll(".figure-map").SelectMany(FaultsOfMap)];
    });

    [Fact]
    public void Every_strip_leads_to_the_figures_of_its_period_and_group() => site.Every(page =>
    {
        using var document = site.Parse(page);
        return [.. document.QuerySelectorAll("[data-peers]").SelectMany(FaultsOfStrip)];
    });

    private static IEnumerable<string> FaultsOfChart(IElement chart)
    {
        var figure = chart.Closest(".figure-table, .profile-table, .profile-history, .headline")!;
        var values = figure.QuerySelectorAll("tbody .value").ToList();
        var marks = chart.GetAttribute("data-cells")!.Split(';', ',', ' ').Where(c => c != "-").Select(c => int.Parse(c, CultureInfo.InvariantCulture)).ToList();
        if (marks.Any(m => m >= values.Count))
            yield return $"{figure.Id} has {values.Count} cells, but names cell {marks.Max()}";
        else if (marks.Count != marks.Distinct().Count())
            yield return $"{figure.Id} names a cell twice";
        else if (chart.ClassList.Contains("rows") && Elements(chart) != marks.Count)
            yield return $"{figure.Id} draws {Elements(chart)} marks, but names {marks.Count}";
        else
        {
            var printed = chart.QuerySelectorAll(".v, .in").Select(t => t.TextContent.Trim());
            if (chart.ClassList.Contains("values") && !printed.SequenceEqual(marks.Select(m => Own(values[m]))))
                yield return $"{figure.Id} prints other values than the cells it names";
        }
    }

    private static IEnumerable<string> FaultsOfMap(IElement map)
    {
        var rows = map.Closest(".figure-table")!.QuerySelectorAll("tbody [data-area]").ToLookup(r => r.GetAttribute("data-area"));
        foreach (var shape in map.QuerySelectorAll(".map a"))
        {
            var found = rows[shape.GetAttribute("data-area")].ToList();
            if (found.Count != 1)
                yield return $"{shape.GetAttribute("data-area")} has {found.Count} rows";
            else if (found[0].QuerySelector("a")?.GetAttribute("href") != shape.GetAttribute("href"))
                yield return $"{shape.GetAttribute("data-area")} leads elsewhere than its row";
        }
    }

    /// <summary>Each tick has an area, and the area that the page is about says there what its row says.</summary>
    private IEnumerable<string> FaultsOfStrip(IElement strip)
    {
        using var peers = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(site.Dist, strip.GetAttribute("data-peers")![1..])));
        var areas = peers.RootElement.GetProperty("areas").EnumerateArray().Select(a => a.EnumerateArray().Select(t => t.GetString()!).ToArray()).ToList();
        var ticks = strip.QuerySelector(".tk")!.GetAttribute("d")!.Count(c => c == 'M');
        if (ticks != areas.Count)
            yield return $"{strip.GetAttribute("data-peers")} has {areas.Count} areas for {ticks} ticks";
        // Beside what stands out, the value is no cell.
        if ((strip.Closest("tr") ?? strip.Closest(".figure-table")) is not { } figure)
            yield break;
        var own = figure.QuerySelectorAll("td.value")[int.Parse(strip.GetAttribute("data-cells") ?? "0", CultureInfo.InvariantCulture)];
        var word = strip.Owner!.QuerySelector("main")!.GetAttribute("data-area");
        if (!own.ClassList.Contains("missing") && areas.SingleOrDefault(a => a[0] == word)?[3] != Own(own))
            yield return $"{strip.GetAttribute("data-peers")} says another value of {word} than its row, {Own(own)}";
    }

    private static int Elements(IElement chart) =>
        chart.QuerySelectorAll(".d, .bar, .part, line.x").Count(e => e.Closest(".k, .p") is null);

    private static string Own(IElement cell) => string.Concat(cell.ChildNodes.OfType<IText>().Select(n => n.Text)).Trim();
}
