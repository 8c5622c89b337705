namespace SmcStatic.Hosting;

/// <summary>One file of a published site, and how it is served.</summary>
/// <param name="Path">Within the site, with slashes, not beginning with one: <c>areas/tlj4-kent/index.html</c>.</param>
/// <param name="Sha256">The hash of its bytes, 64 digits and letters from a to f.</param>
/// <param name="Size">How many bytes it has.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="CacheControl">Its cache rule.</param>
public sealed record ManifestFile(string Path, string Sha256, long Size, string ContentType, string CacheControl)
{
    private const string Index = "index.html";

    /// <summary>Where it leads on to at once, for a host may say so instead of sending it; none for nearly all.</summary>
    public string? LeadsTo { get; init; }

    /// <summary>The file at a path with these bytes.</summary>
    public static ManifestFile Of(string path, ReadOnlySpan<byte> bytes) => Of(path, Digest.Of(bytes), bytes.Length);

    /// <summary>The file at a path, whose bytes have this hash.</summary>
    public static ManifestFile Of(string path, string sha256, long size)
    {
        var served = ServedAs.Of(path);
        return new ManifestFile(path, sha256, size, served.ContentType, served.CacheControl);
    }

    /// <summary>Where a reader asks for it, from the site's root: a page by its folder, <c>/areas/tlj4-kent/</c>.</summary>
    public string Address => "/" + (Path == Index || Path.EndsWith("/" + Index, StringComparison.Ordinal) ? Path[..^Index.Length] : Path);

    /// <summary>Whether its name holds a hash of its content, so that it never changes.</summary>
    public bool IsHashed => Path.StartsWith(ServedAs.HashedFolder, StringComparison.Ordinal);

    /// <summary>Whether it is worth compressing.</summary>
    public bool IsText => new ServedAs(ContentType, CacheControl).IsText;
}
