using System.Buffers;
using System.Text;

namespace SmcStatic.Checking;

/// <summary>What stands at a place in a page's HTML.</summary>
internal enum HtmlToken
{
    /// <summary>Text between tags, its character references not yet resolved.</summary>
    Text,

    /// <summary>A start tag, with its attributes.</summary>
    Start,

    /// <summary>An end tag.</summary>
    End,

    /// <summary>A comment, a doctype: nothing that a reader sees.</summary>
    Aside,
}

/// <summary>
/// Walks over the tags and texts of HTML in UTF-8, without a copy of any of it. A whole parser builds a tree for each of thousands of pages;
/// a check needs no tree. Made for the HTML that templates write: quoted attributes, every tag closed; tests hold it against a real parser.
/// </summary>
internal ref struct HtmlTokens(ReadOnlySpan<byte> html)
{
    private static ReadOnlySpan<byte> CommentEnd => "-->"u8;

    private static readonly SearchValues<byte> NameEnds = SearchValues.Create(" \t\r\n\f/"u8);

    private readonly ReadOnlySpan<byte> html = html;
    private int place;
    private ReadOnlySpan<byte> textOnlyIn;

    /// <summary>What stands here.</summary>
    public HtmlToken Token { get; private set; }

    /// <summary>The tag's name, as written.</summary>
    public ReadOnlySpan<byte> Name { get; private set; }

    /// <summary>The text, as written.</summary>
    public ReadOnlySpan<byte> Text { get; private set; }

    /// <summary>The attributes of a start tag.</summary>
    public HtmlAttributes Attributes { get; private set; }

    /// <summary>Steps on. Returns whether anything is left.</summary>
    public bool Next()
    {
        if (place >= html.Length)
            return false;
        var rest = html[place..];
        if (textOnlyIn.Length > 0)
            ReadTextOnly(rest);
        else if (IsTag(rest))
            ReadTag(rest);
        else
            Take(HtmlToken.Text, rest, EndOfText(rest));
        return true;
    }

    private static bool IsTag(ReadOnlySpan<byte> rest) =>
        rest.Length > 1 && rest[0] == '<' && (char.IsAsciiLetter((char)rest[1]) || rest[1] is (byte)'/' or (byte)'!' or (byte)'?');

    private static int EndOfText(ReadOnlySpan<byte> rest)
    {
        for (var from = 1; from < rest.Length;)
        {
            var next = rest[from..].IndexOf((byte)'<');
            if (next < 0)
                break;
            if (IsTag(rest[(from + next)..]))
                return from + next;
            from += next + 1;
        }
        return rest.Length;
    }

    private void ReadTag(ReadOnlySpan<byte> rest)
    {
        if (rest[1] is (byte)'!' or (byte)'?')
        {
            var comment = rest.StartsWith("<!--"u8);
            var end = comment ? rest.IndexOf(CommentEnd) : rest.IndexOf((byte)'>');
            Take(HtmlToken.Aside, rest, end < 0 ? rest.Length : end + (comment ? CommentEnd.Length : 1));
            return;
        }
        var isEnd = rest[1] == '/';
        var length = EndOfTag(rest);
        var inside = rest[(isEnd ? 2 : 1)..(length - (rest[length - 1] == '>' ? 1 : 0))];
        var nameEnd = inside.IndexOfAny(NameEnds);
        Name = nameEnd < 0 ? inside : inside[..nameEnd];
        Attributes = new HtmlAttributes(nameEnd < 0 ? default : inside[nameEnd..]);
        Take(isEnd ? HtmlToken.End : HtmlToken.Start, rest, length);
        if (!isEnd && IsTextOnly(Name))
            textOnlyIn = Name;
    }

    private void ReadTextOnly(ReadOnlySpan<byte> rest)
    {
        for (var from = 0; ; from++)
        {
            var next = rest[from..].IndexOf("</"u8);
            if (next < 0)
            {
                Take(HtmlToken.Text, rest, rest.Length);
                return;
            }
            from += next;
            var name = rest[(from + 2)..];
            if (name.Length < textOnlyIn.Length || !Ascii.EqualsIgnoreCase(name[..textOnlyIn.Length], textOnlyIn))
                continue;
            textOnlyIn = default;
            if (from > 0)
                Take(HtmlToken.Text, rest, from);
            else
                ReadTag(rest);
            return;
        }
    }

    private void Take(HtmlToken token, ReadOnlySpan<byte> rest, int length)
    {
        Token = token;
        Text = rest[..length];
        place += length;
    }

    private static int EndOfTag(ReadOnlySpan<byte> rest)
    {
        for (var from = 1; from < rest.Length; from++)
        {
            var next = rest[from..].IndexOfAny((byte)'>', (byte)'"', (byte)'\'');
            if (next < 0)
                break;
            from += next;
            if (rest[from] == '>')
                return from + 1;
            var close = rest[(from + 1)..].IndexOf(rest[from]);
            if (close < 0)
                break;
            from += close + 1;
        }
        return rest.Length;
    }

    // In these, only their own end tag is a tag.
    private static bool IsTextOnly(ReadOnlySpan<byte> name) =>
        Ascii.EqualsIgnoreCase(name, "script"u8) || Ascii.EqualsIgnoreCase(name, "style"u8)
        || Ascii.EqualsIgnoreCase(name, "title"u8) || Ascii.EqualsIgnoreCase(name, "textarea"u8);
}
