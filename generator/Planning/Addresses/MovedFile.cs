using System.Text.Encodings.Web;
using System.Text.Json;
using SmcStatic.Reading;

namespace SmcStatic.Planning.Addresses;

/// <summary>What stands at the address of a data file of which there is no other any more: in its own form, the page that holds what is known now.</summary>
internal static class MovedFile
{
    private const string Key = "moved_to";

    /// <summary>The text of the file.</summary>
    /// <param name="file">Its name, whose ending tells its form.</param>
    /// <param name="to">The whole address of the page.</param>
    public static string Text(string file, string to) => file[(file.LastIndexOf('.') + 1)..] switch
    {
        "csv" => TableLine.Write([Key]) + TableLine.Write([to]),
        "json" => JsonSerializer.Serialize(new Dictionary<string, string> { [Key] = to }) + "\n",
        "svg" => $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 60\"><title>This picture has moved</title><a href=\"{Escaped(to)}\"><text x=\"10\" y=\"36\" font-family=\"sans-serif\" font-size=\"16\">{Escaped(to)}</text></a></svg>\n",
        _ => $"{to}\n",
    };

    private static string Escaped(string text) => HtmlEncoder.Default.Encode(text);
}
