using System.Globalization;
using System.Text;
using System.Text.Json;
using SmcStatic.Geography;
using SmcStatic.Joining;
using SmcStatic.Planning;
using SmcStatic.Planning.Find;
using SmcStatic.Problems;
using SmcStatic.Reading;
using SmcStatic.Rendering;
using SmcStatic.Tests.Problems;
using Xunit;

namespace SmcStatic.Tests.Planning;

/// <summary>From a list of postcodes to the files in which a browser looks one up. The postcodes are made by rule.</summary>
public sealed class PostcodeFilesTests : IDisposable
{
    private const int LargestFile = 20_000;
    private const int MostBytesForARow = 60;

    private readonly ExampleFolder example = new("base");

    public void Dispose() => example.Dispose();

    [Fact]
    public void Every_postcode_is_found_again_in_the_file_of_its_outward_code_with_its_council()
    {
        var rows = Rows(("AB1", 3), ("AB10", 2), ("AB1A", 1), ("ZE2", 10)).ToList();
        var files = FilesOf(rows);
        Assert.Equal(["/data/postcodes/ab1.json", "/data/postcodes/ab10.json", "/data/postcodes/ab1a.json", "/data/postcodes/ze2.json"], files.Keys.Where(k => !k.EndsWith("index.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal("""{"AB":["1","10","1A"],"ZE":["2"]}""" + "\n", Encoding.UTF8.GetString(files["/data/postcodes/index.json"]));
        foreach (var (postcode, council) in rows)
            Assert.Equal([council], CouncilsOf(files, postcode));
    }

    [Fact]
    public void The_largest_outward_code_there_can_be_keeps_to_a_small_file()
    {
        var file = FilesOf(Rows(("AB10", 10)))["/data/postcodes/ab10.json"];
        Assert.InRange(file.Length, 2 * Postcode.InOutward, LargestFile);
    }

    [Fact]
    public void The_box_speaks_of_postcodes_only_where_there_are_any()
    {
        Assert.Equal((null, ""), (FindBox.Of(Postcodes.None).Postcodes, FindBox.Of(Postcodes.None).PostcodeHint));
        Assert.Empty(FilesOf([]));
        var box = FindBox.Of(Joined(Rows(("AB1", 1))).Postcodes);
        Assert.Equal("/data/postcodes/index.json", box.Postcodes?.Path);
        Assert.Contains("Postcode", box.PostcodeHint, StringComparison.Ordinal);
        Assert.DoesNotContain("ostcode", box.Hint + box.Label, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_is_read_row_by_row_with_little_room_for_each()
    {
        var rows = Rows([.. Enumerable.Range(0, 30).Select(i => ($"AB{i}", 10))]);
        File.WriteAllText(Path.Combine(example.Data, "postcodes.csv"), Table(rows));
        var log = new ProblemLog();
        var sources = Reader.Read(example.Data, log);
        var without = Allocated(sources with { Postcodes = null });
        var count = 30 * Postcode.InOutward;
        Assert.InRange((Allocated(sources) - without) / count, 0, MostBytesForARow);
        Assert.Equal(count, Joiner.Join(sources, null, log)!.Postcodes.Count);

        long Allocated(Sources its)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            Joiner.Join(its, null, log);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    // Every postcode of the first sectors of outward codes, in turn with one council and the other.
    private static IEnumerable<(string Postcode, string Council)> Rows(params (string Outward, int Sectors)[] wanted) =>
        from it in wanted
        from sector in Enumerable.Range(0, it.Sectors)
        from unit in Enumerable.Range(0, 26 * 26)
        select ($"{it.Outward} {sector}{(char)('A' + (unit / 26))}{(char)('A' + (unit % 26))}", unit % 3 == 0 ? "W06000001" : "S12000042");

    private static string Table(IEnumerable<(string Postcode, string Council)> rows)
    {
        var text = new StringBuilder("postcode,council\n");
        foreach (var (postcode, council) in rows)
            text.Append(CultureInfo.InvariantCulture, $"{postcode},{council}\n");
        return text.ToString();
    }

    private Dataset Joined(IEnumerable<(string Postcode, string Council)> rows)
    {
        File.WriteAllText(Path.Combine(example.Data, "postcodes.csv"), Table(rows));
        var log = new ProblemLog();
        var dataset = Joiner.Join(Reader.Read(example.Data, log), null, log);
        Assert.Empty(log.Ordered());
        return dataset!;
    }

    private Dictionary<string, byte[]> FilesOf(IEnumerable<(string Postcode, string Council)> rows) =>
        Planner.Plan(Joined(rows), new ProblemLog()).Files.Where(f => f is PlannedPostcodes or PlannedOutwardCodes).ToDictionary(f => f.Address.Path, DataFiles.Render, StringComparer.Ordinal);

    private static List<string> CouncilsOf(Dictionary<string, byte[]> files, string postcode)
    {
        var (outward, inward) = (postcode[..^4], postcode[^3..]);
        using var file = JsonDocument.Parse(files[$"/data/postcodes/{outward.ToLowerInvariant()}.json"]);
        var sector = file.RootElement.GetProperty(inward[..1]);
        return [.. sector.EnumerateObject().Where(c => c.Value.GetString()!.Chunk(2).Any(u => new string(u) == inward[1..])).Select(c => c.Name)];
    }
}
