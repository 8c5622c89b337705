using System.Globalization;
using System.Text.Json;
using SmcStatic.Planning;
using SmcStatic.Statistics;
using SmcStatic.Statistics.Comparing;

namespace SmcStatic.Rendering;

/// <summary>
/// The figures of an indicator at a level in a measure, in columns: each place of <c>value</c> is one figure, whose area, period and group stand
/// at the same place of the index columns. Values are rounded as pages print them. Schema: <c>docs/schemas/chunk.schema.json</c>.
/// </summary>
internal static class DataChunk
{
    public static byte[] Of(PlannedChunk chunk) => DataJsonText.Of(json =>
    {
        var observations = chunk.Slices.SelectMany(s => s.Observations).ToList();
        var areas = Index(observations.Select(o => o.Area.Code));
        var periods = Index(observations.Select(o => o.Period).Distinct().Order().Select(p => p.Code));
        var groups = GroupsOf(chunk.Slices);
        json.WriteStartObject();
        WriteHead(json, chunk);
        json.Texts("areas", areas.Keys);
        json.Texts("names", observations.Select(o => o.Area).DistinctBy(a => a.Code).Select(a => a.Name));
        json.Texts("periods", periods.Keys);
        WriteGroups(json, chunk.Slices, groups);
        json.Places("area", observations.Select(o => areas[o.Area.Code]));
        json.Places("period", observations.Select(o => periods[o.Period.Code]));
        json.Places("group", observations.Select(o => groups[o.Categories]));
        WriteNumbers(json, observations);
        WriteComparisons(json, [.. chunk.Slices.SelectMany(s => chunk.Comparisons.Of(chunk.Indicator, s) is var its ? s.Observations.Select(its.Of) : [])]);
        json.WriteEndObject();
    });

    /// <summary>What each figure allows one to say, counting to the lists of what is said and of what figures are compared with; left out where nothing is compared.</summary>
    private static void WriteComparisons(Utf8JsonWriter json, List<Comparison> comparisons)
    {
        if (comparisons.TrueForAll(c => c.Verdict is Verdict.None))
            return;
        var verdicts = Index(comparisons.Select(c => WordsOf(c)));
        json.Texts("verdicts", verdicts.Keys);
        json.Places("verdict", comparisons.Select(c => verdicts[WordsOf(c)]));
        var benchmarks = Index(comparisons.Select(c => DataWords.Of(c.Benchmark)));
        json.Texts("benchmarks", benchmarks.Keys);
        json.Places("benchmark", comparisons.Select(c => benchmarks[DataWords.Of(c.Benchmark)]));
        if (!comparisons.Exists(c => c.Position is not null))
            return;
        json.Places("position_from", comparisons.Select(c => c.Position?.From ?? 0));
        json.Places("position_to", comparisons.Select(c => c.Position?.To ?? 0));
        json.Places("position_of", comparisons.Select(c => c.Position?.Of ?? 0));
    }

    private static string WordsOf(Comparison comparison) => comparison.Untested is Untested.None
        ? DataWords.Of(comparison.Verdict)
        : $"{DataWords.Of(comparison.Verdict)} {DataWords.Of(comparison.Untested)}";

    private static void WriteHead(Utf8JsonWriter json, PlannedChunk chunk)
    {
        var (slice, measure) = (chunk.Slices[0], chunk.Slices[0].Measure);
        json.WriteString("indicator", chunk.Indicator.Slug);
        json.WriteString("level", slice.Level.Code);
        json.WriteString("measure", measure.Id);
        json.WriteString("unit", measure.Unit.Name);
        json.TextUnlessEmpty("prefix", measure.Unit.Prefix);
        json.TextUnlessEmpty("suffix", measure.Unit.Suffix);
        json.WriteNumber("decimals", measure.Decimals);
        json.WriteString("kind", DataWords.Of(measure.Kind));
    }

    /// <summary>The groups: the categories they are of, by dimension (none: the total), and the release their figures come from.</summary>
    private static void WriteGroups(Utf8JsonWriter json, IReadOnlyList<Slice> slices, Dictionary<CategorySet, int> groups)
    {
        var releases = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var slice in slices)
            releases[string.Join('-', slice.Dimensions)] = slice.Cube.Release.Code;
        json.WriteStartArray("groups");
        foreach (var group in groups.Keys)
        {
            json.WriteStartObject();
            json.WriteStartObject("categories");
            foreach (var category in group.Categories)
                json.WriteString(category.Dimension, category.Code);
            json.WriteEndObject();
            json.WriteString("release", releases[string.Join('-', group.Categories.Select(c => c.Dimension))]);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>The columns of numbers, those left out that would be empty; statuses and notes by place, for few figures have one.</summary>
    private static void WriteNumbers(Utf8JsonWriter json, List<Observation> observations)
    {
        json.Numbers("value", observations.Select(o => Plain(o.Value, o.Measure)));
        if (observations.Exists(o => o.Lower is not null))
        {
            json.Numbers("lower", observations.Select(o => Plain(o.Lower, o.Measure)));
            json.Numbers("upper", observations.Select(o => Plain(o.Upper, o.Measure)));
        }
        if (observations.Exists(o => o.SampleSize is not null))
            json.Numbers("sample_size", observations.Select(o => o.SampleSize?.ToString(CultureInfo.InvariantCulture) ?? ""));
        WriteSparse(json, "status", observations.Select(o => StatusMarkers.Write(o.Status)));
        WriteSparse(json, "note", observations.Select(o => o.Note));
    }

    private static void WriteSparse(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartObject(name);
        foreach (var (place, text) in texts.Index())
            json.TextUnlessEmpty(place.ToString(CultureInfo.InvariantCulture), text);
        json.WriteEndObject();
    }

    private static Dictionary<string, int> Index(IEnumerable<string> codes)
    {
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var code in codes)
            index.TryAdd(code, index.Count);
        return index;
    }

    private static Dictionary<CategorySet, int> GroupsOf(IReadOnlyList<Slice> slices)
    {
        var groups = new Dictionary<CategorySet, int>();
        foreach (var slice in slices)
        {
            foreach (var categories in slice.Observations.Select(o => o.Categories).Distinct().Order())
                groups.TryAdd(categories, groups.Count);
        }
        return groups;
    }

    private static string Plain(Number? number, Measure measure) => number is { } some ? Formats.Plain(some, measure) : "";
}
