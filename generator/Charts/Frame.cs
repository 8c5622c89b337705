using System.Globalization;

namespace SmcStatic.Charts;

/// <summary>
/// Where a drawing is to stand. In a page, places across are per cent of whatever width it gets, text has its size in pixels and rows are as high as
/// a style says (an <c>em</c> of their own), so that one drawing serves a phone and a desk. In a file of its own all is fixed, for programs that know no styles.
/// </summary>
/// <param name="IsStandalone">Whether it is a file of its own.</param>
internal readonly record struct Frame(bool IsStandalone)
{
    /// <summary>The width of a file of its own, without its margins.</summary>
    public const int Width = 720;

    /// <summary>The size of text.</summary>
    public const double TextSize = 13;

    /// <summary>From one line of text to the next.</summary>
    public const int LineHeight = 15;

    /// <summary>How high a row is where its label stands beside it.</summary>
    public const int LowRow = 22;

    /// <summary>How high a row is on a phone, where its label stands above its track.</summary>
    public const int TallRow = 38;

    /// <summary>The room for labels beside rows; <c>_charts.scss</c> knows it too.</summary>
    public const int LabelRoom = 245;

    /// <summary>The room for values beside rows; <c>_charts.scss</c> knows it too.</summary>
    public const int ValueRoom = 76;

    /// <summary>The room for two values beside rows, each with its mark; <c>_charts.scss</c> knows it too.</summary>
    public const int PairRoom = 132;

    /// <summary>The room for a line of a label, which on a phone shares it with the value.</summary>
    public const double LabelWidth = 205;

    /// <summary>A height in rows.</summary>
    public Svg Rows(double rows) => new(IsStandalone ? Number(rows * LowRow) : $"{Number(rows)}em");

    /// <summary>
    /// A height that is one number of pixels where rows are tall and another where they are low. No style can say so without being told of each row,
    /// but a straight line through both can: some rows, and some pixels.
    /// </summary>
    /// <param name="top">Where the row begins, in rows.</param>
    /// <param name="tall">How far below it where rows are tall, in pixels.</param>
    /// <param name="low">How far below it where rows are low.</param>
    public (Svg Rows, double Pixels) Between(double top, double tall, double low)
    {
        if (IsStandalone)
            return (new Svg(Number((top * LowRow) + low)), 0);
        var rows = (tall - low) / (TallRow - LowRow);
        return (Rows(top + rows), low - (rows * LowRow));
    }

    private static string Number(double number) => Math.Round(number, 2, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture);
}
