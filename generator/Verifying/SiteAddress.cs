using System.Net;
using SmcStatic.Hosting;
using SmcStatic.Problems;

namespace SmcStatic.Verifying;

/// <summary>A site at an address, held against the manifest that it serves: what each answer is, and how it is sent.</summary>
public sealed class SiteAddress : IDisposable
{
    private const string NotFound = "404.html";
    private const int AtOnce = 12;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly HttpClient web;
    private readonly string root;
    private readonly ProblemLog log;
    private readonly HeaderFaults headers;

    /// <param name="address">Where the site lives: <c>https://example.org</c>.</param>
    /// <param name="log">Takes each fault, by address.</param>
    public SiteAddress(string address, ProblemLog log)
    {
        (root, this.log) = (address.TrimEnd('/'), log);
        web = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None, MaxConnectionsPerServer = AtOnce }) { Timeout = Patience };
        headers = new HeaderFaults(log);
    }

    public void Dispose() => web.Dispose();

    /// <summary>Checks the site. Returns its manifest, or none when it has none that can be read.</summary>
    public async Task<Manifest?> Check()
    {
        if (await Ask("/" + Manifest.Name, "") is not { } first)
            return null;
        if (first.Status != HttpStatusCode.OK || Manifest.Read(first.Bytes) is not { } manifest)
        {
            log.Add(VerifyingProblems.NoManifest, new Position($"{root}/{Manifest.Name}"), $"{root} has no manifest that can be read.", $"status {(int)first.Status}, {first.Bytes.Length} bytes");
            return null;
        }
        var notFound = manifest.Find(NotFound);
        await Parallel.ForEachAsync(manifest.Files.Where(f => f != notFound && !HostFiles.IsHidden(f.Path)), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (file, _) => await CheckFile(file, manifest));
        await CheckNotFound(manifest, notFound);
        headers.Tell();
        return manifest;
    }

    // A host may send a file plain, or in each of the codings that browsers know: every one is asked for, and opened.
    private async Task CheckFile(ManifestFile file, Manifest manifest)
    {
        foreach (var coding in file.IsText ? (string[])["", "gzip", "br"] : [""])
        {
            if (await Ask(file.Address, coding) is not { } answer || IsLedOn(file, answer, manifest) || !CheckAnswer(file, answer, coding))
                return;
        }
    }

    // What stands as a page that leads on, or as a copy of a file that moved, a host that knows the rules answers by saying where to.
    private bool IsLedOn(ManifestFile file, SiteAnswer answer, Manifest manifest)
    {
        if (answer.Status is not (HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect) || answer.Location is not { } location)
            return false;
        var to = Uri.UnescapeDataString(location.StartsWith(root, StringComparison.Ordinal) ? location[root.Length..] : location);
        return to == (file.LeadsTo is { } led ? Uri.UnescapeDataString(led) : null) || manifest.Files.Any(f => f.Address == to && f != file && f.Sha256 == file.Sha256);
    }

    private bool CheckAnswer(ManifestFile file, SiteAnswer answer, string coding)
    {
        var at = new Position(file.Address);
        if (answer.Status != HttpStatusCode.OK)
        {
            log.Add(VerifyingProblems.Missing, at, $"{file.Address} is not there.", $"status {(int)answer.Status}{(answer.Location is { } to ? $", on to {to}" : "")}", "status 200");
            return false;
        }
        if (answer.Opened() is not { } bytes)
            log.Add(VerifyingProblems.OtherWhenOpened, at, $"{file.Address} asked for as {coding} does not open.", answer.Coding);
        else if (Digest.Of(bytes) is var hash && hash != file.Sha256)
            log.Add(answer.Coding.Length > 0 ? VerifyingProblems.OtherWhenOpened : VerifyingProblems.Changed, at, $"{file.Address}{(coding.Length > 0 ? $" asked for as {coding}" : "")} has other bytes than its site.", $"SHA-256 {hash}", $"SHA-256 {file.Sha256}");
        if (!SiteAnswer.IsSame(answer.ContentType, file.ContentType, ';'))
            log.Add(VerifyingProblems.WrongType, at, $"{file.Address} is sent with a wrong type.", answer.ContentType, file.ContentType);
        if (!SiteAnswer.IsSame(answer.CacheControl, file.CacheControl, ','))
            log.Add(VerifyingProblems.WrongRule, at, $"{file.Address} is sent with a wrong cache rule.", answer.CacheControl, file.CacheControl);
        headers.Add(file.Path, file.Address, answer);
        return true;
    }

    private async Task CheckNotFound(Manifest manifest, ManifestFile? page)
    {
        // An address that no cache can know from the site before.
        var nowhere = $"/no-page-{manifest.Id}/";
        if (await Ask(nowhere, "") is not { } answer)
            return;
        if (answer.Status != HttpStatusCode.NotFound || (page is not null && Digest.Of(answer.Bytes) != page.Sha256))
            log.Add(VerifyingProblems.FoundWhereNothingIs, new Position(nowhere), $"{nowhere}, which the site does not have, is not answered with its page for that.", $"status {(int)answer.Status}, {answer.Bytes.Length} bytes");
        headers.Add(NotFound, nowhere, answer);
    }

    private async Task<SiteAnswer?> Ask(string address, string coding)
    {
        try
        {
            return await SiteAnswer.Of(web, new Uri(root + string.Join('/', address.Split('/').Select(Uri.EscapeDataString))), coding);
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException or IOException)
        {
            log.Add(VerifyingProblems.NoAnswer, new Position(address), $"{root}{address} gave no answer.", failure.InnerException?.Message ?? failure.Message);
            return null;
        }
    }
}
