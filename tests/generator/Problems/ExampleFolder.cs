using System.Globalization;

namespace SmcStatic.Tests.Problems;

/// <summary>
/// A situation of tests/examples: the data folder of tests/examples/base with the files of the situation's own data folder laid over it,
/// without those that removed.txt lists, and with those that make.txt has made (links, files too large to be kept).
/// </summary>
public sealed class ExampleFolder : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("smc-example-").FullName;

    public ExampleFolder(string situation)
    {
        Situation = Path.Combine(All, situation);
        Lay(Path.Combine(All, "base", "data"), Data);
        Lay(Path.Combine(Situation, "data"), Data);
        if (Directory.Exists(Path.Combine(Situation, "templates")))
        {
            Templates = Path.Combine(root, "templates");
            Lay(Path.Combine(Repository.Root, "templates"), Templates);
            Lay(Path.Combine(Situation, "templates"), Templates);
        }
        foreach (var line in LinesOf("removed.txt"))
            File.Delete(Path.Combine(Data, line));
        foreach (var line in LinesOf("make.txt"))
            Make(line.Split(' ', 3));
    }

    /// <summary>The folder of all examples.</summary>
    public static string All { get; } = Path.Combine(Repository.Root, "tests", "examples");

    /// <summary>The folder of this one.</summary>
    public string Situation { get; }

    /// <summary>The data folder made from it.</summary>
    public string Data => Path.Combine(root, "data");

    /// <summary>The folder of templates, when the situation has some of its own: they are laid over those of the repository.</summary>
    public string? Templates { get; }

    /// <summary>Where a site may be made.</summary>
    public string Site => Path.Combine(root, "dist");

    /// <summary>The moment as of which it is built: what as-of.txt says, or one after all releases.</summary>
    public DateTime AsOf => LinesOf("as-of.txt") is [var line] ? DateTime.Parse(line, CultureInfo.InvariantCulture) : new(2026, 1, 1);

    /// <summary>What preview.txt asks to be previewed: a day, or nothing for the next release; none without that file.</summary>
    public PreviewRequest? Preview => !File.Exists(Path.Combine(Situation, "preview.txt")) ? null
        : new(LinesOf("preview.txt") is [var day] ? DateOnly.Parse(day, CultureInfo.InvariantCulture) : null);

    public void Dispose() => Directory.Delete(root, recursive: true);

    private string[] LinesOf(string name) =>
        File.Exists(Path.Combine(Situation, name)) ? [.. File.ReadAllLines(Path.Combine(Situation, name)).Where(l => l.Length > 0)] : [];

    private static void Lay(string folder, string over)
    {
        foreach (var file in Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories) : [])
        {
            var target = Path.Combine(over, Path.GetRelativePath(folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }

    /// <summary><c>link path target</c>, <c>line path bytes</c> (a line of that many letters at the end of the file), <c>size path bytes</c> (zero bytes up to that size).</summary>
    private void Make(string[] recipe)
    {
        var path = Path.Combine(Data, recipe[1]);
        switch (recipe[0])
        {
            case "link":
                File.Delete(path);
                File.CreateSymbolicLink(path, recipe[2]);
                break;
            case "line":
                using (var file = File.Open(path, FileMode.Append))
                {
                    var block = new byte[1_000_000];
                    Array.Fill(block, (byte)'x');
                    for (var left = long.Parse(recipe[2], CultureInfo.InvariantCulture); left > 0; left -= block.Length)
                        file.Write(block, 0, (int)Math.Min(block.Length, left));
                }
                break;
            case "size":
                using (var file = File.Open(path, FileMode.Open))
                    file.SetLength(long.Parse(recipe[2], CultureInfo.InvariantCulture));
                break;
            default:
                throw new InvalidOperationException($"make.txt cannot {recipe[0]}");
        }
    }
}
