using System.Text;

namespace SmcStatic.SiteTests;

/// <summary>Reads CSV by the letter of RFC 4180, by other means than the generator's.</summary>
internal static class Csv
{
    public static List<Dictionary<string, string>> Read(string path)
    {
        var lines = Fields(File.ReadAllText(path)).ToList();
        return [.. lines.Skip(1).Select(line => lines[0].Zip(line).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal))];
    }

    private static IEnumerable<List<string>> Fields(string text)
    {
        var (line, field, quoted) = (new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '"' && quoted && i + 1 < text.Length && text[i + 1] == '"')
                field.Append(text[i++]);
            else if (c == '"')
                quoted = !quoted;
            else if (quoted || c is not (',' or '\r' or '\n'))
                field.Append(c);
            else if (c != '\r')
            {
                line.Add(field.ToString());
                field.Clear();
                if (c == '\n')
                {
                    yield return line;
                    line = [];
                }
            }
        }
    }
}
