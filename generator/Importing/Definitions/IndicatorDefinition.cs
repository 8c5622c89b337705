using SmcStatic.Problems;
using SmcStatic.Reading;

namespace SmcStatic.Importing.Definitions;

/// <summary>What import needs to know of an indicator from the front matter of its <c>about.md</c>.</summary>
/// <param name="Slug">Its folder.</param>
/// <param name="Measures">Its measures' ids with their units, in order.</param>
/// <param name="Dimensions">Its dimensions, in order.</param>
internal sealed record IndicatorDefinition(string Slug, IReadOnlyList<MeasureDefinition> Measures, IReadOnlyList<CodeList> Dimensions)
{
    /// <summary>Its measure of an id, or none.</summary>
    public MeasureDefinition? Measure(string id) => Measures.FirstOrDefault(m => m.Id == id);

    /// <summary>The place of a dimension, from 0; -1 when it is none of the indicator's.</summary>
    public int PlaceOf(string dimension)
    {
        for (var i = 0; i < Dimensions.Count; i++)
            if (Dimensions[i].Dimension == dimension)
                return i;
        return -1;
    }

    /// <summary>Reads the indicator of a slug; none, with a problem, when import cannot use it.</summary>
    public static IndicatorDefinition? Read(string data, string slug, IReadOnlyDictionary<string, CodeList> codeLists, ProblemLog log)
    {
        var file = new DataFile(Path.Combine(data, "indicators", slug, "about.md"), $"indicators/{slug}/about.md");
        if (!File.Exists(file.Path))
        {
            log.Add(ImportProblems.DefinitionWrong, file.At(), $"The indicator {slug} has no about.md", slug, "a folder for each indicator of import/files.csv", "Write the about.md, or correct the slug in import/files.csv.");
            return null;
        }
        if (SourceDocument.Read(file, log)?.Settings is not YamlMap settings)
            return null;
        var measures = Items(settings, "measures").OfType<YamlMap>().Select((m, i) => new MeasureDefinition(Text(m, "id"), Text(m, "unit"), i)).ToList();
        var dimensions = Items(settings, "dimensions").OfType<YamlText>().Where(d => IsKnown(d, codeLists, log)).Select(d => codeLists[d.Text]).ToList();
        if (measures.Count == 0)
            log.Add(ImportProblems.DefinitionWrong, settings.At, $"{slug} has no measures", "", "a list of measures");
        return new IndicatorDefinition(slug, measures, dimensions);
    }

    private static bool IsKnown(YamlText dimension, IReadOnlyDictionary<string, CodeList> codeLists, ProblemLog log)
    {
        if (codeLists.ContainsKey(dimension.Text))
            return true;
        log.Add(ImportProblems.DefinitionWrong, dimension.At, $"The dimension {dimension.Text} has no code list", dimension.Text, "a dimension of dimensions/dimensions.csv");
        return false;
    }

    private static IReadOnlyList<YamlNode> Items(YamlMap map, string key) => map.Find(key) is YamlList list ? list.Items : [];

    private static string Text(YamlMap map, string key) => map.Find(key) is YamlText text ? text.Text.Trim() : "";
}

/// <summary>A measure, as import needs it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Unit">The code of its unit.</param>
/// <param name="Order">Its place among the indicator's measures.</param>
internal sealed record MeasureDefinition(string Id, string Unit, int Order);
