namespace SmcStatic.Charts;

/// <summary>How a slice is drawn.</summary>
public enum ChartForm
{
    /// <summary>Not at all: the table says it better. <c>docs/charts.md</c> says when.</summary>
    None,

    /// <summary>A dot with its interval for each row: areas in order of value, or categories in their own.</summary>
    Dots,

    /// <summary>The dots of two to four groups on each row, the gap between them marked.</summary>
    GroupedDots,

    /// <summary>A bar from zero for each row: counts.</summary>
    Bars,

    /// <summary>A bar of 100 % for each row, cut into its parts.</summary>
    Stack,

    /// <summary>A tick for every area, one of them marked.</summary>
    Strip,

    /// <summary>Up to four lines with their intervals, over time or age.</summary>
    Lines,

    /// <summary>A panel for each group, all on one scale.</summary>
    Panels,

    /// <summary>A composite index over its periods, with the categories its scores fall into.</summary>
    History,
}
