using SmcStatic.Geography;

namespace SmcStatic.Planning.Addresses;

/// <summary>What became of an area whose address is asked for: the same under another name, one other area, or several.</summary>
internal sealed class AreaHeirs(Atlas atlas)
{
    private readonly ILookup<string, Area> words = atlas.PagedAreas.ToLookup(Routes.Word, StringComparer.Ordinal);
    private readonly ILookup<string, Succession> lineage = atlas.Dataset.Areas.Lineage.ToLookup(s => Slug.Of(s.From), StringComparer.Ordinal);

    /// <summary>The address that stands for one about an area as it was: below the same area's page, or its successor's, or the page that lets a reader choose among several; none for all others.</summary>
    public string? Of(string path)
    {
        if (Routes.AreaWordIn(path) is not { } word)
            return null;
        var rest = path[Routes.OfArea(word).Path.Length..];
        if (Known(word, w => words[w].FirstOrDefault()) is { } area)
            return Routes.Of(area).Path + rest;
        return SuccessorsOf(word) switch
        {
            [] => null,
            [var only] => Routes.Of(only.Area).Path + rest,
            _ => Routes.OfArea(word).Path,
        };
    }

    /// <summary>The areas that an area of an address became or lies in, each with its part of the first one's surface, the largest part first; empty where the area is still there.</summary>
    public IReadOnlyList<Heir> SuccessorsOf(string word)
    {
        var parts = new Dictionary<Area, decimal>();
        if (Known(word, w => words[w].FirstOrDefault()) is null && CodeWordOf(word) is { } code)
            Gather(code, 1, parts, [code]);
        return [.. parts.Select(p => new Heir(p.Key, p.Value)).OrderByDescending(h => h.Share).ThenBy(h => h.Area.Order)];
    }

    /// <summary>What was said of an area that is gone: its code, its name, since when.</summary>
    public Succession? LastWordOf(string word) => CodeWordOf(word) is { } code ? lineage[code].First() : null;

    private void Gather(string code, decimal share, Dictionary<Area, decimal> parts, List<string> way)
    {
        foreach (var line in lineage[code])
        {
            var next = Slug.Of(line.To);
            if (words[next].FirstOrDefault() is { } area)
                parts[area] = parts.GetValueOrDefault(area) + (share * line.Share);
            else if (!way.Contains(next))
                Gather(next, share * line.Share, parts, [.. way, next]);
        }
    }

    private string? CodeWordOf(string word) => Known(word, w => lineage.Contains(w) ? w : null);

    /// <summary>What is known of the longest beginning of a word: a code may hold hyphens, and so may the name behind it.</summary>
    private static T? Known<T>(string word, Func<string, T?> find) where T : class
    {
        for (var end = word.Length; end > 0; end = word.LastIndexOf('-', end - 1))
        {
            if (find(word[..end]) is { } found)
                return found;
        }
        return null;
    }
}

/// <summary>An area that took over land of another.</summary>
/// <param name="Area">The area.</param>
/// <param name="Share">The part of the other one's surface that lies in it, above 0 and up to 1.</param>
internal readonly record struct Heir(Area Area, decimal Share);
