using SmcStatic.Statistics.Comparing;

namespace SmcStatic.Charts;

/// <summary>What a chart shows, for those who do not see it: the ends and the extremes, and how many values are missing. The table beside it has every value.</summary>
internal static class ChartWords
{
    public static string Describe(Chart chart)
    {
        var marks = chart.Rows.SelectMany(r => r.Marks.Select((m, i) => (Row: r, Series: i, Mark: m))).Where(m => m.Mark.Exists).ToList();
        var known = marks.Where(m => m.Mark.Value is not null).ToList();
        var missing = marks.Count - known.Count;
        var words = new List<string> { FormWords(chart) };
        if (known.Count == 0)
            words.Add("No value is known");
        else if (chart.Form is ChartForm.Lines or ChartForm.History && chart.Series.Count <= 4)
            words.AddRange(Enumerable.Range(0, chart.Series.Count).Select(i => Course(chart, i)).Where(w => w.Length > 0));
        else if (chart.Form is not ChartForm.Stack)
            words.Add(Extremes(chart, [.. known.Select(k => (k.Row, k.Series, k.Mark))]));
        if (chart.Rows.FirstOrDefault(r => r.IsMarked) is { } own && chart.Form is ChartForm.Strip)
            words.Add($"{own.Label}: {own.Marks[0].Text}");
        if (chart.Reference is { } reference)
            words.Add(reference.Label);
        if (chart.VerdictKey.Count > 0)
            words.Add($"{known.Count(k => k.Mark.Verdict.IsClear())} of {known.Count} are {char.ToLowerInvariant(chart.VerdictKey[0][0])}{chart.VerdictKey[0][1..]}");
        if (missing > 0)
            words.Add($"{missing} without a value, for the reasons marked");
        return $"{string.Join(". ", words)}. All values are in the table.";
    }

    private static string FormWords(Chart chart)
    {
        var rows = chart.Groups.Sum(g => g.Rows.Count);
        return chart.Form switch
        {
            ChartForm.Stack => $"Stacked bars: {rows}, each cut into {chart.Series.Count} parts",
            ChartForm.Bars => $"Bars from zero: {rows}",
            ChartForm.Strip => $"A tick for each of {rows} areas",
            ChartForm.Lines => chart.Series.Count == 1 ? "A line" : $"{chart.Series.Count} lines",
            ChartForm.Panels => $"{chart.Groups.Count} panels on one scale",
            ChartForm.History => "A line over the categories of the index",
            _ => chart.Series.Count == 1 ? $"{rows} dots, with intervals where there are any" : $"{rows} rows of {chart.Series.Count} dots",
        };
    }

    private static string Course(Chart chart, int series)
    {
        var known = chart.Rows.Where(r => r.Marks[series].Value is not null).ToList();
        if (known.Count == 0)
            return "";
        var name = chart.Series[series].Length > 0 ? $"{chart.Series[series]}: " : "";
        var (first, last) = (known[0], known[^1]);
        return known.Count == 1
            ? $"{name}{last.Marks[series].Text} in {last.Label}"
            : $"{name}from {first.Marks[series].Text} in {first.Label} to {last.Marks[series].Text} in {last.Label}";
    }

    private static string Extremes(Chart chart, IReadOnlyList<(ChartRow Row, int Series, ChartMark Mark)> known)
    {
        var least = known.MinBy(k => k.Mark.Value!.Value);
        var most = known.MaxBy(k => k.Mark.Value!.Value);
        return least.Mark.Value!.Value == most.Mark.Value!.Value
            ? $"Every value is {least.Mark.Text}"
            : $"From {least.Mark.Text} ({Name(chart, least)}) to {most.Mark.Text} ({Name(chart, most)})";
    }

    private static string Name(Chart chart, (ChartRow Row, int Series, ChartMark Mark) one) =>
        chart.Series[one.Series].Length > 0 && chart.Series.Count > 1 ? $"{one.Row.Label}, {chart.Series[one.Series]}" : one.Row.Label;
}
