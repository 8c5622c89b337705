using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;
using SmcStatic.Hosting;
using HeaderNames = SmcStatic.Hosting.HeaderNames;

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
    private readonly SiteRedirects redirects;
    private readonly WebApplication web;

    private SiteServer(string folder, int port, bool reloads)
    {
        (this.folder, this.reloads) = (Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)), reloads);
        redirects = new SiteRedirects(this.folder);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(k => k.AddServerHeader = false);
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
        var (request, response) = (context.Request, context.Response);
        var answer = SiteAnswer.Of(folder, redirects, (request.Path.Value ?? "/", request.QueryString.ToUriComponent()));
        Head(response, answer.Path);
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
            (response.StatusCode, response.Headers.Allow) = (StatusCodes.Status405MethodNotAllowed, "GET, HEAD");
        else if (answer.To is { } to)
            (response.StatusCode, response.Headers.Location) = (StatusCodes.Status301MovedPermanently, to);
        else if (!answer.IsFound && !File.Exists(Path.Combine(folder, answer.Path)))
            response.StatusCode = StatusCodes.Status404NotFound;
        else
            await Send(context, answer);
    }

    private void Head(HttpResponse response, string path)
    {
        foreach (var (name, value) in HeaderRule.HeadersOf(path))
        {
            if (path.Length > 0 || name != HeaderNames.ContentType)
                response.Headers[name] = value;
        }
        if (reloads)
            response.Headers.CacheControl = "no-store";
    }

    private async Task Send(HttpContext context, SiteAnswer answer)
    {
        var (response, type) = (context.Response, ServedAs.Of(answer.Path));
        var coding = !reloads && type.IsText ? SentFiles.CodingOf(context.Request.Headers.AcceptEncoding!) : null;
        var (bytes, changed, mark) = files.Sent(Path.Combine(folder, answer.Path), coding);
        if (coding is not null)
            response.Headers.ContentEncoding = coding;
        if (reloads && answer.Path.EndsWith(".html", StringComparison.Ordinal))
            bytes = WithScript(bytes);
        if (!answer.IsFound || reloads)
        {
            response.StatusCode = answer.IsFound ? StatusCodes.Status200OK : StatusCodes.Status404NotFound;
            response.ContentLength = bytes.Length;
            if (!HttpMethods.IsHead(context.Request.Method))
                await response.Body.WriteAsync(bytes);
            return;
        }
        await Results.Bytes(bytes, type.ContentType, null, enableRangeProcessing: true, new DateTimeOffset(changed), new EntityTagHeaderValue(mark)).ExecuteAsync(context);
    }

    private static byte[] WithScript(byte[] html)
    {
        var end = html.AsSpan().LastIndexOf("</body>"u8);
        var place = end < 0 ? html.Length : end;
        return [.. html.AsSpan(0, place), .. Encoding.UTF8.GetBytes($"<script src=\"{ScriptPath}\"></script>"), .. html.AsSpan(place)];
    }
}
