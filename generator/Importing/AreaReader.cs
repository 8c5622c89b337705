using SmcStatic.Geography;
using SmcStatic.Importing.Tables;
using SmcStatic.Problems;

namespace SmcStatic.Importing;

/// <summary>Finds a row's area by its type and name; never by its code, which the source fills down wrongly.</summary>
/// <param name="row">The row.</param>
/// <param name="rule">The rule it is understood by.</param>
/// <param name="vocabulary">The tables and the areas.</param>
/// <param name="log">Takes the problems.</param>
internal sealed class AreaReader(SourceRow row, Rule rule, Vocabulary vocabulary, ProblemLog log)
{
    /// <summary>The area's level and code; none, with a problem, when it is not known.</summary>
    /// <param name="split">The split that holds its name, if one does.</param>
    public (Level Level, string Code)? Read(RowSplit? split)
    {
        if (rule.Take.Area is { } code)
        {
            if (vocabulary.Areas.LevelOf(code) is { } level)
                return (level, code);
            log.Add(ImportProblems.TableLine, rule.At, $"The rule names the area {code}, which is not known", code, "a code of areas/areas.csv");
            return null;
        }
        var column = split?.Place.ValueColumn ?? "area_name";
        return Levels() is { } among ? new AreaLookup(vocabulary.Areas, log).Find(among, row[column], row.PositionOf(column)) : null;
    }

    private IReadOnlyList<LevelAt>? Levels()
    {
        if (rule.Take.Levels is { } levels)
            return levels;
        if (vocabulary.Tables.AreaTypes.TryFind([row["area_type"]], Scope.All, out var known))
            return known.Levels;
        log.Add(ImportProblems.AreaTypeUnknown, row.PositionOf("area_type"), $"The area type {Problem.Quote(row["area_type"])} is not known", row["area_type"]);
        return null;
    }
}
