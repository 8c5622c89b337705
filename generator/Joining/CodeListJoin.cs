using SmcStatic.Problems;
using SmcStatic.Reading;
using SmcStatic.Statistics;

namespace SmcStatic.Joining;

/// <summary>Joins the lists that figures refer to: units, dimensions, categories.</summary>
internal static class CodeListJoin
{
    private static readonly TableForm UnitForm = new(["code", "name", "prefix", "suffix"]);
    private static readonly TableForm DimensionForm = new(["code", "name", "people"]);
    private static readonly TableForm CategoryForm = new(["code", "name", "short_name", "total"]) { Optional = ["phrase", "child_phrase"] };

    /// <summary>The columns of a file of figures that are no dimension.</summary>
    public static IReadOnlyList<string> OtherColumns { get; } = ["area", "period", "measure", "value", "lower", "upper", "sample_size", "status", "note"];

    public static CodeList<Unit> Units(Table? table, ProblemLog log)
    {
        var rows = table?.Rows(UnitForm, log);
        var units = new CodeList<Unit>(rows?.AreWhole == true);
        foreach (var row in rows ?? Enumerable.Empty<Row>())
        {
            var code = PlainText.Code(row["code"], log);
            var name = PlainText.Name(row["name"], log);
            var (prefix, suffix) = (Affix(row["prefix"], log), Affix(row["suffix"], log));
            if (units.IsNew(row["code"], CodeListProblems.UnitTwice, log))
                units.Add(row["code"].Text, code is null || name is null || prefix is null || suffix is null ? null : new Unit(code, name, prefix, suffix));
        }
        return units;
    }

    public static CodeList<Dimension> Dimensions(Sources sources, ProblemLog log)
    {
        var rows = sources.Dimensions?.Rows(DimensionForm, log);
        var dimensions = new CodeList<Dimension>(rows?.AreWhole == true);
        foreach (var row in rows ?? Enumerable.Empty<Row>())
        {
            var dimension = Dimension(row, sources, log);
            if (dimensions.IsNew(row["code"], CodeListProblems.DimensionTwice, log))
                dimensions.Add(row["code"].Text, dimension);
        }
        foreach (var (code, table) in sources.Categories.Where(c => dimensions.Lacks(c.Key)))
            log.Add(CodeListProblems.NoDimension, table.File.At(), $"dimensions.csv has no row for {code}", code, cure: dimensions.Cure(code));
        return dimensions;
    }

    private static Dimension? Dimension(Row row, Sources sources, ProblemLog log)
    {
        var cell = row["code"];
        var code = PlainText.Code(cell, log);
        var name = PlainText.Name(row["name"], log);
        var people = PlainText.Yes(row["people"], log);
        if (OtherColumns.Contains(cell.Text))
        {
            log.Add(CodeListProblems.DimensionReserved, cell.At, $"{cell.Text} is the name of another column in files of figures", cell.Text);
            return null;
        }
        if (code is null)
            return null;
        if (!sources.Categories.TryGetValue(code, out var table))
        {
            log.Add(CodeListProblems.NoCategories, cell.At, $"The dimension {code} has no file dimensions/{code}.csv", code);
            return null;
        }
        var categories = Categories(code, table, log, out var total);
        return name is null || categories is null ? null : new Dimension(code, name, categories, people) { Total = total };
    }

    private static List<Category>? Categories(string dimension, Table table, ProblemLog log, out Category? total)
    {
        total = null;
        Position? totalAt = null;
        var rows = table.Rows(CategoryForm, log);
        var categories = new CodeList<Category>(rows.AreWhole);
        foreach (var row in rows)
        {
            var code = PlainText.Code(row["code"], log);
            var name = PlainText.Name(row["name"], log);
            var shortName = row["short_name"].IsEmpty ? name : PlainText.Name(row["short_name"], log);
            var (phrase, childPhrase) = (PlainText.OptionalName(row["phrase"], log), PlainText.OptionalName(row["child_phrase"], log));
            var isTotal = PlainText.Yes(row["total"], log);
            if (isTotal && totalAt is { } first)
                log.Add(CodeListProblems.TotalTwice, row["total"].At, $"The total of {dimension} is on line {first.Line} already", row["code"].Text);
            if (!categories.IsNew(row["code"], CodeListProblems.CategoryTwice, log))
                continue;
            // A stand-in for what is wrong lets the figures be checked in the same run; with the problem in the log it goes no further.
            code ??= row["code"].Text;
            var category = new Category(dimension, code, name ?? code, shortName ?? code, categories.InOrder.Count) { Phrase = phrase ?? "", ChildPhrase = childPhrase ?? "" };
            if (isTotal)
                (total, totalAt) = (category, row["total"].At);
            else
                categories.Add(code, category);
        }
        return rows.AreWhole ? [.. categories.InOrder] : null;
    }

    /// <summary>What is printed before or after a number; it may begin with a space.</summary>
    private static string? Affix(Cell cell, ProblemLog log) =>
        cell.IsEmpty || PlainText.Name(cell with { Text = cell.Text.Trim() }, log) is not null ? cell.Text : null;
}
