using System.Text.Json;
using SmcStatic.Planning;
using SmcStatic.Statistics;

namespace SmcStatic.Rendering;

/// <summary>An indicator in <c>index.json</c>: what it is, its measures, its slices, and where its chunks lie.</summary>
internal static class DataIndexIndicator
{
    public static void Write(Utf8JsonWriter json, Indicator indicator)
    {
        json.WriteString("slug", indicator.Slug);
        json.WriteString("code", indicator.Code);
        json.WriteString("title", indicator.Title);
        json.WriteString("summary", indicator.Summary);
        json.WriteString("topic", indicator.Topic.Slug);
        json.WriteString("place", DataWords.Of(indicator.PlaceMeaning));
        json.WriteString("address", Routes.Of(indicator).Path);
        json.Texts("sources", indicator.Sources.Select(s => s.Name));
        json.Texts("dimensions", indicator.Dimensions.Select(d => d.Code));
        DataIndex.WriteAll(json, "measures", indicator.Measures, WriteMeasure);
        DataIndex.WriteAll(json, "slices", indicator.Current, WriteSlice);
        DataIndex.WriteAll(json, "chunks", indicator.Current.Select(s => (s.Level, s.Measure)).Distinct(), (j, c) =>
        {
            j.WriteString("level", c.Level.Code);
            j.WriteString("measure", c.Measure.Id);
            j.WriteString("address", Routes.Chunk(indicator, c.Level, c.Measure).Path);
        });
    }

    private static void WriteMeasure(Utf8JsonWriter json, Measure measure)
    {
        json.WriteString("id", measure.Id);
        json.WriteString("name", measure.Name);
        json.WriteString("unit", measure.Unit.Name);
        json.TextUnlessEmpty("prefix", measure.Unit.Prefix);
        json.TextUnlessEmpty("suffix", measure.Unit.Suffix);
        json.WriteNumber("decimals", measure.Decimals);
        json.WriteString("kind", DataWords.Of(measure.Kind));
        json.WriteString("polarity", DataWords.Of(measure.Polarity));
    }

    private static void WriteSlice(Utf8JsonWriter json, Slice slice)
    {
        json.WriteString("measure", slice.Measure.Id);
        json.WriteString("level", slice.Level.Code);
        json.Texts("dimensions", slice.Dimensions.Select(d => d.Code));
        json.WriteString("release", slice.Cube.Release.Code);
        json.WriteNumber("figures", slice.Count);
    }
}
