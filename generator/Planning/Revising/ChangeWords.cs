using SmcStatic.Planning.Figures;
using SmcStatic.Planning.Words;
using SmcStatic.Statistics;
using SmcStatic.Statistics.Revising;

namespace SmcStatic.Planning.Revising;

/// <summary>What changed, in words and print.</summary>
internal static class ChangeWords
{
    private const string Nothing = "\u2013";

    // What is less rounds to nothing in print.
    private const decimal Least = 0.05m;

    /// <summary>The counts of several revisions together.</summary>
    public static ChangeCounts Counts(IReadOnlyCollection<Revision> revisions)
    {
        string Count(ChangeKind kind) => Formats.Count(revisions.Sum(r => r.Changes.Count(c => c.Kind == kind)));
        return new ChangeCounts(
            Count(ChangeKind.Added), Count(ChangeKind.Dropped), Count(ChangeKind.Revised), Formats.Count(revisions.Sum(r => r.Of(ChangeKind.Revised).Count(c => c.IsSeen))),
            Count(ChangeKind.Recoded), Count(ChangeKind.NotComparable), Formats.Count(revisions.Sum(r => r.Unchanged)), Formats.Count(revisions.Sum(r => r.Carried)));
    }

    public static ChangedCell Cell(Indicator indicator, CellChange change)
    {
        var cell = change.Cell;
        return new ChangedCell(
            Atlas.LinkTo(indicator), cell.Area.Name, cell.Period.Label, Cells.MeasureWords(cell), Printed(change.From), Range(change.From), Printed(change.To), Range(change.To),
            Difference(change), Relative(change), Margins(change));
    }

    /// <summary>How far the value went, as printed; where it went nowhere, what else did.</summary>
    public static string Difference(CellChange change)
    {
        if (change is { IsSeen: true, From.Value: { } from, To.Value: { } to })
        {
            var decimals = change.Cell.Measure.Decimals;
            var difference = to.Round(decimals).ToDecimal() - from.Round(decimals).ToDecimal();
            return $"{(difference < 0 ? "down" : "up")} {Say.Quantity(Math.Abs(difference), change.Cell.Measure)}";
        }
        if (change is { From.Value: null, To.Value: not null })
            return "now has a value";
        if (change is { From.Value: not null, To.Value: null })
            return "now has no value";
        string[] parts =
        [
            change.Parts.HasFlag(CellParts.Value) ? "value, by less than is printed" : "",
            (change.Parts & (CellParts.Lower | CellParts.Upper)) is not CellParts.None ? "range" : "",
            change.Parts.HasFlag(CellParts.SampleSize) ? "sample size" : "",
            change.Parts.HasFlag(CellParts.Status) ? "status" : "",
        ];
        return Formats.Capital(Formats.List([.. parts.Where(p => p.Length > 0)]));
    }

    /// <summary>The difference as a part of what the value was: "+12.3%".</summary>
    public static string Relative(CellChange change) => change.Relative is { } relative ? $"{(Math.Abs(relative * 100) < Least ? "" : relative < 0 ? Formats.Minus : '+')}{Rounded(Math.Abs(relative * 100))}%" : "";

    /// <summary>The difference in margins of error of what the value was: "1.3".</summary>
    public static string Margins(CellChange change) => change.InMargins is { } margins ? Rounded(Math.Abs(margins)) : "";

    /// <summary>What became of codes, a sentence for each code that stands for another.</summary>
    public static IEnumerable<string> Recodes(Revision revision) =>
        from change in revision.Of(ChangeKind.Recoded)
        let recode = Recode.Between(change.From!.Value, change.To!.Value)
        where recode is not null
        group change by recode.Value into its
        let count = its.Count()
        select $"{Formats.Count(count)} figure{(count == 1 ? "" : "s")} that stood under {Code(its.Key.From)} ({its.Key.Coordinate}) stand{(count == 1 ? "s" : "")} under {Code(its.Key.To)} now.";

    /// <summary>Why figures cannot be compared, a sentence for each reason.</summary>
    public static IEnumerable<string> Breaks(Revision revision) =>
        from change in revision.Of(ChangeKind.NotComparable)
        group change by change.Reason into its
        let count = its.Count()
        select $"{Formats.Count(count)} figure{(count == 1 ? " is" : "s are")} not comparable with the release before: {Formats.LowerFirst(its.Key.TrimEnd('.'))}. {(count == 1 ? "It is" : "They are")} not counted as revised.";

    private static string Code(string code) => code.Length == 0 ? "the total" : code;

    private static string Printed(Observation? figure) => figure is { } some ? Cells.Value(some).Text : Nothing;

    private static string Range(Observation? figure) => figure is { } some ? Cells.Interval(some).Text : "";

    private static string Rounded(decimal number) => number is > 0 and < Least ? "<0.1" : Math.Round(number, 1, MidpointRounding.AwayFromZero).ToString("#,##0.0", Formats.Culture);
}
