using SmcStatic.Charts;
using SmcStatic.Charts.Maps;
using SmcStatic.Planning.Words;

namespace SmcStatic.Planning;

/// <summary>A figure as a table: one observation to each value cell, so that what is read here can be found again in data.csv and data.json.</summary>
public sealed record FigureTable
{
    /// <summary>Its id within the page, which addresses and data files name: <c>fig-by-sex</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The ids it had before, so that links to them lead here; mostly empty.</summary>
    public IReadOnlyList<string> FormerIds { get; init; } = [];

    /// <summary>What it shows, in plain words: "Economic activity by sex".</summary>
    public required string Title { get; init; }

    /// <summary>Measure, unit, place and period in one line.</summary>
    public required string Subtitle { get; init; }

    /// <summary>What it shows, in a sentence; none where nothing is said.</summary>
    public Sentence? Finding { get; init; }

    /// <summary>The release its figures come from, as a link; none when a table mixes releases (each row then names its own).</summary>
    public Link? Release { get; init; }

    /// <summary>What must be known to read it: "A modelled difference from the UK average …", empty when nothing must.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Where the whole of it is told, when this table is a part: "All figures for …".</summary>
    public Link? More { get; init; }

    /// <summary>Who the figures come from, by name; empty when its rows are of several indicators.</summary>
    public string Source { get; init; } = "";

    /// <summary>What it can be turned to: another breakdown, another period; empty when there is nothing like it.</summary>
    public IReadOnlyList<FigureTurn> Turns { get; init; } = [];

    /// <summary>The same figures as a chart; none where the table alone says it better (<c>docs/charts.md</c>).</summary>
    public FigureChart? Chart { get; init; }

    /// <summary>The same figures as a map; none where they are not one value an area of a level.</summary>
    public DrawnMap? Map { get; init; }

    /// <summary>The columns, one to each cell of a row.</summary>
    public required IReadOnlyList<FigureColumn> Columns { get; init; }

    /// <summary>The rows, at least one.</summary>
    public required IReadOnlyList<FigureRow> Rows { get; init; }

    /// <summary>What the column of strips is called, after all others: "Among all regions"; empty when no row has one.</summary>
    public string StripTitle { get; init; } = "";

    /// <summary>Whether it compares groups at one time, in the figures that stand for its indicator.</summary>
    internal bool IsComparison { get; init; }

    /// <summary>Whether its table is folded away below its drawing until it is asked for.</summary>
    public bool IsFolded { get; init; }

    /// <summary>How many rows it has, to choose a form by: a long table may scroll or fold.</summary>
    public int RowCount => Rows.Count;

    /// <summary>The observations behind the value cells, in their order. Not for templates: data files are written from them.</summary>
    internal IReadOnlyList<Point> Points { get; init; } = [];
}

/// <summary>A column of a figure's table.</summary>
/// <param name="Title">What its heading says: "95% confidence interval".</param>
/// <param name="Kind">What its cells are: <c>label</c>, <c>value</c>, <c>interval</c>, <c>sample</c>, <c>status</c>, <c>verdict</c>, <c>standing</c>, <c>period</c> or <c>release</c>; also their class.</param>
/// <param name="IsNumber">Whether it is set flush right, as numbers are.</param>
public sealed record FigureColumn(string Title, string Kind, bool IsNumber);

/// <summary>A row of a figure's table.</summary>
/// <param name="Cells">Its cells, one a column.</param>
public sealed record FigureRow(IReadOnlyList<FigureCell> Cells)
{
    /// <summary>Its id on the page, where links lead to it; mostly empty.</summary>
    public string Id { get; init; } = "";

    /// <summary>Where the row's area stands among all of its level, drawn small; none where it stands among none. It repeats no number.</summary>
    public Svg? Strip { get; init; }

    /// <summary>Whether it goes on with what the row before began, whose name need not be seen again.</summary>
    public bool Continues { get; init; }
}

/// <summary>A cell of a figure's table, as it is printed.</summary>
/// <param name="Kind">
/// The kind of its column, also its class: <c>label</c>, <c>value</c>, <c>interval</c>, <c>sample</c>, <c>status</c>, <c>verdict</c>, <c>standing</c>, <c>period</c>, <c>release</c>; or
/// <c>empty</c> where its column has nothing to say in this row.
/// </param>
/// <param name="Text">What it says; a missing value says its marker, "[c]"; empty where there is nothing to say (no interval, no sample size).</param>
/// <param name="Words">What a marker means, or a remark on the figure, to be read out or shown beside the text: "confidential"; mostly empty.</param>
/// <param name="Address">Where the text leads, if anywhere.</param>
/// <param name="IsHeader">Whether it names the row (<c>th scope="row"</c>).</param>
/// <param name="IsNumber">Whether it is set flush right.</param>
/// <param name="IsMissing">Whether it is a value that is missing, for the reason in <paramref name="Words"/>.</param>
/// <param name="Of">What its heading says and a card must say: whose value it is ("United Kingdom"), or what a verdict is on ("than the UK"); mostly empty.</param>
public sealed record FigureCell(
    string Kind, string Text, string Words = "", Address? Address = null, bool IsHeader = false, bool IsNumber = false, bool IsMissing = false, string Of = "")
{
    /// <summary>The area that it names, as addresses do, for scripts: "tlj4"; mostly empty.</summary>
    public string Area { get; init; } = "";
}

/// <summary>A marker or a verdict that is used on a page, with its meaning: an entry of the key.</summary>
/// <param name="Marker">As cells write it: "[u]", "No clear difference".</param>
/// <param name="Words">What it means: "the difference may be chance".</param>
public sealed record StatusWords(string Marker, string Words);
