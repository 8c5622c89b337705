using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace SmcStatic.Rendering;

/// <summary>Writes JSON: letters of every script as they are, and nothing that could close a script element it is put in.</summary>
internal static class DataJsonText
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), SkipValidation = true };

    /// <summary>The bytes that <paramref name="write"/> writes, with a line feed at their end.</summary>
    public static byte[] Of(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(buffer, Options))
            write(json);
        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Writes an array of texts.</summary>
    public static void Texts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    /// <summary>Writes an array of texts, an empty one as null.</summary>
    public static void TextsOrNull(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            if (text.Length == 0)
                json.WriteNullValue();
            else
                json.WriteStringValue(text);
        }
        json.WriteEndArray();
    }

    /// <summary>Writes an array of numbers by their digits, so that none passes through a double; an empty one as null.</summary>
    public static void Numbers(this Utf8JsonWriter json, string name, IEnumerable<string> numbers)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers)
        {
            if (number.Length == 0)
                json.WriteNullValue();
            else
                json.WriteRawValue(number, skipInputValidation: true);
        }
        json.WriteEndArray();
    }

    /// <summary>Writes an array of whole numbers.</summary>
    public static void Places(this Utf8JsonWriter json, string name, IEnumerable<int> places)
    {
        json.WriteStartArray(name);
        foreach (var place in places)
            json.WriteNumberValue(place);
        json.WriteEndArray();
    }

    /// <summary>Writes a text, unless it is empty.</summary>
    public static void TextUnlessEmpty(this Utf8JsonWriter json, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            json.WriteString(name, text);
    }
}
