using System.Text.Json;
using SmcStatic.Planning;

namespace SmcStatic.Rendering;

/// <summary>
/// What the ticks of a strip say, one an area, in their order: its word, name, address and value, then what else a table would say of it, under the headings.
/// Schema: <c>docs/schemas/peers.schema.json</c>.
/// </summary>
internal static class DataPeers
{
    private static readonly string[] Facts = ["interval", "sample", "status", "verdict"];

    public static byte[] Of(PlannedPeers peers) => DataJsonText.Of(json =>
    {
        var table = peers.Make();
        var places = table.Columns.Index().Where(c => Facts.Contains(c.Item.Kind)).Select(c => c.Index).ToList();
        json.WriteStartObject();
        json.Texts("headings", places.Select(p => table.Columns[p].Title));
        json.WriteStartArray("areas");
        foreach (var row in table.Rows)
            Write(json, row, places);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, FigureRow row, List<int> places)
    {
        json.WriteStartArray();
        json.WriteStringValue(row.Cells[0].Area);
        json.WriteStringValue(row.Cells[0].Text);
        json.WriteStringValue(row.Cells[0].Address?.Path ?? "");
        json.WriteStringValue(row.Cells.First(c => c.Kind == "value").Text);
        foreach (var place in places)
            json.WriteStringValue(TextOf(row.Cells[place]));
        json.WriteEndArray();
    }

    /// <summary>As the cell of a table reads.</summary>
    private static string TextOf(FigureCell cell) => cell.Words.Length == 0 ? cell.Text : $"{cell.Text} ({cell.Words})";
}
