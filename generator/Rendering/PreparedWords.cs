using System.Collections.Concurrent;

namespace SmcStatic.Rendering;

/// <summary>
/// Words of the publisher, parsed once for all the pages that show them: their HTML in pieces, of which every second is a text where terms of the glossary can be marked.
/// Which terms a page marks depends on what stands above; all else is the same everywhere.
/// </summary>
internal sealed class PreparedWords
{
    private readonly string[] pieces;
    private readonly string[] texts;

    /// <param name="pieces">The HTML, cut at the texts: before the first, the first, between the first and the second, and so on.</param>
    /// <param name="texts">The texts as they were before they became HTML.</param>
    /// <param name="forbiddenLinks">The links that lead to where no page may lead; in the HTML their address is gone.</param>
    public PreparedWords(string[] pieces, string[] texts, IReadOnlyList<string> forbiddenLinks)
    {
        if (pieces.Length != texts.Length * 2 + 1)
            throw new ArgumentException($"{texts.Length} texts do not lie between {pieces.Length} pieces", nameof(pieces));
        (this.pieces, this.texts, ForbiddenLinks) = (pieces, texts, forbiddenLinks);
    }

    /// <summary>The links that are not allowed, in the order in which they stand.</summary>
    public IReadOnlyList<string> ForbiddenLinks { get; }

    /// <summary>The HTML.</summary>
    /// <param name="mark">The markup of a text with terms in it, none for one without.</param>
    public string ToHtml(Func<string, string?>? mark)
    {
        if (mark is null)
            return string.Concat(pieces);
        var marked = pieces.ToArray();
        for (var i = 0; i < texts.Length; i++)
            marked[2 * i + 1] = mark(texts[i]) ?? marked[2 * i + 1];
        return string.Concat(marked);
    }
}

/// <summary>The words that pages have shown so far, for the next that shows them; for any number of threads.</summary>
internal sealed class WordsBook
{
    private readonly ConcurrentDictionary<(string Markdown, int Top), PreparedWords> known = new();

    /// <summary>Words ready to be shown.</summary>
    /// <param name="markdown">The words.</param>
    /// <param name="top">The level of their highest heading.</param>
    public PreparedWords Of(string markdown, int top) => known.GetOrAdd((markdown, top), key => MarkdownWords.Prepare(key.Markdown, key.Top));
}
