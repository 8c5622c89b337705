using SmcStatic.Problems;

namespace SmcStatic.Writing;

/// <summary>The paths of a site's files, which must be as many files on every disk: also on one that does not tell upper from lower case.</summary>
public static class SitePaths
{
    /// <summary>Notes each path that is there twice, or that is a folder of another.</summary>
    /// <param name="paths">Every path, with slashes, not beginning with one.</param>
    /// <param name="log">Takes the problems.</param>
    public static void Check(IEnumerable<string> paths, ProblemLog log)
    {
        var files = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in paths)
        {
            if (!files.TryAdd(path, path))
                log.Add(WritingProblems.SamePath, new Position(path), $"Two files of the site are to stand at {path}.", files[path]);
        }
        var folders = files.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var path in files.Keys)
        {
            for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
            {
                if (folders.TryGetValue(path.AsSpan(0, slash), out var file))
                    log.Add(WritingProblems.SamePath, new Position(path), $"{file} is to be a file, and the folder of {path}.", file);
            }
        }
    }
}
