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
            markup.Append(HtmlOutput.Escape(text[at..start])).Append("<button type=\"button\" class=\"term\" popovertarget=\"term-").Append(HtmlOutput.Escape(term.Id)).Append("\">")
                .Append(HtmlOutput.Escape(text.Substring(start, length))).Append("</button>");
            at = start + length;
        }
        return markup?.Append(HtmlOutput.Escape(text[at..])).ToString();
    }
}
