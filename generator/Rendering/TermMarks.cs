using System.Text;
using SmcStatic.Planning;

namespace SmcStatic.Rendering;

/// <summary>
/// Marks the terms of the glossary in the words of one page, each where it first stands: a button that opens what the term means, by HTML alone.
/// What was marked is printed at the foot of the page, where a browser that knows no popovers, and paper, show it as it is.
/// </summary>
/// <param name="glossary">The terms.</param>
internal sealed class TermMarks(Glossary glossary)
{
    private const string Closing = ".,;:!?)’”";

    private readonly HashSet<GlossaryTerm> seen = [];
    private readonly List<GlossaryTerm> marked = [];

    /// <summary>The terms that were marked, in the order of the page.</summary>
    public IReadOnlyList<GlossaryTerm> Marked => marked;

    /// <summary>The markup of a text; none where there is no term in it to be marked.</summary>
    public string? Of(string text)
    {
        StringBuilder? markup = null;
        var at = 0;
        foreach (var (start, length, term) in glossary.In(text))
        {
            if (!seen.Add(term))
                continue;
            marked.Add(term);
            markup ??= new StringBuilder(text.Length + 80);
            markup.Append(HtmlOutput.Escape(text[at..start]));
            at = Append(markup, text, start, length, term);
        }
        return markup?.Append(HtmlOutput.Escape(text[at..])).ToString();
    }

    // A browser may begin a line after a button: a sign that ends or parts a sentence stays with the word before it. Gives where the text goes on.
    private static int Append(StringBuilder markup, string text, int start, int length, GlossaryTerm term)
    {
        var end = start + length;
        var kept = end;
        while (kept < text.Length && Closing.Contains(text[kept], StringComparison.Ordinal))
            kept++;
        markup.Append(kept > end ? "<span class=\"kept\">" : "")
            .Append("<button type=\"button\" class=\"term\" popovertarget=\"term-").Append(HtmlOutput.Escape(term.Id)).Append("\">")
            .Append(HtmlOutput.Escape(text[start..end])).Append("</button>").Append(HtmlOutput.Escape(text[end..kept])).Append(kept > end ? "</span>" : "");
        return kept;
    }
}
