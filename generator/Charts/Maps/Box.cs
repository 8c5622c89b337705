using System.Runtime.InteropServices;

namespace SmcStatic.Charts.Maps;

/// <summary>A box in metres of the National Grid.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Box(double West, double South, double East, double North)
{
    public static Box None { get; } = new(double.PositiveInfinity, double.PositiveInfinity, double.NegativeInfinity, double.NegativeInfinity);

    public double Width => East - West;

    public double Height => North - South;

    public Box With((double X, double Y) point) =>
        new(Math.Min(West, point.X), Math.Min(South, point.Y), Math.Max(East, point.X), Math.Max(North, point.Y));
}
