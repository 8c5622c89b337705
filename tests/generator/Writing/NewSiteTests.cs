using System.Text;
using System.Text.Json;
using SmcStatic.Hosting;
using SmcStatic.Problems;
using SmcStatic.Writing;
using Xunit;

namespace SmcStatic.Tests.Writing;

public sealed class NewSiteTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("new-site-").FullName;
    private readonly ProblemLog log = new();

    // The list of what changed, and the lock, which stays so that no two can hold one name.
    private static readonly string[] Beside = ["dist", "dist.changes.json", "dist.lock"];

    private string Dist => Path.Combine(folder, "dist");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_new_site_replaces_the_old_one_whole()
    {
        Make("old");
        File.WriteAllText(Path.Combine(Dist, "gone.html"), "");
        Make("new");
        Assert.Equal(["data/index.json", "index.html", "manifest.json"], Files());
        Assert.Equal("new", File.ReadAllText(Path.Combine(Dist, "index.html")));
        Assert.False(log.HasErrors);
    }

    [Fact]
    public void A_file_that_did_not_change_is_the_same_file_and_keeps_its_time()
    {
        Make("old");
        var (page, data) = (Path.Combine(Dist, "index.html"), Path.Combine(Dist, "data", "index.json"));
        var before = DateTime.UnixEpoch.AddYears(40);
        File.SetLastWriteTimeUtc(page, before);
        File.SetLastWriteTimeUtc(data, before);
        Make("new");
        Assert.Equal(before, File.GetLastWriteTimeUtc(data));
        Assert.NotEqual(before, File.GetLastWriteTimeUtc(page));
    }

    [Fact]
    public void Threads_that_meet_at_a_folder_write_nothing_when_nothing_changed()
    {
        Make("first");
        WriteAll(new Disk());
        var slow = new SlowDisk();
        WriteAll(slow);
        // The list of changes alone, which names none any more.
        Assert.Equal(1, slow.Written);

        void WriteAll(IDisk disk)
        {
            using var site = NewSite.Begin(disk, log, Dist)!;
            Parallel.For(0, 16, new ParallelOptions { MaxDegreeOfParallelism = 16 }, i => site.Write($"data/{i}.json", "{}"u8));
            site.Write("index.html", "second"u8);
            site.Write("data/index.json", "{}"u8);
            Assert.True(site.Swap());
        }
    }

    [Fact]
    public void Bytes_of_the_same_length_are_told_apart()
    {
        Make("old");
        Make("new");
        Make("new");
        Assert.Equal("new", File.ReadAllText(Path.Combine(Dist, "index.html")));
    }

    [Fact]
    public async Task Whoever_reads_while_sites_are_swapped_always_finds_one()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "This system cannot exchange two folders in one step.");
        Make("old");
        using var end = new CancellationTokenSource();
        var reading = Task.Run(() =>
        {
            var (read, missing) = (0, 0);
            for (; !end.IsCancellationRequested; read++)
                missing += File.Exists(Path.Combine(Dist, "index.html")) ? 0 : 1;
            return (read, missing);
        }, TestContext.Current.CancellationToken);
        for (var i = 0; i < 100; i++)
            Make(i % 2 == 0 ? "new" : "old");
        await end.CancelAsync();
        var (looks, losses) = await reading;
        Assert.True(looks > 100);
        Assert.Equal(0, losses);
    }

    [Fact]
    public void A_site_that_is_not_swapped_in_leaves_the_old_one_and_nothing_else()
    {
        Make("old");
        using (var site = NewSite.Begin(new Disk(), log, Dist)!)
            site.Write("index.html", "new"u8);
        Assert.Equal("old", File.ReadAllText(Path.Combine(Dist, "index.html")));
        Assert.Equal(Beside, Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_a_killed_build_left_is_cleaned_by_the_next()
    {
        Make("old");
        Directory.CreateDirectory(Path.Combine(folder, "dist.new", "areas"));
        File.WriteAllText(Path.Combine(folder, "dist.lock"), "");
        Make("new");
        Assert.Equal(["data/index.json", "index.html", "manifest.json"], Files());
        Assert.Equal(Beside, Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_build_killed_between_the_renamings_gives_the_old_site_back()
    {
        Make("old");
        Directory.Move(Dist, Path.Combine(folder, "dist.old"));
        NewSite.Begin(new Disk(), log, Dist)!.Dispose();
        Assert.Equal("old", File.ReadAllText(Path.Combine(Dist, "index.html")));
    }

    [Fact]
    public void Two_builds_do_not_write_one_site_at_once()
    {
        using var first = NewSite.Begin(new Disk(), log, Dist);
        Assert.Null(NewSite.Begin(new Disk(), log, Dist));
        Assert.Equal("out-busy", Assert.Single(log.Ordered()).Kind.Id);
    }

    [Fact]
    public void A_file_in_the_way_stays_and_is_a_problem()
    {
        File.WriteAllText(Dist, "mine");
        Assert.Null(NewSite.Begin(new Disk(), log, Dist));
        Assert.Equal("out-is-a-file", Assert.Single(log.Ordered()).Kind.Id);
        Assert.Equal("mine", File.ReadAllText(Dist));
    }

    [Fact]
    public void A_folder_that_no_build_made_stays_and_is_a_problem()
    {
        Directory.CreateDirectory(Dist);
        File.WriteAllText(Path.Combine(Dist, "thesis.txt"), "mine");
        Assert.Null(NewSite.Begin(new Disk(), log, Dist));
        Assert.Equal("out-not-a-site", Assert.Single(log.Ordered()).Kind.Id);
        Assert.Equal(["thesis.txt"], Files());
    }

    [Fact]
    public void A_full_disk_is_one_problem_and_the_old_site_stays()
    {
        Make("old");
        var disk = new FullDisk(room: 3);
        using (var site = NewSite.Begin(disk, log, Dist)!)
        {
            Parallel.For(0, 100, i => site.Write($"areas/{i}/index.html", "new"u8));
            Assert.True(site.Failed);
            Assert.False(site.Swap());
        }
        var problem = Assert.Single(log.Ordered());
        Assert.Equal("out-not-written", problem.Kind.Id);
        Assert.Contains("No space left", problem.Sentence);
        Assert.Equal("old", File.ReadAllText(Path.Combine(Dist, "index.html")));
        Assert.Equal(Beside, Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_folder_that_may_not_be_written_to_is_a_problem()
    {
        Assert.Null(NewSite.Begin(new FullDisk(room: 0), log, Path.Combine(folder, "below", "dist")));
        Assert.Equal("out-not-written", Assert.Single(log.Ordered()).Kind.Id);
    }

    [Fact]
    public void A_swap_that_fails_half_way_gives_the_old_site_back()
    {
        Make("old");
        using (var site = NewSite.Begin(new FullDisk(room: 100, renames: 1), log, Dist)!)
        {
            site.Write("index.html", "new"u8);
            Assert.False(site.Swap());
        }
        Assert.Equal("old", File.ReadAllText(Path.Combine(Dist, "index.html")));
        Assert.True(log.HasErrors);
    }

    [Fact]
    public void The_manifest_lists_what_was_written_and_the_changes_what_differs()
    {
        Make("old");
        Make("new");
        var manifest = Manifest.In(Dist)!;
        Assert.Equal(["data/index.json", "index.html"], manifest.Files.Select(f => f.Path));
        Assert.Equal(Digest.Of("new"u8), manifest.Find("index.html")!.Sha256);
        using var changes = JsonDocument.Parse(File.ReadAllBytes(Dist + ".changes.json"));
        Assert.Equal("index.html", Assert.Single(changes.RootElement.GetProperty("changed").EnumerateArray()).GetString());
        Assert.Equal(manifest.Sha256, changes.RootElement.GetProperty("to").GetString());
        Assert.Equal(0, changes.RootElement.GetProperty("added").GetArrayLength() + changes.RootElement.GetProperty("removed").GetArrayLength());
    }

    [Fact]
    public void A_site_made_again_without_a_change_is_the_same_files()
    {
        Make("old");
        Make("old");
        var before = DateTime.UnixEpoch.AddYears(40);
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(f => !f.EndsWith(".lock", StringComparison.Ordinal)).ToList();
        Assert.Equal(4, files.Count);
        files.ForEach(f => File.SetLastWriteTimeUtc(f, before));
        Make("old");
        Assert.All(files, f => Assert.Equal(before, File.GetLastWriteTimeUtc(f)));
    }

    [Fact]
    public void Files_in_the_way_of_what_stands_beside_the_site_are_one_problem_and_the_old_site_stays()
    {
        Make("old");
        File.WriteAllText(Dist + ".new", "in the way");
        using (var site = NewSite.Begin(new Disk(), log, Dist)!)
        {
            site.Write("index.html", "new"u8);
            site.Write("data/index.json", "{}"u8);
            Assert.False(site.Swap());
        }
        Assert.Equal("out-not-written", Assert.Single(log.Ordered()).Kind.Id);
        Assert.Equal("old", File.ReadAllText(Path.Combine(Dist, "index.html")));
    }

    [Fact]
    public void A_file_on_the_way_to_the_folder_is_one_problem()
    {
        File.WriteAllText(Path.Combine(folder, "above"), "a file");
        Assert.Null(NewSite.Begin(new Disk(), log, Path.Combine(folder, "above", "dist")));
        Assert.Equal("out-not-written", Assert.Single(log.Ordered()).Kind.Id);
    }

    [Fact]
    public void Two_files_on_one_path_are_a_problem_also_when_only_their_case_differs()
    {
        SitePaths.Check(["index.html", "areas/a/index.html", "areas/A/index.html", "areas/b", "areas/b/index.html", "index.html"], log);
        Assert.Equal(["areas/A/index.html", "areas/b/index.html", "index.html"], log.Ordered().Select(p => p.At.File));
        Assert.All(log.Ordered(), p => Assert.Equal("path-twice", p.Kind.Id));
    }

    private void Make(string words)
    {
        using var site = NewSite.Begin(new Disk(), log, Dist)!;
        site.Write("index.html", Encoding.UTF8.GetBytes(words));
        site.Write("data/index.json", "{}"u8);
        Assert.Equal(words.Length + 2, site.Bytes);
        Assert.True(site.Swap());
    }

    private IEnumerable<string> Files() => Directory.EnumerateFiles(Dist, "*", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(Dist, f).Replace('\\', '/')).Order(StringComparer.Ordinal);
}
