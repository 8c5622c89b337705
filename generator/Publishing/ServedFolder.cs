using SmcStatic.Hosting;
using SmcStatic.Verifying;

namespace SmcStatic.Publishing;

/// <summary>The folder that a server serves: what should stand in it, what does, and how each file comes and goes.</summary>
/// <param name="folder">The folder.</param>
/// <param name="store">Where the bytes come from.</param>
internal sealed class ServedFolder(string folder, FileStore store)
{
    /// <summary>Every file that should stand, by its path, with where its bytes lie: the files themselves and their compressed forms.</summary>
    public Dictionary<string, string> Wanted(IEnumerable<ManifestFile> files)
    {
        var wanted = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            wanted[file.Path] = store.PathOf(file.Sha256);
            foreach (var (ending, _) in SiteFolder.Compressed)
            {
                if (store.CompressedOf(file, ending) is { } compressed)
                    wanted[file.Path + ending] = compressed;
            }
        }
        return wanted;
    }

    /// <summary>Every file that stands, by its path.</summary>
    public IReadOnlyList<string> There() => Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace(Path.DirectorySeparatorChar, '/')).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>Whether a file stands with the bytes it should have. It is looked at, not remembered: a publish that was killed, or someone's hand, is thus made good.</summary>
    public bool Stands(string path, string source)
    {
        var (there, meant) = (new FileInfo(Path.Combine(folder, path)), new FileInfo(source));
        if (!there.Exists || there.Length != meant.Length)
            return false;
        return File.ReadAllBytes(there.FullName).AsSpan().SequenceEqual(File.ReadAllBytes(source));
    }

    /// <summary>Puts a file in its place.</summary>
    public void Put(string path, string source) => AtomicFile.Put(source, Path.Combine(folder, path));

    /// <summary>Takes a file away, and the folders that are empty then.</summary>
    public void Remove(string path)
    {
        File.Delete(Path.Combine(folder, path));
        for (var above = Path.GetDirectoryName(path); !string.IsNullOrEmpty(above); above = Path.GetDirectoryName(above))
        {
            var full = Path.Combine(folder, above);
            if (Directory.EnumerateFileSystemEntries(full).Any())
                return;
            Directory.Delete(full);
        }
    }

    /// <summary>The file that a path is a compressed form of; the path itself when it is none.</summary>
    public static string PlainOf(string path) => SiteFolder.Compressed.FirstOrDefault(c => path.EndsWith(c.Ending, StringComparison.Ordinal)) is { Ending: { } ending } ? path[..^ending.Length] : path;
}
