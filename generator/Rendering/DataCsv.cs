using SmcStatic.Planning.Pages;
using SmcStatic.Statistics;

namespace SmcStatic.Rendering;

/// <summary>The figures of a page as a table to take away: <c>data.csv</c>, one row to each value cell, in their order.</summary>
internal static class DataCsv
{
    public static string Of(Page page)
    {
        var rows = DataRow.Of(page);
        var dimensions = DataRow.DimensionsOf(rows);
        var haveCategories = DataRow.HaveCategories(rows);
        var csv = new DataCsvText();
        foreach (var column in Columns(dimensions, haveCategories))
            csv.Text(column);
        csv.EndRow();
        foreach (var row in rows)
            Write(csv, row, dimensions, haveCategories);
        return csv.ToString();
    }

    /// <summary>The columns, those of the dimensions in the middle.</summary>
    private static IEnumerable<string> Columns(IReadOnlyList<string> dimensions, bool haveCategories) =>
    [
        "figure", "area_code", "area_name", "indicator", "measure", "unit", "period", .. dimensions,
        "value", "lower", "upper", .. haveCategories ? new[] { "index_category" } : [], "sample_size", "status", "note",
        "benchmark", "difference", "difference_lower", "difference_upper", "verdict", "verdict_reason", "position_from", "position_to", "position_of", "quintile", "release",
    ];

    private static void Write(DataCsvText csv, DataRow row, IReadOnlyList<string> dimensions, bool haveCategories)
    {
        var observation = row.Observation;
        csv.Text(row.Figure).Text(observation.Area.Code).Text(observation.Area.Name).Text(row.Indicator.Slug)
            .Text(observation.Measure.Id).Text(observation.Measure.Unit.Name).Raw(observation.Period.Code);
        foreach (var dimension in dimensions)
            csv.Text(row.CategoryOf(dimension));
        csv.Raw(row.Value).Raw(row.Lower).Raw(row.Upper);
        if (haveCategories)
            csv.Raw(row.IndexCategory);
        csv.Raw(observation.SampleSizeWithheld ? "[c]" : row.SampleSize).Raw(StatusMarkers.Write(observation.Status)).Text(observation.Note);
        WriteComparison(csv, row);
        csv.Raw(observation.Cube.Release.Code);
        csv.EndRow();
    }

    private static void WriteComparison(DataCsvText csv, DataRow row)
    {
        var (difference, position) = (row.Difference, row.Position);
        csv.Text(DataWords.Of(row.Comparison.Benchmark)).Raw(difference.Value).Raw(difference.Lower).Raw(difference.Upper)
            .Raw(DataWords.Of(row.Comparison.Verdict)).Raw(DataWords.Of(row.Comparison.Untested))
            .Raw(position.From).Raw(position.To).Raw(position.Of).Raw(row.Fifth);
    }
}
