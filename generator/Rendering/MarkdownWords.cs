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

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).DisableHtml().Build();

    /// <summary>The HTML of Markdown; a link that is not allowed keeps its text and loses its address.</summary>
    public static string ToHtml(string markdown)
    {
        var document = Parse(markdown);
        foreach (var link in document.Descendants<LinkInline>().Where(l => !IsAllowed(l.Url)))
            link.Url = "";
        return document.ToHtml(Pipeline);
    }

    /// <summary>The headings of the highest level in Markdown, as <c>id</c> and text: what "on this page" lists.</summary>
    public static IReadOnlyList<MarkdownHeading> Headings(string markdown) =>
        [.. Parse(markdown).Descendants<HeadingBlock>().Where(h => h.Level == 2)
            .Select(h => new MarkdownHeading(h.GetAttributes().Id ?? "", TextOf(h)))];

    /// <summary>The links that are not allowed, with the line they stand on, from 1.</summary>
    public static IEnumerable<(string Link, int Line)> ForbiddenLinks(string markdown) =>
        Parse(markdown).Descendants<LinkInline>().Where(l => !IsAllowed(l.Url)).Select(l => (l.Url ?? "", l.Line + 1));

    private static MarkdownDocument Parse(string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var heading in document.Descendants<HeadingBlock>())
            heading.Level = Math.Min(heading.Level == 1 ? 2 : heading.Level, LowestHeading);
        return document;
    }

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
