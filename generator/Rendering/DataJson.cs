using System.Text.Json;
using SmcStatic.Planning.Pages;
using SmcStatic.Statistics;

namespace SmcStatic.Rendering;

/// <summary>The figures of a page for programs: <c>data.json</c>, the rows of <c>data.csv</c> column by column. Schema: <c>docs/schemas/page-data.schema.json</c>.</summary>
internal static class DataJson
{
    public static byte[] Of(Page page) => DataJsonText.Of(json =>
    {
        var rows = DataRow.Of(page);
        json.WriteStartObject();
        json.WriteString("title", page.Heading);
        json.WriteString("address", page.Canonical);
        json.WriteString("publisher", page.Site.Publisher);
        json.WriteString("licence", page.Site.Licence);
        json.WriteString("licence_address", page.Site.LicenceAddress);
        json.Texts("releases", rows.Select(r => r.Observation.Cube.Release.Code).Distinct().Order(StringComparer.Ordinal));
        json.WriteNumber("rows", rows.Count);
        json.WriteStartObject("columns");
        WriteColumns(json, rows);
        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static void WriteColumns(Utf8JsonWriter json, IReadOnlyList<DataRow> rows)
    {
        json.Texts("figure", rows.Select(r => r.Figure));
        json.Texts("area_code", rows.Select(r => r.Observation.Area.Code));
        json.Texts("area_name", rows.Select(r => r.Observation.Area.Name));
        json.Texts("indicator", rows.Select(r => r.Indicator.Slug));
        json.Texts("measure", rows.Select(r => r.Observation.Measure.Id));
        json.Texts("unit", rows.Select(r => r.Observation.Measure.Unit.Name));
        json.Texts("period", rows.Select(r => r.Observation.Period.Code));
        foreach (var dimension in DataRow.DimensionsOf(rows))
            json.TextsOrNull(dimension, rows.Select(r => r.CategoryOf(dimension)));
        json.Numbers("value", rows.Select(r => r.Value));
        json.Numbers("lower", rows.Select(r => r.Lower));
        json.Numbers("upper", rows.Select(r => r.Upper));
        if (DataRow.HaveCategories(rows))
            json.TextsOrNull("index_category", rows.Select(r => r.IndexCategory));
        json.WriteStartArray("sample_size");
        foreach (var row in rows)
            WriteSample(json, row);
        json.WriteEndArray();
        json.TextsOrNull("status", rows.Select(r => StatusMarkers.Write(r.Observation.Status)));
        json.TextsOrNull("note", rows.Select(r => r.Observation.Note));
        WriteComparisons(json, rows);
        json.Texts("release", rows.Select(r => r.Observation.Cube.Release.Code));
    }

    private static void WriteComparisons(Utf8JsonWriter json, IReadOnlyList<DataRow> rows)
    {
        var differences = rows.Select(r => r.Difference).ToList();
        json.TextsOrNull("benchmark", rows.Select(r => DataWords.Of(r.Comparison.Benchmark)));
        json.Numbers("difference", differences.Select(d => d.Value));
        json.Numbers("difference_lower", differences.Select(d => d.Lower));
        json.Numbers("difference_upper", differences.Select(d => d.Upper));
        json.TextsOrNull("verdict", rows.Select(r => DataWords.Of(r.Comparison.Verdict)));
        json.TextsOrNull("verdict_reason", rows.Select(r => DataWords.Of(r.Comparison.Untested)));
        json.Numbers("position_from", rows.Select(r => r.Position.From));
        json.Numbers("position_to", rows.Select(r => r.Position.To));
        json.Numbers("position_of", rows.Select(r => r.Position.Of));
        json.Numbers("quintile", rows.Select(r => r.Fifth));
    }

    /// <summary>A sample size is a number, null when it is not known, and the marker when it is withheld.</summary>
    private static void WriteSample(Utf8JsonWriter json, DataRow row)
    {
        if (row.Observation.SampleSizeWithheld)
            json.WriteStringValue("[c]");
        else if (row.Observation.SampleSize is { } size)
            json.WriteNumberValue(size);
        else
            json.WriteNullValue();
    }
}
