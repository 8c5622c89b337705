using SmcStatic.Hosting;

namespace SmcStatic.Serving;

/// <summary>What a site answers to an address: a file, the way to another address, or its page for what is not there.</summary>
/// <param name="Path">The file within the site, with slashes; that of the page for what is not there, perhaps.</param>
/// <param name="To">Where it leads instead, escaped; none for a file.</param>
internal sealed record SiteAnswer(string Path, string? To = null)
{
    /// <summary>The file of the page that says that there is none.</summary>
    public const string NotFound = "404.html";

    /// <summary>Whether the address is one of the site's.</summary>
    public bool IsFound { get; private init; } = true;

    /// <summary>What the site in a folder answers.</summary>
    /// <param name="site">The folder, whole, without a slash at its end.</param>
    /// <param name="redirects">Its redirects.</param>
    /// <param name="address">The path asked for, not escaped; and the query with its question mark, or empty.</param>
    public static SiteAnswer Of(string site, SiteRedirects redirects, (string Path, string Query) address)
    {
        var (path, query) = address;
        // Two slashes are one to a server, and another host to a browser that is led to them.
        var inSite = string.Join('/', path.Split('/', StringSplitOptions.RemoveEmptyEntries));
        var asked = path.EndsWith('/') && inSite.Length > 0 ? $"/{inSite}/" : $"/{inSite}";
        if (redirects.Of(asked) is { } redirect)
            return new SiteAnswer("", redirect.TakesQuery ? redirect.To + query : redirect.To);
        if (inSite.Split('/').Any(s => s is "." or "..") || inSite.Contains('\\') || HostFiles.IsHidden(inSite))
            return Missing;
        if (!asked.EndsWith('/') && Directory.Exists(System.IO.Path.Combine(site, inSite)))
            return new SiteAnswer("", string.Concat(inSite.Split('/').Select(s => $"/{Uri.EscapeDataString(s)}")) + "/" + query);
        var file = asked.EndsWith('/') ? $"{asked[1..]}index.html" : inSite;
        return File.Exists(System.IO.Path.Combine(site, file)) ? new SiteAnswer(file) : Missing;
    }

    private static SiteAnswer Missing { get; } = new(NotFound) { IsFound = false };
}
