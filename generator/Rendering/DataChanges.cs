using System.Globalization;
using SmcStatic.Planning.Revising;
using SmcStatic.Statistics;
using SmcStatic.Statistics.Revising;

namespace SmcStatic.Rendering;

/// <summary>Every cell that a release changed, before and after, at the precision of the source.</summary>
internal static class DataChanges
{
    private static readonly string[] Columns =
    [
        "change", "indicator", "area_code", "area_name", "period", "measure", "categories", "was_area_code", "was_period", "was_measure", "was_categories",
        "value_from", "value_to", "lower_from", "lower_to", "upper_from", "upper_to", "sample_size_from", "sample_size_to", "status_from", "status_to", "relative", "margins", "reason",
    ];

    public static string Of(PlannedChanges planned)
    {
        var csv = new DataCsvText();
        foreach (var column in Columns)
            csv.Text(column);
        csv.EndRow();
        foreach (var revision in planned.Make())
        {
            foreach (var change in revision.Changes)
                Write(csv, revision.Indicator, change);
        }
        return csv.ToString();
    }

    /// <summary>The word of a kind of change.</summary>
    public static string Word(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "added",
        ChangeKind.Dropped => "dropped",
        ChangeKind.Revised => "revised",
        ChangeKind.Recoded => "recoded",
        ChangeKind.Restated => "restated",
        _ => "not-comparable",
    };

    /// <summary>The categories of a figure in one cell: <c>sex=women;seb=working</c>; empty for the total.</summary>
    public static string Categories(Observation figure) => string.Join(';', figure.Categories.Categories.Select(c => $"{c.Dimension}={c.Code}"));

    private static void Write(DataCsvText csv, Indicator indicator, CellChange change)
    {
        var cell = change.Cell;
        csv.Raw(Word(change.Kind)).Text(indicator.Slug).Text(cell.Area.Code).Text(cell.Area.Name).Raw(cell.Period.Code).Text(cell.Measure.Id).Text(Categories(cell));
        if (change is { Kind: ChangeKind.Recoded, From: { } was })
            csv.Text(was.Area.Code).Raw(was.Period.Code).Text(was.Measure.Id).Text(Categories(was));
        else
            csv.Raw("").Raw("").Raw("").Raw("");
        Pair(csv, change, o => o.Value?.ToString());
        Pair(csv, change, o => o.Lower?.ToString());
        Pair(csv, change, o => o.Upper?.ToString());
        Pair(csv, change, o => o.SampleSizeWithheld ? "[c]" : o.SampleSize?.ToString(CultureInfo.InvariantCulture));
        Pair(csv, change, o => StatusMarkers.Write(o.Status));
        csv.Raw(Plain(change.Relative)).Raw(Plain(change.InMargins)).Text(change.Reason);
        csv.EndRow();
    }

    private static void Pair(DataCsvText csv, CellChange change, Func<Observation, string?> part) =>
        csv.Raw(change.From is { } from ? part(from) ?? "" : "").Raw(change.To is { } to ? part(to) ?? "" : "");

    private static string Plain(decimal? number) => number is { } some ? Math.Round(some, 4, MidpointRounding.AwayFromZero).ToString("0.####", CultureInfo.InvariantCulture) : "";
}
