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
        var figure = chart.Closest(".figure-table")!;
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
        var rows = map.Closest(".figure-table")!.QuerySelectorAll("tr[data-area]").ToLookup(r => r.GetAttribute("data-area"));
        foreach (var shape in map.QuerySelectorAll(".map a"))
        {
            var found = rows[shape.GetAttribute("data-area")].ToList();
            if (found.Count != 1)
                yield return $"{shape.GetAttribute("data-area")} has {found.Count} rows";
            else if (found[0].QuerySelector("a")?.GetAttribute("href") != shape.GetAttribute("href"))
                yield return $"{shape.GetAttribute("data-area")} leads elsewhere than its row";
        }
    }

    private IEnumerable<string> FaultsOfStrip(IElement strip)
    {
        var peers = strip.GetAttribute("data-peers")!.Split('#', '&');
        using var chunk = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(site.Dist, peers[0][1..])));
        var period = chunk.RootElement.GetProperty("periods").EnumerateArray().Select(p => p.GetString()).ToList().IndexOf(peers[1]);
        var group = chunk.RootElement.GetProperty("groups").EnumerateArray()
            .Select(g => string.Join('&', g.GetProperty("categories").EnumerateObject().Select(c => $"{c.Name}={c.Value}"))).ToList().IndexOf(string.Join('&', peers[2..]));
        if (period < 0 || group < 0)
            yield return $"{strip.GetAttribute("data-peers")} is not in its chunk";
    }

    private static int Elements(IElement chart) =>
        chart.QuerySelectorAll(".d, .bar, .part, line.x").Count(e => e.Closest(".k, .p") is null);

    private static string Own(IElement cell) => string.Concat(cell.ChildNodes.OfType<IText>().Select(n => n.Text)).Trim();
}
