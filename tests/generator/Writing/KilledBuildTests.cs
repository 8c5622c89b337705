using System.Diagnostics;
using SmcStatic.Hosting;
using SmcStatic.Problems;
using SmcStatic.Tests.Problems;
using SmcStatic.Verifying;
using Xunit;

namespace SmcStatic.Tests.Writing;

/// <summary>Builds as processes of their own, killed, hindered and held against each other; 200 of the real data are killed by the benchmarks.</summary>
public sealed class KilledBuildTests : IDisposable
{
    private const int Kills = 25;
    private const int Block = 4096;

    private readonly string folder = Directory.CreateTempSubdirectory("killed-").FullName;
    private readonly ExampleFolder example = new("base");

    private string Dist => Path.Combine(folder, "dist");

    public void Dispose()
    {
        example.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void A_build_killed_at_any_moment_leaves_a_whole_site_and_nothing_in_the_way_of_the_next()
    {
        var random = new Random(20260102);
        var watch = Stopwatch.StartNew();
        Assert.Equal(Program.Fine, Run("https://a.example"));
        var most = (int)watch.ElapsedMilliseconds;
        HashSet<string> sites = [Whole()];
        Assert.Equal(Program.Fine, Run("https://b.example"));
        sites.Add(Whole());
        Assert.Equal(2, sites.Count);
        for (var kill = 0; kill < Kills; kill++)
        {
            // Most of a short build goes by before it writes: the kills fall in its later half.
            using var build = Start(kill % 2 == 0 ? "https://a.example" : "https://b.example");
            Thread.Sleep(random.Next(most / 2, most));
            build.Kill();
            build.WaitForExit();
            Assert.Contains(Whole(), sites);
        }
        Assert.Equal(Program.Fine, Run("https://a.example"));
        Whole();
        Assert.Equal(["dist", "dist.changes.json", "dist.lock"], Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Two_builds_at_once_give_the_site_of_one_of_them_whole_and_a_problem_to_the_other_at_most()
    {
        Run("https://a.example");
        using var one = Start("https://b.example");
        using var other = Start("https://c.example");
        var words = (One: one.StandardOutput.ReadToEnd(), Other: other.StandardOutput.ReadToEnd());
        one.WaitForExit();
        other.WaitForExit();
        Assert.Contains(Program.Fine, (int[])[one.ExitCode, other.ExitCode]);
        Assert.All([(one.ExitCode, words.One), (other.ExitCode, words.Other)], r => Assert.True(r.ExitCode == Program.Fine || r.Item2.Contains("out-busy", StringComparison.Ordinal), r.Item2));
        Whole();
    }

    [Fact]
    public void A_disk_that_is_full_and_one_that_is_read_only_are_one_clear_problem_each_and_the_old_site_stays()
    {
        var mount = Path.Combine(folder, "disk");
        Directory.CreateDirectory(mount);
        Assert.SkipUnless(OperatingSystem.IsLinux() && Call("mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", mount) == 0, "Only root may mount a small disk.");
        try
        {
            var dist = Path.Combine(mount, "dist");
            Assert.Equal(Program.Fine, Run("https://a.example", dist));
            var before = Whole(dist);
            // Room for a tenth of the pages that differ.
            var used = Directory.EnumerateFiles(mount, "*", SearchOption.AllDirectories).Sum(f => (new FileInfo(f).Length + Block) / Block * Block);
            Assert.Equal(0, Call("mount", "-o", $"remount,size={used + (20 * Block)}", mount));
            AssertOneProblem("https://b.example", dist, "No space left on device");
            Assert.Equal(before, Whole(dist));
            Assert.Equal(["dist", "dist.changes.json", "dist.lock"], Directory.EnumerateFileSystemEntries(mount).Select(Path.GetFileName).Order(StringComparer.Ordinal));

            Assert.Equal(0, Call("mount", "-o", "remount,ro", mount));
            AssertOneProblem("https://b.example", dist, "Read-only file system");
            Assert.Equal(before, Whole(dist));
        }
        finally
        {
            Call("umount", mount);
        }
    }

    private void AssertOneProblem(string address, string dist, string says)
    {
        using var words = new StringWriter();
        Assert.Equal(Program.ProblemsInTheData, Program.Run(Arguments(address, dist), words, words));
        Assert.Contains("1 problem:", words.ToString(), StringComparison.Ordinal);
        Assert.Contains("out-not-written", words.ToString(), StringComparison.Ordinal);
        Assert.Contains(says, words.ToString(), StringComparison.Ordinal);
    }

    private string[] Arguments(string address, string dist) => ["build", "--data", example.Data, "--out", dist, "--base", address, "--as-of", "2026-01-01"];

    private int Run(string address, string? dist = null)
    {
        using var build = Start(address, dist);
        build.StandardOutput.ReadToEnd();
        build.WaitForExit();
        return build.ExitCode;
    }

    private Process Start(string address, string? dist = null) =>
        Process.Start(new ProcessStartInfo("dotnet", [typeof(Build).Assembly.Location, .. Arguments(address, dist ?? Dist)]) { RedirectStandardOutput = true })!;

    private static int Call(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode;
    }

    private string Whole(string? dist = null)
    {
        var faults = new ProblemLog();
        var manifest = SiteFolder.Check(dist ?? Dist, faults);
        Assert.Equal("", string.Join('\n', faults.Ordered()));
        return manifest!.Sha256;
    }
}
