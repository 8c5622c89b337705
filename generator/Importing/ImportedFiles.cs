using System.Text;

namespace SmcStatic.Importing;

/// <summary>Writes the files of an import: all of them beside their places first, then each moved to its own, so that none is ever half written.</summary>
internal static class ImportedFiles
{
    private const string Unfinished = ".importing";

    /// <summary>Writes texts by their paths in a folder.</summary>
    public static void Write(string folder, IReadOnlyDictionary<string, string> texts)
    {
        foreach (var (name, text) in texts)
        {
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path + Unfinished, text, new UTF8Encoding(false));
        }
        foreach (var name in texts.Keys)
            File.Move(Path.Combine(folder, name) + Unfinished, Path.Combine(folder, name), overwrite: true);
    }
}
