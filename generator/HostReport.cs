using SmcStatic.Hosting;

namespace SmcStatic;

/// <summary>Which common hosts a site fits, in a line, or with every reason and its source.</summary>
internal static class HostReport
{
    /// <summary>Tells which hosts a site fits.</summary>
    /// <param name="site">Its size.</param>
    /// <param name="whole">Whether to list every host.</param>
    /// <param name="output">Where to.</param>
    public static void Write(SiteSize site, bool whole, TextWriter output)
    {
        var (fitting, others) = (Host.All.Where(h => h.Against(site).Count == 0).ToList(), Host.All.Where(h => h.Against(site).Count > 0).ToList());
        var fits = others.Count == 0 ? "fits all the common hosts" : fitting.Count > 0 ? $"fits {string.Join(", ", fitting.Select(h => h.Name))}" : "fits none of the common hosts";
        var not = others.Count > 0 ? $"; not {string.Join(", ", others.Select(h => h.Name))}" : "";
        output.Write($"{fits}{not}{(whole ? "" : others.Count == 0 ? " (--hosts lists them)" : " (--hosts says why)")}\n");
        foreach (var host in whole ? Host.All : [])
        {
            var against = host.Against(site);
            var words = against.Count == 0 ? "fits" : $"does not fit: {string.Join("; ", against)}";
            output.Write($"  {host.Name}: {words}{(host.TakesRulesOf(site) ? "" : $"; of {site.Redirects} redirects {host.MostRules} can be rules, the others are pages that lead on")} ({host.Source})\n");
        }
    }
}
