using System.Globalization;
using SmcStatic.Planning;
using SmcStatic.Statistics;

namespace SmcStatic.Rendering;

/// <summary>
/// All observations of an indicator in a release, in the form of the data folder and at the precision of the source.
/// Written from the model, not copied from the file: what was withheld at the join cannot come back.
/// </summary>
internal static class DataDownload
{
    public static string Of(PlannedDownload download)
    {
        var dimensions = download.Indicator.Dimensions;
        var csv = new DataCsvText();
        foreach (var column in (string[])["area", "period", "measure", .. dimensions.Select(d => d.Code), "value", "lower", "upper", "sample_size", "status", "note"])
            csv.Text(column);
        csv.EndRow();
        foreach (var observation in download.Cube.Observations)
            Write(csv, observation, dimensions);
        return csv.ToString();
    }

    private static void Write(DataCsvText csv, Observation observation, IReadOnlyList<Dimension> dimensions)
    {
        csv.Text(observation.Area.Code).Raw(observation.Period.Code).Text(observation.Measure.Id);
        foreach (var dimension in dimensions)
            csv.Text(observation.Categories[dimension]?.Code ?? "");
        csv.Raw(observation.Value?.ToString() ?? "").Raw(observation.Lower?.ToString() ?? "").Raw(observation.Upper?.ToString() ?? "")
            .Raw(observation.SampleSizeWithheld ? "[c]" : observation.SampleSize?.ToString(CultureInfo.InvariantCulture) ?? "")
            .Raw(StatusMarkers.Write(observation.Status)).Text(observation.Note);
        csv.EndRow();
    }
}
