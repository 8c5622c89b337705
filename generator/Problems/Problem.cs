using System.Globalization;

namespace SmcStatic.Problems;

/// <summary>One thing wrong with the input, as a value: where, what was found, what was expected and how to mend it.</summary>
/// <param name="Kind">Which kind of problem it is.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Sentence">What is wrong here, in one sentence that names it.</param>
/// <param name="Found">What the file holds, quoted as it stands; empty when nothing was found.</param>
/// <param name="Expected">What it should have held.</param>
/// <param name="Cure">How to mend it.</param>
public sealed record Problem(ProblemKind Kind, Position At, string Sentence, string Found, string Expected, string Cure)
{
    private const int LongestQuote = 120;

    /// <summary>The problem as the console and <c>problems.txt</c> show it: one line that an editor can jump to, then found, expected and cure.</summary>
    public override string ToString() =>
        $"{At}: {(Kind.Severity == Severity.Error ? "error" : "warning")} {Kind.Id}: {Sentence}\n" +
        $"  found:    {(Found.Length == 0 ? "nothing" : Quote(Found))}\n" +
        $"  expected: {Expected}\n" +
        $"  cure:     {Cure}\n";

    /// <summary>Quotes text of a file on one line: control characters are shown, a long text is cut in the middle of nothing but its end.</summary>
    public static string Quote(string text)
    {
        var cut = text.Length > LongestQuote ? string.Concat(text.AsSpan(0, LongestQuote), "…") : text;
        var shown = string.Concat(cut.Select(c => IsHidden(c) ? $"\\u{(int)c:x4}" : c.ToString()));
        return $"\"{shown}\"";
    }

    /// <summary>Whether a character would act on the reader's screen instead of showing on it: a control, or a mark that turns the direction of writing.</summary>
    private static bool IsHidden(char c) =>
        char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
