using System.Text.Json;
using System.Text.Unicode;
using SmcStatic.Problems;

namespace SmcStatic.Reading;

/// <summary>Reads GeoJSON files of polygons, with the place of each feature.</summary>
public static class BoundaryReader
{
    /// <summary>The largest file, in bytes. A whole country in fine detail has less.</summary>
    internal const int Largest = 200_000_000;

    /// <summary>A file of the data folder: in degrees, each feature with a code, each border sound. Rings that run the wrong way are turned round.</summary>
    public static BoundaryFile? ReadSound(DataFile file, ProblemLog log) =>
        Read(file, log) is { } read ? BoundaryChecks.Sound(read, log) : null;

    /// <summary>A file as it stands: whoever made it, whatever its properties; borders may cross themselves.</summary>
    public static BoundaryFile? Read(DataFile file, ProblemLog log)
    {
        if (Bytes(file, log) is not { } bytes)
            return null;
        if (!Utf8.IsValid(bytes))
        {
            log.Add(TextProblems.NotUtf8, file.At(), $"{file.Name} is not in UTF-8");
            return null;
        }
        var lines = new LineIndex(bytes);
        var reader = new Utf8JsonReader(bytes.AsSpan(LineIndex.MarkLength(bytes)), new JsonReaderOptions { CommentHandling = JsonCommentHandling.Disallow });
        try
        {
            return BoundaryParser.Parse(file, ref reader, lines, log);
        }
        catch (JsonException e)
        {
            var (line, column) = ((int)(e.LineNumber ?? 0) + 1, (int)(e.BytePositionInLine ?? 0) + 1);
            log.Add(BoundaryProblems.Json, file.At(line, column), $"{file.Name} is not JSON", lines.Text(line, column));
            return null;
        }
        // What the JSON reader throws for a text with half a surrogate pair, "\ud800": it is JSON by its grammar, and no text.
        catch (InvalidOperationException)
        {
            var (line, column) = lines.Of(reader.TokenStartIndex);
            log.Add(BoundaryProblems.Json, file.At(line, column), $"{file.Name} holds a text that is none", lines.Text(line, column));
            return null;
        }
    }

    private static byte[]? Bytes(DataFile file, ProblemLog log)
    {
        using var stream = SourceText.OpenStream(file, log);
        if (stream is null)
            return null;
        if (stream.Length > Largest)
        {
            log.Add(BoundaryProblems.TooLarge, file.At(), $"{file.Name} has {stream.Length} bytes");
            return null;
        }
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
