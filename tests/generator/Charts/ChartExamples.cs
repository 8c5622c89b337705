using SmcStatic.Charts;
using SmcStatic.Statistics;
using SmcStatic.Statistics.Comparing;

namespace SmcStatic.Tests.Charts;

/// <summary>A chart of each form with the cases at its edges: what the golden drawings are made from.</summary>
public static class ChartExamples
{
    private static readonly Measure Rate = new("rate", "In work", new Unit("percent", "per cent", "", "%"), 1, ValueKind.Estimate, Polarity.HigherIsBetter);
    private static readonly Measure Pounds = new("gva", "Value added", new Unit("pounds-per-head", "£ per head", "£", ""), 0, ValueKind.Estimate, Polarity.HigherIsBetter);
    private static readonly Measure Count = new("students", "Students", new Unit("students", "full-time equivalent students", "", ""), 0, ValueKind.Estimate, Polarity.Neutral);
    private static readonly Measure Difference =
        new("difference", "Difference", new Unit("percentage-points", "percentage points", "", " pp"), 1, ValueKind.ModelledDifference, Polarity.HigherIsBetter);
    private static readonly Measure Score = new("score", "Score", new Unit("z-score", "standard deviations", "", ""), 2, ValueKind.ZScore, Polarity.HigherIsBetter);

    private static readonly string[] Places =
        ["Ashby Vale", "Brackenshire", "Cold Harbour and the Northern Isles", "Dunmere", "East Marches", "Fenland and Wash", "Greater Holm", "Hythe Valley"];

