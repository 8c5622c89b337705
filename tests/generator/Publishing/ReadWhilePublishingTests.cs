using SmcStatic.Hosting;
using SmcStatic.Problems;
using SmcStatic.Publishing;
using SmcStatic.Serving;
using SmcStatic.Tests.Writing;
using Xunit;

namespace SmcStatic.Tests.Publishing;

public sealed class ReadWhilePublishingTests : IDisposable
{
    private const int Requests = 800;

    private readonly string folder = Directory.CreateTempSubdirectory("read-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Whoever_reads_while_sites_are_published_and_rolled_back_finds_every_page_whole_with_its_assets()
    {
        var served = Path.Combine(folder, "served");
        Manifest[] sites = [MadeSite.Write(Path.Combine(folder, "one"), "one", pages: 40), MadeSite.Write(Path.Combine(folder, "two"), "two", pages: 40)];
        var (log, request) = (new ProblemLog(), new PublishRequest(served, new DateTime(2026, 1, 1)) { Quality = 1 });
        Publisher.Publish(Path.Combine(folder, "one"), request, log);
        await using var server = await SiteServer.Start(served, 0, reloads: false);
        using var reader = new SteadyReader(server.Address, sites);
        var reading = Task.Run(() => reader.Read(Requests, seed: 1), TestContext.Current.CancellationToken);
        var publishes = 0;
        while (!reading.IsCompleted || publishes < 2)
        {
            Publisher.Publish(Path.Combine(folder, "two"), request, log);
            Publisher.RollBack(sites[0].Id, request, log);
            publishes++;
        }
        await reading;
        Assert.Empty(log.Ordered());
        Assert.Empty(reader.Faults);
        Assert.All(reader.Seen.Values, seen => Assert.NotEqual(0, seen));
    }
}
