using System.Text;

namespace SmcStatic.Checking;

/// <summary>Gathers the text of the cell that the walk is in.</summary>
internal ref struct CellReader(PageFacts facts)
{
    private static readonly string[] Kinds = ["value", "interval", "sample", "status", "verdict", "standing", "period", "release", "label"];

    private readonly StringBuilder text = new();
    private string? kind;
    private bool inCell;
    private bool inHead;

    /// <summary>Takes in a start tag.</summary>
    public void Start(ReadOnlySpan<byte> tag)
    {
        if (IsCell(tag) || tag.SequenceEqual("tr"u8))
            Close();
        inHead |= tag.SequenceEqual("thead"u8);
        inCell = IsCell(tag) && !inHead;
    }

    /// <summary>Takes in the classes of that tag.</summary>
    public void Class(ReadOnlySpan<byte> tag, ReadOnlySpan<byte> value)
    {
        if (!inCell || !IsCell(tag))
            return;
        foreach (var range in value.Split((byte)' '))
        {
            foreach (var known in Kinds)
            {
                if (Ascii.Equals(value[range], known))
                    kind = known;
            }
        }
    }

    /// <summary>Takes in text.</summary>
    public readonly void Text(ReadOnlySpan<byte> bytes)
    {
        if (kind is not null)
            text.Append(HtmlAttributes.Decode(bytes));
    }

    /// <summary>Takes in an end tag.</summary>
    public void End(ReadOnlySpan<byte> tag)
    {
        inHead &= !tag.SequenceEqual("thead"u8);
        if (IsCell(tag) || tag.SequenceEqual("tr"u8) || tag.SequenceEqual("table"u8))
            Close();
    }

    private void Close()
    {
        if (kind is null)
            return;
        facts.Cells.Add(new PageCell(kind, OneBlank(text)));
        kind = null;
        text.Clear();
    }

    // As a browser shows it: runs of blanks and line breaks are one blank, none at the ends.
    private static string OneBlank(StringBuilder text)
    {
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var isBlank = text[i] is ' ' or '\n' or '\r' or '\t';
            if (!isBlank)
                text[length++] = text[i];
            else if (length > 0 && text[length - 1] != ' ')
                text[length++] = ' ';
        }
        return text.ToString(0, length > 0 && text[length - 1] == ' ' ? length - 1 : length);
    }

    private static bool IsCell(ReadOnlySpan<byte> tag) => tag.SequenceEqual("td"u8) || tag.SequenceEqual("th"u8);
}
