using System.Text;
using SmcStatic.Problems;

namespace SmcStatic.Reading;

/// <summary>The text of a small file: words or settings.</summary>
internal static class SourceText
{
    /// <summary>The largest file of words or settings, in bytes.</summary>
    public const int Largest = 1_000_000;

    /// <summary>Opens a file, or says why it cannot be opened.</summary>
    public static Stream? OpenStream(DataFile file, ProblemLog log)
    {
        try
        {
            return new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            log.Add(TextProblems.Unreadable, file.At(), $"{file.Name} cannot be opened");
            return null;
        }
    }

    /// <summary>The whole text of a file; none, with a problem, when it is no text or too large.</summary>
    public static string? Read(DataFile file, ProblemLog log)
    {
        if (OpenStream(file, log) is not { } open)
            return null;
        if (open.Length > Largest)
        {
            log.Add(TextProblems.TooLarge, file.At(), $"{file.Name} is too large to be words or settings", $"{open.Length} bytes");
            open.Dispose();
            return null;
        }
        using var stream = new CheckedStream(file, open, log);
        using var reader = new StreamReader(stream, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: false);
        var text = reader.ReadToEnd();
        return stream.FaultLine == 0 ? text.ReplaceLineEndings("\n") : null;
    }
}
