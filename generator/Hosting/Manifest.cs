using System.Text;
using System.Text.Json;

namespace SmcStatic.Hosting;

/// <summary>Every file of a site but this list itself, with its hash, size, type and cache rule: <c>manifest.json</c>, a file a line, in the order of their paths.</summary>
public sealed class Manifest
{
    /// <summary>Where it stands within the site.</summary>
    public const string Name = "manifest.json";

    /// <summary>The form that this program writes and reads.</summary>
    private const int Version = 1;

    private const int ShownDigits = 12;

    private readonly Dictionary<string, ManifestFile> byPath;

    /// <param name="files">The files, in any order, each path once.</param>
    public Manifest(IEnumerable<ManifestFile> files)
    {
        Files = [.. files.OrderBy(f => f.Path, StringComparer.Ordinal)];
        byPath = Files.ToDictionary(f => f.Path, StringComparer.Ordinal);
        Bytes = Write(Files);
        Sha256 = Digest.Of(Bytes);
    }

    /// <summary>The files, in the order of their paths.</summary>
    public IReadOnlyList<ManifestFile> Files { get; }

    /// <summary>The list as it is written.</summary>
    public byte[] Bytes { get; }

    /// <summary>The hash of the list, and so of the whole site.</summary>
    public string Sha256 { get; }

    /// <summary>What people call this very site: the beginning of its hash.</summary>
    public string Id => Sha256[..ShownDigits];

    /// <summary>The list as a file of the site.</summary>
    public ManifestFile Itself => ManifestFile.Of(Name, Sha256, Bytes.Length);

    /// <summary>The file at a path, if the site has it.</summary>
    public ManifestFile? Find(string path) => byPath.GetValueOrDefault(path);

    /// <summary>Reads a list that was written; none when the bytes are none, or are of a form that this program does not know.</summary>
    public static Manifest? Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            var root = json.RootElement;
            if (root.GetProperty("version").GetInt32() != Version)
                return null;
            var manifest = new Manifest(root.GetProperty("files").EnumerateArray().Select(ReadFile));
            // The list is compared and named by its hash: bytes that this program would not have written are none of its lists.
            return manifest.Bytes.AsSpan().SequenceEqual(bytes.Span) ? manifest : null;
        }
        catch (Exception failure) when (failure is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Reads the list of the site in a folder; none when there is none that can be read.</summary>
    public static Manifest? In(string folder) => ReadAt(System.IO.Path.Combine(folder, Name));

    /// <summary>Reads the list in a file; none when there is none that can be read.</summary>
    public static Manifest? ReadAt(string file) => File.Exists(file) ? Read(File.ReadAllBytes(file)) : null;

    private static ManifestFile ReadFile(JsonElement file)
    {
        string Text(string name) => file.GetProperty(name).GetString() ?? throw new FormatException(name);
        var path = Text("path");
        // A list may come over the web: what it names must lie within the site.
        if (path.Split('/').Any(p => p is "" or "." or "..") || path.Contains('\\', StringComparison.Ordinal))
            throw new FormatException(path);
        return new ManifestFile(path, Text("sha256"), file.GetProperty("size").GetInt64(), Text("type"), Text("cache")) { LeadsTo = file.TryGetProperty("leads_to", out var to) ? to.GetString() : null };
    }

    private static byte[] Write(IReadOnlyList<ManifestFile> files)
    {
        using var stream = new MemoryStream();
        stream.Write(Encoding.UTF8.GetBytes($"{{\"version\":{Version},\"files\":["));
        using var json = new Utf8JsonWriter(stream);
        foreach (var (place, file) in files.Index())
        {
            stream.Write(place == 0 ? "\n"u8 : ",\n"u8);
            json.Reset();
            json.WriteStartObject();
            json.WriteString("path", file.Path);
            json.WriteString("sha256", file.Sha256);
            json.WriteNumber("size", file.Size);
            json.WriteString("type", file.ContentType);
            json.WriteString("cache", file.CacheControl);
            if (file.LeadsTo is { } to)
                json.WriteString("leads_to", to);
            json.WriteEndObject();
            json.Flush();
        }
        stream.Write("\n]}\n"u8);
        return stream.ToArray();
    }
}
