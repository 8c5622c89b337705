using SmcStatic.Problems;

namespace SmcStatic.Reading;

/// <summary>What can be wrong with a file before its form is looked at.</summary>
public static class TextProblems
{
    public static readonly ProblemKind NotUtf8 = new("text-not-utf8", "A file that is not in UTF-8",
        "text in UTF-8, the encoding in which every name of the United Kingdom can be written",
        "Save the file as UTF-8: in Excel as \"CSV UTF-8 (Comma delimited)\", in an editor by the encoding in which it saves.");

    public static readonly ProblemKind Control = new("text-control-character", "A control character in a text",
        "text without control characters; lines end with LF or with CR and LF",
        "Remove the character; if the file came out of another program, export it there again as plain text.");

    public static readonly ProblemKind LineTooLong = new("text-line-too-long", "A line that is too long",
        $"lines of at most {CheckedStream.LongestLine / 1000} kilobytes",
        "See whether the line breaks of the file were lost, and break it into lines again.");

    public static readonly ProblemKind TooLarge = new("text-too-large", "A file of words or settings that is too large",
        $"at most {SourceText.Largest / 1_000_000} megabyte",
        "Move what is not words or settings out of the file.");

    public static readonly ProblemKind Unreadable = new("file-unreadable", "A file that cannot be opened",
        "a file that this program may read",
        "Close other programs that hold the file, and give yourself the right to read it.");
}
