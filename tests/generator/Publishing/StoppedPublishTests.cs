using System.Diagnostics;
using SmcStatic.Hosting;
using SmcStatic.Problems;
using SmcStatic.Publishing;
using SmcStatic.Tests.Writing;
using SmcStatic.Verifying;
using Xunit;

namespace SmcStatic.Tests.Publishing;

/// <summary>What may not be published, what stops a publish, and how it goes on.</summary>
public sealed class StoppedPublishTests : IDisposable
{
    private const int Kills = 12;

    private readonly string folder = Directory.CreateTempSubdirectory("stopped-").FullName;
    private readonly ProblemLog log = new();

    private string Served => Path.Combine(folder, "served");

    private PublishRequest Request => new(Served, new DateTime(2026, 1, 1)) { Quality = 1 };

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("changed", "site-file-changed")]
    [InlineData("extra", "site-file-extra")]
    [InlineData("preview", "site-file-extra site-is-a-preview")]
    [InlineData("too early", "site-too-early")]
    [InlineData("no site", "site-without-manifest")]
    public void A_site_that_may_not_be_published_is_refused_and_the_published_one_stays(string what, string problems)
    {
        Publish("one");
        Site("two");
        var request = what == "too early" ? Request with { Moment = new DateTime(2025, 12, 18, 9, 29, 59) } : Request;
        switch (what)
        {
            case "changed": File.AppendAllText(Path.Combine(Dist("two"), "index.html"), " "); break;
            case "extra": File.WriteAllText(Path.Combine(Dist("two"), "more.txt"), ""); break;
            case "preview": File.WriteAllText(Path.Combine(Dist("two"), "preview.txt"), ""); break;
            case "no site": File.Delete(Path.Combine(Dist("two"), "manifest.json")); break;
        }
        Assert.Null(Publisher.Publish(Dist("two"), request, log));
        Assert.All(log.Ordered(), p => Assert.Contains(p.Kind.Id, problems, StringComparison.Ordinal));
        Assert.True(log.HasErrors);
        AssertWhole("one");
    }

    [Fact]
    public void A_folder_with_something_else_in_it_is_refused_and_left()
    {
        Directory.CreateDirectory(Served);
        File.WriteAllText(Path.Combine(Served, "thesis.txt"), "mine");
        Assert.Null(Publish("one"));
        Assert.Equal("publish-not-a-site", Assert.Single(log.Ordered()).Kind.Id);
        Assert.Equal(["thesis.txt"], Directory.EnumerateFileSystemEntries(Served).Select(Path.GetFileName));
    }

    [Fact]
    public void A_site_that_was_copied_there_by_hand_is_taken_on_and_kept()
    {
        var one = MadeSite.Write(Served, "one");
        Publish("two");
        AssertWhole("two");
        Assert.NotNull(Publisher.RollBack(one.Id, Request, log));
        AssertWhole("one");
    }

    [Theory]
    [InlineData("one", "one")]
    [InlineData("one", "one/below")]
    [InlineData("above/one", "above")]
    public void A_site_is_not_published_into_itself(string site, string served)
    {
        MadeSite.Write(Path.Combine(folder, site), "one");
        Assert.Null(Publisher.Publish(Path.Combine(folder, site), Request with { To = Path.Combine(folder, served) }, log));
        Assert.Equal("publish-into-itself", Assert.Single(log.Ordered()).Kind.Id);
    }

    [Fact]
    public void Two_do_not_publish_to_one_folder_at_once()
    {
        using var other = PublishState.Open(Served);
        Assert.Null(Publish("one"));
        Assert.Equal("publish-busy", Assert.Single(log.Ordered()).Kind.Id);
        Assert.False(Directory.Exists(Served));
    }

    [Fact]
    public void A_step_that_fails_stops_the_publish_and_the_second_run_goes_on()
    {
        Publish("one");
        // A folder in the place of a page that the second site puts: the assets and data are put, that page cannot be.
        Directory.CreateDirectory(Path.Combine(Served, "only-two", "index.html", "in-the-way"));
        Assert.Null(Publish("two"));
        Assert.Equal("publish-stopped", Assert.Single(log.Ordered()).Kind.Id);
        Assert.True(File.Exists(Path.Combine(Served, "assets", "site.two.css")) && File.Exists(Path.Combine(Served, "only-one", "index.html")));
        Assert.Equal(Site("one").Bytes, File.ReadAllBytes(Path.Combine(Served, Manifest.Name)));

        Directory.Delete(Path.Combine(Served, "only-two"), recursive: true);
        Assert.Equal(PublishStep.Pages, Publish("two")!.WentOnFrom);
        AssertWhole("two");
    }

    [Fact]
    public void A_publish_that_takes_the_place_of_a_stopped_one_tells_the_changes_against_both()
    {
        Publish("one");
        Directory.CreateDirectory(Path.Combine(Served, "only-two", "index.html", "in-the-way"));
        Publish("two");
        Directory.Delete(Path.Combine(Served, "only-two"), recursive: true);
        Assert.NotNull(Publisher.Publish(Dist("one"), Request, new ProblemLog()));
        AssertWhole("one");
        // The site is the one that stood before, and yet networks may hold files of the one between.
        Assert.Contains("areas/0/data.csv", File.ReadAllText(Served + ".publishing/changes.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_publish_killed_at_any_moment_goes_on_when_it_is_run_again_and_readers_find_whole_pages_meanwhile()
    {
        var random = new Random(20260101);
        var sites = new[] { MadeSite.Write(Dist("one"), "one", pages: 300), MadeSite.Write(Dist("two"), "two", pages: 300) };
        var whole = Stopwatch.StartNew();
        Start("one").WaitForExit();
        var most = (int)whole.ElapsedMilliseconds;
        for (var kill = 0; kill < Kills; kill++)
        {
            var word = kill % 2 == 0 ? "two" : "one";
            using (var publish = Start(word))
            {
                Thread.Sleep(random.Next(most / 4, most));
                publish.Kill();
                publish.WaitForExit();
            }
            AssertPagesFindTheirAssets();
            using var again = Start(word);
            again.WaitForExit();
            Assert.Equal(Program.Fine, again.ExitCode);
            AssertWhole(sites[kill % 2 == 0 ? 1 : 0]);
        }
    }

    private void AssertPagesFindTheirAssets()
    {
        foreach (var page in Directory.EnumerateFiles(Served, "*.html", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(page);
            foreach (var word in (string[])["one", "two"])
                Assert.True(!text.Contains($"site.{word}.css", StringComparison.Ordinal) || File.Exists(Path.Combine(Served, "assets", $"site.{word}.css")), page);
        }
    }

    private Process Start(string word) => Process.Start(new ProcessStartInfo("dotnet", [typeof(Build).Assembly.Location, "publish", "--site", Dist(word), "--to", Served]) { RedirectStandardOutput = true })!;

    private string Dist(string word) => Path.Combine(folder, word);

    private Manifest Site(string word) => MadeSite.Write(Dist(word), word);

    private PublishAccount? Publish(string word)
    {
        Site(word);
        return Publisher.Publish(Dist(word), Request, log);
    }

    private void AssertWhole(string word) => AssertWhole(Site(word));

    private void AssertWhole(Manifest site)
    {
        var faults = new ProblemLog();
        Assert.Equal(site.Sha256, SiteFolder.Check(Served, faults)!.Sha256);
        Assert.Equal("", string.Join('\n', faults.Ordered()));
    }
}
