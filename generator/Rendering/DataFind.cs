using System.Text.Json;
using SmcStatic.Planning.Find;

namespace SmcStatic.Rendering;

/// <summary>
/// What can be found by name: <c>data/find.json</c>. Each entry is a list, as short as it can be, for it is fetched while someone types:
/// place of its kind, name, address, other names, note, places of its areas; what is empty at the end is left out.
/// </summary>
internal static class DataFind
{
    public static byte[] Of(PlannedFind find) => DataJsonText.Of(json =>
    {
        var entries = FindEntries.Of(find.Atlas);
        var kinds = entries.Select(e => e.Kind).Distinct().ToList();
        json.WriteStartObject();
        json.Texts("kinds", kinds);
        json.WriteStartArray("entries");
        foreach (var entry in entries)
            Write(json, entry, kinds.IndexOf(entry.Kind));
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, FindEntry entry, int kind)
    {
        json.WriteStartArray();
        json.WriteNumberValue(kind);
        json.WriteStringValue(entry.Name);
        json.WriteStringValue(entry.Address?.Path ?? "");
        if (entry.Also.Count > 0 || entry.Note.Length > 0 || entry.Areas.Count > 0)
        {
            json.WriteStartArray();
            foreach (var name in entry.Also)
                json.WriteStringValue(name);
            json.WriteEndArray();
        }
        if (entry.Note.Length > 0 || entry.Areas.Count > 0)
            json.WriteStringValue(entry.Note);
        if (entry.Areas.Count > 0)
        {
            json.WriteStartArray();
            foreach (var place in entry.Areas)
                json.WriteNumberValue(place);
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }
}
