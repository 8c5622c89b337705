using System.Buffers;
using System.Text;
using System.Text.Unicode;
using SmcStatic.Problems;

namespace SmcStatic.Reading;

/// <summary>
/// The bytes of a text file, looked at as they pass: valid UTF-8, no control characters, no endless line. At the first fault the problem is noted and the
/// stream ends, so that nothing behind it is read into memory. A byte order mark is accepted and left out.
/// </summary>
internal sealed class CheckedStream(DataFile file, Stream inner, ProblemLog log) : Stream
{
    /// <summary>The longest line, in bytes.</summary>
    public const int LongestLine = 100_000;

    private const int LongestCharacter = 4;

    private static readonly SearchValues<byte> Controls =
        SearchValues.Create([0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 12, .. Enumerable.Range(14, 18).Select(b => (byte)b), 127]);

    private readonly byte[] pending = new byte[LongestCharacter];
    private int pendingCount;
    private int line = 1;
    private int lineBytes;
    private int lineChars;
    private bool afterReturn;
    private bool atStart = true;

    /// <summary>The line of the first fault; 0 when there is none.</summary>
    public int FaultLine { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        while (FaultLine == 0)
        {
            pending.AsSpan(0, pendingCount).CopyTo(buffer);
            var read = inner.ReadAtLeast(buffer[pendingCount..], 1, throwOnEndOfStream: false);
            var chunk = buffer[..(pendingCount + read)];
            pendingCount = 0;
            if (chunk.Length == 0)
                return 0;
            var whole = read == 0 ? chunk.Length : WholeCharacters(chunk);
            chunk[whole..].CopyTo(pending);
            pendingCount = chunk.Length - whole;
            var skip = atStart ? StartOf(chunk[..whole]) : 0;
            var passed = Check(chunk[skip..whole]);
            chunk.Slice(skip, passed).CopyTo(buffer);
            if (passed > 0)
                return passed;
        }
        return 0;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>How many bytes to skip at the start: a byte order mark of UTF-8. One of UTF-16 is a fault.</summary>
    private int StartOf(ReadOnlySpan<byte> chunk)
    {
        atStart = false;
        if (chunk is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [_, 0, ..] or [0, ..])
            Fault(TextProblems.NotUtf8, $"{file.Name} is in UTF-16, not in UTF-8", chunk is [0xFF or 0xFE, ..] ? "the byte order mark of UTF-16" : "a zero byte beside each letter", 0);
        return chunk is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
    }

    /// <summary>The length without the bytes of a character that goes on in the next chunk.</summary>
    private static int WholeCharacters(ReadOnlySpan<byte> chunk)
    {
        for (var back = 1; back < LongestCharacter && back <= chunk.Length; back++)
        {
            var lead = chunk[^back];
            var length = lead switch { >= 0xF0 => 4, >= 0xE0 => 3, >= 0xC0 => 2, >= 0x80 => 0, _ => 1 };
            if (length > 0)
                return length > back ? chunk.Length - back : chunk.Length;
        }
        return chunk.Length;
    }

    /// <summary>Counts lines and looks for faults; how many bytes stand before the first fault.</summary>
    private int Check(ReadOnlySpan<byte> chunk)
    {
        if (FaultLine != 0)
            return 0;
        var valid = Utf8.IsValid(chunk) ? chunk.Length : FirstInvalid(chunk);
        var plain = chunk[..valid].IndexOfAny(Controls) is var control and >= 0 ? control : valid;
        var at = 0;
        while (at < plain)
        {
            var end = chunk[at..plain].IndexOf((byte)'\n');
            var text = end < 0 ? chunk[at..plain] : chunk.Slice(at, end);
            if (PassesLine(text, end >= 0) is false)
                return at;
            at += text.Length + (end < 0 ? 0 : 1);
        }
        if (plain < valid)
            Fault(TextProblems.Control, $"A control character stands in {file.Name}", ((char)chunk[plain]).ToString(), lineChars + 1);
        else if (valid < chunk.Length)
            Fault(TextProblems.NotUtf8, $"{file.Name} is not in UTF-8 here; it may be in Windows-1252", $"the byte 0x{chunk[valid]:X2}", lineChars + 1);
        return plain;
    }

    /// <summary>Takes a line, or the part of one that this chunk holds, into account.</summary>
    private bool PassesLine(ReadOnlySpan<byte> text, bool ends)
    {
        var lone = afterReturn && text.Length > 0 ? 0 : text.IndexOf((byte)'\r');
        if (lone >= 0 && (lone < text.Length - 1 || afterReturn))
            return Fault(TextProblems.Control, $"A carriage return stands inside a line of {file.Name}", "\r", lineChars + 1);
        afterReturn = lone >= 0 && !ends;
        lineBytes += text.Length;
        if (lineBytes > LongestLine)
            return Fault(TextProblems.LineTooLong, $"The line is longer than {LongestLine / 1000} kilobytes; the file was not read on", "a line that does not end", 0);
        lineChars += Encoding.UTF8.GetCharCount(text);
        if (ends)
            (line, lineBytes, lineChars, afterReturn) = (line + 1, 0, 0, false);
        return true;
    }

    private static int FirstInvalid(ReadOnlySpan<byte> chunk)
    {
        var at = 0;
        while (at < chunk.Length && Rune.DecodeFromUtf8(chunk[at..], out _, out var length) == OperationStatus.Done)
            at += length;
        return at;
    }

    private bool Fault(ProblemKind kind, string sentence, string found, int column)
    {
        FaultLine = line;
        log.Add(kind, file.At(line, column), sentence, found);
        return false;
    }
}
