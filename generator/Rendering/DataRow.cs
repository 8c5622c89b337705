using System.Globalization;
using SmcStatic.Planning;
using SmcStatic.Planning.Pages;
using SmcStatic.Statistics;

namespace SmcStatic.Rendering;

/// <summary>The n-th value cell of a page, as its data files say it.</summary>
/// <param name="Figure">The id of the figure it stands in.</param>
/// <param name="Indicator">Its indicator.</param>
/// <param name="Observation">The observation.</param>
internal readonly record struct DataRow(string Figure, Indicator Indicator, Observation Observation)
{
    /// <summary>The rows of a page, in the order of its value cells.</summary>
    public static IReadOnlyList<DataRow> Of(Page page) =>
        [.. page.Figures.SelectMany(f => f.Points.Select(p => new DataRow(f.Id, p.Indicator, p.Observation)))];

    /// <summary>The dimensions that rows are broken down by, each once, in the order in which rows bring them.</summary>
    public static IReadOnlyList<string> DimensionsOf(IReadOnlyList<DataRow> rows)
    {
        var codes = new List<string>();
        CategorySet? last = null;
        foreach (var row in rows)
        {
            var categories = row.Observation.Categories;
            if (ReferenceEquals(categories, last))
                continue;
            last = categories;
            foreach (var category in categories.Categories)
            {
                if (!codes.Contains(category.Dimension))
                    codes.Add(category.Dimension);
            }
        }
        return codes;
    }

    /// <summary>The value as the page prints it, in plain digits; empty when it is missing.</summary>
    public string Value => Plain(Observation.Value);

    /// <summary>The lower end of its interval likewise.</summary>
    public string Lower => Plain(Observation.Lower);

    /// <summary>The upper end of its interval likewise.</summary>
    public string Upper => Plain(Observation.Upper);

    /// <summary>The sample size in plain digits; empty when not known or withheld.</summary>
    public string SampleSize => Observation.SampleSize?.ToString(CultureInfo.InvariantCulture) ?? "";

    /// <summary>The code of its category of a dimension; empty for the total.</summary>
    public string CategoryOf(string dimension)
    {
        foreach (var category in Observation.Categories.Categories)
        {
            if (category.Dimension == dimension)
                return category.Code;
        }
        return "";
    }

    private string Plain(Number? number) => number is { } some ? Formats.Plain(some, Observation.Measure) : "";
}
