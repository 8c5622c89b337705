using System.Buffers;
using System.Globalization;
using SmcStatic.Problems;
using SmcStatic.Reading;

namespace SmcStatic.Joining;

/// <summary>Looks at texts that readers will see: pages escape whatever they print, but a name with markup or hidden signs in it is wrong all the same.</summary>
public static class PlainText
{
    private static readonly SearchValues<char> InCharacterCodes = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789#");

    /// <summary>The longest name.</summary>
    public const int LongestName = 200;

    /// <summary>The longest sentence.</summary>
    public const int LongestSentence = 400;

    /// <summary>The name in a cell that must hold one; none, with a problem, when it is no plain text.</summary>
    public static string? Name(Cell? cell, ProblemLog log) => Read(cell, LongestName, log);

    /// <summary>The sentence in a cell that must hold one.</summary>
    public static string? Sentence(Cell? cell, ProblemLog log) => Read(cell, LongestSentence, log);

    /// <summary>The name in a cell that may be empty; then none.</summary>
    public static string? OptionalName(Cell cell, ProblemLog log) => cell.IsEmpty ? null : Name(cell, log);

    /// <summary>The code in a cell, a word of addresses.</summary>
    public static string? Code(Cell? cell, ProblemLog log)
    {
        if (cell is not { } code || AddressWord.Is(code.Text))
            return cell?.Text;
        log.Add(NameProblems.Code, code.At, $"{Problem.Quote(code.Text)} cannot be part of an address", code.Text);
        return null;
    }

    /// <summary>The web address in a cell.</summary>
    public static string? Web(Cell? cell, ProblemLog log)
    {
        if (cell is not { } web || IsWeb(web.Text))
            return cell?.Text;
        log.Add(NameProblems.Web, web.At, $"{Problem.Quote(web.Text)} is no address of a page", web.Text);
        return null;
    }

    /// <summary>Whether a cell says yes; one that says neither yes nor nothing is a problem.</summary>
    public static bool Yes(Cell cell, ProblemLog log)
    {
        if (cell.Text is not ("yes" or ""))
            log.Add(NameProblems.Yes, cell.At, $"The cell says {Problem.Quote(cell.Text)}", cell.Text);
        return cell.Text == "yes";
    }

    /// <summary>What is wrong with a text that readers will see, and why; none when it is plain.</summary>
    public static (ProblemKind Kind, string Sentence)? FaultOf(ReadOnlySpan<char> text, int longest)
    {
        if (text.IsWhiteSpace())
            return (NameProblems.Empty, "A name or sentence is missing here");
        if (text.Length > longest)
            return (NameProblems.TooLong, $"The text has {text.Length} characters");
        if (text.ContainsAny('<', '>') || HasCharacterCode(text))
            return (NameProblems.Markup, "The text holds markup");
        if (text.Contains("../", StringComparison.Ordinal) || text.Contains('\\'))
            return (NameProblems.Path, "The text looks like a path");
        if (text[0] is '=' or '+' or '-' or '@')
            return (NameProblems.Formula, "A spreadsheet would take the text for a formula");
        foreach (var c in text)
        {
            if (c != ' ' && (char.IsControl(c) || c == '\uFFFD' || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.PrivateUse
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator))
                return (NameProblems.Invisible, $"The text holds the character U+{(int)c:X4}, which cannot be seen");
        }
        return text[0] == ' ' || text[^1] == ' ' || text.Contains("  ", StringComparison.Ordinal) ? (NameProblems.Blanks, "The text has a space too many") : null;
    }

    private static string? Read(Cell? cell, int longest, ProblemLog log)
    {
        if (cell is not { } text || FaultOf(text.Text, longest) is not var (kind, sentence))
            return cell?.Text;
        log.Add(kind, text.At, sentence, text.Text);
        return null;
    }

    private static bool HasCharacterCode(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf('&'); at >= 0 && at < text.Length; at++)
        {
            if (text[at] != '&')
                continue;
            var end = text[at..].IndexOf(';');
            if (end > 1 && text.Slice(at + 1, end - 1).IndexOfAnyExcept(InCharacterCodes) < 0)
                return true;
        }
        return false;
    }

    private static bool IsWeb(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" && uri.Host.Length > 0 && !text.AsSpan().ContainsAny(" <>\"\\");
}
