using SmcStatic.Charts;
using SmcStatic.Statistics;
using SmcStatic.Statistics.Comparing;

namespace SmcStatic.Planning.Figures;

/// <summary>Lays the observations of a figure out as rows, series and groups.</summary>
internal sealed class ChartArrangement(ChartGrid grid, ChartLayout layout, ChartSubject subject)
{
    private readonly long rowMask = ChartGrid.MaskOf(layout.Rows);
    private readonly long seriesMask = ChartGrid.MaskOf(layout.Series);
    private readonly long groupMask = ChartGrid.MaskOf(layout.Groups);
    private Dictionary<(long Group, long Row, long Series), ValueCell> cells = [];
    private Period? usual;

    /// <summary>A chart with its rows.</summary>
    public Chart Fill(Chart chart)
    {
        cells = (layout.IsNewestOnly ? grid.NewestKeys() : grid.AllKeys)
            .ToDictionary(k => (k & groupMask, k & rowMask, k & seriesMask), k => grid.At(k)!.Value);
        usual = cells.Values.CountBy(c => c.Observation.Period).MaxBy(p => p.Value).Key;
        var series = cells.Keys.Select(c => c.Series).Distinct().Order().ToArray();
        var constant = grid.Constant();
        var isAlong = chart.Form is ChartForm.Lines or ChartForm.Panels or ChartForm.History;
        return chart with
        {
            Series = [.. series.Select(s => grid.Label(layout.Series, s))],
            Groups = [.. cells.Keys.Select(c => c.Group).Distinct().Order()
                .Select(g => new ChartGroup(layout.Groups == ChartAxis.None && !isAlong ? constant : grid.Label(layout.Groups, g), Rows(g, series)))],
            Reference = HasVerdicts(series) ? SliceCharts.ReferenceOf(subject.CompareOf(cells.Values.First().Observation)) : null,
            VerdictKey = HasVerdicts(series) ? VerdictKey() : [],
            RowsTitle = !isAlong ? "" : string.Join("; ", new[] { AxisWords(), constant }.Where(w => w.Length > 0)),
        };
    }

    private bool IsByArea => layout.Rows == ChartAxis.Areas;

    /// <summary>Whether each row is one figure of an area, of one group: then all are compared with one and the same.</summary>
    private bool HasVerdicts(long[] series) => IsByArea && series.Length == 1 && layout.Groups == ChartAxis.None;

    private IReadOnlyList<string> VerdictKey()
    {
        var all = cells.Values.Select(c => subject.CompareOf(c.Observation)).OfType<Comparison>().ToList();
        if (all.FirstOrDefault(c => c.Verdict is not (Verdict.None or Verdict.CannotBeTested)) is not { Verdict: not Verdict.None } tested)
            return [];
        var isWhole = !all.Exists(c => c.Verdict is Verdict.CannotBeTested && c.Untested is not Untested.NoValue);
        return [$"Clearly different from {VerdictWords.NameOf(tested)}", isWhole ? "No clear difference" : "No clear difference, or not tested"];
    }

    private ChartMark MarkOf(ValueCell cell, long[] series) =>
        SliceCharts.MarkOf(cell) with { Verdict = HasVerdicts(series) ? subject.CompareOf(cell.Observation)?.Verdict ?? Verdict.None : Verdict.None };

    private List<ChartRow> Rows(long group, long[] series)
    {
        // Panels share their axis, so that a year stands at one place in all of them.
        var keys = layout.Form is ChartForm.Panels ? cells.Keys.Select(c => c.Row) : cells.Keys.Where(c => c.Group == group).Select(c => c.Row);
        var rows = keys.Distinct().Order().Select(r => Row(group, r, series)).ToList();
        return IsByArea && layout.Form is not ChartForm.Stack
            ? [.. rows.OrderByDescending(r => r.IsMarked && layout.Form is ChartForm.GroupedDots).ThenByDescending(r => r.Marks[0].Value is not null).ThenByDescending(r => r.Marks[0].Value ?? default)]
            : rows;
    }

    private ChartRow Row(long group, long row, long[] series)
    {
        var figures = Array.ConvertAll(series, s => cells.TryGetValue((group, row, s), out var found) ? found : (ValueCell?)null);
        var marks = Array.ConvertAll(figures, f => f is { } cell ? MarkOf(cell, series) : ChartMark.Absent);
        var made = new ChartRow(LabelOf(row, figures.OfType<ValueCell>().Select(f => f.Observation.Period).FirstOrDefault()), marks) { Gap = GapOf(figures) };
        if (layout.Rows == ChartAxis.Periods)
            return RowOf(grid.PeriodOf(row), marks);
        if (IsByArea)
            return made with { IsMarked = subject.Own is { } own && grid.AreaOf(row) == own };
        return layout.Form is ChartForm.Lines or ChartForm.Panels ? made with { At = decimal.Parse(made.Label, Formats.Culture) } : made;
    }

    /// <summary>What a row is called; an area whose newest figures are of another period than most says so.</summary>
    private string LabelOf(long row, Period? period) =>
        IsByArea && layout.IsNewestOnly && period is not null && period != usual ? $"{grid.Label(layout.Rows, row)} ({period.Label})" : grid.Label(layout.Rows, row);

    /// <summary>Two groups of people are told apart by a test; of two periods or places the distance is drawn as it is.</summary>
    private ChartGap GapOf(ValueCell?[] figures) =>
        grid.IsOfPeople(layout.Series) && figures is [{ } one, { } other] ? ChartGaps.Of(Gap.Between(one.Observation, other.Observation)) : ChartGap.Plain;

    /// <summary>The row of a period: it stands at its last year.</summary>
    public static ChartRow RowOf(Period period, IReadOnlyList<ChartMark> marks) => new(period.Label, marks) { At = period.Last, Brief = Brief(period) };

    /// <summary>A period short enough for an axis; what the axis says tells the rest.</summary>
    private static string Brief(Period period) => period.Form switch
    {
        PeriodForm.Pooled => $"{period.First % 100:00}\u2013{period.Last % 100:00}",
        PeriodForm.Window => $"{period.Last}",
        _ => period.Code,
    };

    private string AxisWords()
    {
        if (layout.Rows != ChartAxis.Periods)
            return "Age in years";
        var period = grid.PeriodOf(cells.Keys.First().Row);
        return period.Form is PeriodForm.Window ? $"Last year of each {period.Last - period.First + 1}" : "";
    }
}
