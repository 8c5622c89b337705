using System.Collections.Concurrent;
using Microsoft.Net.Http.Headers;
using SmcStatic.Publishing;

namespace SmcStatic.Serving;

/// <summary>The files of a site as they are sent: compressed where the browser can read that, from the file that publishing put beside it, or else compressed here, each once for as long as it does not change.</summary>
internal sealed class SentFiles
{
    // Nearly as small as publishing makes them, in a tenth of the time.
    private const int BrotliQuality = 9;

    private readonly ConcurrentDictionary<(string File, DateTime Changed, string Coding), byte[]> compressed = new();

    /// <summary>The coding to send text in: <c>br</c>, <c>gzip</c>, or none.</summary>
    /// <param name="accepted">What the browser says it can read: "gzip;q=0.5, br".</param>
    public static string? CodingOf(IList<string> accepted)
    {
        if (!StringWithQualityHeaderValue.TryParseList(accepted, out var codings))
            return null;
        return new[] { "br", "gzip" }.FirstOrDefault(name => codings.Any(c => c.Value.Equals(name, StringComparison.OrdinalIgnoreCase) && c.Quality is not 0));
    }

    /// <summary>A file's bytes in a coding, and a mark that is another for other bytes.</summary>
    /// <param name="file">The file.</param>
    /// <param name="coding">The coding; none for the file as it is.</param>
    public (byte[] Bytes, DateTime Changed, string Mark) Sent(string file, string? coding)
    {
        var beside = coding switch { "br" => file + ".br", "gzip" => file + ".gz", _ => file };
        var source = File.Exists(beside) ? beside : file;
        var changed = File.GetLastWriteTimeUtc(source);
        var bytes = coding is null || source == beside
            ? File.ReadAllBytes(source)
            : compressed.GetOrAdd((file, changed, coding), key => Compression.Of(File.ReadAllBytes(key.File), key.Coding, BrotliQuality));
        return (bytes, changed, $"\"{changed.Ticks:x}-{bytes.Length:x}{(coding is null ? "" : "-")}{coding}\"");
    }
}
