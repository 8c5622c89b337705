using SmcStatic.Charts;

namespace SmcStatic.Planning;

/// <summary>A figure as a chart, from the very cells of its table.</summary>
public sealed class FigureChart
{
    private Svg? svg;

    internal FigureChart(Chart picture) => Picture = picture;

    /// <summary>The drawing, which is named and described for those who do not see it.</summary>
    public Svg Svg => svg ??= Drawing.Inline(Picture);

    /// <summary>The drawing as a file of its own; none where there is no such file.</summary>
    public Link? File { get; private init; }

    /// <summary>Whether it is of rows below one another, so that a map has room beside it.</summary>
    public bool HasRows => Drawing.HasRows(Picture);

    internal Chart Picture { get; }

    internal FigureChart With(Link file) => new(Picture) { File = file };
}
