using System.Globalization;
using System.Text.Json;
using SmcStatic.Geography;
using SmcStatic.Planning;
using SmcStatic.Statistics;

namespace SmcStatic.Rendering;

/// <summary>What there is, for programs: areas, indicators, dimensions, topics and releases with their addresses. Schema: <c>docs/schemas/index.schema.json</c>.</summary>
internal static class DataIndex
{
    public static byte[] Of(Atlas atlas) => DataJsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("title", atlas.Site.Title);
        if (atlas.Preview.Length > 0)
            json.WriteString("preview", atlas.Preview);
        json.WriteString("publisher", atlas.Site.Publisher);
        json.WriteString("licence", atlas.Site.Licence);
        json.WriteString("licence_address", atlas.Site.LicenceAddress);
        WriteAll(json, "releases", atlas.Dataset.Releases, WriteRelease);
        WriteAll(json, "topics", atlas.PagedTopics, WriteTopic);
        WriteAll(json, "dimensions", atlas.PagedDimensions, (j, d) => WriteDimension(j, d, atlas));
        WriteAll(json, "statuses", StatusMarkers.All, WriteStatus);
        WriteAll(json, "levels", Level.All, WriteLevel);
        WriteAll(json, "areas", atlas.Dataset.Areas.InOrder, (j, a) => WriteArea(j, a, atlas));
        WriteAll(json, "indicators", atlas.Dataset.Indicators, DataIndexIndicator.Write);
        json.WriteEndObject();
    });

    /// <summary>Writes things as an array of objects.</summary>
    internal static void WriteAll<T>(Utf8JsonWriter json, string name, IEnumerable<T> things, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var thing in things)
        {
            json.WriteStartObject();
            write(json, thing);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteRelease(Utf8JsonWriter json, Release release)
    {
        json.WriteString("date", release.Code);
        json.WriteString("time", release.Time.ToString("HH:mm", CultureInfo.InvariantCulture));
        json.WriteString("title", release.Title);
        json.WriteString("address", Routes.Of(release).Path);
        if (release.Corrects is { } corrected)
            json.WriteString("corrects", corrected.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    private static void WriteTopic(Utf8JsonWriter json, Topic topic)
    {
        json.WriteString("slug", topic.Slug);
        json.WriteString("title", topic.Title);
        json.WriteString("domain", topic.Domain);
        json.WriteString("address", Routes.Of(topic).Path);
    }

    private static void WriteDimension(Utf8JsonWriter json, Dimension dimension, Atlas atlas)
    {
        var paged = atlas.PagedCategories(dimension).Select(c => c.Code).ToHashSet();
        json.WriteString("code", dimension.Code);
        json.WriteString("name", dimension.Name);
        json.WriteBoolean("people", dimension.IsPeople);
        json.WriteString("address", Routes.Of(dimension).Path);
        WriteAll(json, "categories", dimension.Categories, (j, category) =>
        {
            j.WriteString("code", category.Code);
            j.WriteString("name", category.Name);
            if (paged.Contains(category.Code))
                j.WriteString("address", Routes.Of(dimension, category).Path);
        });
    }

    private static void WriteLevel(Utf8JsonWriter json, Level level)
    {
        json.WriteString("code", level.Code);
        json.WriteString("singular", level.Singular);
        json.WriteString("plural", level.Plural);
    }

    private static void WriteStatus(Utf8JsonWriter json, (Status Status, string Marker, string Words) status)
    {
        json.WriteString("marker", status.Marker);
        json.WriteString("words", status.Words);
    }

    private static void WriteArea(Utf8JsonWriter json, Area area, Atlas atlas)
    {
        json.WriteString("code", area.Code);
        json.WriteString("name", area.Name);
        if (AreaWords.Spoken(area) is var spoken && spoken != area.Name)
            json.WriteString("spoken", spoken);
        json.TextUnlessEmpty("welsh_name", area.WelshName);
        json.WriteString("level", area.Level.Code);
        json.TextUnlessEmpty("parent", area.Parent);
        json.Places("vintages", area.Vintages);
        if (area.Aliases.Count > 0)
            json.Texts("aliases", area.Aliases);
        if (!area.Level.HasPages)
            return;
        json.WriteString("address", Routes.Of(area).Path);
        if (atlas.Holdings(area).Count is var indicators and > 0)
        {
            json.WriteString("data", Routes.Of(area).Beside("data.json").Path);
            json.WriteNumber("indicators", indicators);
        }
    }
}
