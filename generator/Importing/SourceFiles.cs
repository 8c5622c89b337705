using SmcStatic.Importing.Tables;
using SmcStatic.Problems;
using SmcStatic.Reading;

namespace SmcStatic.Importing;

/// <summary>A source file with what <c>files.csv</c> says of it.</summary>
/// <param name="Entry">What the table says.</param>
/// <param name="File">Where it is.</param>
internal sealed record SourceFile(SourceEntry Entry, DataFile File);

/// <summary>Finds the source files, and sees to it that each has its line and each line its file.</summary>
internal static class SourceFiles
{
    /// <summary>The source files that the table speaks of, by path.</summary>
    public static IReadOnlyList<SourceFile> Find(string source, IReadOnlyList<SourceEntry> entries, ProblemLog log)
    {
        var folder = Path.Combine(source, SourceEntry.Folder);
        if (!Directory.Exists(folder))
        {
            log.Add(ImportProblems.SourceMissing, new Position(source), $"There is no folder {SourceEntry.Folder} in the source folder", source);
            return [];
        }
        var paths = Directory.EnumerateFiles(folder, "*.csv", SearchOption.AllDirectories)
            .Select(p => Path.GetRelativePath(folder, p).Replace(Path.DirectorySeparatorChar, '/')).ToHashSet(StringComparer.Ordinal);
        foreach (var path in paths.Except(entries.Select(e => e.File)))
            log.Add(ImportProblems.FileUnknown, new Position($"{SourceEntry.Folder}/{path}"), $"No line of import/files.csv speaks of {path}", path);
        foreach (var entry in entries.Where(e => !paths.Contains(e.File)))
            log.Add(ImportProblems.FileMissing, entry.At, $"The file {entry.File} is not there", entry.File);
        return [.. entries.Where(e => paths.Contains(e.File)).Select(e => new SourceFile(e, e.Source with { Path = Path.Combine(folder, e.File) }))];
    }
}
