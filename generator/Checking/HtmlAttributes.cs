using System.Buffers;
using System.Net;
using System.Text;

namespace SmcStatic.Checking;

/// <summary>The attributes of a start tag, one after another.</summary>
internal ref struct HtmlAttributes(ReadOnlySpan<byte> text)
{
    private static readonly SearchValues<byte> NameEnds = SearchValues.Create("= \t\r\n\f/"u8);

    private ReadOnlySpan<byte> rest = text;

    /// <summary>The name, as written.</summary>
    public ReadOnlySpan<byte> Name { get; private set; }

    /// <summary>The value between its quotes, character references not yet resolved; empty where there is none.</summary>
    public ReadOnlySpan<byte> Value { get; private set; }

    /// <summary>Steps to the next attribute. Returns whether there is one.</summary>
    public bool Next()
    {
        rest = rest.TrimStart(" \t\r\n\f/"u8);
        if (rest.IsEmpty)
            return false;
        var end = rest.IndexOfAny(NameEnds);
        Name = end < 0 ? rest : rest[..end];
        Value = default;
        rest = end < 0 ? default : rest[end..].TrimStart(" \t\r\n\f"u8);
        if (rest.IsEmpty || rest[0] != '=')
            return true;
        rest = rest[1..].TrimStart(" \t\r\n\f"u8);
        if (rest.IsEmpty)
            return true;
        var quoted = rest[0] is (byte)'"' or (byte)'\'';
        var close = quoted ? rest[1..].IndexOf(rest[0]) : rest.IndexOfAny(" \t\r\n\f"u8);
        Value = (quoted, close) switch
        {
            (true, < 0) => rest[1..],
            (true, _) => rest.Slice(1, close),
            (false, < 0) => rest,
            _ => rest[..close],
        };
        rest = close < 0 ? default : rest[(close + (quoted ? 2 : 0))..];
        return true;
    }

    /// <summary>Whether the name is this one, written in lower case.</summary>
    public readonly bool Is(ReadOnlySpan<byte> name) => Ascii.EqualsIgnoreCase(Name, name);

    /// <summary>The value of an attribute of these, or none when it is not there.</summary>
    public readonly string? Find(ReadOnlySpan<byte> name)
    {
        var walk = this;
        while (walk.Next())
        {
            if (walk.Is(name))
                return Decode(walk.Value);
        }
        return null;
    }

    /// <summary>Whether an attribute is there.</summary>
    public readonly bool Has(ReadOnlySpan<byte> name)
    {
        var walk = this;
        while (walk.Next())
        {
            if (walk.Is(name))
                return true;
        }
        return false;
    }

    /// <summary>Text as a reader sees it: UTF-8 and character references resolved.</summary>
    public static string Decode(ReadOnlySpan<byte> text)
    {
        var characters = Encoding.UTF8.GetString(text);
        return text.Contains((byte)'&') ? WebUtility.HtmlDecode(characters) : characters;
    }
}
