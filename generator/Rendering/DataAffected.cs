using SmcStatic.Planning.Revising;
using SmcStatic.Statistics;

namespace SmcStatic.Rendering;

/// <summary>Every place that carried a wrong figure, with the figure as it was and as it is.</summary>
internal static class DataAffected
{
    private static readonly string[] Columns =
        ["address", "figure", "place", "indicator", "change", "area_code", "area_name", "period", "measure", "categories", "from", "from_lower", "from_upper", "to", "to_lower", "to_upper"];

    public static string Of(PlannedAffected planned)
    {
        var csv = new DataCsvText();
        foreach (var column in Columns)
            csv.Text(column);
        csv.EndRow();
        foreach (var place in planned.Make())
            Write(csv, place);
        return csv.ToString();
    }

    private static void Write(DataCsvText csv, AffectedPlace place)
    {
        var was = place.Change.From!.Value;
        var parts = place.Address.Path.Split('#');
        csv.Text(parts[0]).Text(parts.Length > 1 ? parts[1] : "").Raw(place.Kind).Text(place.Indicator.Slug).Raw(DataChanges.Word(place.Change.Kind))
            .Text(was.Area.Code).Text(was.Area.Name).Raw(was.Period.Code).Text(was.Measure.Id).Text(DataChanges.Categories(was));
        Write(csv, was);
        Write(csv, place.Change.To);
        csv.EndRow();
    }

    private static void Write(DataCsvText csv, Observation? figure) =>
        csv.Raw(figure?.Value?.ToString() ?? "").Raw(figure?.Lower?.ToString() ?? "").Raw(figure?.Upper?.ToString() ?? "");
}
