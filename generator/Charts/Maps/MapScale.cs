using System.Globalization;
using System.Text;

namespace SmcStatic.Charts.Maps;

/// <summary>From metres of the National Grid to the whole numbers of a drawing.</summary>
/// <param name="Area">What is drawn.</param>
/// <param name="Metres">How many metres a step of the drawing is.</param>
/// <param name="Left">Where its west edge stands in the drawing.</param>
/// <param name="Top">Where its north edge stands in the drawing.</param>
internal sealed record MapScale(Box Area, double Metres, int Left = 0, int Top = 0)
{
    public int Width => (int)Math.Ceiling(Area.Width / Metres);

    public int Height => (int)Math.Ceiling(Area.Height / Metres);

    /// <summary>The scale at which a box fills a frame as far as it can without being stretched, in its middle.</summary>
    public static MapScale Fit(Box area, (int Left, int Top, int Width, int Height) frame)
    {
        var metres = Math.Max(area.Width / frame.Width, area.Height / frame.Height);
        var scale = new MapScale(area, metres);
        return scale with { Left = frame.Left + ((frame.Width - scale.Width) / 2), Top = frame.Top + ((frame.Height - scale.Height) / 2) };
    }

    /// <summary>The scale at which a box is as large as a width and a height allow, without room around it.</summary>
    public static MapScale Filling(Box area, int width, int height) => new(area, Math.Max(area.Width / width, area.Height / height));

    public (int X, int Y) At((double X, double Y) point) =>
        (Left + (int)Math.Round((point.X - Area.West) / Metres), Top + (int)Math.Round((Area.North - point.Y) / Metres));

    /// <summary>An area as path data: corners that weigh little at this scale, and islands that would have no surface, are left out; its largest part never is.</summary>
    /// <param name="borders">The borders of its level.</param>
    /// <param name="code">Its code.</param>
    /// <param name="detail">The surface in square steps that a corner must make to be kept.</param>
    public string PathOf(Borders borders, string code, double detail)
    {
        var path = new StringBuilder();
        (int X, int Y) pen = (0, 0);
        Ring? largest = null;
        foreach (var corners in borders.Rings(code, detail * Metres * Metres))
        {
            var ring = new Ring(corners.Select(At));
            largest = largest is null || ring.Surface > largest.Surface ? ring : largest;
            if (ring.HasSurface)
                pen = ring.Write(path, pen);
        }
        // Smaller than a step: a dot that can still be pointed at.
        if (path.Length == 0 && largest is not null)
            path.Append(CultureInfo.InvariantCulture, $"m{largest.Start.X} {largest.Start.Y}h2v2h-2z");
        return path.ToString();
    }

    private sealed class Ring
    {
        private readonly List<(int X, int Y)> corners = [];

        public Ring(IEnumerable<(int X, int Y)> all)
        {
            foreach (var corner in all)
            {
                if (corners.Count == 0 || corners[^1] != corner)
                    corners.Add(corner);
            }
            if (corners.Count > 1 && corners[^1] == corners[0])
                corners.RemoveAt(corners.Count - 1);
            for (var i = 0; i < corners.Count; i++)
            {
                var (a, b) = (corners[i], corners[(i + 1) % corners.Count]);
                Surface += ((long)a.X * b.Y) - ((long)b.X * a.Y);
            }
            Surface = Math.Abs(Surface);
        }

        public long Surface { get; }

        public bool HasSurface => corners.Count > 2 && Surface > 1;

        public (int X, int Y) Start => corners[0];

        /// <summary>Writes the ring from where the last one began, each step from the one before; says where it began.</summary>
        public (int X, int Y) Write(StringBuilder path, (int X, int Y) pen)
        {
            path.Append('m');
            var (from, isFirst) = (pen, true);
            foreach (var corner in corners)
            {
                Number(path, corner.X - from.X, isFirst);
                Number(path, corner.Y - from.Y, false);
                (from, isFirst) = (corner, false);
            }
            path.Append('z');
            return corners[0];
        }

        private static void Number(StringBuilder path, int number, bool isFirst)
        {
            if (!isFirst && number >= 0)
                path.Append(' ');
            path.Append(CultureInfo.InvariantCulture, $"{number}");
        }
    }
}
