using System.Globalization;

namespace SmcStatic.Hosting;

/// <summary>A common host of static sites, and the most that it takes, by its own papers; none where it names no limit that a site like this could meet.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Source">Where the limits are written.</param>
public sealed record Host(string Name, string Source)
{
    private const long Megabyte = 1_000_000;
    private const long Mebibyte = 1 << 20;

    /// <summary>How many files at most.</summary>
    public long? MostFiles { get; init; }

    /// <summary>How many bytes in one file at most.</summary>
    public long? MostInAFile { get; init; }

    /// <summary>How many bytes in all at most.</summary>
    public long? MostBytes { get; init; }

    /// <summary>How many rules of redirection at most. Beyond them the pages that lead on do the work, so that the site fits all the same.</summary>
    public long? MostRules { get; init; }

    /// <summary>The hosts, in the order of their names.</summary>
    public static IReadOnlyList<Host> All { get; } =
    [
        // Its configuration, rules of redirection included, may have 20 KB: some 200 rules of this site's length.
        new("Azure Static Web Apps (free)", "https://learn.microsoft.com/azure/static-web-apps/quotas") { MostFiles = 15_000, MostBytes = 250 * Mebibyte, MostRules = 200 },
        new("Azure Static Web Apps (standard)", "https://learn.microsoft.com/azure/static-web-apps/quotas") { MostFiles = 15_000, MostBytes = 500 * Mebibyte, MostRules = 200 },
        new("Cloudflare Pages", "https://developers.cloudflare.com/pages/platform/limits/") { MostFiles = 20_000, MostInAFile = 25 * Mebibyte, MostRules = 2_000 },
        new("GitHub Pages", "https://docs.github.com/pages/getting-started-with-github-pages/github-pages-limits") { MostInAFile = 100 * Mebibyte, MostBytes = 1000 * Megabyte, MostRules = 0 },
        new("Netlify", "https://docs.netlify.com/manage/routing/redirects/overview/") { MostRules = 10_000 },
        new("S3 and a CDN", "https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html") { MostInAFile = 5_000_000 * Megabyte },
    ];

    /// <summary>Why a site does not fit, in a few words each; empty when it does.</summary>
    public IReadOnlyList<string> Against(SiteSize site)
    {
        var found = new List<string>();
        if (site.Files > MostFiles)
            found.Add(Invariant($"{site.Files:#,0} files, at most {MostFiles:#,0}"));
        if (site.Largest > MostInAFile)
            found.Add(Invariant($"{site.LargestFile} has {Size(site.Largest)}, at most {Size(MostInAFile.Value)}"));
        if (site.Bytes > MostBytes)
            found.Add(Invariant($"{Size(site.Bytes)} in all, at most {Size(MostBytes.Value)}"));
        return found;
    }

    /// <summary>Whether all redirects of a site can be rules here; if not, those that are left are pages that lead on.</summary>
    public bool TakesRulesOf(SiteSize site) => !(site.Redirects > MostRules);

    private static string Size(long bytes) => Invariant($"{(double)bytes / Megabyte:#,0.#} MB");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

/// <summary>How large a site is, in what hosts count.</summary>
/// <param name="Files">How many files.</param>
/// <param name="Bytes">How many bytes in all.</param>
/// <param name="LargestFile">The path of the largest file.</param>
/// <param name="Largest">Its bytes.</param>
/// <param name="Redirects">How many addresses lead elsewhere.</param>
public sealed record SiteSize(long Files, long Bytes, string LargestFile, long Largest, long Redirects)
{
    /// <summary>The size of the site that a manifest lists.</summary>
    public static SiteSize Of(Manifest manifest, int redirects)
    {
        var largest = manifest.Files.Append(manifest.Itself).MaxBy(f => f.Size)!;
        return new SiteSize(manifest.Files.Count + 1, manifest.Files.Sum(f => f.Size) + manifest.Bytes.Length, largest.Path, largest.Size, redirects);
    }
}
