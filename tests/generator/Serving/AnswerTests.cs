using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using SmcStatic.Hosting;
using SmcStatic.Problems;
using SmcStatic.Verifying;
using Xunit;

namespace SmcStatic.Tests.Serving;

/// <summary>What a reader gets, asked of both servers with one table: so that what one sees on this machine is what a host will give.</summary>
public sealed class AnswerTests(TwoServers servers) : IClassFixture<TwoServers>, IDisposable
{
    private const string Short = "public, max-age=300, stale-if-error=86400";

    private readonly HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None });

    public void Dispose() => client.Dispose();

    public static MatrixTheoryData<string, string> Files => new(TwoServers.Names, ["/", "/areas/", "/index.html", "/404.html", "/data/index.json", "/data.csv", "/robots.txt", "/sitemap.xml", "/embed/people-in-work/", "/nowhere/", "/assets/nothing.css"]);

    [Theory, MemberData(nameof(Files))]
    public async Task Every_kind_of_file_has_its_headers_and_no_others(string server, string address)
    {
        using var answer = await Ask(server, address);
        var file = answer.StatusCode == HttpStatusCode.NotFound ? "404.html" : FileAt(address);
        var names = HeaderRule.General.Concat(HeaderRule.All.SelectMany(r => r.Headers)).Select(h => h.Name).Distinct().Order(StringComparer.Ordinal);
        var expected = HeaderRule.HeadersOf(file).ToDictionary(h => h.Name, h => h.Value);
        Assert.Equal(names.Select(n => $"{n}: {expected.GetValueOrDefault(n)}"), names.Select(n => $"{n}: {HeaderOf(answer, n)}"));
    }

    public static MatrixTheoryData<string, (string, string, string)> Headers => new(TwoServers.Names,
    [
        ("/", "Content-Security-Policy", "frame-ancestors 'none'"), ("/embed/people-in-work/", "Content-Security-Policy", "frame-ancestors *"), ("/nowhere/", "Content-Security-Policy", "frame-ancestors 'none'"),
        ("/", "Cache-Control", Short), ("/assets/picture.0123456789.png", "Cache-Control", "public, max-age=31536000, immutable"), ("/assets/nothing.png", "Cache-Control", Short),
        ("/data.csv", "Access-Control-Allow-Origin", "*"), ("/data.csv", "Content-Type", "text/csv; charset=utf-8"), ("/data.csv", "Cross-Origin-Resource-Policy", "cross-origin"),
        ("/", "Cross-Origin-Resource-Policy", "same-origin"), ("/", "Strict-Transport-Security", "max-age=31536000"), ("/moved/a$z/", "X-Content-Type-Options", "nosniff"),
        ("/", "Permissions-Policy", "geolocation=()"), ("/assets/picture.0123456789.png", "Content-Type", "image/png"), ("/areas", "Content-Security-Policy", "default-src 'none'"),
    ]);

    [Theory, MemberData(nameof(Headers))]
    public async Task A_header_says_what_the_file_needs(string server, (string Address, string Header, string Value) wanted)
    {
        using var answer = await Ask(server, wanted.Address);
        Assert.Contains(wanted.Value, HeaderOf(answer, wanted.Header), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", HeaderOf(answer, "Content-Security-Policy"), StringComparison.Ordinal);
    }

    // The place where a published site is held against what stands on the disk, file by file.
    [Theory, MemberData(nameof(Servers))]
    public async Task Every_file_of_the_site_comes_byte_for_byte(string server)
    {
        foreach (var file in Directory.EnumerateFiles(servers.Site, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(servers.Site, f)).Where(f => !HostFiles.IsHidden(f)))
        {
            using var answer = await Ask(server, "/" + file);
            Assert.Equal((HttpStatusCode.OK, file), (answer.StatusCode, file));
            Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(servers.Site, file), Cancel), await answer.Content.ReadAsByteArrayAsync(Cancel));
            Assert.Equal(ServedAs.Of(file).ContentType, HeaderOf(answer, "Content-Type"));
        }
    }

    [Theory, MemberData(nameof(Servers))]
    public async Task A_site_at_its_address_is_held_against_its_manifest_and_what_was_changed_or_lost_is_named(string server)
    {
        Assert.Equal([], await FaultsAt(server));
        var (page, lost) = (Path.Combine(servers.Site, "areas", "index.html"), Path.Combine(servers.Site, "robots.txt"));
        var (before, kept) = (await File.ReadAllBytesAsync(page, Cancel), await File.ReadAllBytesAsync(lost, Cancel));
        try
        {
            await File.WriteAllBytesAsync(page, [.. before[..^1], (byte)'!'], Cancel);
            File.Delete(lost);
            Assert.Equal(["site-file-changed /areas/", "site-file-missing /robots.txt"], await FaultsAt(server));
        }
        finally
        {
            await File.WriteAllBytesAsync(page, before, Cancel);
            await File.WriteAllBytesAsync(lost, kept, Cancel);
        }
    }

    private async Task<IEnumerable<string>> FaultsAt(string server)
    {
        var log = new ProblemLog();
        using var site = new SiteAddress(servers.AddressOf(server), log);
        await site.Check();
        return log.Ordered().Select(p => $"{p.Kind.Id} {p.At.File}").Distinct().Order(StringComparer.Ordinal);
    }

    public static MatrixTheoryData<string, string> Hidden => new(TwoServers.Names,
        ["/nowhere/", "/nowhere", "/areas/nowhere.json", "/assets/", "/data/", "/.git/config", "/areas/.hidden.json", "/_headers", "/_redirects", "/staticwebapp.config.json", "/index.html.br", "/data.csv.gz", "/areas/index.htm"]);

    [Theory, MemberData(nameof(Hidden))]
    public async Task What_is_not_there_or_not_for_readers_gets_the_page_that_says_so(string server, string address)
    {
        using var answer = await Ask(server, address);
        Assert.Equal((HttpStatusCode.NotFound, "text/html; charset=utf-8"), (answer.StatusCode, HeaderOf(answer, "Content-Type")));
        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(servers.Site, "404.html"), Cancel), await answer.Content.ReadAsStringAsync(Cancel));
    }

    public static MatrixTheoryData<string, (string, string)> Moves => new(TwoServers.Names,
    [
        ("/areas", "/areas/"), ("/areas?a=b&c=d", "/areas/?a=b&c=d"), ("//areas", "/areas/"), ("/moved", "/moved/"), ("/moved/a$z/", "/areas/"), ("/moved/a$z", "/areas/"),
        ("/moved/Ynys%20M%C3%B4n/?x=1", "/areas/?x=1"), ("/moved/a%3Bz/?x=%0d%0aSet-Cookie:x", "/areas/?x=%0d%0aSet-Cookie:x"),
    ]);

    [Theory, MemberData(nameof(Moves))]
    public async Task An_address_that_has_moved_and_one_without_its_slash_lead_on_for_good(string server, (string From, string To) move)
    {
        using var answer = await Ask(server, move.From);
        Assert.Equal((HttpStatusCode.MovedPermanently, move.To), (answer.StatusCode, answer.Headers.Location?.OriginalString));
    }

    [Theory, MemberData(nameof(Servers))]
    public async Task Every_redirect_of_the_build_and_of_a_hostile_name_is_followed(string server)
    {
        Assert.Contains(servers.Redirects, r => r.From.StartsWith("/areas/", StringComparison.Ordinal));
        Assert.InRange(servers.Redirects.Count(r => r.From.StartsWith("/moved/", StringComparison.Ordinal)), 120, 200);
        foreach (var redirect in servers.Redirects)
        {
            using var answer = await Ask(server, string.Join('/', redirect.Path.Split('/').Select(Uri.EscapeDataString)));
            Assert.Equal((HttpStatusCode.MovedPermanently, redirect.To, redirect.From), (answer.StatusCode, answer.Headers.Location?.OriginalString, redirect.From));
        }
    }

    public static MatrixTheoryData<string, (string, string, string)> Codings => new(TwoServers.Names,
    [
        ("/", "gzip, deflate, br", "br"), ("/", "gzip", "gzip"), ("/", "identity", ""), ("/", "br;q=0, gzip", "gzip"), ("/", "br;q=0.5", "br"), ("/", "abra", ""), ("/data.csv", "br", "br"), ("/data/index.json", "gzip", "gzip"),
        ("/assets/picture.0123456789.png", "br, gzip", ""), ("/nowhere/", "br", "br"), ("/nowhere/", "gzip", "gzip"),
    ]);

    [Theory, MemberData(nameof(Codings))]
    public async Task Text_goes_in_the_coding_that_the_browser_reads(string server, (string Address, string Accepted, string Coding) wanted)
    {
        using var answer = await Ask(server, wanted.Address, ("Accept-Encoding", wanted.Accepted), ("Via", "1.1 cdn"));
        var file = answer.StatusCode == HttpStatusCode.NotFound ? "404.html" : FileAt(wanted.Address);
        Assert.Equal(wanted.Coding, HeaderOf(answer, "Content-Encoding"));
        Assert.Equal(ServedAs.Of(file).IsText ? "Accept-Encoding" : "", HeaderOf(answer, "Vary"));
        Assert.Equal(ServedAs.Of(file).ContentType, HeaderOf(answer, "Content-Type"));
        Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(servers.Site, file), Cancel), Plain(await answer.Content.ReadAsByteArrayAsync(Cancel), wanted.Coding));
        var beside = wanted.Coding switch { "br" => ".br", "gzip" => ".gz", _ => "" };
        Assert.Equal(new FileInfo(Path.Combine(servers.Site, file + beside)).Length, answer.Content.Headers.ContentLength);
    }

    [Theory, MemberData(nameof(Servers))]
    public async Task A_part_of_a_file_can_be_asked_for(string server)
    {
        var whole = await File.ReadAllBytesAsync(Path.Combine(servers.Site, "data.csv"), Cancel);
        using var part = await Ask(server, "/data.csv", ("Range", "bytes=5-14"));
        Assert.Equal((HttpStatusCode.PartialContent, $"bytes 5-14/{whole.Length}"), (part.StatusCode, HeaderOf(part, "Content-Range")));
        Assert.Equal(whole[5..15], await part.Content.ReadAsByteArrayAsync(Cancel));
        using var beyond = await Ask(server, "/data.csv", ("Range", "bytes=99999999-"));
        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, beyond.StatusCode);
    }

    [Theory, MemberData(nameof(Servers))]
    public async Task A_browser_that_has_the_file_is_told_so_and_another_coding_is_another_file(string server)
    {
        using var first = await Ask(server, "/areas/", ("Accept-Encoding", "gzip"));
        using var other = await Ask(server, "/areas/", ("Accept-Encoding", "br"));
        var (mark, changed) = (HeaderOf(first, "ETag"), HeaderOf(first, "Last-Modified"));
        Assert.NotEqual(mark, HeaderOf(other, "ETag"));
        foreach (var condition in new[] { ("If-None-Match", mark), ("If-Modified-Since", changed) })
        {
            using var again = await Ask(server, "/areas/", ("Accept-Encoding", "gzip"), condition);
            Assert.Equal((HttpStatusCode.NotModified, mark, Short), (again.StatusCode, HeaderOf(again, "ETag"), HeaderOf(again, "Cache-Control")));
        }
        using var changedSince = await Ask(server, "/areas/", ("Accept-Encoding", "gzip"), ("If-None-Match", "\"of-an-older-build\""));
        Assert.Equal(HttpStatusCode.OK, changedSince.StatusCode);
    }

    [Theory, MemberData(nameof(Servers))]
    public async Task Only_the_head_can_be_asked_for_and_nothing_can_be_sent(string server)
    {
        foreach (var (address, status) in new[] { ("/areas/", HttpStatusCode.OK), ("/nowhere/", HttpStatusCode.NotFound) })
        {
            using var head = new HttpRequestMessage(HttpMethod.Head, servers.AddressOf(server) + address);
            using var answer = await client.SendAsync(head, Cancel);
            Assert.Equal((status, new FileInfo(Path.Combine(servers.Site, address == "/areas/" ? "areas/index.html" : "404.html")).Length), (answer.StatusCode, answer.Content.Headers.ContentLength));
            Assert.Empty(await answer.Content.ReadAsByteArrayAsync(Cancel));
        }
        using var post = await client.PostAsync(servers.AddressOf(server) + "/areas/", new StringContent("x"), Cancel);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, post.StatusCode);
    }

    public static MatrixTheoryData<string, string> WaysOut => new(TwoServers.Names,
        ["/../secret.txt", "/areas/../../secret.txt", "/..%2fsecret.txt", "/%2e%2e/secret.txt", "/..%5csecret.txt", "/areas/..;/secret.txt", "//../secret.txt", "/%2e%2e%2f%2e%2e%2fetc/passwd", "/.git/config", "/areas/%2egit", "/secret.txt%00.html"]);

    [Theory, MemberData(nameof(WaysOut))]
    public async Task Nothing_outside_the_site_is_given(string server, string target)
    {
        var address = new Uri(servers.AddressOf(server));
        using var socket = new TcpClient();
        await socket.ConnectAsync(address.Host, address.Port, Cancel);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET {target} HTTP/1.1\r\nHost: {address.Authority}\r\nConnection: close\r\n\r\n"), Cancel);
        var words = await new StreamReader(stream).ReadToEndAsync(Cancel);
        Assert.Matches("^HTTP/1.1 (400|404) ", words);
        Assert.DoesNotContain("secret\n", words + "\n", StringComparison.Ordinal);
        Assert.DoesNotContain("root:", words, StringComparison.Ordinal);
    }

    public static TheoryData<string> Servers => [.. TwoServers.Names];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static string FileAt(string address) => address.EndsWith('/') ? $"{address[1..]}index.html" : address[1..];

    private static string HeaderOf(HttpResponseMessage answer, string name) =>
        string.Join(" | ", answer.Headers.NonValidated.TryGetValues(name, out var values) || answer.Content.Headers.NonValidated.TryGetValues(name, out values) ? values : []);

    private async Task<HttpResponseMessage> Ask(string server, string address, params (string Name, string Value)[] headers)
    {
        using var asking = new HttpRequestMessage(HttpMethod.Get, servers.AddressOf(server) + address);
        foreach (var (name, value) in headers)
            asking.Headers.TryAddWithoutValidation(name, value);
        return await client.SendAsync(asking, Cancel);
    }

    private static byte[] Plain(byte[] sent, string coding)
    {
        using var bytes = new MemoryStream(sent);
        using Stream plain = coding switch { "br" => new BrotliStream(bytes, CompressionMode.Decompress), "gzip" => new GZipStream(bytes, CompressionMode.Decompress), _ => bytes };
        using var whole = new MemoryStream();
        plain.CopyTo(whole);
        return whole.ToArray();
    }
}