    public static IReadOnlyDictionary<string, Chart> All { get; } = new Dictionary<string, Chart>
    {
        ["dots"] = Dots(Rate, [.. Places.Select((p, i) => Row(p, Mark(72.4m - (i * 1.7m), 2.1m + (i * 0.4m))) with { IsMarked = i == 2 })]) with { Reference = Ref("United Kingdom 66.3%", 66.3m) },
        ["dots-verdicts"] = Dots(Rate, [.. Places.Select((p, i) => Row(p, i == 7 ? Missing(Status.Confidential) : Mark(72.4m - (i * 1.7m), 2.1m) with
        {
            Verdict = i switch { < 2 => Verdict.ClearlyHigher, 6 => Verdict.ClearlyLower, 3 => Verdict.CannotBeTested, _ => Verdict.NoClearDifference },
            Status = i is 1 or 4 ? Status.LowReliability : Status.None,
        }))]) with { Reference = Ref("United Kingdom 66.3%", 66.3m), VerdictKey = ["Clearly different from the UK", "No clear difference, or not tested"] },
        ["dots-of-one"] = Dots(Rate, [Row("Ashby Vale", Mark(61.2m, 2m))]),
        ["dots-all-equal"] = Dots(Rate, [.. Places.Take(4).Select(p => Row(p, Mark(50)))]),
        ["dots-negative"] = Dots(Difference, [.. Places.Select((p, i) => Row(p, Mark(3.4m - (i * 1.3m), 1.6m, " pp")))]) with { Reference = Ref("Average", 0) },
        ["dots-one-extreme"] = Dots(Pounds, [.. Places.Select((p, i) => Row(p, Mark(i == 0 ? 148_212 : 37_400 - (i * 1_311), 0, "£")))]),
        ["dots-all-missing"] = Dots(Rate, [Row(Places[0], Missing(Status.Confidential)), Row(Places[1], Missing(Status.NotAvailable)), Row(Places[2], Missing(Status.NotApplicable)), Row(Places[3], Missing(Status.Low))]),
        ["dots-of-18"] = Dots(Rate, [.. Enumerable.Range(1, 18).Select(i => Row($"Group {i} of the eighteen", Mark(20 + (i * 3.1m % 40), 4m)))]),
        ["dots-long-names"] = Dots(Rate, [.. Enumerable.Range(1, 4).Select(i => Row($"A group whose name is long enough to be broken, {60 + i} letters", Mark(20 + i, 4m)))]),
        ["dots-without-width"] = Dots(Rate, [Row("No width at all", Mark(40) with { Lower = Number.From(40), Upper = Number.From(40) }), Row("Low reliability", Mark(44, 6m) with { Status = Status.LowReliability }), Row("Withheld", Missing(Status.Confidential))]),
        ["grouped-dots"] = Of(ChartForm.GroupedDots, Rate, ["Women", "Men"], Group([.. Places.Take(5).Select((p, i) => Row(p, Mark(60 - (i * 4), 2.4m), Mark(66 - i, 3.1m)))])),
        ["grouped-dots-of-four"] = Of(ChartForm.GroupedDots, Rate, ["Higher working", "Intermediate", "Lower professional", "Higher professional"],
            new ChartGroup("Disabled", [.. Places.Take(2).Select((p, i) => Row(p, Mark(40 + i, 2), Mark(44, 3), Mark(49, 3), Missing(Status.Confidential)))]),
            new ChartGroup("Not disabled", [.. Places.Take(2).Select((p, i) => Row(p, Mark(50 + i, 2), Mark(54, 3), Mark(57, 3), Mark(61, 2)))])),
        ["gap"] = Gap(ChartGap.Clear, Row("Women", Mark(87.0m, 1.2m)), Row("Men", Mark(90.1m, 1.4m))),
        ["gap-unclear"] = Gap(ChartGap.Unclear, Row("Disabled", Mark(-1.2m, 0.9m)), Row("Not disabled", Mark(-0.4m, 1.1m))),
        ["gap-of-nothing"] = Gap(ChartGap.Plain, Row("Women", Mark(50)), Row("Men", Mark(50))),
        ["gap-with-one-missing"] = Gap(ChartGap.Plain, Row("Eligible for free school meals, or was within the last six years", Missing(Status.Confidential)), Row("Not eligible", Mark(99.4m))),
        ["gaps"] = Of(ChartForm.GroupedDots, Rate, ["Women", "Men"], Group(
            [.. Places.Take(5).Select((p, i) => Row(p, Mark(89.7m - (i * 3), 3.4m), i == 3 ? Missing(Status.Confidential) : Mark(90.1m + i, 3.1m)) with { Gap = (ChartGap)(i % 3 + 1) })])) with { IsOneOfMany = true },
        ["bars"] = Of(ChartForm.Bars, Count, [""], Group([.. Places.Take(6).Select((p, i) => i == 4 ? Row(p, Missing(Status.NotAvailable)) : Row(p, Mark(12_400 - (i * 2_100), 0, "")))])),
        ["stack"] = Of(ChartForm.Stack, Rate, ["Professional", "Intermediate", "Working class", "Self-employed", "Never worked"],
            Group([.. Places.Take(5).Select((p, i) => Row(p, Mark(34 - (i * 3)), Mark(22), Mark(25 + (i * 3)), Mark(13.5m), Mark(5.5m)))])),
        ["strip"] = Strip(Rate, 7),
        ["strip-of-missing"] = Strip(Rate, 3) with { Groups = [Group([.. Strip(Rate, 3).Rows.Select((r, i) => i == 3 ? Row(r.Label, Missing(Status.Confidential) with { Cell = 0 }) with { IsMarked = true } : r)])] },
        ["line"] = Line(Rate, ["In work"], 11, (i, _) => i is 6 ? Missing(Status.NotAvailable) : Mark(61 + (i * 0.9m) - (i * i * 0.05m), 1.4m)),
        ["lines"] = Line(Rate, ["England", "Wales", "Scotland", "Northern Ireland"], 14, (i, s) => Mark(50 + s + (i * (s + 1) * 0.2m) - (s * i * 0.15m), s == 0 ? 0.5m : 1.8m)) with { RowsTitle = "Three years to" },
        ["lines-of-one-period"] = Line(Pounds, ["England", "Wales"], 1, (_, s) => Mark(20_000 + (s * 900), 0, "£")),
        ["panels"] = Panels(7),
        ["panels-of-18"] = Panels(18),
        ["history"] = Line(Score, ["Darlington"], 4, (i, _) => Mark(-0.8m + (i * 0.45m), 0, "")) with { Form = ChartForm.History },
        ["hostile-names"] = Of(ChartForm.GroupedDots, Rate, ["<script>alert(1)</script>", "\" onload=\"x"], Group([Row("</text><a href='javascript:0'>&amp; \u0001 ]]>", Mark(1, 1), Mark(2, 1))])),
    };

