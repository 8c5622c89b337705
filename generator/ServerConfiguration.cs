using System.Text;
using SmcStatic.Hosting;
using SmcStatic.Problems;
using SmcStatic.Writing;

namespace SmcStatic;

/// <summary>The configuration of a server of one's own, made from a site that stands, so that it fits what was signed off.</summary>
internal static class ServerConfiguration
{
    /// <summary>Writes the files that an nginx configuration includes.</summary>
    /// <param name="site">The folder of the site.</param>
    /// <param name="to">The folder they go to; not the site's, for it would be served.</param>
    /// <param name="log">Takes what goes wrong.</param>
    /// <param name="output">Is told what was written.</param>
    public static void Write(string site, string to, ProblemLog log, TextWriter output)
    {
        if (LiesIn(to, site))
        {
            log.Add(WritingProblems.ConfigurationInSite, new Position(to), $"{to} lies in the site {site}.", to);
            return;
        }
        try
        {
            var redirects = RedirectsFile.In(site);
            Directory.CreateDirectory(to);
            foreach (var (name, text) in new[] { (NginxConfiguration.HttpName, NginxConfiguration.Http()), (NginxConfiguration.ServerName, NginxConfiguration.Server(redirects)) })
                Put(Path.Combine(to, name), text);
            output.Write($"wrote {NginxConfiguration.HttpName} and {NginxConfiguration.ServerName} with {redirects.Count} redirects to {to}; docs/hosting.md says how to include them\n");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            log.Add(WritingProblems.ConfigurationNotWritten, new Position(to), $"{to} cannot be written: {failure.Message}", failure.Message);
        }
    }

    // A server that is told to read its configuration again finds the old one or the new one, never a part.
    private static void Put(string file, string text)
    {
        var beside = file + ".new";
        File.WriteAllText(beside, text, new UTF8Encoding(false));
        File.Move(beside, file, overwrite: true);
    }

    private static bool LiesIn(string folder, string site) =>
        $"{Path.GetFullPath(folder)}{Path.DirectorySeparatorChar}".StartsWith($"{Path.TrimEndingDirectorySeparator(Path.GetFullPath(site))}{Path.DirectorySeparatorChar}", StringComparison.Ordinal);
}
