namespace SmcStatic.Charts;

/// <summary>What changes along the rows, series or groups of a chart: areas, periods, dimensions of the slice, or several of them together; nothing when it is empty.</summary>
/// <param name="Parts">A bit each: areas, periods, then the dimensions in their order.</param>
public readonly record struct ChartAxis(int Parts)
{
    /// <summary>Nothing changes.</summary>
    public static readonly ChartAxis None = new(0);

    /// <summary>The areas.</summary>
    public static readonly ChartAxis Areas = new(1);

    /// <summary>The periods.</summary>
    public static readonly ChartAxis Periods = new(2);

    /// <summary>A dimension of the slice, by its place from 0.</summary>
    public static ChartAxis Dimension(int place) => new(4 << place);

    /// <summary>Both together.</summary>
    public static ChartAxis operator |(ChartAxis left, ChartAxis right) => new(left.Parts | right.Parts);

    /// <summary>Whether a part changes along it.</summary>
    public bool Has(ChartAxis part) => part.Parts != 0 && (Parts & part.Parts) == part.Parts;
}

/// <summary>How a slice is drawn, and what runs where.</summary>
/// <param name="Form">The form.</param>
/// <param name="Rows">What runs over its rows, or along the axis of its lines.</param>
/// <param name="Series">What its series are.</param>
/// <param name="Groups">What its headings or panels are.</param>
public sealed record ChartLayout(ChartForm Form, ChartAxis Rows, ChartAxis Series = default, ChartAxis Groups = default)
{
    /// <summary>No chart: <c>docs/charts.md</c> says when.</summary>
    public static readonly ChartLayout None = new(ChartForm.None, ChartAxis.None);

    /// <summary>Whether each row shows its newest period alone.</summary>
    public bool IsNewestOnly => !(Rows | Series | Groups).Has(ChartAxis.Periods);
}
