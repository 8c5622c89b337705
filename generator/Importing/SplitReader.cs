using SmcStatic.Importing.Definitions;
using SmcStatic.Importing.Tables;
using SmcStatic.Problems;

namespace SmcStatic.Importing;

/// <summary>Within what a split is understood.</summary>
/// <param name="Entry">The file.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Tables">The tables.</param>
internal sealed record SplitScope(SourceEntry Entry, IndicatorDefinition Indicator, ImportTables Tables)
{
    /// <summary>The form of the file.</summary>
    public SourceForm Form => Entry.Form;

    /// <summary>The indicator and the release.</summary>
    public Scope Of => new(Indicator.Slug, Entry.Release);
}

/// <summary>Finds in a row's splits its categories, and the area and the period if they stand there.</summary>
internal sealed class SplitReader
{
    private readonly SourceRow row;
    private readonly Rule rule;
    private readonly SplitScope scope;
    private readonly ProblemLog log;
    private readonly string?[] categories;

    public SplitReader(SourceRow row, Rule rule, SplitScope scope, ProblemLog log)
    {
        (this.row, this.rule, this.scope, this.log) = (row, rule, scope, log);
        categories = new string?[scope.Indicator.Dimensions.Count];
        foreach (var (dimension, category) in rule.Set)
            Set(dimension, category, rule.At);
        foreach (var split in row.Splits)
            Read(split);
    }

    /// <summary>The split that holds the area's name, if one does.</summary>
    public RowSplit? Area { get; private set; }

    /// <summary>The column of the period: that of the split that means it, or <c>time_period</c>.</summary>
    public string PeriodColumn { get; private set; } = "time_period";

    /// <summary>A category of each dimension of the indicator; empty for the total.</summary>
    public IReadOnlyList<string> Categories() => [.. categories.Select(c => c ?? "")];

    private void Read(RowSplit split)
    {
        if (!rule.Take.Splits.TryGetValue(split.Type, out var meaning)
            && !scope.Tables.Splits.TryFind([scope.Form.Code, split.Type], scope.Of, out meaning))
        {
            var at = row.PositionOf(split.Place.TypeColumn.Length > 0 ? split.Place.TypeColumn : split.Place.ValueColumn);
            log.Add(ImportProblems.SplitUnknown, at, $"The split {Problem.Quote(split.Type)} of {scope.Indicator.Slug} is not known in the form {scope.Form}", split.Type);
            return;
        }
        if (meaning.Role == SplitRole.Dimension)
            Categorise(split, meaning.Dimension);
        else if (meaning.Role == SplitRole.Area && split.Value.Length > 0)
            Area = split;
        else if (meaning.Role == SplitRole.Period)
            PeriodColumn = split.Place.ValueColumn;
    }

    private void Categorise(RowSplit split, string dimension)
    {
        var at = row.PositionOf(split.Place.ValueColumn);
        if (scope.Tables.Categories.TryFind([dimension, split.Value], scope.Of, out var category))
            Set(dimension, category, at);
        else
            log.Add(ImportProblems.CategoryUnknown, at, $"{Problem.Quote(split.Value)} is no spelling of a category of {dimension}", split.Value);
    }

    private void Set(string dimension, string category, Position at)
    {
        var place = scope.Indicator.PlaceOf(dimension);
        if (place < 0)
        {
            if (category.Length > 0)
                log.Add(ImportProblems.DimensionForeign, at, $"{scope.Indicator.Slug} is not broken down by {dimension}", $"{dimension}={category}");
            return;
        }
        var list = scope.Indicator.Dimensions[place];
        if (category == list.Total)
            category = "";
        if (category.Length > 0 && !list.Order.ContainsKey(category))
            log.Add(ImportProblems.CategoryUnknown, at, $"{dimension} has no category {category}", category, $"a code of dimensions/{dimension}.csv", $"Add the category to dimensions/{dimension}.csv, or correct its code in import/categories.csv or in set of the rule.");
        else if (categories[place] is { } other && other != category)
            log.Add(ImportProblems.DimensionTwice, at, $"The row is {dimension}={Word(other)} and {dimension}={Word(category)} (rule on line {rule.At.Line})", category);
        else
            categories[place] = category;
    }

    private static string Word(string category) => category.Length == 0 ? "total" : category;
}
