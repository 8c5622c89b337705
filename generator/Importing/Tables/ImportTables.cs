using SmcStatic.Problems;
using SmcStatic.Reading;
using SmcStatic.Statistics;

namespace SmcStatic.Importing.Tables;

/// <summary>All that the tables in <c>data/import</c> say.</summary>
internal sealed class ImportTables
{
    private ImportTables(string data, ProblemLog log)
    {
        Entries = SourceEntry.ReadAll(data, log);
        Rules = Rule.ReadAll(data, log);
        foreach (var row in ImportTable.Read(data, "columns", "form,column,means", log).Lines)
            Columns.Add([row["form"], row["column"]], Scope.All, row["means"].Text.Trim(), log);
        foreach (var row in ImportTable.Read(data, "area_types", "source,levels", log).Lines)
            if (Need(row["levels"], LevelAt.ParseList(row["levels"].Text), "levels such as nation itl2/2021", log) is { } levels)
                AreaTypes.Add([row["source"]], Scope.All, new LevelList(levels), log);
        foreach (var row in ImportTable.Read(data, "splits", "form,split,indicator,means", log).Lines)
            if (SplitMeaning.TryParse(row["means"].Text.Trim(), out var meaning))
                Splits.Add([row["form"], row["split"]], row.Scope, meaning, log);
            else
                ImportTable.Wrong(row["means"], "The meaning is not known", SplitMeaning.Expected, log);
        foreach (var row in ImportTable.Read(data, "categories", "dimension,source,indicator,category", log).Lines)
            Categories.Add([row["dimension"], row["source"]], row.Scope, row["category"].Text.Trim(), log);
        foreach (var row in ImportTable.Read(data, "units", "source,unit", log).Lines)
            Units.Add([row["source"]], Scope.All, row["unit"].Text.Trim(), log);
        foreach (var row in ImportTable.Read(data, "periods", "source,period", log).Lines)
            if (Need(row["period"], Period.TryParse(row["period"].Text.Trim(), out var period) ? period : null, "2024, 2018/19, 2014/2024 or P3Y/2016", log) is { } known)
                Periods.Add([row["source"]], Scope.All, known, log);
    }

    /// <summary>The source files, by path.</summary>
    public IReadOnlyList<SourceEntry> Entries { get; }

    /// <summary>The rules, in order.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>By form and spelling: the column it is, or <c>ignore</c>.</summary>
    public Meanings<string> Columns { get; } = new();

    /// <summary>By spelling: the levels of an area type.</summary>
    public Meanings<LevelList> AreaTypes { get; } = new();

    /// <summary>By form and type: what a split holds.</summary>
    public Meanings<SplitMeaning> Splits { get; } = new();

    /// <summary>By dimension and spelling: the category's code, empty for the total.</summary>
    public Meanings<string> Categories { get; } = new();

    /// <summary>By spelling: the unit's code.</summary>
    public Meanings<string> Units { get; } = new();

    /// <summary>By spelling: the period.</summary>
    public Meanings<Period> Periods { get; } = new();

    /// <summary>Reads the tables of a data folder, but for <c>areas.csv</c>, which belongs to the areas.</summary>
    public static ImportTables Read(string data, ProblemLog log) => new(data, log);

    private static T? Need<T>(Cell cell, T? value, string expected, ProblemLog log)
        where T : class
    {
        if (value is null)
            ImportTable.Wrong(cell, $"{Problem.Quote(cell.Text)} cannot be read", expected, log);
        return value;
    }
}

/// <summary>Levels in the order in which an area is looked up; equal when they are the same.</summary>
internal sealed record LevelList(IReadOnlyList<LevelAt> Levels)
{
    public bool Equals(LevelList? other) => other is not null && Levels.SequenceEqual(other.Levels);

    public override int GetHashCode() => Levels.Count;

    public override string ToString() => string.Join(' ', Levels);
}
