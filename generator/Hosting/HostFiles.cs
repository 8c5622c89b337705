using System.Globalization;

namespace SmcStatic.Hosting;

/// <summary>What hosts read from the root of a site: its headers and redirects in the form of each. They are no part of the site, and no server gives them away.</summary>
public static class HostFiles
{
    /// <summary>Their names.</summary>
    public static IReadOnlyList<string> Names { get; } = [HeadersFile.Name, RedirectsFile.Name, AzureConfiguration.Name];

    /// <summary>Whether a file of the site's folder is one of them, or otherwise none that a reader may ask for: hidden, or another one compressed.</summary>
    /// <param name="path">Within the site, with slashes, not beginning with one.</param>
    public static bool IsHidden(string path) =>
        Names.Contains(path) || path.EndsWith(".br", StringComparison.Ordinal) || path.EndsWith(".gz", StringComparison.Ordinal) || path.Split('/').Any(s => s.StartsWith('.'));

    /// <summary>Their texts.</summary>
    public static IReadOnlyList<(string Name, string Text)> Of(IReadOnlyList<HostRedirect> redirects) =>
        [(HeadersFile.Name, HeadersFile.Text()), (RedirectsFile.Name, RedirectsFile.Text(redirects)), (AzureConfiguration.Name, AzureConfiguration.Text(redirects).Text)];

    /// <summary>What a publisher should know of redirects that a host takes no rule for; empty when all take all.</summary>
    public static IReadOnlyList<string> Notes(IReadOnlyList<HostRedirect> redirects)
    {
        var azure = AzureConfiguration.Text(redirects).Redirects;
        return
        [
            .. Note(RedirectsFile.Name, "Cloudflare Pages takes no more", RedirectsFile.Most, redirects.Count),
            .. Note(AzureConfiguration.Name, "Azure takes no larger file", azure, redirects.Count),
        ];
    }

    private static string[] Note(string file, string why, int some, int all) =>
        some >= all ? [] : [string.Create(CultureInfo.InvariantCulture, $"{file} holds {some} of {all} redirects, for {why}; the rest are pages that lead on")];
}
