using SmcStatic.Charts;
using SmcStatic.Statistics;

namespace SmcStatic.Tests.Charts;

/// <summary>Each form of chart at each of its edges: where drawings break if they break anywhere.</summary>
public static class ChartEdges
{
    private static readonly Measure Points =
        new("difference", "Difference", new Unit("percentage-points", "percentage points", "", " pp"), 1, ValueKind.ModelledDifference, Polarity.HigherIsBetter);

    private static readonly Status[] Reasons = [Status.Confidential, Status.NotAvailable, Status.NotApplicable, Status.Low];

    private static readonly IReadOnlyDictionary<string, Edge> Edges = new Dictionary<string, Edge>
    {
        ["one-point"] = new(1, (_, _) => ChartExamples.Mark(41.5m, 2)),
        ["all-equal"] = new(5, (_, _) => ChartExamples.Mark(25)),
        ["negative"] = new(5, (row, series) => ChartExamples.Mark(-1.5m - row + (series * 0.4m), 0.9m, " pp")),
        ["one-extreme"] = new(6, (row, series) => ChartExamples.Mark(row == 0 ? 81 + series : 20 - row - series, 1.2m)),
        ["all-missing"] = new(4, (row, _) => ChartExamples.Missing(Reasons[row % 4])),
        ["of-18"] = new(18, (row, series) => ChartExamples.Mark(20 + (row * 3.1m % 40) + (series * 2), 2.2m)),
        ["names-of-60"] = new(4, (row, series) => ChartExamples.Mark(30 + row + series, 2)) { Name = row => $"The groups and the places whose names are of sixty letters {(char)('A' + row)}{row}" },
        ["zero-width"] = new(4, (row, series) => ChartExamples.Mark(30 + row + series) with { Lower = Number.From(30 + row + series), Upper = Number.From(30 + row + series) }),
    };

    /// <summary>Every form at every edge that it can have: parts of a hundred and counts are never below zero.</summary>
    public static IReadOnlyDictionary<string, Chart> All { get; } = Enum.GetValues<ChartForm>().Where(f => f != ChartForm.None)
        .SelectMany(form => Edges.Where(e => form is not (ChartForm.Stack or ChartForm.Bars) || e.Key != "negative").Select(e => (Name: $"{form.ToString().ToLowerInvariant()}-{e.Key}", Chart: Of(form, e.Value, e.Key == "negative"))))
        .ToDictionary(c => c.Name, c => c.Chart, StringComparer.Ordinal);

    private static Chart Of(ChartForm form, Edge edge, bool isDifference)
    {
        var series = form switch { ChartForm.GroupedDots or ChartForm.Lines or ChartForm.Panels => 2, ChartForm.Stack => 4, _ => 1 };
        var rows = Enumerable.Range(0, edge.Rows).Select(row => RowOf(form, edge, row, series)).ToList();
        string[] names = series == 1 ? [edge.Name(0)] : [.. Enumerable.Range(0, series).Select(edge.Name)];
        var groups = form == ChartForm.Panels ? Enumerable.Range(0, edge.Rows).Select(i => new ChartGroup(edge.Name(i), rows)).ToArray() : [ChartExamples.Group(rows)];
        var chart = ChartExamples.Of(form, isDifference ? Points : ChartExamples.All["dots"].Measure, names, groups);
        return isDifference ? chart with { Reference = new ChartReference("Average", Number.From(0)) } : chart;
    }

    private static ChartRow RowOf(ChartForm form, Edge edge, int row, int series)
    {
        var isOverTime = form is ChartForm.Lines or ChartForm.Panels or ChartForm.History;
        var marks = Enumerable.Range(0, series).Select(s => form == ChartForm.Stack && edge.Mark(row, s).Value is not null ? ChartExamples.Mark(100m / series) : edge.Mark(row, s)).ToArray();
        return ChartExamples.Row(isOverTime ? $"{2000 + row}" : edge.Name(row), marks) with { At = 2000 + row, IsMarked = form == ChartForm.Strip && row == 0 };
    }

    private sealed record Edge(int Rows, Func<int, int, ChartMark> Mark)
    {
        public Func<int, string> Name { get; init; } = row => $"Group {row + 1}";
    }
}
