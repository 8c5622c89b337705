using System.Reflection;
using System.Text.Json;

namespace SmcStatic.Rendering;

/// <summary>What the browser gets beside the pages: styles, scripts and images, built from <c>site/</c>, each under a name that holds a hash of its content.</summary>
public sealed class SiteAssets
{
    private const string Prefix = "site/";
    private readonly Dictionary<string, string> addresses;

    private SiteAssets(Dictionary<string, string> addresses, IReadOnlyList<SiteAsset> files) => (this.addresses, Files) = (addresses, files);

    /// <summary>The files, by path.</summary>
    public IReadOnlyList<SiteAsset> Files { get; }

    /// <summary>What the front-end build left in this program; empty when it was built without (SkipFrontend).</summary>
    public static SiteAssets Embedded()
    {
        var program = typeof(SiteAssets).Assembly;
        using var manifest = program.GetManifestResourceStream($"{Prefix}manifest.json");
        if (manifest is null)
            return new SiteAssets([], []);
        using var names = JsonDocument.Parse(manifest);
        var byName = names.RootElement.EnumerateObject()
            .ToDictionary(n => n.Name, n => $"/assets/{n.Value.GetString()}", StringComparer.Ordinal);
        return new SiteAssets(byName, [.. byName.Values.Order(StringComparer.Ordinal).Select(a => new SiteAsset(a, Bytes(program, a)))]);
    }

    /// <summary>The address of a file by its name in <c>site/</c>, or none: <c>site.css</c> is <c>/assets/site.1a2b3c4d.css</c>.</summary>
    public string? Find(string name) => Files.Count == 0 ? $"/assets/{name}" : addresses.GetValueOrDefault(name);

    private static byte[] Bytes(Assembly program, string address)
    {
        using var stream = program.GetManifestResourceStream(Prefix + Path.GetFileName(address))!;
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}

/// <summary>A file that the browser gets.</summary>
/// <param name="Address">From the site's root: <c>/assets/site.1a2b3c4d.css</c>.</param>
/// <param name="Bytes">Its content.</param>
public sealed record SiteAsset(string Address, byte[] Bytes);
