using System.Runtime.InteropServices;

namespace SmcStatic.Reading;

/// <summary>
/// A quick look at whether the rings of a border keep clear of themselves and of one another. It says yes only where that is certain;
/// a border that touches itself anywhere is for the thorough check, which takes ten times as long.
/// </summary>
internal static class PlainRings
{
    /// <summary>Whether no ring touches itself or another, none is a hole and none lies within another.</summary>
    public static bool AreCertain(IReadOnlyList<IReadOnlyList<double[]>> polygons)
    {
        if (polygons.Any(p => p.Count > 1) || MayNest(polygons))
            return false;
        var sides = Sides(polygons);
        Array.Sort(sides, (a, b) => a.West.CompareTo(b.West));
        for (var i = 0; i < sides.Length; i++)
        {
            ref readonly var side = ref sides[i];
            for (var j = i + 1; j < sides.Length && sides[j].West <= side.East; j++)
            {
                if (sides[j].South <= side.North && sides[j].North >= side.South && Touch(side, sides[j]))
                    return false;
            }
        }
        return true;
    }

    private static Side[] Sides(IReadOnlyList<IReadOnlyList<double[]>> polygons)
    {
        var sides = new Side[polygons.Sum(p => p[0].Length / 2 - 1)];
        var next = 0;
        for (var p = 0; p < polygons.Count; p++)
        {
            var ring = polygons[p][0];
            for (var i = 0; i + 3 < ring.Length; i += 2)
                sides[next++] = new Side(ring.AsSpan(i, 4), p, i / 2, ring.Length / 2 - 1);
        }
        return sides;
    }

    private static bool MayNest(IReadOnlyList<IReadOnlyList<double[]>> polygons)
    {
        if (polygons.Count == 1)
            return false;
        var boxes = polygons.Select(p => BoxOf(p[0])).OrderBy(b => b.West).ToArray();
        for (var i = 0; i < boxes.Length; i++)
        {
            for (var j = i + 1; j < boxes.Length && boxes[j].West <= boxes[i].East; j++)
            {
                // An island in a bay lies in the mainland's box, but not in the mainland: that is for the thorough check of its corner.
                if (boxes[j].East <= boxes[i].East && boxes[j].South >= boxes[i].South && boxes[j].North <= boxes[i].North && Contains(boxes[i].Ring, boxes[j].Ring[0], boxes[j].Ring[1]))
                    return true;
            }
        }
        return false;
    }

    private static (double West, double East, double South, double North, double[] Ring) BoxOf(double[] ring)
    {
        var (west, east, south, north) = (ring[0], ring[0], ring[1], ring[1]);
        for (var i = 2; i < ring.Length; i += 2)
            (west, east, south, north) = (Math.Min(west, ring[i]), Math.Max(east, ring[i]), Math.Min(south, ring[i + 1]), Math.Max(north, ring[i + 1]));
        return (west, east, south, north, ring);
    }

    private static bool Contains(double[] ring, double x, double y)
    {
        var inside = false;
        for (var i = 0; i + 3 < ring.Length; i += 2)
        {
            if (ring[i + 1] > y != ring[i + 3] > y && x < (ring[i + 2] - ring[i]) * (y - ring[i + 1]) / (ring[i + 3] - ring[i + 1]) + ring[i])
                inside = !inside;
        }
        return inside;
    }

    private static bool Touch(in Side a, in Side b)
    {
        if (a.Ring == b.Ring && a.Follows(b))
            return a.FoldsBackOn(b);
        if (a.Ring == b.Ring && b.Follows(a))
            return b.FoldsBackOn(a);
        return Turn(a.X1, a.Y1, a.X2, a.Y2, b.X1, b.Y1) * Turn(a.X1, a.Y1, a.X2, a.Y2, b.X2, b.Y2) <= 0
            && Turn(b.X1, b.Y1, b.X2, b.Y2, a.X1, a.Y1) * Turn(b.X1, b.Y1, b.X2, b.Y2, a.X2, a.Y2) <= 0;
    }

    /// <summary>1 when a place lies left of a line, −1 when right of it, 0 when on it.</summary>
    private static int Turn(double x1, double y1, double x2, double y2, double x, double y) =>
        Math.Sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));

    [StructLayout(LayoutKind.Auto)]
    private readonly struct Side(ReadOnlySpan<double> ends, int ring, int place, int count)
    {
        public readonly double X1 = ends[0];
        public readonly double Y1 = ends[1];
        public readonly double X2 = ends[2];
        public readonly double Y2 = ends[3];
        public readonly int Ring = ring;
        private readonly int place = place;
        private readonly int count = count;

        public double West => Math.Min(X1, X2);

        public double East => Math.Max(X1, X2);

        public double South => Math.Min(Y1, Y2);

        public double North => Math.Max(Y1, Y2);

        public bool Follows(in Side earlier) => place == (earlier.place + 1) % count;

        /// <summary>Whether this side runs back over the one it follows.</summary>
        public bool FoldsBackOn(in Side earlier) =>
            Turn(earlier.X1, earlier.Y1, X1, Y1, X2, Y2) == 0 && (X1 - earlier.X1) * (X2 - X1) + (Y1 - earlier.Y1) * (Y2 - Y1) <= 0;
    }
}
