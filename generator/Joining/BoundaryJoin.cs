using System.Globalization;
using SmcStatic.Geography;
using SmcStatic.Problems;
using SmcStatic.Reading;

namespace SmcStatic.Joining;

/// <summary>Joins boundaries to areas by code and vintage: each area has its boundary and each boundary its area, or a waiver says why not.</summary>
internal sealed class BoundaryJoin
{
    private readonly JoinedAreas areas;
    private readonly Waivers waivers;
    private readonly ProblemLog log;
    private readonly List<Boundary> boundaries = [];
    private readonly HashSet<(string Code, int Vintage)> drawn = [];

    private BoundaryJoin(JoinedAreas areas, Waivers waivers, ProblemLog log) => (this.areas, this.waivers, this.log) = (areas, waivers, log);

    /// <summary>The boundaries, in the order of the areas and their vintages.</summary>
    public static IReadOnlyList<Boundary> Join(Sources sources, JoinedAreas areas, ProblemLog log)
    {
        var join = new BoundaryJoin(areas, Waivers.Read(sources.Waivers, log), log);
        var unread = new HashSet<(Level, int)>();
        foreach (var file in sources.Boundaries)
        {
            if (join.NameOf(file) is not var (level, vintage))
                continue;
            var read = BoundaryReader.ReadSound(file, log);
            if (read?.IsWhole != true)
                unread.Add((level, vintage));
            foreach (var feature in read?.Features ?? [])
                join.Add(feature, level, vintage);
        }
        join.NoteMissing(unread, [.. sources.Boundaries.Select(f => f.Place)]);
        if (unread.Count == 0 && areas.AreWhole)
            join.waivers.NoteUnused(log);
        return [.. join.boundaries.OrderBy(b => b.Area.Order).ThenBy(b => b.Vintage)];
    }

    private (Level Level, int Vintage)? NameOf(DataFile file)
    {
        var parts = file.Word.Split('-');
        if (parts is [var level, { Length: 4 } vintage] && Level.Find(level) is { } known && int.TryParse(vintage, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            return (known, year);
        log.Add(BoundaryJoinProblems.FileName, file.At(), $"The name of {file.Name} does not say which level and vintage it holds", file.Name,
            cure: $"Rename the file; levels are {string.Join(", ", Level.All)}.");
        return null;
    }

    private void Add(BoundaryFeature feature, Level level, int vintage)
    {
        drawn.Add((feature.Code, vintage));
        if (areas.Codes.Lacks(feature.Code))
        {
            if (!waivers.Waive(feature.Code, vintage, Waivers.NoArea))
                log.Add(BoundaryJoinProblems.NoArea, feature.At, $"No area has the code {Problem.Quote(feature.Code)}", feature.Code, cure: areas.Codes.Cure(feature.Code));
        }
        else if (areas.Areas.Find(feature.Code) is { } area)
            Add(feature, area, (level, vintage));
    }

    private void Add(BoundaryFeature feature, Area area, (Level Level, int Vintage) file)
    {
        if (area.Level != file.Level)
            log.Add(BoundaryJoinProblems.WrongLevel, feature.At, $"{area.Name} ({area.Code}) is of the level {area.Level}", file.Level.Code);
        else if (!area.Vintages.Contains(file.Vintage))
            log.Add(BoundaryJoinProblems.WrongVintage, feature.At, $"{area.Name} ({area.Code}) is no area of {file.Vintage}", file.Vintage.ToString(CultureInfo.InvariantCulture),
                $"one of {string.Join(", ", area.Vintages)}");
        else
            boundaries.Add(new Boundary(area, file.Vintage, new Shape(feature.Polygons)));
    }

    /// <summary>Notes the areas without a boundary; those of a file that is not there as one.</summary>
    private void NoteMissing(HashSet<(Level, int)> unread, HashSet<string> files)
    {
        var missing = areas.Areas.InOrder.Where(a => a.Level.HasPages).SelectMany(a => a.Vintages.Select(v => (Area: a, Vintage: v)))
            .Where(a => !unread.Contains((a.Area.Level, a.Vintage)) && !drawn.Contains((a.Area.Code, a.Vintage)) && !waivers.Waive(a.Area.Code, a.Vintage, Waivers.NoBoundary));
        foreach (var ofFile in missing.GroupBy(a => $"boundaries/{a.Area.Level}-{a.Vintage}.geojson", StringComparer.Ordinal))
        {
            if (files.Contains(ofFile.Key))
            {
                foreach (var (area, vintage) in ofFile)
                    log.Add(BoundaryJoinProblems.NoBoundary, areas.Places[(area.Code, vintage)], $"{area.Name} ({area.Code}) has no boundary in {ofFile.Key}", area.Code);
            }
            else
            {
                var first = ofFile.First().Area;
                log.Add(BoundaryJoinProblems.NoBoundary, areas.Places[(first.Code, ofFile.First().Vintage)], $"There is no file {ofFile.Key}, so that {Count(ofFile.Count())} no boundary: {first.Name} ({first.Code}) is the first", first.Code);
            }
        }
    }

    private static string Count(int areas) => areas == 1 ? "one area has" : $"{areas} areas have";
}
