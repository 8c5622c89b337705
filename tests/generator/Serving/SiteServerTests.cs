using System.IO.Compression;
using System.Net;
using SmcStatic.Hosting;
using SmcStatic.Serving;
using Xunit;

namespace SmcStatic.Tests.Serving;

public sealed class SiteServerTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("served-").FullName;
    private readonly HttpClient browser = new(new HttpClientHandler { AllowAutoRedirect = false });
    private SiteServer server = null!;

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Path.Combine(folder, "dist", "areas"));
        File.WriteAllText(Path.Combine(folder, "secret.txt"), "secret");
        File.WriteAllText(Path.Combine(folder, "dist", "index.html"), "<body>home</body>");
        File.WriteAllText(Path.Combine(folder, "dist", "404.html"), "<body>not here</body>");
        File.WriteAllText(Path.Combine(folder, "dist", "areas", "index.html"), "<body>areas</body>");
        File.WriteAllText(Path.Combine(folder, "dist", "areas", "data.csv"), "a,b\n");
        Directory.CreateDirectory(Path.Combine(folder, "dist", "assets"));
        File.WriteAllText(Path.Combine(folder, "dist", "assets", "site.0123.js"), new string(' ', 1000));
        File.WriteAllText(Path.Combine(folder, "dist", "assets", "picture.0123.png"), "png");
        server = await SiteServer.Start(Path.Combine(folder, "dist"), 0);
        browser.BaseAddress = new Uri(server.Address);
    }

    public async ValueTask DisposeAsync()
    {
        browser.Dispose();
        await server.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData("/", HttpStatusCode.OK, "text/html; charset=utf-8", "home")]
    [InlineData("/areas/", HttpStatusCode.OK, "text/html; charset=utf-8", "areas")]
    [InlineData("/areas/data.csv", HttpStatusCode.OK, "text/csv; charset=utf-8", "a,b")]
    [InlineData("/nowhere/", HttpStatusCode.NotFound, "text/html; charset=utf-8", "not here")]
    [InlineData("/..%2fsecret.txt", HttpStatusCode.NotFound, "text/html; charset=utf-8", "not here")]
    public async Task An_address_is_answered_as_a_web_server_would(string address, HttpStatusCode status, string type, string words)
    {
        using var answer = await browser.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal((status, type), (answer.StatusCode, answer.Content.Headers.ContentType?.ToString()));
        Assert.Contains(words, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/areas/data.csv")]
    [InlineData("/nowhere/")]
    public async Task Every_answer_holds_the_page_to_the_site_s_own_files(string address)
    {
        using var answer = await browser.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        foreach (var (name, value) in SecurityHeaders.All)
            Assert.Equal([value], answer.Headers.GetValues(name));
        Assert.DoesNotContain("unsafe", SecurityHeaders.ContentSecurityPolicy);
    }

    [Fact]
    public async Task A_site_that_is_only_shown_is_shown_byte_for_byte()
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var bare = await SiteServer.Start(Path.Combine(folder, "dist"), 0, reloads: false);
        Assert.Equal("<body>home</body>", await browser.GetStringAsync(new Uri($"{bare.Address}/"), cancel));
        using var changes = await browser.GetAsync(new Uri($"{bare.Address}/_serve/changes"), cancel);
        Assert.Equal(HttpStatusCode.NotFound, changes.StatusCode);
    }

    [Theory]
    [InlineData("/", "gzip, deflate, br", "br", "public, max-age=300, stale-if-error=86400")]
    [InlineData("/areas/data.csv", "gzip", "gzip", "public, max-age=300, stale-if-error=86400")]
    [InlineData("/assets/site.0123.js", "br", "br", "public, max-age=31536000, immutable")]
    [InlineData("/assets/picture.0123.png", "br", null, "public, max-age=31536000, immutable")]
    [InlineData("/", "identity", null, "public, max-age=300, stale-if-error=86400")]
    public async Task A_site_that_is_only_shown_goes_compressed_and_may_be_kept_as_on_the_web(string address, string accepted, string? coding, string kept)
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var bare = await SiteServer.Start(Path.Combine(folder, "dist"), 0, reloads: false);
        using var asking = new HttpRequestMessage(HttpMethod.Get, new Uri(bare.Address + address)) { Headers = { { "Accept-Encoding", accepted } } };
        using var answer = await browser.SendAsync(asking, cancel);
        Assert.Equal(coding, answer.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Equal([kept], answer.Headers.GetValues("Cache-Control").Select(v => v));
        var file = Path.Combine(folder, "dist", address == "/" ? "index.html" : address[1..]);
        Assert.Equal(await File.ReadAllBytesAsync(file, cancel), Plain(await answer.Content.ReadAsByteArrayAsync(cancel), coding));
    }

    [Fact]
    public async Task A_page_without_its_slash_leads_to_the_one_with_it()
    {
        using var answer = await browser.GetAsync(new Uri("/areas?a=b", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.MovedPermanently, "/areas/?a=b"), (answer.StatusCode, answer.Headers.Location?.ToString()));
    }

    [Fact]
    public async Task A_page_loads_itself_anew_when_the_site_has_changed()
    {
        var cancel = TestContext.Current.CancellationToken;
        Assert.Contains("<script src=\"/_serve/reload.js\"></script></body>", await browser.GetStringAsync(new Uri("/", UriKind.Relative), cancel));
        Assert.Contains("/_serve/changes", await browser.GetStringAsync(new Uri("/_serve/reload.js", UriKind.Relative), cancel));
        using var changes = new StreamReader(await browser.GetStreamAsync(new Uri("/_serve/changes", UriKind.Relative), cancel));
        Assert.Equal(": waiting", await changes.ReadLineAsync(cancel));
        await changes.ReadLineAsync(cancel);
        server.Reload();
        Assert.Equal("data: changed", await changes.ReadLineAsync(cancel));
    }

    [Fact]
    public async Task A_change_in_a_watched_folder_is_told_once_it_is_calm()
    {
        var told = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var watch = new FolderWatch([folder], () => told.TrySetResult());
        File.WriteAllText(Path.Combine(folder, "dist", "areas", "new.csv"), "x");
        await told.Task.WaitAsync(TestContext.Current.CancellationToken);
    }

    private static byte[] Plain(byte[] sent, string? coding)
    {
        using var bytes = new MemoryStream(sent);
        using Stream plain = coding switch { "br" => new BrotliStream(bytes, CompressionMode.Decompress), "gzip" => new GZipStream(bytes, CompressionMode.Decompress), _ => bytes };
        using var whole = new MemoryStream();
        plain.CopyTo(whole);
        return whole.ToArray();
    }
}
