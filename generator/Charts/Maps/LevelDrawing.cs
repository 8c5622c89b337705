using SmcStatic.Geography;

namespace SmcStatic.Charts.Maps;

/// <summary>
/// The areas of a level as path data, worked out once for all maps that show them: the country in a frame of whole numbers, never stretched, every island in its place;
/// where areas are too close to be told apart, a second drawing of them in a box over the sea.
/// </summary>
public sealed class LevelDrawing
{
    /// <summary>How many steps the frame has from north to south, and at most from west to east: a step is some 600 metres of the United Kingdom.</summary>
    private const int MostHigh = 2000, MostWide = 1600;

    /// <summary>A corner that makes less than so many square steps is left out: on a phone a step is a third of a pixel.</summary>
    private const double Detail = 12;

    private readonly Dictionary<string, string> paths;
    private readonly Dictionary<string, string> closePaths = [];

    internal LevelDrawing(Borders borders, IReadOnlyList<Area> areas, CloseUp? closeUp)
    {
        Areas = areas;
        var box = borders.BoxOf(borders.Codes);
        Scale = MapScale.Filling(box, MostWide, MostHigh);
        paths = areas.ToDictionary(a => a.Code, a => Scale.PathOf(borders, a.Code, Detail), StringComparer.Ordinal);
        if (closeUp is null)
            return;
        CloseUpName = closeUp.Name;
        // East of Scotland, where there is nothing but sea.
        CloseFrame = (Width * 65 / 100, Height * 21 / 100, Width * 35 / 100, Height * 15 / 100);
        var inner = (CloseFrame.Left + 10, CloseFrame.Top + 60, CloseFrame.Width - 20, CloseFrame.Height - 70);
        var scale = MapScale.Fit(borders.BoxOf(closeUp.Codes), inner);
        closePaths = closeUp.Codes.ToDictionary(c => c, c => scale.PathOf(borders, c, Detail), StringComparer.Ordinal);
    }

    /// <summary>The areas drawn, in order.</summary>
    public IReadOnlyList<Area> Areas { get; }

    /// <summary>How wide the frame is.</summary>
    public int Width => Scale.Width;

    /// <summary>How high the frame is.</summary>
    public int Height => Scale.Height;

    /// <summary>What the areas of the close-up are together; empty when there is none.</summary>
    public string CloseUpName { get; } = "";

    internal MapScale Scale { get; }

    internal (int Left, int Top, int Width, int Height) CloseFrame { get; }

    /// <summary>The path of an area in the whole.</summary>
    public string PathOf(string code) => paths[code];

    /// <summary>The path of an area in the close-up; none when it is not there.</summary>
    public string? ClosePathOf(string code) => closePaths.GetValueOrDefault(code);
}
