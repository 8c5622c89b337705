namespace SmcStatic.Checking;

/// <summary>A page that the site will have.</summary>
/// <param name="Address">Where it lives: <c>/areas/tlj4-kent/</c>.</param>
/// <param name="HasData">Whether <c>data.csv</c> and <c>data.json</c> stand beside it.</param>
/// <param name="IsLinked">Whether a way must lead to it from home; the page for wrong addresses needs none, nor does one that leads on by itself.</param>
internal readonly record struct MappedPage(string Address, bool HasData, bool IsLinked);

/// <summary>What a link of the site can lead to.</summary>
internal sealed class SiteMap
{
    private const int IsFile = -1;
    private readonly Dictionary<string, int> byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> paths;

    /// <param name="pages">Its pages, home first.</param>
    /// <param name="files">The addresses of its other files, but for the data beside pages.</param>
    public SiteMap(IReadOnlyList<MappedPage> pages, IEnumerable<string> files)
    {
        Pages = pages;
        for (var i = 0; i < pages.Count; i++)
            byPath.TryAdd(pages[i].Address, i);
        foreach (var file in files)
            byPath.TryAdd(file, IsFile);
        paths = byPath.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The pages, home first.</summary>
    public IReadOnlyList<MappedPage> Pages { get; }

    /// <summary>The place of the page at a path, -1 if a file stands there, none if nothing does.</summary>
    public int? Find(ReadOnlySpan<char> path)
    {
        if (paths.TryGetValue(path, out var place))
            return place;
        var name = path[(path.LastIndexOf('/') + 1)..];
        var isData = name is "data.csv" or "data.json";
        return isData && paths.TryGetValue(path[..^name.Length], out var page) && page >= 0 && Pages[page].HasData ? IsFile : null;
    }
}
