using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace SmcStatic.Rendering;

/// <summary>What the browser gets beside the pages: styles, scripts and images, built from <c>site/</c>, each under a name that holds a hash of its content.</summary>
public sealed partial class SiteAssets
{
    private const string Prefix = "site/";
    private readonly Dictionary<string, string> addresses;
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> needs = new(StringComparer.Ordinal);

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

    /// <summary>What a script imports before it can run, and what that imports: a page that names it all fetches it at once, not one after the other.</summary>
    public IReadOnlyList<string> NeedsOf(string name) => needs.GetOrAdd(name, FindNeeds);

    private List<string> FindNeeds(string name)
    {
        var found = new List<string>();
        void Follow(string? address)
        {
            if (Files.FirstOrDefault(f => f.Address == address) is not { } script)
                return;
            foreach (Match import in Import().Matches(Encoding.UTF8.GetString(script.Bytes)))
            {
                var need = $"/assets/{import.Groups["file"].Value}";
                if (found.Contains(need))
                    continue;
                found.Add(need);
                Follow(need);
            }
        }

        Follow(Find(name));
        return found;
    }

    // What is imported when it is wanted has a bracket between the word and the name.
    [GeneratedRegex("(from|import) ?\"\\./(?<file>[\\w.-]+\\.js)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Import();

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
