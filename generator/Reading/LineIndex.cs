using System.Text;

namespace SmcStatic.Reading;

/// <summary>Tells line and column, from 1, of places in the bytes of a file; quick when they are asked for in order.</summary>
internal sealed class LineIndex(byte[] bytes)
{
    private const int LongestExcerpt = 40;

    private int line = 1;
    private int lineStart = MarkLength(bytes);
    private int known = MarkLength(bytes);

    /// <summary>The length of the byte order mark, if there is one.</summary>
    public static int MarkLength(ReadOnlySpan<byte> bytes) => bytes.StartsWith("\uFEFF"u8) ? 3 : 0;

    /// <summary>Line and column of a byte.</summary>
    /// <param name="offset">Counted from behind the byte order mark, as the JSON reader does.</param>
    public (int Line, int Column) Of(long offset)
    {
        var place = (int)offset + MarkLength(bytes);
        if (place < known)
            (line, lineStart, known) = (1, MarkLength(bytes), MarkLength(bytes));
        for (; known < place; known++)
        {
            if (bytes[known] == '\n')
                (line, lineStart) = (line + 1, known + 1);
        }
        return (line, Encoding.UTF8.GetCharCount(bytes, lineStart, place - lineStart) + 1);
    }

    /// <summary>The text from a place on, some of its line.</summary>
    public string Text(int line, int column)
    {
        var start = MarkLength(bytes);
        for (var l = 1; l < line && start < bytes.Length; l++)
            start = Array.IndexOf(bytes, (byte)'\n', start) is var end and >= 0 ? end + 1 : bytes.Length;
        var text = bytes.AsSpan(Math.Min(start + column - 1, bytes.Length));
        var stop = text.IndexOf((byte)'\n');
        text = stop >= 0 ? text[..stop] : text;
        return Encoding.UTF8.GetString(text[..Math.Min(text.Length, LongestExcerpt)]);
    }
}
