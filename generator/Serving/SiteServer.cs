using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SmcStatic.Hosting;

namespace SmcStatic.Serving;

/// <summary>Shows a site on this machine as a web server would; while it is being worked on, with a script in each page that loads it anew when the site changes.</summary>
public sealed class SiteServer : IAsyncDisposable
{
    private const string ScriptPath = "/_serve/reload.js";
    private const string ChangesPath = "/_serve/changes";
    private const string Script = $"new EventSource('{ChangesPath}').onmessage = () => location.reload();\n";

    private readonly string folder;
    private readonly bool reloads;
    private readonly Changes changes = new();
    private readonly SentFiles files = new();
    private readonly WebApplication web;

    private SiteServer(string folder, int port, bool reloads)
    {
        (this.folder, this.reloads) = (Path.GetFullPath(folder), reloads);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        web = builder.Build();
        web.Use(WithHeaders);
        if (reloads)
        {
            web.MapGet(ChangesPath, changes.Follow);
            web.MapGet(ScriptPath, () => Results.Text(Script, "text/javascript; charset=utf-8"));
        }
        web.MapFallback("{*path}", Answer);
    }

    /// <summary>Where it shows the site.</summary>
    public string Address => web.Urls.First();

    /// <summary>Begins to show the site that stands in a folder.</summary>
    /// <param name="folder">The site's folder; it may be swapped for another at any time.</param>
    /// <param name="port">The port at 127.0.0.1; 0 for any that is free.</param>
    /// <param name="reloads">Whether its pages load themselves anew when <see cref="Reload"/> is called; without, each byte is the site's own.</param>
    public static async Task<SiteServer> Start(string folder, int port, bool reloads = true)
    {
        var server = new SiteServer(folder, port, reloads);
        await server.web.StartAsync();
        return server;
    }

    /// <summary>Lets every browser load its page anew.</summary>
    public void Reload() => changes.Tell();

    /// <summary>Goes on until the user ends the program.</summary>
    public Task UntilEnded() => web.WaitForShutdownAsync();

    public ValueTask DisposeAsync() => web.DisposeAsync();

    private static Task WithHeaders(HttpContext context, RequestDelegate next)
    {
        foreach (var (name, value) in SecurityHeaders.All)
            context.Response.Headers[name] = value;
        return next(context);
    }

    private async Task Answer(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "/";
        if (!path.EndsWith('/') && Directory.Exists(FileAt(path)))
        {
            context.Response.Redirect($"{path}/{context.Request.QueryString}");
            return;
        }
        var file = FileAt(path.EndsWith('/') ? path + "index.html" : path);
        if (file is null || !File.Exists(file))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            file = Path.Combine(folder, "404.html");
        }
        if (File.Exists(file))
            await Send(context, file);
    }

    private async Task Send(HttpContext context, string file)
    {
        var (response, served) = (context.Response, ServedAs.Of(Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/')));
        response.ContentType = served.ContentType;
        response.Headers.CacheControl = reloads ? "no-store" : served.CacheControl;
        response.Headers.Vary = "Accept-Encoding";
        if (!reloads && served.IsText && SentFiles.CodingOf(context.Request.Headers.AcceptEncoding.ToString()) is { } coding)
        {
            response.Headers.ContentEncoding = coding;
            await Send(response, files.Compressed(file, coding));
            return;
        }
        var bytes = await File.ReadAllBytesAsync(file);
        await Send(response, reloads && file.EndsWith(".html", StringComparison.Ordinal) ? WithScript(bytes) : bytes);
    }

    private static async Task Send(HttpResponse response, byte[] bytes)
    {
        response.ContentLength = bytes.Length;
        await response.Body.WriteAsync(bytes);
    }

    private static byte[] WithScript(byte[] html)
    {
        var end = html.AsSpan().LastIndexOf("</body>"u8);
        var place = end < 0 ? html.Length : end;
        return [.. html.AsSpan(0, place), .. Encoding.UTF8.GetBytes($"<script src=\"{ScriptPath}\"></script>"), .. html.AsSpan(place)];
    }

    // None for a path that leads out of the folder.
    private string? FileAt(string path)
    {
        var file = Path.GetFullPath(Path.Combine(folder, path.TrimStart('/')));
        return file.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) || file == folder ? file : null;
    }
}
