using System.Net;

namespace SmcStatic.Verifying;

/// <summary>What a host answered.</summary>
/// <param name="Status">The status.</param>
/// <param name="Headers">Every header, by its name in lower case.</param>
/// <param name="Bytes">The bytes as they were sent.</param>
internal sealed record SiteAnswer(HttpStatusCode Status, IReadOnlyDictionary<string, string> Headers, byte[] Bytes)
{
    public string ContentType => Headers.GetValueOrDefault("content-type", "");

    public string CacheControl => Headers.GetValueOrDefault("cache-control", "");

    /// <summary>The coding of the bytes; empty when they are plain.</summary>
    public string Coding => Headers.GetValueOrDefault("content-encoding", "");

    public string? Location => Headers.GetValueOrDefault("location");

    /// <summary>Asks for an address.</summary>
    /// <param name="web">By what.</param>
    /// <param name="address">The address.</param>
    /// <param name="coding">The one coding that is accepted; empty for none.</param>
    public static async Task<SiteAnswer> Of(HttpClient web, Uri address, string coding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Accept-Encoding", coding.Length > 0 ? coding : "identity");
        using var answer = await web.SendAsync(request);
        var headers = answer.Headers.Concat(answer.Content.Headers).ToDictionary(h => h.Key.ToLowerInvariant(), h => string.Join(", ", h.Value), StringComparer.Ordinal);
        return new SiteAnswer(answer.StatusCode, headers, await answer.Content.ReadAsByteArrayAsync());
    }

    /// <summary>The bytes of the file; none when they cannot be opened.</summary>
    public byte[]? Opened()
    {
        if (Coding.Length == 0)
            return Bytes;
        if (SiteFolder.Compressed.All(c => c.Coding != Coding))
            return null;
        try
        {
            using var opened = new MemoryStream();
            using var stream = SiteFolder.Open(new MemoryStream(Bytes), Coding);
            stream.CopyTo(opened);
            return opened.ToArray();
        }
        catch (Exception failure) when (failure is IOException or InvalidDataException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Whether two values of a header say the same, whatever the order, case and blanks of their parts.</summary>
    public static bool IsSame(string one, string other, char between) => PartsOf(one, between).SetEquals(PartsOf(other, between));

    private static HashSet<string> PartsOf(string value, char between) =>
        [.. value.Split(between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(p => p.ToLowerInvariant())];
}
