using SmcStatic.Problems;

namespace SmcStatic.Reading;

/// <summary>A file of words with settings at its top.</summary>
/// <param name="File">The file.</param>
/// <param name="Settings">The settings between the two lines <c>---</c>; none when they are not sound.</param>
/// <param name="Words">What stands below, Markdown, lines ending in <c>\n</c>.</param>
/// <param name="WordsAt">Where the words begin.</param>
public sealed record SourceDocument(DataFile File, YamlNode? Settings, string Words, Position WordsAt)
{
    private const string Fence = "---";

    /// <summary>Reads a file; none, with a problem, when it is no text or has no settings.</summary>
    public static SourceDocument? Read(DataFile file, ProblemLog log)
    {
        if (SourceText.Read(file, log) is not { } text)
            return null;
        var lines = text.Split('\n');
        var end = lines[0].TrimEnd() == Fence ? Array.FindIndex(lines, 1, l => l.TrimEnd() == Fence) : -1;
        if (end < 0)
        {
            var sentence = lines[0].TrimEnd() == Fence ? "The settings at the top do not end: no second line --- follows" : "The file does not begin with settings";
            log.Add(YamlProblems.FrontMatter, file.At(1), sentence, lines[0]);
            return null;
        }
        var settings = Yaml.Parse(string.Join('\n', lines[1..end]), file, 1, log);
        var first = Array.FindIndex(lines, end + 1, l => l.Trim().Length > 0);
        var start = first < 0 ? end + 1 : first;
        var words = string.Join('\n', lines[Math.Min(start, lines.Length)..]).TrimEnd();
        return new SourceDocument(file, settings, words, file.At(start + 1, 1));
    }
}
