using SmcStatic.Geography;
using SmcStatic.Importing.Definitions;
using SmcStatic.Importing.Tables;
using SmcStatic.Problems;

namespace SmcStatic.Importing;

/// <summary>Looks areas up by name. A name that no area has, or several have, is a problem.</summary>
/// <param name="names">The areas by name.</param>
/// <param name="log">Takes the problems.</param>
internal sealed class AreaLookup(AreaNames names, ProblemLog log)
{
    /// <summary>The area of a name at the first of the levels that has one; none, with a problem, when it is not clear which.</summary>
    public (Level Level, string Code)? Find(IReadOnlyList<LevelAt> among, string name, Position at)
    {
        var codes = names.Find(among, name);
        if (codes.Count == 1)
            return (names.LevelOf(codes[0])!, codes[0]);
        if (codes.Count > 1)
            log.Add(ImportProblems.AreaAmbiguous, at, $"{Problem.Quote(name)} is the name of {string.Join(" and ", codes)}", name);
        else
            log.Add(ImportProblems.AreaUnknown, at, $"{Problem.Quote(name)} is no area of {string.Join(' ', among)}", name);
        return null;
    }
}
