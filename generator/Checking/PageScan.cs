using System.Text;

namespace SmcStatic.Checking;

/// <summary>Reads the facts of a page from its HTML, in one walk.</summary>
internal static class PageScan
{
    // What a page fetches; other links of the head, such as canonical, are addresses for machines to know.
    private static readonly string[] FetchingRelations = ["stylesheet", "icon", "apple-touch-icon", "mask-icon", "manifest", "preload", "modulepreload", "prefetch", "preconnect", "dns-prefetch"];

    /// <summary>The facts of a page.</summary>
    public static PageFacts Read(ReadOnlySpan<byte> html)
    {
        var facts = new PageFacts();
        var tokens = new HtmlTokens(html);
        var isTitle = false;
        var isScript = false;
        var readers = new PageReaders(new CellReader(facts), new SentenceReader(facts));
        while (tokens.Next())
        {
            switch (tokens.Token)
            {
                case HtmlToken.Start:
                    isTitle = tokens.Name.SequenceEqual("title"u8) && facts.Title is null;
                    isScript = tokens.Name.SequenceEqual("script"u8);
                    readers.Start(tokens.Name);
                    ReadTag(ref tokens, facts, ref readers);
                    break;
                case HtmlToken.End:
                    isTitle = false;
                    isScript = false;
                    readers.End(tokens.Name);
                    break;
                case HtmlToken.Text:
                    if (isTitle)
                        facts.Title = HtmlAttributes.Decode(tokens.Text).Trim();
                    readers.Text(tokens.Text);
                    if (!isScript)
                        FindMarks(tokens.Text, facts);
                    break;
            }
        }
        return facts;
    }

    private static void ReadTag(ref HtmlTokens tokens, PageFacts facts, ref PageReaders readers)
    {
        var name = tokens.Name;
        var attributes = tokens.Attributes;
        while (attributes.Next())
            ReadAttribute(name, attributes, facts, ref readers);
        if (name.SequenceEqual("img"u8) && !tokens.Attributes.Has("alt"u8))
            facts.MuteImages.Add(tokens.Attributes.Find("src"u8) ?? "");
        else if (name.SequenceEqual("link"u8))
            ReadLink(tokens.Attributes, facts);
        else if (name.SequenceEqual("meta"u8))
            ReadMeta(tokens.Attributes, facts);
        else if (name.SequenceEqual("style"u8) || (name.SequenceEqual("script"u8) && RunsInline(tokens.Attributes)))
            facts.Inline.Add(Encoding.UTF8.GetString(tokens.Text));
    }

    private static void ReadAttribute(ReadOnlySpan<byte> tag, in HtmlAttributes attribute, PageFacts facts, ref PageReaders readers)
    {
        FindMarks(attribute.Value, facts);
        readers.Sentences.Attribute(tag, attribute);
        switch (attribute.Name.Length)
        {
            case 2 when attribute.Is("id"u8):
                facts.Ids.Add(HtmlAttributes.Decode(attribute.Value));
                return;
            case 3 when attribute.Is("src"u8):
                facts.Resources.Add(HtmlAttributes.Decode(attribute.Value));
                return;
            case 4 when attribute.Is("href"u8) && !tag.SequenceEqual("link"u8):
                facts.Links.Add(HtmlAttributes.Decode(attribute.Value));
                return;
            case 4 when attribute.Is("data"u8) && tag.SequenceEqual("object"u8):
                facts.Resources.Add(HtmlAttributes.Decode(attribute.Value));
                return;
            case 5 when attribute.Is("class"u8):
                readers.Cells.Class(tag, attribute.Value);
                return;
            case 6 when attribute.Is("srcset"u8):
                facts.Resources.AddRange(HtmlAttributes.Decode(attribute.Value).Split(',').Select(s => s.Trim().Split(' ')[0]));
                return;
            case 6 when attribute.Is("poster"u8):
                facts.Resources.Add(HtmlAttributes.Decode(attribute.Value));
                return;
            case 6 when attribute.Is("action"u8):
            case 10 when attribute.Is("formaction"u8):
                facts.Links.Add(HtmlAttributes.Decode(attribute.Value));
                return;
        }
        if (attribute.Is("style"u8) || (attribute.Name.Length > 2 && Ascii.EqualsIgnoreCase(attribute.Name[..2], "on"u8)))
            facts.Inline.Add($"{Encoding.UTF8.GetString(attribute.Name)}=\"{HtmlAttributes.Decode(attribute.Value)}\"");
    }

    private static void ReadLink(in HtmlAttributes attributes, PageFacts facts)
    {
        if (attributes.Find("href"u8) is not { } address)
            return;
        var relations = (attributes.Find("rel"u8) ?? "").Split(' ');
        if (relations.Any(r => FetchingRelations.Contains(r, StringComparer.OrdinalIgnoreCase)))
            facts.Resources.Add(address);
        else if (relations.Contains("alternate", StringComparer.OrdinalIgnoreCase))
            facts.Links.Add(address);
    }

    private static void ReadMeta(in HtmlAttributes attributes, PageFacts facts)
    {
        var content = attributes.Find("content"u8) ?? "";
        if (attributes.Find("name"u8) is { } name)
        {
            if (name == "description")
                facts.Description ??= content.Trim();
            else if (name == "robots")
                facts.IsUnlisted = content.Contains("noindex", StringComparison.OrdinalIgnoreCase);
        }
        else if (string.Equals(attributes.Find("http-equiv"u8), "refresh", StringComparison.OrdinalIgnoreCase)
            && content.IndexOf("url=", StringComparison.OrdinalIgnoreCase) is var at and >= 0)
        {
            facts.LeadsTo = content[(at + 4)..].Trim();
            facts.Links.Add(facts.LeadsTo);
        }
    }

    // A script that names a file, and one that is data (JSON), runs nothing from the page itself.
    private static bool RunsInline(in HtmlAttributes attributes) =>
        !attributes.Has("src"u8) && (attributes.Find("type"u8) is not { } type || !type.EndsWith("json", StringComparison.OrdinalIgnoreCase));

    private static void FindMarks(ReadOnlySpan<byte> text, PageFacts facts)
    {
        for (var at = text.IndexOfAny((byte)'{', (byte)'}'); at >= 0 && at + 1 < text.Length;)
        {
            if (text[at + 1] == text[at])
            {
                facts.Marks.Add(Encoding.UTF8.GetString(text.Slice(at, Math.Min(40, text.Length - at))));
                return;
            }
            var next = text[(at + 1)..].IndexOfAny((byte)'{', (byte)'}');
            at = next < 0 ? -1 : at + 1 + next;
        }
    }
}

/// <summary>What gathers the texts of a page while it is walked over.</summary>
internal ref struct PageReaders(CellReader cells, SentenceReader sentences)
{
    public CellReader Cells = cells;
    public SentenceReader Sentences = sentences;

    public void Start(ReadOnlySpan<byte> tag)
    {
        Cells.Start(tag);
        Sentences.Start(tag);
    }

    public readonly void Text(ReadOnlySpan<byte> text)
    {
        Cells.Text(text);
        Sentences.Text(text);
    }

    public void End(ReadOnlySpan<byte> tag)
    {
        Cells.End(tag);
        Sentences.End(tag);
    }
}
