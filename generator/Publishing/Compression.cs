using System.IO.Compression;
using SmcStatic.Hosting;

namespace SmcStatic.Publishing;

/// <summary>The compressed forms of a site's files, the same for the same bytes.</summary>
internal static class Compression
{
    // Below this a file goes in the first packet anyway.
    private const int Least = 1_000;

    /// <summary>Whether a file is sent compressed.</summary>
    public static bool IsWorthIt(ManifestFile file) => file.IsText && file.Size >= Least;

    /// <summary>A file's bytes, compressed.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="coding"><c>br</c> or <c>gzip</c>.</param>
    /// <param name="quality">How hard Brotli tries, from 0 to 11.</param>
    public static byte[] Of(ReadOnlySpan<byte> bytes, string coding, int quality)
    {
        using var sent = new MemoryStream();
        using (Stream stream = coding == "br"
            ? new BrotliStream(sent, new BrotliCompressionOptions { Quality = quality }, leaveOpen: true)
            : new GZipStream(sent, CompressionLevel.SmallestSize, leaveOpen: true))
            stream.Write(bytes);
        return sent.ToArray();
    }
}
