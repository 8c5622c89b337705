namespace SmcStatic.Importing;

/// <summary>A layout in which the publisher's files came.</summary>
/// <param name="Code">How <c>files.csv</c> names it.</param>
/// <param name="Columns">The columns a file of it must have.</param>
/// <param name="Optional">The columns it may have.</param>
/// <param name="Splits">Where its splits stand; none when the form gives no figures.</param>
internal sealed record SourceForm(string Code, IReadOnlyList<string> Columns, IReadOnlyList<string> Optional, IReadOnlyList<SplitPlace>? Splits)
{
    /// <summary>The form since 2025: up to four splits, each with its type beside it.</summary>
    public static readonly SourceForm Split = new("split",
        ["chart_type", "area_type", "area_name", "time_period", "value", "lci", "uci", "sample_size", "unit", "value_note", "primary_split_type", "primary_split_value"],
        ["measure_code", "measure_title", "area_code", "secondary_split_type", "secondary_split_value", "tertiary_split_type", "tertiary_split_value", "fourth_split_type", "fourth_split_value"],
        [
            new("primary_split_type", "primary_split_value"), new("secondary_split_type", "secondary_split_value"),
            new("tertiary_split_type", "tertiary_split_value"), new("fourth_split_type", "fourth_split_value"),
        ]);

    /// <summary>The form of 2023 and 2024: columns for social background, sex and age, and up to two category types.</summary>
    public static readonly SourceForm Category = new("category",
        ["area_type", "area_name", "time_period", "value", "lci", "uci", "sample_size", "unit", "value_note", "seb", "sex", "age", "category_type", "category"],
        ["ind_code", "ind_name", "area_code", "se", "category_type2", "category2", "quintile"],
        [new("", "seb"), new("", "sex"), new("", "age"), new("category_type", "category"), new("category_type2", "category2")]);

    /// <summary>The table of all composite indices by local area, which repeats them without figures.</summary>
    public static readonly SourceForm Wide = new("wide", ["region_fullname"], [], null);

    /// <summary>A file that is not looked into.</summary>
    public static readonly SourceForm LeaveOut = new("leave-out", [], [], null);

    /// <summary>Every form.</summary>
    public static IReadOnlyList<SourceForm> All { get; } = [Split, Category, Wide, LeaveOut];

    /// <summary>The form of a code, or none.</summary>
    public static SourceForm? Find(string code) => All.FirstOrDefault(f => f.Code == code);

    /// <summary>Whether a column is one of the form's.</summary>
    public bool Has(string column) => Columns.Contains(column) || Optional.Contains(column);

    public override string ToString() => Code;
}

/// <summary>Where one split of a row stands.</summary>
/// <param name="TypeColumn">The column of its type; empty when the value's column is named for it.</param>
/// <param name="ValueColumn">The column of its value.</param>
internal sealed record SplitPlace(string TypeColumn, string ValueColumn);
