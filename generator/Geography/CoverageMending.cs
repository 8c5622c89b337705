using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Coverage;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;
using NetTopologySuite.Index.Strtree;
using NetTopologySuite.Noding;
using NetTopologySuite.Noding.Snapround;
using NetTopologySuite.Operation.Polygonize;

namespace SmcStatic.Geography;

/// <summary>
/// Makes neighbours share their borders: all borders are laid on one grid and cut where they meet, and each face between them goes to the area it lies in.
/// A face that lies in two areas, or in none and is small, goes to the neighbour with which it shares the longest border.
/// </summary>
internal static class CoverageMending
{
    /// <summary>A hole between areas that is larger than this part of all surface is taken for a lake, not for a fault.</summary>
    private const double LargestGap = 1e-5;

    /// <param name="areas">The areas, sound or not.</param>
    /// <param name="scale">How many steps of the grid make one unit of the coordinates.</param>
    public static Geometry[] Mend(IReadOnlyList<Geometry> areas, double scale)
    {
        var faces = Faces(areas, scale);
        var owners = Owners(faces, areas);
        Settle(faces, owners, LargestGap * areas.Sum(a => a.Area));
        var parts = new List<Geometry>[areas.Count];
        for (var i = 0; i < parts.Length; i++)
            parts[i] = [];
        for (var f = 0; f < faces.Length; f++)
        {
            if (owners[f] is [var owner])
                parts[owner].Add(faces[f]);
        }
        return [.. parts.Select(p => CoverageUnion.Union([.. p]))];
    }

    private static Polygon[] Faces(IReadOnlyList<Geometry> areas, double scale)
    {
        var factory = GeometryFactory.Default;
        var borders = areas.SelectMany(LinearComponentExtracter.GetLines).Cast<LineString>()
            .Select(l => (ISegmentString)new NodedSegmentString(l.Coordinates, null)).ToList();
        var noder = new SnapRoundingNoder(new PrecisionModel(scale));
        noder.ComputeNodes(borders);
        var seen = new HashSet<LineSegment>();
        var polygonizer = new Polygonizer();
        foreach (var cut in noder.GetNodedSubstrings())
            AddOnce(cut.Coordinates, seen, line => polygonizer.Add(factory.CreateLineString(line)));
        return [.. polygonizer.GetPolygons().Cast<Polygon>().OrderBy(p => p.EnvelopeInternal.MinX).ThenBy(p => p.EnvelopeInternal.MinY).ThenBy(p => p.Area)];
    }

    /// <summary>Adds each step of a border once, however many areas it belongs to.</summary>
    private static void AddOnce(Coordinate[] line, HashSet<LineSegment> seen, Action<Coordinate[]> add)
    {
        for (var i = 1; i < line.Length; i++)
        {
            var step = new LineSegment(line[i - 1], line[i]);
            step.Normalize();
            if (step.Length > 0 && seen.Add(step))
                add([step.P0, step.P1]);
        }
    }

    /// <summary>For each face the areas it lies in.</summary>
    private static List<int>[] Owners(Polygon[] faces, IReadOnlyList<Geometry> areas)
    {
        var index = new STRtree<int>();
        var locators = new IndexedPointInAreaLocator[areas.Count];
        for (var i = 0; i < areas.Count; i++)
        {
            index.Insert(areas[i].EnvelopeInternal, i);
            locators[i] = new IndexedPointInAreaLocator(areas[i]);
        }
        return [.. faces.Select(face =>
        {
            var inside = face.InteriorPoint.Coordinate;
            return index.Query(new Envelope(inside)).Where(i => locators[i].Locate(inside) != Location.Exterior).Order().ToList();
        })];
    }

    /// <summary>Gives each face that lies in several areas, or is a small gap, to one of its neighbours; round by round, from the sound faces inwards.</summary>
    private static void Settle(Polygon[] faces, List<int>[] owners, double largestGap)
    {
        var open = Enumerable.Range(0, faces.Length).Where(f => owners[f].Count > 1 || (owners[f].Count == 0 && faces[f].Area <= largestGap)).ToList();
        var beside = Beside(faces, open);
        while (open.Count > 0)
        {
            var settled = open.Select(f => (Face: f, Owner: Nearest(f, owners, beside))).Where(s => s.Owner >= 0).ToList();
            if (settled.Count == 0)
            {
                // Faces in several areas with no sound neighbour: the first of the areas.
                settled = [.. open.Where(f => owners[f].Count > 1).Select(f => (f, owners[f][0]))];
                if (settled.Count == 0)
                    return;
            }
            foreach (var (face, owner) in settled)
                owners[face] = [owner];
            open = [.. open.Except(settled.Select(s => s.Face))];
        }
    }

    /// <summary>The area, among those that may have a face, with which it shares the longest border; −1 when none is settled yet.</summary>
    private static int Nearest(int face, List<int>[] owners, Dictionary<int, List<(int Face, double Length)>> beside)
    {
        var nearest = beside[face].Where(b => owners[b.Face] is [var o] && (owners[face].Count == 0 || owners[face].Contains(o)))
            .GroupBy(b => owners[b.Face][0]).OrderByDescending(g => g.Sum(b => b.Length)).ThenBy(g => g.Key).FirstOrDefault();
        return nearest?.Key ?? -1;
    }

    private static Dictionary<int, List<(int Face, double Length)>> Beside(Polygon[] faces, List<int> open)
    {
        var bySide = new Dictionary<LineSegment, List<int>>();
        for (var f = 0; f < faces.Length; f++)
        {
            foreach (var side in Sides(faces[f]))
            {
                if (!bySide.TryGetValue(side, out var there))
                    bySide[side] = there = [];
                there.Add(f);
            }
        }
        return open.ToDictionary(f => f, f => Sides(faces[f]).SelectMany(s => bySide[s].Where(o => o != f).Select(o => (o, s.Length))).ToList());
    }

    private static IEnumerable<LineSegment> Sides(Polygon face) =>
        LinearComponentExtracter.GetLines(face).Cast<LineString>().SelectMany(ring => ring.Coordinates.Zip(ring.Coordinates.Skip(1), (a, b) =>
        {
            var side = new LineSegment(a, b);
            side.Normalize();
            return side;
        }));
}
