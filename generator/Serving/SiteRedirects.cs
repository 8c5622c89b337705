using System.Collections.Frozen;
using SmcStatic.Hosting;

namespace SmcStatic.Serving;

/// <summary>The redirects of a site that may be swapped for another at any time: read again when their file has changed.</summary>
/// <param name="site">The site's folder.</param>
internal sealed class SiteRedirects(string site)
{
    private sealed record Known(DateTime Changed, FrozenDictionary<string, HostRedirect> ByPath);

    private volatile Known? known;

    /// <summary>Where a path leads on to; none when it does not. The slash at its end may be left out.</summary>
    /// <param name="path">The path, not escaped.</param>
    public HostRedirect? Of(string path)
    {
        var changed = File.GetLastWriteTimeUtc(Path.Combine(site, RedirectsFile.Name));
        if (known?.Changed != changed)
            known = new Known(changed, RedirectsFile.In(site).ToFrozenDictionary(r => r.Path, StringComparer.Ordinal));
        return known.ByPath.GetValueOrDefault(path) ?? known.ByPath.GetValueOrDefault($"{path}/");
    }
}
