using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SmcStatic.Rendering;

/// <summary>Words of the publisher: Markdown in, HTML out. No HTML of its own, no link to a script; headings start at the second level and have ids.</summary>
public static class MarkdownWords
{
    private const int LowestHeading = 6;

    // No words hold this character: Markdown puts another in its place.
    private const string Fence = "\0";

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).DisableHtml().Build();

    /// <summary>The HTML of Markdown; a link that is not allowed keeps its text and loses its address.</summary>
    /// <param name="markdown">The words.</param>
    /// <param name="top">The level of their highest heading, from 2; those below it keep their distance.</param>
    /// <param name="mark">The markup of a text with terms in it, none for one without; asked of plain text alone, not of headings, links, code or what is set in bold, which explains itself.</param>
    public static string ToHtml(string markdown, int top = 2, Func<string, string?>? mark = null) => Prepare(markdown, top).ToHtml(mark);

    /// <summary>Words as they can be shown on any page.</summary>
    /// <param name="markdown">The words.</param>
    /// <param name="top">The level of their highest heading, from 2.</param>
    internal static PreparedWords Prepare(string markdown, int top)
    {
        var document = Parse(markdown, top);
        var forbidden = Forbidden(document);
        var addresses = forbidden.Select(link => link.Url ?? "").ToList();
        foreach (var link in forbidden)
            link.Url = "";
        var texts = FenceTexts(document);
        return new PreparedWords(document.ToHtml(Pipeline).Split(Fence), texts, addresses);
    }

    /// <summary>The highest headings in Markdown: what "on this page" lists.</summary>
    public static IReadOnlyList<MarkdownHeading> Headings(string markdown) =>
        [.. Parse(markdown, 2).Descendants<HeadingBlock>().Where(h => h.Level == 2).Select(h => new MarkdownHeading(h.GetAttributes().Id ?? "", TextOf(h)))];

    /// <summary>The links that are not allowed.</summary>
    public static IEnumerable<string> ForbiddenLinks(string markdown) => Prepare(markdown, 2).ForbiddenLinks;

    // Sets each text in which terms can be marked between two fences, and gives the texts.
    private static string[] FenceTexts(MarkdownDocument document)
    {
        List<string> texts = [];
        foreach (var block in document.Descendants<LeafBlock>().Where(b => b is not HeadingBlock && b.Inline is not null).ToList())
        {
            foreach (var literal in block.Inline!.Descendants<LiteralInline>().Where(IsPlain).ToList())
            {
                texts.Add(literal.Content.ToString());
                literal.InsertBefore(new HtmlInline(Fence));
                literal.InsertAfter(new HtmlInline(Fence));
            }
        }
        return [.. texts];
    }

    private static bool IsPlain(Inline inline)
    {
        for (var around = inline.Parent; around is not null; around = around.Parent)
        {
            if (around is LinkInline or EmphasisInline { DelimiterCount: 2 })
                return false;
        }
        return true;
    }

    private static MarkdownDocument Parse(string markdown, int top)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        var headings = document.Descendants<HeadingBlock>().ToList();
        var shift = headings.Count == 0 ? 0 : top - headings.Min(h => h.Level);
        foreach (var heading in headings)
            heading.Level = Math.Min(heading.Level + shift, LowestHeading);
        return document;
    }

    private static List<LinkInline> Forbidden(MarkdownDocument document) => [.. document.Descendants<LinkInline>().Where(l => l.IsImage || !IsAllowed(l.Url))];

    // A relative address has no colon before its first slash, question mark or hash; all else names a scheme.
    private static bool IsAllowed(string? address)
    {
        if (address is null)
            return true;
        var trimmed = address.Trim();
        var colon = trimmed.AsSpan().IndexOfAny(":/?#");
        return colon < 0 || trimmed[colon] != ':'
            || trimmed.StartsWith("https:", StringComparison.OrdinalIgnoreCase)
            || trimmed.StartsWith("http:", StringComparison.OrdinalIgnoreCase)
            || trimmed.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase);
    }

    private static string TextOf(HeadingBlock heading) =>
        string.Concat(heading.Inline!.Descendants().Select(i => i switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            _ => "",
        }));
}

/// <summary>A heading within words.</summary>
/// <param name="Id">Its id, for fragments.</param>
/// <param name="Text">What it says.</param>
public sealed record MarkdownHeading(string Id, string Text);