    public static ChartRow Row(string label, params ChartMark[] marks) => new(label, marks);

    public static ChartMark Mark(decimal value, decimal half = 0, string unit = "%") => new(
        Number.From(value), half == 0 ? null : Number.From(value - half), half == 0 ? null : Number.From(value + half), Status.None,
        unit == "£" ? $"£{value:#,##0}" : $"{(value < 0 ? "−" : "")}{Math.Abs(value):#,##0.##}{unit}");

    public static ChartMark Missing(Status status) => new(null, null, null, status, StatusMarkers.Write(status));

    public static ChartGroup Group(IReadOnlyList<ChartRow> rows) => new("", rows);

    public static Chart Dots(Measure measure, IReadOnlyList<ChartRow> rows) => Of(ChartForm.Dots, measure, [""], Group(rows));

    public static Chart Of(ChartForm form, Measure measure, IReadOnlyList<string> series, params ChartGroup[] groups) => new()
    {
        Form = form,
        Id = "fig-example",
        Title = measure.Name,
        Subtitle = $"{measure.Unit.Name}, regions, 3 years to 2024",
        Source = "Source: a survey. Release of 18 December 2025.",
        Measure = measure,
        Series = series,
        Groups = Numbered(form, groups),
    };

    private static Chart Gap(ChartGap gap, params ChartRow[] rows) => Dots(Rate, rows) with { Groups = Numbered(ChartForm.Dots, [Group(rows) with { Gap = gap }]), IsOneOfMany = true };

    /// <summary>Each mark with a cell of its own, as in a table of these rows; of a strip's ticks the table prints the marked one alone.</summary>
    private static ChartGroup[] Numbered(ChartForm form, ChartGroup[] groups)
    {
        var cell = 0;
        return [.. groups.Select(g => g with { Rows = [.. g.Rows.Select(r => r with { Marks = [.. r.Marks.Select(m => Cell(r, m))] })] })];

        ChartMark Cell(ChartRow row, ChartMark mark) => IsPrinted(row) && mark.Exists ? mark with { Cell = cell++ } : mark;
        bool IsPrinted(ChartRow row) => form is not ChartForm.Strip || row.IsMarked;
    }

    private static ChartReference Ref(string label, decimal value) => new(label, Number.From(value));

    private static Chart Strip(Measure measure, int own) => Of(ChartForm.Strip, measure, [""], Group(
        [.. Enumerable.Range(0, 41).Select(i => Row(i == own ? "Ashby Vale" : $"Place {i}", Mark(50 + (i * 0.37m) + (i * i % 7), i == own ? 2.2m : 0)) with { IsMarked = i == own })]))
        with { Reference = Ref("United Kingdom 58.9%", 58.9m) };

    private static Chart Line(Measure measure, string[] series, int periods, Func<int, int, ChartMark> mark) => Of(ChartForm.Lines, measure, series, Group(
        [.. Enumerable.Range(0, periods).Select(i => Row($"{2024 - periods + 1 + i}", [.. series.Select((_, s) => mark(i, s))]) with { At = 2024 - periods + 1 + i })]));

    private static Chart Panels(int count) => Of(ChartForm.Panels, Rate, ["Women", "Men"],
        [.. Enumerable.Range(1, count).Select(p => new ChartGroup(
            p == 2 ? "A group with a rather long name" : $"Group {p}",
            [.. Enumerable.Range(2016, 9).Select(y => Row($"{y}", Mark(40 + p + ((y - 2016) * 0.7m), 2.5m), Mark(44 + p - ((y - 2016) * 0.4m), 2.5m)) with { At = y })]))]);
}
