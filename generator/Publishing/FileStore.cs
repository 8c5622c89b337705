using SmcStatic.Hosting;
using SmcStatic.Verifying;

namespace SmcStatic.Publishing;

/// <summary>Files by the hash of their bytes, each once for all kept releases, with their compressed forms beside them.</summary>
/// <param name="folder">Where they lie.</param>
public sealed class FileStore(string folder)
{
    private const int Prefix = 2;

    /// <summary>Where the file of a hash lies.</summary>
    public string PathOf(string sha256) => Path.Combine(folder, sha256[..Prefix], sha256);

    /// <summary>Where a compressed form of a file lies; none when it has none.</summary>
    public string? CompressedOf(ManifestFile file, string ending) => PathOf(file.Sha256) + ending is var path && File.Exists(path) ? path : null;

    /// <summary>Takes the files of a site, and makes their compressed forms; what is there and whole is not made again.</summary>
    /// <param name="files">The files.</param>
    /// <param name="site">The folder they lie in.</param>
    /// <param name="quality">How hard Brotli tries.</param>
    public void Take(IReadOnlyList<ManifestFile> files, string site, int quality)
    {
        // The largest first, so that no thread is left with one at the end.
        var once = files.DistinctBy(f => f.Sha256).OrderByDescending(f => f.Size).ToList();
        Parallel.ForEach(once, file =>
        {
            if (!Holds(file))
                AtomicFile.Write(PathOf(file.Sha256), Read(file, Path.Combine(site, file.Path)));
            foreach (var (ending, coding) in SiteFolder.Compressed.Where(_ => Compression.IsWorthIt(file)))
            {
                if (!Opens(file, ending, coding) && Compression.Of(File.ReadAllBytes(PathOf(file.Sha256)), coding, quality) is var bytes && bytes.Length < file.Size)
                    AtomicFile.Write(PathOf(file.Sha256) + ending, bytes);
            }
        });
    }

    /// <summary>Whether the store has a file whole.</summary>
    public bool Holds(ManifestFile file) => File.Exists(PathOf(file.Sha256)) && Digest.OfFile(PathOf(file.Sha256)) == file.Sha256;

    /// <summary>Lets go of all files but those of these hashes, and of what a killed publish left.</summary>
    public void KeepOnly(IEnumerable<string> hashes)
    {
        var kept = hashes.ToHashSet(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetFileName(file);
            if (!kept.Contains(name.Split('.')[0]) || name.EndsWith(AtomicFile.OnTheWay, StringComparison.Ordinal))
                File.Delete(file);
        }
    }

    // The site may have changed since it was verified: what is taken is what was verified.
    private static byte[] Read(ManifestFile file, string path) => File.ReadAllBytes(path) is var bytes && Digest.Of(bytes) == file.Sha256
        ? bytes
        : throw new IOException($"{path} was changed while it was being published");

    private bool Opens(ManifestFile file, string ending, string coding)
    {
        if (CompressedOf(file, ending) is not { } path)
            return false;
        try
        {
            using var stream = SiteFolder.Open(File.OpenRead(path), coding);
            return Digest.Of(stream) == file.Sha256;
        }
        catch (Exception failure) when (failure is InvalidDataException or InvalidOperationException)
        {
            return false;
        }
    }
}
