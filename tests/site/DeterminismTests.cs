using System.Diagnostics;
using System.Security.Cryptography;
using SmcStatic.Tests.Problems;
using Xunit;

namespace SmcStatic.SiteTests;

/// <summary>Two builds of the same input are byte for byte the same, whatever the machine's clock, language, threads and disk.</summary>
public sealed class DeterminismTests : IDisposable
{
    private static readonly string Example = Path.Combine(Repository.Root, "tests", "examples", "base", "data");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("same-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void The_example_gives_the_same_bytes_in_every_time_zone_and_language_on_one_thread_and_many()
    {
        var first = SiteOf(new Machine("UTC", "en_GB", 1), Example);
        Assert.NotEqual("", first);
        Assert.Equal(first, SiteOf(new Machine("America/St_Johns", "tr_TR", 4), Example));
        Assert.Equal(first, SiteOf(new Machine("Pacific/Kiritimati", "cy_GB", 2), Example));
        Assert.Equal(first, SiteOf(new Machine("Asia/Kathmandu", "ar_SA", 3), Example));
    }

    [Fact]
    public void Input_files_made_in_another_order_give_the_same_bytes()
    {
        var backwards = Copy(Example, files => files.Reverse());
        Assert.Equal(SiteOf(new Machine("UTC", "en_GB", 1), Example), SiteOf(new Machine("UTC", "en_GB", 1), backwards));
    }

    [Fact]
    public void The_real_data_give_the_same_bytes_on_two_machines_as_unlike_as_can_be()
    {
        var backwards = Copy(RealSite.Data, files => files.Reverse());
        Assert.Equal(SiteOf(new Machine("Europe/London", "en_GB", 1), RealSite.Data), SiteOf(new Machine("Asia/Kathmandu", "ar_SA", 4), backwards));
    }

    [Fact]
    public void Another_figure_gives_other_bytes()
    {
        var other = Copy(Example, files => files);
        var site = Path.Combine(other, "site.yaml");
        File.WriteAllText(site, File.ReadAllText(site).Replace("title: ", "title: Another ", StringComparison.Ordinal));
        Assert.NotEqual(SiteOf(new Machine("UTC", "en_GB", 1), Example), SiteOf(new Machine("UTC", "en_GB", 1), other));
    }

    private string Copy(string data, Func<IEnumerable<string>, IEnumerable<string>> order)
    {
        var copy = Path.Combine(folder.FullName, $"data-{Directory.GetDirectories(folder.FullName).Length}");
        foreach (var file in order(Directory.EnumerateFiles(data, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(data, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
        return copy;
    }

    // A process of its own, with the languages of the machine let in: the program leaves them out by its runtime configuration.
    private string SiteOf(Machine machine, string data)
    {
        var generator = typeof(Build).Assembly.Location;
        var configuration = Path.Combine(folder.FullName, "runtimeconfig.json");
        File.WriteAllText(configuration, File.ReadAllText(Path.ChangeExtension(generator, ".runtimeconfig.json"))
            .Replace("\"System.Globalization.Invariant\": true", "\"System.Globalization.Invariant\": false", StringComparison.Ordinal));
        var dist = Path.Combine(folder.FullName, "dist");
        var start = new ProcessStartInfo("dotnet",
            ["exec", "--runtimeconfig", configuration, generator, "build", "--data", data, "--out", dist, "--as-of", "2026-11-22", "--threads", $"{machine.Threads}"])
        {
            RedirectStandardOutput = true,
            Environment = { ["TZ"] = machine.TimeZone, ["LANG"] = $"{machine.Language}.UTF-8", ["LC_ALL"] = $"{machine.Language}.UTF-8" },
        };
        using var process = Process.Start(start)!;
        var words = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == Program.Fine, words);
        var hashes = Directory.EnumerateFiles(dist, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(f => $"{Path.GetRelativePath(dist, f)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(f)))}\n");
        return string.Concat(hashes);
    }

    private sealed record Machine(string TimeZone, string Language, int Threads);
}
