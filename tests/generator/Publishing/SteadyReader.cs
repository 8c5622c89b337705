using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using SmcStatic.Hosting;

namespace SmcStatic.Tests.Publishing;

/// <summary>Someone who reads a site again and again while it is published anew: pages, each with the assets it names, plain and compressed.</summary>
/// <param name="address">Where the site is served.</param>
/// <param name="sites">The sites that are published in turn: whatever is read must be a file of one of them, byte for byte.</param>
internal sealed partial class SteadyReader(string address, IReadOnlyList<Manifest> sites) : IDisposable
{
    private static readonly string[] Codings = ["identity", "gzip", "br"];

    private readonly HttpClient web = new(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None });

    /// <summary>What was not as it should be.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>How many answers were read of each site, by its id; what several sites have counts for none.</summary>
    public Dictionary<string, int> Seen { get; } = sites.ToDictionary(s => s.Id, _ => 0);

    /// <summary>How many requests were made.</summary>
    public int Requests { get; private set; }

    public void Dispose() => web.Dispose();

    /// <summary>Reads until so many requests were made.</summary>
    public async Task Read(int requests, int seed)
    {
        var random = new Random(seed);
        var pages = sites[0].Files.Where(f => f.Address.EndsWith('/') && sites.All(s => s.Find(f.Path) is not null)).ToList();
        while (Requests < requests)
        {
            var page = pages[random.Next(pages.Count)];
            if (await Get(page.Path, page.Address, Codings[random.Next(Codings.Length)]) is not { } html)
                continue;
            foreach (var asset in Asset().Matches(Encoding.UTF8.GetString(html)).Select(m => m.Value).Distinct())
                await Get(asset[1..], asset, Codings[random.Next(Codings.Length)]);
        }
    }

    private async Task<byte[]?> Get(string path, string at, string coding)
    {
        Requests++;
        using var request = new HttpRequestMessage(HttpMethod.Get, address + at);
        request.Headers.Add("Accept-Encoding", coding);
        using var answer = await web.SendAsync(request);
        if (answer.StatusCode == HttpStatusCode.MovedPermanently && LeadsOn(path, answer.Headers.Location))
            return null;
        var bytes = Opened(await answer.Content.ReadAsByteArrayAsync(), answer.Content.Headers.ContentEncoding.FirstOrDefault());
        var hash = Digest.Of(bytes);
        var from = sites.Where(s => s.Find(path)?.Sha256 == hash).ToList();
        if (answer.StatusCode != HttpStatusCode.OK || from.Count == 0)
            Faults.Add($"{at}: status {(int)answer.StatusCode}, {bytes.Length} bytes of no site");
        else if (from.Count == 1)
            Seen[from[0].Id]++;
        return answer.StatusCode == HttpStatusCode.OK ? bytes : null;
    }

    // Where a server leads on by its rules, to where the page of one of the sites would.
    private bool LeadsOn(string path, Uri? to) =>
        to is not null && sites.Any(s => s.Find(path)?.LeadsTo is { } led && new Uri(new Uri(address), led) == new Uri(new Uri(address), to));

    private static byte[] Opened(byte[] bytes, string? coding)
    {
        if (coding is null)
            return bytes;
        using var opened = new MemoryStream();
        using Stream stream = coding == "br" ? new BrotliStream(new MemoryStream(bytes), CompressionMode.Decompress) : new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
        stream.CopyTo(opened);
        return opened.ToArray();
    }

    [GeneratedRegex("(?<=(href|src)=\"?)/assets/[\\w.-]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Asset();
}
