using System.Buffers;
using System.Collections.Concurrent;
using SmcStatic.Joining;

namespace SmcStatic.Planning;

/// <summary>Finds the terms of the glossary in words: whole words, in any case, in each form that the glossary lists; of two that begin at one place the longer.</summary>
internal sealed class Glossary
{
    // What an indicator means stands on every page about it, in the same words; of a great many texts the first are kept.
    private const int MostKnown = 5000;

    private readonly Dictionary<string, GlossaryTerm> terms = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, GlossaryTerm>.AlternateLookup<ReadOnlySpan<char>> byChars;
    private readonly SearchValues<string> forms;
    private readonly int[] lengths;
    private readonly ConcurrentDictionary<string, IReadOnlyList<TermInText>> known = new(StringComparer.Ordinal);
    private int knownCount;

    public Glossary(IEnumerable<Document> documents)
    {
        foreach (var document in documents)
        {
            foreach (var term in document.Terms)
            {
                var its = GlossaryTerm.Of(document, term);
                foreach (var form in term.Also.Prepend(term.Name))
                    terms[form] = its;
            }
        }
        byChars = terms.GetAlternateLookup<ReadOnlySpan<char>>();
        forms = SearchValues.Create([.. terms.Keys], StringComparison.OrdinalIgnoreCase);
        lengths = [.. terms.Keys.Select(form => form.Length).Distinct().OrderDescending()];
    }

    /// <summary>A glossary without terms.</summary>
    public static Glossary None { get; } = new([]);

    /// <summary>The terms in a text, from its start to its end; none lies within another.</summary>
    public IReadOnlyList<TermInText> In(string text)
    {
        if (known.TryGetValue(text, out var found))
            return found;
        found = [.. Find(text)];
        if (Interlocked.Increment(ref knownCount) <= MostKnown)
            known.TryAdd(text, found);
        return found;
    }

    private IEnumerable<TermInText> Find(string text)
    {
        for (var at = Next(text, 0); at >= 0;)
        {
            if (At(text, at) is { } term)
            {
                yield return term;
                at = Next(text, at + term.Length);
            }
            else
            {
                at = Next(text, at + 1);
            }
        }
    }

    private int Next(string text, int from)
    {
        var place = text.AsSpan(from).IndexOfAny(forms);
        return place < 0 ? -1 : from + place;
    }

    private TermInText? At(string text, int start)
    {
        if (start > 0 && IsOfWord(text[start - 1]))
            return null;
        foreach (var length in lengths)
        {
            var end = start + length;
            if (end <= text.Length && (end == text.Length || !IsOfWord(text[end])) && byChars.TryGetValue(text.AsSpan(start, length), out var term))
                return new TermInText(start, length, term);
        }
        return null;
    }

    // A hyphen joins words: an "index" is not meant by "sub-index".
    private static bool IsOfWord(char letter) => char.IsLetterOrDigit(letter) || letter is '-' or '_';
}

/// <summary>A term where a text uses it.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long the form is that stands there.</param>
/// <param name="Term">The term.</param>
internal readonly record struct TermInText(int Start, int Length, GlossaryTerm Term);

/// <summary>A term as pages show it.</summary>
/// <param name="Id">Its id on the page that explains it: "percentage-point".</param>
/// <param name="Name">The term: "Percentage point".</param>
/// <param name="Meaning">What it means, in one or two sentences.</param>
/// <param name="Address">Where it is explained.</param>
public sealed record GlossaryTerm(string Id, string Name, string Meaning, Address Address)
{
    internal static GlossaryTerm Of(Document document, Term term) => new(Slug.Of(term.Name), term.Name, term.Meaning, Routes.Of(document, term));
}
