using System.Text.Json;
using SmcStatic.Hosting;
using SmcStatic.Problems;
using SmcStatic.Publishing;
using SmcStatic.Tests.Writing;
using SmcStatic.Verifying;
using Xunit;

namespace SmcStatic.Tests.Publishing;

public sealed class PublishTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("published-").FullName;
    private readonly ProblemLog log = new();

    private string Served => Path.Combine(folder, "served");

    private PublishRequest Request => new(Served, new DateTime(2026, 1, 1)) { Quality = 1 };

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void What_is_published_is_the_site_with_its_compressed_forms()
    {
        var account = Publish("one")!;
        Assert.Equal(Site("one").Id, account.Id);
        AssertWhole("one");
        Assert.True(File.Exists(At("index.html.br")) && File.Exists(At("index.html.gz")));
        Assert.False(File.Exists(At("sitemap.xml.br")));
    }

    [Fact]
    public void The_second_site_takes_the_place_of_the_first_and_the_old_assets_stay_for_three_publishes()
    {
        foreach (var word in (string[])["one", "two", "three"])
            Publish(word);
        AssertWhole("three");
        Assert.True(File.Exists(At("assets/site.one.css")) && File.Exists(At("assets/site.one.css.br")));
        Assert.False(Directory.Exists(At("only-one")));
        Publish("four");
        Assert.False(File.Exists(At("assets/site.one.css")) || File.Exists(At("assets/site.one.css.br")));
        Assert.True(File.Exists(At("assets/site.two.css")));
        AssertWhole("four");
    }

    [Fact]
    public void Publishing_the_same_site_again_puts_nothing_and_ages_nothing()
    {
        foreach (var word in (string[])["one", "two", "two", "two", "two"])
            Publish(word);
        var account = Publish("two")!;
        Assert.Equal((0, 0), (account.Put, account.Removed));
        Assert.True(File.Exists(At("assets/site.one.css")));
    }

    [Fact]
    public void A_file_that_someone_changed_or_took_away_is_made_good()
    {
        Publish("one");
        File.Delete(At("index.html"));
        File.WriteAllText(At("index.html"), "changed");
        File.Delete(At("404.html"));
        Assert.Equal(2, Publish("one")!.Put);
        AssertWhole("one");
    }

    [Fact]
    public void A_file_that_came_from_no_publish_is_left_and_told()
    {
        Publish("one");
        File.WriteAllText(At("security.txt"), "mine");
        Publish("two");
        Assert.Equal("publish-stray", Assert.Single(log.Ordered()).Kind.Id);
        Assert.True(File.Exists(At("security.txt")));
    }

    [Fact]
    public void The_changes_are_told_against_what_was_published()
    {
        Publish("one");
        Site("between");
        Publish("two");
        var (from, to, added, changed, removed) = Changes();
        Assert.Equal((Site("one").Sha256, Site("two").Sha256), (from, to));
        Assert.Equal(["assets/site.two.css", "only-two/index.html"], added);
        Assert.Equal(["assets/site.one.css", "only-one/index.html"], removed);
        Assert.Contains("index.html", changed);
        Assert.DoesNotContain("404.html", changed);
    }

    [Fact]
    public void The_ledger_is_written_once_the_site_stands()
    {
        var whole = false;
        Site("one");
        Publisher.Publish(Dist("one"), Request with { Published = () => whole = File.Exists(At("manifest.json")) }, log);
        Assert.True(whole);
    }

    [Fact]
    public void A_kept_release_can_be_published_again()
    {
        foreach (var word in (string[])["one", "two", "three"])
            Publish(word);
        Assert.NotNull(Publisher.RollBack(Site("one").Id[..6], Request, log));
        AssertWhole("one");
        Assert.True(File.Exists(At("assets/site.three.css")));
        Assert.NotNull(Publisher.RollBack(Site("three").Id, Request, log));
        AssertWhole("three");
    }

    [Fact]
    public void Releases_beyond_those_to_keep_are_let_go()
    {
        foreach (var word in (string[])["one", "two", "three", "four"])
            Publish(word, Request with { Keep = 3 });
        Assert.Null(Publisher.RollBack(Site("one").Id, Request, log));
        Assert.Equal("publish-not-kept", Assert.Single(log.Ordered()).Kind.Id);
        AssertWhole("four");
        Assert.DoesNotContain(Directory.EnumerateFiles(Served + ".publishing", "*", SearchOption.AllDirectories), f => f.Contains(Site("one").Find("sitemap.xml")!.Sha256, StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_prepared_cannot_be_read_and_is_then_put_without_being_made()
    {
        Publish("one");
        Site("two");
        Assert.Equal(Site("two").Id, Publisher.Prepare(Dist("two"), Request with { Moment = new DateTime(2000, 1, 1) }, log));
        AssertWhole("one");
        Assert.Null(Publisher.RollBack(Site("two").Id, Request, log));
        Publish("two");
        AssertWhole("two");
    }

    [Fact]
    public void The_verb_publishes_lists_and_rolls_back()
    {
        var (one, two) = (Site("one"), Site("two"));
        Assert.Equal(Program.Fine, Run("--site", Dist("one")).Code);
        Assert.Contains($"is now {two.Id}", Run("--site", Dist("two")).Words, StringComparison.Ordinal);
        Assert.Contains($"is now {one.Id}", Run("--rollback", one.Id).Words, StringComparison.Ordinal);
        Assert.Matches($"^[0-9: -]+ {one.Id} published\n[0-9: -]+ {two.Id} kept\n[0-9: -]+ {one.Id} kept\n$", Run("--list").Words);
        Assert.Equal(Program.WrongUse, Run("--keep", "2").Code);
        Assert.Equal(Program.WrongUse, Run("--list", "--prepare").Code);
        Assert.Equal(Program.WrongUse, Run("--site", Dist("none")).Code);
    }

    private (int Code, string Words) Run(params string[] more)
    {
        using var words = new StringWriter();
        return (Program.Run(["publish", "--to", Served, .. more], words, words), words.ToString());
    }

    private string Dist(string word) => Path.Combine(folder, word);

    private string At(string path) => Path.Combine(Served, path);

    private Manifest Site(string word) => MadeSite.Write(Dist(word), word);

    private PublishAccount? Publish(string word, PublishRequest? request = null)
    {
        Site(word);
        return Publisher.Publish(Dist(word), request ?? Request, log);
    }

    private void AssertWhole(string word)
    {
        var faults = new ProblemLog();
        Assert.Equal(Site(word).Sha256, SiteFolder.Check(Served, faults)!.Sha256);
        Assert.Equal("", string.Join('\n', faults.Ordered()));
    }

    private (string? From, string? To, List<string?> Added, List<string?> Changed, List<string?> Removed) Changes()
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Served + ".publishing/changes.json"));
        List<string?> All(string name) => [.. json.RootElement.GetProperty(name).EnumerateArray().Select(p => p.GetString())];
        return (json.RootElement.GetProperty("from").GetString(), json.RootElement.GetProperty("to").GetString(), All("added"), All("changed"), All("removed"));
    }
}
