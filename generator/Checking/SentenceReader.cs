using System.Text;

namespace SmcStatic.Checking;

/// <summary>Gathers the generated sentences of a page: what their pieces claim, and the words between.</summary>
internal ref struct SentenceReader(PageFacts facts)
{
    private readonly StringBuilder loose = new();
    private readonly StringBuilder claimed = new();
    private PageSentence? sentence;
    private string container = "";
    private string tag = "";
    private string claim = "";
    private string rows = "";
    private string value = "";
    private int depth;

    /// <summary>Takes in a start tag, before its attributes.</summary>
    public void Start(ReadOnlySpan<byte> name)
    {
        if (sentence is null)
            return;
        if (Ascii.Equals(name, container))
            depth++;
        // A word set apart by markup is still a word of its own to those who read it out.
        if (claim.Length == 0)
            (rows, value, tag) = ("", "", Encoding.UTF8.GetString(name));
    }

    /// <summary>Takes in an attribute of that tag.</summary>
    public void Attribute(ReadOnlySpan<byte> name, in HtmlAttributes attribute)
    {
        if (sentence is null)
        {
            if (attribute.Is("data-says"u8))
                (sentence, container, depth) = (new PageSentence(), Encoding.UTF8.GetString(name), 1);
        }
        else if (attribute.Is("data-is"u8))
            claim = HtmlAttributes.Decode(attribute.Value);
        else if (attribute.Is("data-rows"u8))
            rows = HtmlAttributes.Decode(attribute.Value);
        else if (attribute.Is("value"u8))
            value = HtmlAttributes.Decode(attribute.Value);
    }

    /// <summary>Takes in text.</summary>
    public readonly void Text(ReadOnlySpan<byte> bytes)
    {
        if (sentence is not null)
            (claim.Length > 0 ? claimed : loose).Append(HtmlAttributes.Decode(bytes));
    }

    /// <summary>Takes in an end tag.</summary>
    public void End(ReadOnlySpan<byte> name)
    {
        if (sentence is null)
            return;
        if (claim.Length > 0 && Ascii.Equals(name, tag))
        {
            sentence.Claims.Add(new PageClaim(claim, rows, value, claimed.ToString()));
            loose.Append('\u00b7');
            (claim, tag) = ("", "");
            claimed.Clear();
        }
        if (!Ascii.Equals(name, container) || --depth > 0)
            return;
        sentence.Loose = loose.ToString();
        facts.Sentences.Add(sentence);
        loose.Clear();
        sentence = null;
    }
}

/// <summary>A generated sentence as it was rendered.</summary>
internal sealed class PageSentence
{
    /// <summary>What its pieces claim, in order.</summary>
    public List<PageClaim> Claims { get; } = [];

    /// <summary>The words between them, a dot where each claim stood.</summary>
    public string Loose { get; set; } = "";
}

/// <summary>A piece of a sentence that claims something of figures.</summary>
/// <param name="Kind">What is claimed, as <c>data-is</c> says it.</param>
/// <param name="Rows">The rows of data.csv that it is about.</param>
/// <param name="Value">The number for machines, where the piece is one.</param>
/// <param name="Text">What a reader sees.</param>
internal readonly record struct PageClaim(string Kind, string Rows, string Value, string Text);
