using SmcStatic.Tests.Reading;

namespace SmcStatic.Tests.Importing;

/// <summary>The committed tables and definitions in a folder of a test's own, with a <c>files.csv</c> of its own.</summary>
internal static class RealTables
{
    private static readonly string[] Kept = ["import", "dimensions", "areas", "indicators"];

    /// <summary>Copies them to <c>data/</c>, with these lines of source files.</summary>
    public static void CopyTo(TemporaryFolder folder, IEnumerable<string> files)
    {
        foreach (var file in Kept.SelectMany(k => Directory.EnumerateFiles(Path.Combine(Repository.Data, k), "*", SearchOption.AllDirectories)))
        {
            var name = Path.GetRelativePath(Repository.Data, file);
            if (!Path.GetFileName(name).StartsWith("files-", StringComparison.Ordinal) && (!name.StartsWith("indicators", StringComparison.Ordinal) || name.EndsWith(".md", StringComparison.Ordinal)))
                folder.Write(Path.Combine("data", name), File.ReadAllBytes(file));
        }
        folder.Write("data/import/files.csv", string.Concat(files.Prepend("file,form,release,indicator,note").Select(l => l + "\n")));
    }
}
