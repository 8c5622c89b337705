using System.Buffers;
using System.Text;
using Scriban.Runtime;

namespace SmcStatic.Rendering;

/// <summary>Where a template's output goes: a buffer of UTF-8 that is used again for page after page.</summary>
internal sealed class HtmlOutput : IScriptOutput
{
    private const int MostBytesPerChar = 3;
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'{}");
    private byte[] bytes = new byte[64 * 1024];
    private int length;

    /// <summary>Writes markup as it stands.</summary>
    public void Write(string text, int offset, int count) => Append(text.AsSpan(offset, count));

    /// <inheritdoc cref="Write"/>
    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    /// <summary>Writes markup as it stands.</summary>
    public void WriteMarkup(ReadOnlySpan<char> markup) => Append(markup);

    /// <summary>Writes text, escaped so that it reads the same between tags and within a quoted attribute.</summary>
    public void WriteText(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Special); at >= 0; at = text.IndexOfAny(Special))
        {
            Append(text[..at]);
            Append(EntityOf(text[at]));
            text = text[(at + 1)..];
        }
        Append(text);
    }

    /// <summary>What was written since the last <see cref="Clear"/>.</summary>
    public byte[] ToArray() => bytes.AsSpan(0, length).ToArray();

    /// <summary>Begins anew.</summary>
    public void Clear() => length = 0;

    internal static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAny(Special) < 0)
            return text;
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var letter in text)
            _ = Special.Contains(letter) ? escaped.Append(EntityOf(letter)) : escaped.Append(letter);
        return escaped.ToString();
    }

    private static string EntityOf(char letter) => letter switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        // So that two of them in a name are never taken for a mark that a template left behind.
        '{' => "&#123;",
        '}' => "&#125;",
        _ => "&#39;",
    };

    private void Append(ReadOnlySpan<char> text)
    {
        var most = length + (text.Length * MostBytesPerChar);
        if (most > bytes.Length)
            Array.Resize(ref bytes, Math.Max(most, bytes.Length * 2));
        length += Encoding.UTF8.GetBytes(text, bytes.AsSpan(length));
    }
}
