using SmcStatic.Problems;
using SmcStatic.Reading;
using SmcStatic.Statistics;

namespace SmcStatic.Joining;

/// <summary>Joins the categories that settings name: <c>{ qualification: degree, sex: women }</c>.</summary>
internal static class CategoriesJoin
{
    /// <summary>The categories; the total where none is named, none where one of them is wrong or the dimensions cannot be known.</summary>
    public static CategorySet? Join(YamlMap? at, IReadOnlyList<Dimension>? dimensions, ProblemLog log)
    {
        if (at is null)
            return CategorySet.Total;
        var categories = new List<(int, Category)>();
        if (dimensions is null)
            return null;
        foreach (var (key, value) in at.Entries)
        {
            var place = dimensions.TakeWhile(d => d.Code != key.Text).Count();
            var dimension = place < dimensions.Count ? dimensions[place] : null;
            var category = dimension?.Categories.FirstOrDefault(c => c.Code == (value as YamlText)?.Text);
            if (dimension is null)
                log.Add(IndicatorProblems.DimensionOther, key.At, $"The indicator has no dimension {Problem.Quote(key.Text)}", key.Text, Of(dimensions));
            else if (category is null)
                log.Add(IndicatorProblems.CategoryUnknown, value.At, $"{Problem.Quote(value.Shown)} is no category of {key.Text}", value.Shown, cure: Near(value.Shown, dimension));
            else
                categories.Add((place, category));
        }
        return categories.Count == at.Entries.Count ? new CategorySet(categories) : null;
    }

    /// <summary>What was expected where a dimension is named.</summary>
    public static string Of(IEnumerable<Dimension> dimensions) => $"one of the indicator's dimensions: {string.Join(", ", dimensions)}";

    private static string? Near(string code, Dimension dimension) =>
        Suggestion.For(code, dimension.Categories.Select(c => c.Code)) is { } near ? $"Write {near}, if that is what is meant." : null;
}
