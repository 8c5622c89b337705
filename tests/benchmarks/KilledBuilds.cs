using System.Diagnostics;
using SmcStatic.Hosting;
using SmcStatic.Problems;
using SmcStatic.Verifying;

namespace SmcStatic.Benchmarks;

/// <summary>Builds killed at random moments: whatever the moment, the site that stands is whole, and the next build is in nobody's way.</summary>
/// <param name="data">The data folder.</param>
/// <param name="folder">Where there is room.</param>
/// <param name="kills">How many builds to kill.</param>
/// <param name="seed">Of the moments.</param>
public sealed class KilledBuilds(string data, string folder, int kills, int seed)
{
    private const int BetweenWhole = 20;

    // Two sites that differ in nearly every page, so that each build has much to write.
    private static readonly string[] Addresses = ["https://one.example", "https://other.example"];

    private readonly HashSet<string> sites = new(StringComparer.Ordinal);
    private int swapped;
    private int midWriting;
    private int succeeded;

    private string Dist => Path.Combine(folder, "dist");

    /// <summary>Kills them. Returns what was seen, in a few lines; the first fault is an exception.</summary>
    public string Run()
    {
        var random = new Random(seed);
        var watch = Stopwatch.StartNew();
        foreach (var address in Addresses)
        {
            watch.Restart();
            Whole(address);
            sites.Add(Verified());
        }
        var most = watch.Elapsed;
        for (var kill = 1; kill <= kills; kill++)
        {
            Kill(Addresses[kill % Addresses.Length], most * random.NextDouble());
            if (kill % BetweenWhole == 0)
                Whole(Addresses[random.Next(Addresses.Length)]);
        }
        return $"{kills} builds killed within {most.TotalSeconds:0.0} s: {midWriting} while they wrote, {swapped} after their swap; {kills} times the site that stood was whole; {succeeded} builds that were let run succeeded";
    }

    private void Kill(string address, TimeSpan after)
    {
        var before = Verified();
        using var build = Start(address);
        if (!build.WaitForExit(after))
        {
            build.Kill();
            build.WaitForExit();
        }
        midWriting += Directory.Exists(Dist + ".new") ? 1 : 0;
        var now = Verified();
        if (!sites.Contains(now))
            throw new InvalidOperationException($"the site is one that no build made: {now}");
        swapped += now != before ? 1 : 0;
    }

    private void Whole(string address)
    {
        using var build = Start(address);
        build.WaitForExit();
        if (build.ExitCode != Program.Fine || Directory.Exists(Dist + ".new") || Directory.Exists(Dist + ".old"))
            throw new InvalidOperationException($"the build after those that were killed returned {build.ExitCode}");
        Verified();
        succeeded++;
    }

    private string Verified()
    {
        var log = new ProblemLog();
        var manifest = SiteFolder.Check(Dist, log);
        return log.HasErrors || manifest is null ? throw new InvalidOperationException(string.Join('\n', log.Ordered().Take(5))) : manifest.Sha256;
    }

    private Process Start(string address)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Build).Assembly.Location, "build", "--data", data, "--out", Dist, "--base", address, "--as-of", "2026-11-22"])
        {
            RedirectStandardOutput = true,
        };
        var build = Process.Start(start)!;
        build.OutputDataReceived += (_, _) => { };
        build.BeginOutputReadLine();
        return build;
    }
}
