using System.Globalization;
using SmcStatic.Planning;
using SmcStatic.Planning.Pages;
using SmcStatic.Statistics;
using SmcStatic.Statistics.Comparing;

namespace SmcStatic.Rendering;

/// <summary>The n-th value cell of a page, as its data files say it.</summary>
/// <param name="Figure">The id of the figure it stands in.</param>
/// <param name="Indicator">Its indicator.</param>
/// <param name="Comparison">The observation, with what it allows one to say.</param>
internal readonly record struct DataRow(string Figure, Indicator Indicator, Comparison Comparison)
{
    /// <summary>The rows of a page, in the order of its value cells.</summary>
    public static IReadOnlyList<DataRow> Of(Page page) =>
        [.. page.Figures.SelectMany(f => f.Points.Select(p => new DataRow(f.Id, p.Indicator, page.Comparisons.Of(p.Indicator, p.Observation))))];

    /// <summary>The observation.</summary>
    public Observation Observation => Comparison.Figure;

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

    /// <summary>Whether any of the rows is a score of a composite index, so that their files have a column for its category.</summary>
    public static bool HaveCategories(IReadOnlyList<DataRow> rows) => rows.Any(r => r.Observation.Measure.Kind is ValueKind.ZScore);

    /// <summary>The value as the page prints it, in plain digits; empty when it is missing.</summary>
    public string Value => Plain(Observation.Value);

    /// <summary>The lower end of its interval likewise.</summary>
    public string Lower => Plain(Observation.Lower);

    /// <summary>The upper end of its interval likewise.</summary>
    public string Upper => Plain(Observation.Upper);

    /// <summary>The category that a score of a composite index falls into; empty for any other number.</summary>
    public string IndexCategory => Observation.Measure.Kind is ValueKind.ZScore && Observation.Value is { } score ? ScoreCategory.Of(score.ToDecimal()).Name : "";

    /// <summary>The sample size in plain digits; empty when not known or withheld.</summary>
    public string SampleSize => Observation.SampleSize?.ToString(CultureInfo.InvariantCulture) ?? "";

    /// <summary>How far it lies above what it is compared with, and the ends of the difference's interval, in plain digits; empty when that cannot be tested.</summary>
    public (string Value, string Lower, string Upper) Difference => Comparison.Difference is { } difference
        ? (Plain(difference.Value), Plain(difference.Lower), Plain(difference.Upper))
        : ("", "", "");

    /// <summary>The highest and the lowest place its area may have, and among how many areas; empty where that cannot be told.</summary>
    public (string From, string To, string Of) Position => Comparison.Position is { } position
        ? (Plain(position.From), Plain(position.To), Plain(position.Of))
        : ("", "", "");

    /// <summary>The fifth of the areas that its value falls into; empty when there is none.</summary>
    public string Fifth => Comparison.Fifth == 0 ? "" : Plain(Comparison.Fifth);

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

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string Plain(decimal number) => Formats.Plain(number, Observation.Measure);

    private string Plain(Number? number) => number is { } some ? Formats.Plain(some, Observation.Measure) : "";
}
