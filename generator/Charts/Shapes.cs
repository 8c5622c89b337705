namespace SmcStatic.Charts;

/// <summary>A mark of a series.</summary>
/// <param name="Kind">Its classes.</param>
/// <param name="Series">The place of its series, from 0: each has its own shape, so that none is known by its colour alone.</param>
/// <param name="X">Across, in per cent.</param>
/// <param name="Y">Down, in pixels.</param>
internal readonly record struct Shape(string Kind, int Series, double X, double Y)
{
    /// <summary>Whether it is not clearly different from what it is compared with: then it is small.</summary>
    public bool IsQuiet { get; init; }
}

/// <summary>Draws the marks of series: a disc, a square, a diamond, a triangle.</summary>
internal static class Shapes
{
    public const int Count = 4;

    /// <summary>How large the dot of a figure is that is not clearly different from what it is compared with.</summary>
    public const double QuietRadius = 3.25;

    public static void Draw(SvgWriter svg, Shape shape)
    {
        if (shape.Series % Count == 0)
        {
            if (shape.Y == 0)
                svg.Write($"<circle class=\"d {shape.Kind}\" cx=\"{shape.X}%\" r=\"{Radius(shape)}\"/>");
            else
                svg.Write($"<circle class=\"d {shape.Kind}\" cx=\"{shape.X}%\" cy=\"{shape.Y}\" r=\"{Radius(shape)}\"/>");
            return;
        }
        // A path has no per cent: a window without size carries it to its place.
        svg.Write($"<svg x=\"{shape.X}%\" y=\"{shape.Y}\"><path class=\"d {shape.Kind}\" d=\"{PathOf(shape.Series)}\"/></svg>");
    }

    private static double Radius(Shape shape) => shape.IsQuiet ? QuietRadius : 4.5;

    /// <summary>The outline of a series' mark around its middle.</summary>
    public static string PathOf(int series) => (series % Count) switch
    {
        0 => "M-4.5 0A4.5 4.5 0 1 1 4.5 0A4.5 4.5 0 1 1-4.5 0Z",
        1 => "M-4-4H4V4H-4Z",
        2 => "M0-5.5L5.5 0 0 5.5-5.5 0Z",
        _ => "M0-5L5.5 4.5H-5.5Z",
    };
}
