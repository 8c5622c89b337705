using System.Text.Json;

namespace SmcStatic.Hosting;

/// <summary>What differs between two sites, by path: what a content network must be given anew, and what it must forget.</summary>
/// <param name="From">The hash of the earlier site's manifest; empty when there was none.</param>
/// <param name="To">The hash of the later site's manifest.</param>
/// <param name="Added">Files that the later site alone has.</param>
/// <param name="Changed">Files with other bytes, or served otherwise.</param>
/// <param name="Removed">Files that the earlier site alone has.</param>
public sealed record ManifestChanges(string From, string To, IReadOnlyList<string> Added, IReadOnlyList<string> Changed, IReadOnlyList<string> Removed)
{
    /// <summary>What differs. The lists themselves, which always do, are left out.</summary>
    /// <param name="earlier">The earlier site; none when there was none.</param>
    /// <param name="later">The later site.</param>
    public static ManifestChanges Between(Manifest? earlier, Manifest later) => new(
        earlier?.Sha256 ?? "",
        later.Sha256,
        [.. later.Files.Where(f => earlier?.Find(f.Path) is null).Select(f => f.Path)],
        [.. later.Files.Where(f => earlier?.Find(f.Path) is { } before && before != f).Select(f => f.Path)],
        [.. (earlier?.Files ?? []).Where(f => later.Find(f.Path) is null).Select(f => f.Path)]);

    /// <summary>These changes, and more paths that readers or networks may have otherwise than they are now.</summary>
    /// <param name="paths">The paths; those that are among the changes already are left as they are.</param>
    /// <param name="later">The later site.</param>
    public ManifestChanges And(IEnumerable<string> paths, Manifest later)
    {
        var more = paths.Except(Added).Except(Changed).Except(Removed).Where(p => p != Manifest.Name).ToLookup(p => later.Find(p) is not null);
        return this with { Changed = [.. Changed.Concat(more[true]).Order(StringComparer.Ordinal)], Removed = [.. Removed.Concat(more[false]).Order(StringComparer.Ordinal)] };
    }

    /// <summary>As <c>changes.json</c> is written: addresses to forget are those of the changed and the removed.</summary>
    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("from", From);
            json.WriteString("to", To);
            WriteAll(json, "added", Added);
            WriteAll(json, "changed", Changed);
            WriteAll(json, "removed", Removed);
            json.WriteEndObject();
        }
        stream.Write("\n"u8);
        return stream.ToArray();
    }

    private static void WriteAll(Utf8JsonWriter json, string name, IReadOnlyList<string> paths)
    {
        json.WriteStartArray(name);
        foreach (var path in paths)
            json.WriteStringValue(path);
        json.WriteEndArray();
    }
}
