using SmcStatic.Statistics;
using SmcStatic.Statistics.Comparing;

namespace SmcStatic.Charts;

/// <summary>One figure as a chart draws it: the very cell of the table.</summary>
/// <param name="Value">The value, unrounded; none when the status says why.</param>
/// <param name="Lower">The lower end of its interval, where there is one.</param>
/// <param name="Upper">The upper end of its interval, where there is one.</param>
/// <param name="Status">What else is to be known about it.</param>
/// <param name="Text">As the table prints it: "46.0%"; a missing value says its marker.</param>
public readonly record struct ChartMark(Number? Value, Number? Lower, Number? Upper, Status Status, string Text)
{
    /// <summary>Which of the table's value cells prints it, from 0; none where the page prints it nowhere else.</summary>
    public int? Cell { get; init; }

    /// <summary>No figure at all, as where a group was not published for a year; unlike a missing one it has no reason.</summary>
    public static ChartMark Absent { get; }

    /// <summary>How it compares with the reference of its chart; none where it is compared with nothing.</summary>
    public Verdict Verdict { get; init; }

    /// <summary>Whether there is a figure, be it a missing one.</summary>
    public bool Exists => Text is not null;

    /// <summary>Whether it is a figure without a value, for the reason in its status.</summary>
    public bool IsMissing => Exists && Value is null;
}

/// <summary>A row of a chart, or a place along the axis of a line: an area, a category, a period, an age.</summary>
/// <param name="Label">What it is called.</param>
/// <param name="Marks">Its figures, one a series.</param>
public sealed record ChartRow(string Label, IReadOnlyList<ChartMark> Marks)
{
    /// <summary>Where it stands along an axis of time or age: the last year of a period.</summary>
    public decimal At { get; init; }

    /// <summary>A label short enough for an axis; the label where it is none.</summary>
    public string Brief { get; init; } = Label;

    /// <summary>Whether it is the one the page is about.</summary>
    public bool IsMarked { get; init; }

    /// <summary>What may be said of the gap between its two figures.</summary>
    public ChartGap Gap { get; init; } = ChartGap.Plain;
}

/// <summary>Rows under one heading, or the lines of one panel.</summary>
/// <param name="Title">The heading; empty when a chart has one group alone.</param>
/// <param name="Rows">The rows, at least one.</param>
public sealed record ChartGroup(string Title, IReadOnlyList<ChartRow> Rows)
{
    /// <summary>What may be said of the gap between its two rows of one figure each.</summary>
    public ChartGap Gap { get; init; }
}

/// <summary>A value that everything is compared with: the UK, or zero where zero is the average.</summary>
/// <param name="Label">What it is called, with its value: "United Kingdom 45.1%".</param>
/// <param name="Value">Where it stands.</param>
public sealed record ChartReference(string Label, Number Value);

/// <summary>Everything a drawing is made from, and nothing else: cells, names and words.</summary>
public sealed record Chart
{
    /// <summary>How it is drawn.</summary>
    public required ChartForm Form { get; init; }

    /// <summary>The id of its figure on the page: <c>fig-by-sex</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it shows.</summary>
    public required string Title { get; init; }

    /// <summary>Measure, unit, place and period.</summary>
    public required string Subtitle { get; init; }

    /// <summary>Source and release, for a picture that stands alone.</summary>
    public string Source { get; init; } = "";

    /// <summary>What all its figures are measured in.</summary>
    public required Measure Measure { get; init; }

    /// <summary>The names of its series, at least one; of a single series it may be empty.</summary>
    public required IReadOnlyList<string> Series { get; init; }

    /// <summary>Its rows by group, at least one.</summary>
    public required IReadOnlyList<ChartGroup> Groups { get; init; }

    /// <summary>What the rows are compared with, if there is anything.</summary>
    public ChartReference? Reference { get; init; }

    /// <summary>
    /// Whether it is one of many drawings on a page, each on a scale of its own: its axis has few ticks, and reaches far enough for a small gap to look small.
    /// </summary>
    public bool IsOneOfMany { get; init; }

    /// <summary>Where the figures of a strip's ticks are to be had, which no table of the page prints; empty where it prints them all.</summary>
    public string Peers { get; init; } = "";

    /// <summary>What a dot that is clearly different from the reference is called, and any other dot; empty where nothing is compared.</summary>
    public IReadOnlyList<string> VerdictKey { get; init; } = [];

    /// <summary>What the axis along the rows says, where a label alone does not tell: "Age".</summary>
    public string RowsTitle { get; init; } = "";

    /// <summary>All rows, whatever their group.</summary>
    public IEnumerable<ChartRow> Rows => Groups.SelectMany(g => g.Rows);
}
