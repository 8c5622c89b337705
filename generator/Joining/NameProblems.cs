using SmcStatic.Problems;

namespace SmcStatic.Joining;

/// <summary>What can be wrong with names and sentences that readers will see.</summary>
public static class NameProblems
{
    public static readonly ProblemKind Empty = new("name-empty", "A name without a letter in it",
        "a name", "Write the name in the cell.");

    public static readonly ProblemKind Markup = new("name-markup", "Markup in a name or sentence",
        "plain text without <, > or character codes such as &amp;", "Take the markup out; write \"under\" or \"over\" for < and >.");

    public static readonly ProblemKind Path = new("name-path", "A name that looks like a path",
        "a name without ../ or \\", "Take the dots and slashes out.");

    public static readonly ProblemKind Invisible = new("name-invisible", "A character that cannot be seen in a name or sentence",
        "characters that can be seen, and single spaces", "Type the text again, instead of pasting it from a page or a table.");

    public static readonly ProblemKind Formula = new("name-formula", "A text that a spreadsheet would take for a formula",
        "a text that does not begin with =, +, - or @", "Write the text without the sign at its start; if a formula made it, paste its result as text.");

    public static readonly ProblemKind Blanks = new("name-blanks", "A space too many in a name or sentence",
        "no space at either end, and single spaces inside", "Take out the spaces that are too many.");

    public static readonly ProblemKind TooLong = new("name-too-long", "A name or sentence that is too long",
        "a name of at most 200 characters, a sentence of at most 400", "Say it shorter; longer words belong in a Markdown file.");

    public static readonly ProblemKind Code = new("code-form", "A code that cannot be part of an address",
        Reading.AddressWord.Form, "Write the code in that form.");

    public static readonly ProblemKind Web = new("web-address", "An address that is none",
        "a whole address that begins with https:// or http://", "Copy the address from the browser.");

    public static readonly ProblemKind Yes = new("yes-or-empty", "A cell that should say yes or nothing",
        "yes, or an empty cell", "Write yes, or empty the cell.");
}
