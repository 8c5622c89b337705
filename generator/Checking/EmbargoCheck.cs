using System.Text;
using System.Text.Encodings.Web;
using SmcStatic.Joining;
using SmcStatic.Problems;

namespace SmcStatic.Checking;

/// <summary>
/// Whether anything of a release that is not out stands in the site: every path and every byte is searched for what is known of it.
/// Its files were never opened, so this finds what stands elsewhere: words, settings and links that speak too early.
/// </summary>
internal sealed class EmbargoCheck
{
    private readonly (EmbargoedText Text, byte[][] Written)[] texts;

    /// <param name="embargoed">What must stand nowhere; when it is empty nothing is searched.</param>
    public EmbargoCheck(IReadOnlyList<EmbargoedText> embargoed) => texts = [.. embargoed.Select(t => (t, WaysToWrite(t.Text)))];

    /// <summary>Notes what a file tells too early.</summary>
    /// <param name="path">Its path in the site.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="log">Takes the problems.</param>
    public void Check(string path, ReadOnlySpan<byte> bytes, ProblemLog log)
    {
        foreach (var (text, written) in texts)
        {
            if (IsIn($"/{path}", text) || IsIn(bytes, written))
                log.Add(CheckingProblems.Embargo, new Position(path), $"{path} tells {text.What}, which is not out", text.Text);
        }
    }

    private static bool IsIn(string path, EmbargoedText text) => path.Contains(text.Text, StringComparison.OrdinalIgnoreCase);

    private static bool IsIn(ReadOnlySpan<byte> bytes, byte[][] written)
    {
        foreach (var way in written)
        {
            if (bytes.IndexOf(way) >= 0)
                return true;
        }
        return false;
    }

    /// <summary>A text as plain text, HTML and JSON have it.</summary>
    private static byte[][] WaysToWrite(string text) =>
        [.. new[] { text, text.Replace("&", "&amp;", StringComparison.Ordinal), HtmlEncoder.Default.Encode(text), Escaped(text), JavaScriptEncoder.Default.Encode(text), JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text), text.Replace("\"", "\"\"", StringComparison.Ordinal) }
            .Distinct(StringComparer.Ordinal).Select(Encoding.UTF8.GetBytes)];

    private static string Escaped(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal).Replace("'", "&#39;", StringComparison.Ordinal);
}
