namespace SmcStatic.Charts;

/// <summary>How much room a row takes, and where its label and its track stand: above one another where rows are tall, beside one another where they are low.</summary>
/// <param name="Lines">The label, broken into lines.</param>
/// <param name="Rows">The height, in rows of one line.</param>
/// <param name="TallTrack">The middle of the track below the label, in pixels.</param>
internal readonly record struct RowMeasure(IReadOnlyList<string> Lines, double Rows, double TallTrack)
{
    /// <summary>The height of a heading between rows.</summary>
    public const double HeadingRows = 1.3;

    private const double RowsALine = 0.48;
    private const double RowsASeries = 0.32;

    /// <summary>The middle of the label above its track, in pixels.</summary>
    public double TallLabel => (Lines.Count * Frame.LineHeight / 2.0) + 1;

    /// <summary>The middle of the row where label and track stand beside one another, in pixels.</summary>
    public double LowMiddle => Rows * Frame.LowRow / 2;

    /// <summary>The room of a row on whose track so many series stand one below the other.</summary>
    public static RowMeasure Of(ChartRow row, int series)
    {
        var lines = Wrapping.Lines(row.Label, Frame.TextSize, Frame.LabelWidth);
        var rows = 1 + (RowsALine * (lines.Count - 1)) + (RowsASeries * (series - 1));
        return new RowMeasure(lines, rows, (lines.Count * Frame.LineHeight) + 9 + (RowMarks.SeriesGap * (series - 1) / 2));
    }
}
