namespace SmcStatic.Charts.Maps;

/// <summary>
/// The borders of a level, every corner once: on the National Grid in metres, with the weight it has for the look of the border.
/// A border between two areas is weighed once, so that both sides keep the same corners at every scale.
/// </summary>
internal sealed class Borders
{
    /// <summary>A ring of fewer corners has no surface; one more keeps an island from turning into a sliver.</summary>
    private const int FewestOfIsland = 4;

    private readonly List<(double X, double Y)> corners;
    private readonly double[] weights;
    private readonly IReadOnlyDictionary<string, IReadOnlyList<int[]>> rings;

    private Borders(IReadOnlyDictionary<string, IReadOnlyList<int[]>> rings, List<(double X, double Y)> corners)
    {
        (this.rings, this.corners) = (rings, corners);
        weights = new double[corners.Count];
        Weigh();
    }

    /// <summary>The codes of the areas that have a border.</summary>
    public IEnumerable<string> Codes => rings.Keys;

    /// <summary>The borders of areas that are given in degrees.</summary>
    public static Borders Of(IEnumerable<Geography.Boundary> boundaries)
    {
        var places = new Dictionary<(double, double), int>();
        var placed = new List<(double, double)>();
        var byCode = new Dictionary<string, IReadOnlyList<int[]>>(StringComparer.Ordinal);
        foreach (var boundary in boundaries)
            byCode[boundary.Area.Code] = [.. boundary.Shape.Polygons.SelectMany(p => p).Select(RingOf).Where(r => r.Length > 2)];
        return new Borders(byCode, placed);

        int[] RingOf(double[] flat)
        {
            // Closed in the file; here the last corner leads to the first.
            var ring = new int[(flat.Length / 2) - 1];
            for (var i = 0; i < ring.Length; i++)
            {
                var degrees = (flat[2 * i], flat[(2 * i) + 1]);
                if (!places.TryGetValue(degrees, out ring[i]))
                {
                    places.Add(degrees, ring[i] = placed.Count);
                    placed.Add(Geography.NationalGrid.FromDegrees(degrees.Item1, degrees.Item2));
                }
            }
            return ring;
        }
    }

    public bool Has(string code) => rings.ContainsKey(code);

    /// <summary>The rings of an area as corners in metres: those that weigh at least so many square metres.</summary>
    public IEnumerable<IReadOnlyList<(double X, double Y)>> Rings(string code, double weight)
    {
        foreach (var ring in rings[code])
        {
            var kept = new List<(double, double)>();
            foreach (var corner in ring)
            {
                if (weights[corner] >= weight)
                    kept.Add(corners[corner]);
            }
            yield return kept;
        }
    }

    /// <summary>The box around areas in metres.</summary>
    public Box BoxOf(IEnumerable<string> codes)
    {
        var box = Box.None;
        foreach (var corner in codes.SelectMany(c => rings[c]).SelectMany(r => r))
            box = box.With(corners[corner]);
        return box;
    }

    /// <summary>The surface of an area in square metres.</summary>
    public double SurfaceOf(string code)
    {
        var twice = 0.0;
        foreach (var ring in rings[code])
        {
            for (var i = 0; i < ring.Length; i++)
            {
                var (a, b) = (corners[ring[i]], corners[ring[(i + 1) % ring.Length]]);
                twice += (a.X * b.Y) - (b.X * a.Y);
            }
        }
        return Math.Abs(twice) / 2;
    }

    private void Weigh()
    {
        var meets = Meetings();
        var done = new bool[corners.Count];
        foreach (var ring in rings.Values.SelectMany(r => r))
        {
            var first = Array.FindIndex(ring, c => meets[c]);
            if (first < 0)
                WeighIsland(ring, done);
            else
                WeighBetweenMeetings(ring, first, meets, done);
        }
    }

    private void WeighIsland(int[] ring, bool[] done)
    {
        if (done[ring[0]])
            return;
        Array.ForEach(ring, c => done[c] = true);
        BorderLine.Weigh([.. ring, ring[0]], corners, weights, FewestOfIsland);
    }

    private void WeighBetweenMeetings(int[] ring, int first, bool[] meets, bool[] done)
    {
        var line = new List<int> { ring[first] };
        for (var i = 1; i <= ring.Length; i++)
        {
            var corner = ring[(first + i) % ring.Length];
            line.Add(corner);
            if (!meets[corner])
                continue;
            weights[line[0]] = weights[corner] = double.PositiveInfinity;
            if (line.Count > 2 && !done[line[1]])
            {
                line.ForEach(c => done[c] = true);
                BorderLine.Weigh([.. line], corners, weights, line[0] == corner ? FewestOfIsland - 1 : 0);
            }
            line = [corner];
        }
    }

    /// <summary>The corners at which more than two lines meet: where the border goes from one neighbour to the next.</summary>
    private bool[] Meetings()
    {
        var (one, other) = (new int[corners.Count], new int[corners.Count]);
        Array.Fill(one, -1);
        Array.Fill(other, -1);
        var meets = new bool[corners.Count];
        foreach (var ring in rings.Values.SelectMany(r => r))
        {
            for (var i = 0; i < ring.Length; i++)
            {
                var (a, b) = (ring[i], ring[(i + 1) % ring.Length]);
                Note(a, b);
                Note(b, a);
            }
        }
        return meets;

        void Note(int corner, int beside)
        {
            if (one[corner] == -1 || one[corner] == beside)
                one[corner] = beside;
            else if (other[corner] == -1 || other[corner] == beside)
                other[corner] = beside;
            else
                meets[corner] = true;
        }
    }
}
