using System.Globalization;
using System.Text.Json;

namespace SmcStatic.Publishing;

/// <summary>What was published when, the newest last. A roll-back is a publish like any other.</summary>
/// <param name="Entries">Each publish: the id of the site, and the moment in London.</param>
public sealed record PublishRecord(IReadOnlyList<(string Id, DateTime Moment)> Entries)
{
    private const string Form = "yyyy-MM-dd'T'HH:mm:ss";

    /// <summary>The id of what is published, or being published; none when nothing was.</summary>
    public string? Current => Entries.Count > 0 ? Entries[^1].Id : null;

    /// <summary>Reads a record; an empty one where there is none yet.</summary>
    public static PublishRecord Read(string file)
    {
        if (!File.Exists(file))
            return new PublishRecord([]);
        using var json = JsonDocument.Parse(File.ReadAllBytes(file));
        return new PublishRecord([.. json.RootElement.GetProperty("published").EnumerateArray()
            .Select(e => (e.GetProperty("id").GetString()!, DateTime.ParseExact(e.GetProperty("london").GetString()!, Form, CultureInfo.InvariantCulture)))]);
    }

    /// <summary>The record with one more publish; the same when that very site is published, so that going on does not age the assets of the others.</summary>
    public PublishRecord With(string id, DateTime moment) => id == Current ? this : new PublishRecord([.. Entries, (id, moment)]);

    /// <summary>The ids that were published last, each once, the newest first.</summary>
    public IReadOnlyList<string> Newest(int count) => [.. Entries.Reverse().Select(e => e.Id).Distinct().Take(count)];

    /// <summary>The record as it is written.</summary>
    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteStartArray("published");
            foreach (var (id, moment) in Entries)
            {
                json.WriteStartObject();
                json.WriteString("id", id);
                json.WriteString("london", moment.ToString(Form, CultureInfo.InvariantCulture));
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return stream.ToArray();
    }
}
