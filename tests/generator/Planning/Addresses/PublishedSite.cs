using SmcStatic.Joining;
using SmcStatic.Planning;
using SmcStatic.Planning.Addresses;
using SmcStatic.Problems;
using SmcStatic.Reading;
using SmcStatic.Tests.Problems;
using SmcStatic.Writing;
using Xunit;

namespace SmcStatic.Tests.Planning.Addresses;

/// <summary>The small data folder of all examples with three areas more, after its site was published: its ledger holds every address.</summary>
internal sealed class PublishedSite : IDisposable
{
    private readonly ExampleFolder example = new("base");

    public PublishedSite()
    {
        File.AppendAllText(In("areas/areas.csv"), "SMC-07,local,2025,Thirdshire,,TLL3,\nSMC-08,local,2025,Othershire,,TLL3,\nSMC-09,local,2025,Testshire,,TLL3,\n");
        File.AppendAllText(In("areas/waivers.csv"), "SMC-07,2025,no-boundary,It is drawn nowhere.\nSMC-08,2025,no-boundary,It is drawn nowhere.\nSMC-09,2025,no-boundary,It is drawn nowhere.\n");
        File.AppendAllText(In("indicators/people-in-work/2025-06-11.csv"), "SMC-07,2024,rate,,77.0,69.0,85.0,130,,\nSMC-08,2024,rate,,78.0,70.0,86.0,120,,\nSMC-09,2024,rate,,79.0,70.0,88.0,110,,\n");
        Publish();
    }

    /// <summary>The rows of its ledger, without the header.</summary>
    public string[] Rows => [.. File.ReadAllLines(In("addresses.csv")).Skip(1)];

    /// <summary>The path of a file of its data folder.</summary>
    public string In(string file) => Path.Combine(example.Data, file);

    /// <summary>The plan of what the folder holds now.</summary>
    public SitePlan Plan()
    {
        var log = new ProblemLog();
        var dataset = Joiner.Join(Reader.Read(example.Data, log), null, log);
        Assert.Equal("", string.Concat(log.Ordered()));
        return Planner.Plan(dataset!, log);
    }

    /// <summary>Appends what is new to the ledger.</summary>
    public void Publish() => File.WriteAllBytes(In("addresses.csv"), Ledger.WithPublished(File.Exists(In("addresses.csv")) ? File.ReadAllBytes(In("addresses.csv")) : null, Plan()));

    /// <summary>What a build of the folder finds wrong.</summary>
    public IReadOnlyList<Problem> Problems()
    {
        var log = new ProblemLog();
        Build.Run(new BuildRequest(example.Data, null, null, example.AsOf), new Disk(), log);
        return log.Ordered();
    }

    /// <summary>Every file that the build makes of the folder now, by what is in it.</summary>
    public string Made()
    {
        Assert.True(Build.Run(new BuildRequest(example.Data, null, example.Site, example.AsOf), new Disk(), new ProblemLog()).Swapped);
        return example.Site;
    }

    /// <summary>Takes the lines that hold a text out of a file.</summary>
    public void Without(string file, string text) => File.WriteAllLines(In(file), [.. File.ReadAllLines(In(file)).Where(l => !l.Contains(text, StringComparison.Ordinal))]);

    /// <summary>Gives the row of an address its redirect.</summary>
    public void Redirect(string address, string to)
    {
        var lines = File.ReadAllLines(In("addresses.csv"));
        var line = Assert.Single(lines.Index().Where(l => l.Item.StartsWith($"{address},", StringComparison.Ordinal)).Select(l => l.Index).ToList());
        Assert.EndsWith(",,", lines[line], StringComparison.Ordinal);
        lines[line] = $"{lines[line][..^1]}{to},By the hand of a test.";
        File.WriteAllLines(In("addresses.csv"), lines);
    }

    public void Dispose() => example.Dispose();
}
