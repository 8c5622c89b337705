using System.Globalization;
using System.Text;

namespace SmcStatic.Hosting;

/// <summary>
/// The same rules for nginx, in two files that a configuration includes: one in its <c>http</c> block, one in the site's <c>server</c> block, which says the name, the certificate and the root.
/// It needs no module beyond Debian's nginx-light: brotli files are found by their name.
/// </summary>
public static class NginxConfiguration
{
    public const string HttpName = "nginx-http.conf";
    public const string ServerName = "nginx-server.conf";

    private const string Variable = "$explorer_";

    // Accepted by name, unless with a weight of nothing.
    private const string AcceptsBrotli = @"~*(^|[\s,])br\s*(;\s*q=(1(\.0*)?|0?\.\d*[1-9]\d*)\s*)?(,|$)";

    /// <summary>What goes in the <c>http</c> block: which header each file has.</summary>
    public static string Http()
    {
        var text = new StringBuilder("# Made by `hosting`: include it in the http block.\n\n");
        text.Append("# The file beside the one asked for that holds it in brotli, where the browser can read that; and what such a file is to be called.\n");
        Map(text, "$http_accept_encoding", "brotli", "", [(AcceptsBrotli, ".br")]);
        Map(text, "$uri", "coding", "", [(@"~\.br$", "br")]);
        foreach (var name in Varying)
        {
            var general = HeaderRule.General.FirstOrDefault(h => h.Name == name).Value ?? "";
            var cases = HeaderRule.All.SelectMany(r => r.Headers.Where(h => h.Name == name).Select(h => (r, h.Value))).GroupBy(c => (c.r.Folder, c.Value));
            Map(text, "$uri", Word(name), general, cases.Select(c => (Pattern(c.Key.Folder, c.Select(r => r.r.Ending)), c.Key.Value)));
        }
        return text.ToString();
    }

    /// <summary>What goes in the site's <c>server</c> block: its headers, types, redirects, and how an address finds its file.</summary>
    public static string Server(IEnumerable<HostRedirect> redirects)
    {
        var text = new StringBuilder($"""
            # Made by `hosting`: include it in the site's server block, beside listen, server_name and root.

            server_tokens off;
            absolute_redirect off;
            autoindex off;
            etag on;
            if_modified_since before;
            error_page 404 /404.html;

            # Files are compressed when they are published. gzip on would compress those in brotli a second time.
            gzip off;
            gzip_static on;
            gzip_proxied any;


            """.ReplaceLineEndings("\n"));
        foreach (var (name, value) in HeaderRule.General.Where(h => !Varying.Contains(h.Name)))
            text.Append("add_header ").Append(name).Append(' ').Append(Quoted(value)).Append(" always;\n");
        foreach (var name in Varying)
            text.Append("add_header ").Append(name).Append(' ').Append(Variable).Append(Word(name)).Append(" always;\n");
        text.Append("add_header Content-Encoding ").Append(Variable).Append("coding always;\n\n");
        AddTypes(text);
        AddRefused(text);
        AddFiles(text);
        AddRedirects(text, redirects);
        return text.ToString();
    }

    // Headers whose value is not the same for every file; the type is said where the file is found.
    private static List<string> Varying { get; } =
        [.. HeaderRule.All.SelectMany(r => r.Headers).Select(h => h.Name).Distinct().Where(n => n != HeaderNames.ContentType).Order(StringComparer.Ordinal)];

    private static void AddTypes(StringBuilder text)
    {
        text.Append("types {\n");
        foreach (var (ending, type) in ServedAs.ByEnding.Where(t => !ServedAs.Of(t.Ending).IsText))
            text.Append(CultureInfo.InvariantCulture, $"    {Quoted(type)} {ending[1..]};\n");
        text.Append("}\ndefault_type application/octet-stream;\n\n");
    }

    private static void AddRefused(StringBuilder text)
    {
        text.Append("# What lies in the folder and is no part of the site.\n");
        text.Append("location ~ /\\. { return 404; }\nlocation ~ \\.(br|gz)$ { return 404; }\n");
        foreach (var name in HostFiles.Names)
            text.Append(CultureInfo.InvariantCulture, $"location = /{name} {{ return 404; }}\n");
        text.Append('\n');
    }

    private static void AddFiles(StringBuilder text)
    {
        text.Append("# A page, then each kind of text, in brotli where that stands beside it. Its type is said here, for the name of the brotli file does not tell.\n");
        AddFile(text, "/$", "${uri}index.html", ServedAs.Of("index.html").ContentType);
        foreach (var (ending, type) in ServedAs.ByEnding.Where(t => ServedAs.Of(t.Ending).IsText))
            AddFile(text, $@"\{ending}$", "$uri", type);
        text.Append('\n');
    }

    private static void AddFile(StringBuilder text, string paths, string file, string type) => text.Append(CultureInfo.InvariantCulture,
        $"location ~ {paths} {{ types {{ }} default_type {Quoted(type)}; try_files {file}{Variable}brotli {file} =404; }}\n");

    private static void AddRedirects(StringBuilder text, IEnumerable<HostRedirect> redirects)
    {
        text.Append("# Addresses that lead on, with and without the slash at their end.\n");
        var rules = new Dictionary<string, HostRedirect>(StringComparer.Ordinal);
        foreach (var redirect in redirects)
        {
            rules.TryAdd(redirect.Path, redirect);
            if (redirect.Path is [_, .., '/'] path)
                rules.TryAdd(path[..^1], redirect);
        }
        foreach (var (path, redirect) in rules)
            text.Append(CultureInfo.InvariantCulture, $"location = {Quoted(path)} {{ return 301 {Quoted(redirect.To + (redirect.TakesQuery ? "$is_args$args" : ""))}; }}\n");
    }

    private static void Map(StringBuilder text, string of, string name, string standard, IEnumerable<(string Pattern, string Value)> cases)
    {
        text.Append(CultureInfo.InvariantCulture, $"map {of} {Variable}{name} {{\n    default {Quoted(standard)};\n");
        foreach (var (pattern, value) in cases)
            text.Append(CultureInfo.InvariantCulture, $"    \"{pattern}\" {Quoted(value)};\n");
        text.Append("}\n");
    }

    private static string Pattern(string folder, IEnumerable<string> endings)
    {
        var ends = string.Join('|', endings.Where(e => e.Length > 0).Select(e => e[1..]));
        return folder.Length > 0 ? $"~^/{folder}" : $@"~\.({ends})(\.br)?$";
    }

    private static string Word(string header) => header.ToLowerInvariant().Replace('-', '_');

    // Within quotes nginx reads these two signs alone as more than themselves; in a value also $, which no value of ours holds.
    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
