using System.IO.Compression;
using SmcStatic.Hosting;
using SmcStatic.Problems;

namespace SmcStatic.Verifying;

/// <summary>A site in a folder, held against its manifest: every byte, and no file but its own.</summary>
public static class SiteFolder
{
    /// <summary>What a folder's name ends in that stands beside a published site and holds what publishing needs to know.</summary>
    public const string StateEnding = ".publishing";

    /// <summary>The list, in that folder and in the form of a manifest, of what stands with the site besides: its compressed forms, and older assets for pages that browsers still have.</summary>
    public const string BesidesName = "besides.json";

    /// <summary>The endings of compressed forms, and the coding of each.</summary>
    public static IReadOnlyList<(string Ending, string Coding)> Compressed { get; } = [(".br", "br"), (".gz", "gzip")];

    /// <summary>Checks a site. Returns its manifest, or none when it has none that can be read.</summary>
    /// <param name="folder">The site's folder, as the user wrote it.</param>
    /// <param name="log">Takes each fault, by file.</param>
    public static Manifest? Check(string folder, ProblemLog log)
    {
        if (Manifest.In(folder) is not { } manifest)
        {
            log.Add(VerifyingProblems.NoManifest, new Position(Path.Combine(folder, Manifest.Name)), $"{folder} has no manifest that can be read.");
            return null;
        }
        var besides = Manifest.ReadAt(Path.Combine(Path.TrimEndingDirectorySeparator(folder) + StateEnding, BesidesName));
        ManifestFile? Listed(string path) => path == Manifest.Name ? manifest.Itself : manifest.Find(path) ?? besides?.Find(path);

        var there = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(folder, f).Replace(Path.DirectorySeparatorChar, '/')).Order(StringComparer.Ordinal).ToList();
        Parallel.ForEach(there, path =>
        {
            var file = Listed(path);
            var form = Compressed.FirstOrDefault(c => path.EndsWith(c.Ending, StringComparison.Ordinal));
            var plain = form.Ending is null ? null : Listed(path[..^form.Ending.Length]);
            if (file is not null)
                CheckFile(folder, file, log);
            if (plain is not null)
                CheckCompressed(folder, path, form.Coding, plain, log);
            if (file is null && plain is null)
                log.Add(VerifyingProblems.Extra, new Position(path), $"{path} is not of this site.", path);
        });
        foreach (var file in manifest.Files.Concat(besides?.Files ?? []).ExceptBy(there, f => f.Path, StringComparer.Ordinal))
            log.Add(VerifyingProblems.Missing, new Position(file.Path), $"{file.Path} is not there.");
        return manifest;
    }

    /// <summary>The bytes that a compressed stream opens to.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="coding"><c>br</c> or <c>gzip</c>.</param>
    public static Stream Open(Stream stream, string coding) =>
        coding == "br" ? new BrotliStream(stream, CompressionMode.Decompress) : new GZipStream(stream, CompressionMode.Decompress);

    private static void CheckFile(string folder, ManifestFile file, ProblemLog log)
    {
        try
        {
            var hash = Digest.OfFile(Path.Combine(folder, file.Path));
            if (hash != file.Sha256)
                log.Add(VerifyingProblems.Changed, new Position(file.Path), $"{file.Path} has other bytes than its site.", $"SHA-256 {hash}", $"SHA-256 {file.Sha256}");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            log.Add(VerifyingProblems.Changed, new Position(file.Path), $"{file.Path} cannot be read: {failure.Message}", failure.Message);
        }
    }

    private static void CheckCompressed(string folder, string path, string coding, ManifestFile plain, ProblemLog log)
    {
        try
        {
            using var stream = Open(File.OpenRead(Path.Combine(folder, path)), coding);
            if (Digest.Of(stream) == plain.Sha256)
                return;
            log.Add(VerifyingProblems.OtherWhenOpened, new Position(path), $"{path} does not open to {plain.Path}.", "other bytes");
        }
        catch (Exception failure) when (failure is IOException or InvalidDataException or InvalidOperationException or UnauthorizedAccessException)
        {
            log.Add(VerifyingProblems.OtherWhenOpened, new Position(path), $"{path} does not open to {plain.Path}.", failure.Message);
        }
    }
}
