using System.Diagnostics;
using SmcStatic.Hosting;
using SmcStatic.Problems;
using SmcStatic.Publishing;
using SmcStatic.Serving;
using SmcStatic.Tests.Publishing;

namespace SmcStatic.Benchmarks;

/// <summary>A reader who goes on reading while two sites are published in turn and rolled back.</summary>
/// <param name="folder">Where there is room.</param>
/// <param name="requests">How many requests the reader makes.</param>
public sealed class ReadWhilePublishing(string folder, int requests)
{
    private const int Quality = 4;

    private string Served => Path.Combine(folder, "served");

    /// <summary>Reads. Returns what was seen; a fault is an exception.</summary>
    /// <param name="data">The data folder that the sites are made from.</param>
    /// <param name="port">The port at which another server serves the folder called <c>served</c>; 0 to serve it here.</param>
    public async Task<string> Run(string data, int port)
    {
        Manifest[] sites = [Make(data, "one"), Make(data, "other")];
        var (log, request) = (new ProblemLog(), new PublishRequest(Served, new DateTime(2026, 11, 22)) { Quality = Quality });
        var publishes = 0;
        Publish(Publisher.Publish(Path.Combine(folder, "one"), request, log));
        await using var server = port == 0 ? await SiteServer.Start(Served, 0, reloads: false) : null;
        using var reader = new SteadyReader(server?.Address ?? $"http://127.0.0.1:{port}", sites);
        var watch = Stopwatch.StartNew();
        var reading = Task.Run(() => reader.Read(requests, seed: 1));
        while (!reading.IsCompleted)
        {
            Publish(publishes % 4 == 1 ? Publisher.Publish(Path.Combine(folder, "other"), request, log) : Publisher.RollBack(sites[publishes % 2 == 0 ? 0 : 1].Id, request, log));
        }
        await reading;
        if (reader.Faults.Count > 0)
            throw new InvalidOperationException(string.Join('\n', reader.Faults.Take(20)));
        return $"{reader.Requests} requests in {watch.Elapsed.TotalSeconds:0.0} s while {publishes} sites were published and rolled back: 0 faults; answers of {string.Join(" and ", reader.Seen.Select(s => $"{s.Value} of {s.Key}"))}, the others the same in both";

        void Publish(PublishAccount? account)
        {
            if (account is null || log.HasErrors)
                throw new InvalidOperationException(string.Join('\n', log.Ordered()));
            publishes++;
        }
    }

    private Manifest Make(string data, string name)
    {
        var site = Path.Combine(folder, name);
        MeasuredRun.Of("build", "--data", data, "--out", site, "--base", $"https://{name}.example", "--as-of", "2026-11-22");
        return Manifest.In(site)!;
    }
}
