using Xunit;

namespace SmcStatic.SiteTests;

/// <summary>The list of places that carried a wrong figure, against the site as it was on the day before the correction, page by page.</summary>
public sealed class CorrectionPlacesTests(RealSite site)
{
    private const string Wrong = "2024-09-11";

    [Fact]
    public void The_places_that_carried_a_wrong_figure_are_those_that_the_site_of_the_day_before_has()
    {
        using var before = new Before();
        using var words = new StringWriter();
        var dist = Path.Combine(before.Folder.FullName, "dist");
        Assert.Equal(0, Program.Run(["build", "--data", RealSite.Data, "--out", dist, "--as-of", "2025-12-16"], words, words));

        // The wrong cells, by the file of changes; the places, by looking for each of them in the data file of every page.
        var cells = Csv.Read(Path.Combine(site.Dist, "releases/2025-12-17/changes.csv")).Where(r => r["change"] is "revised" or "dropped" or "recoded")
            .Select(r => Key(r["indicator"], r["area_code"], r["period"], r["measure"], r["categories"])).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(839, cells.Count);
        var found = Directory.EnumerateFiles(dist, "data.csv", SearchOption.AllDirectories).AsParallel().SelectMany(f => In(f, dist, cells)).ToHashSet(StringComparer.Ordinal);
        var listed = Csv.Read(Path.Combine(site.Dist, "corrections/affected-2025-12-17.csv"));
        Assert.Equal(found.Order(StringComparer.Ordinal), listed.Where(r => r["place"] == "figure").Select(KeyOf).Distinct().Order(StringComparer.Ordinal));

        // Each picture and data file of the list stood there, and a picture belongs to a figure that is listed.
        var figures = listed.Where(r => r["place"] == "figure").Select(r => $"{r["address"]}{r["figure"]}.svg").ToHashSet(StringComparer.Ordinal);
        foreach (var file in listed.Where(r => r["place"] != "figure").DistinctBy(r => r["address"]))
        {
            Assert.True(File.Exists(Path.Combine(dist, file["address"][1..])), file["address"]);
            Assert.True(file["place"] != "picture" || figures.Contains(file["address"]), file["address"]);
        }
    }

    private static List<string> In(string file, string dist, HashSet<string> cells)
    {
        var address = $"/{Path.GetRelativePath(dist, Path.GetDirectoryName(file)!).Replace('\\', '/')}/".Replace("/./", "/", StringComparison.Ordinal);
        return [.. Csv.Read(file).Where(r => r["release"] == Wrong).Select(r => (Figure: r["figure"], Cell: Key(r["indicator"], r["area_code"], r["period"], r["measure"], CategoriesOf(r))))
            .Where(r => cells.Contains(r.Cell)).Select(r => $"{address}#{r.Figure} {r.Cell}")];
    }

    private static string KeyOf(Dictionary<string, string> row) =>
        $"{row["address"]}#{row["figure"]} {Key(row["indicator"], row["area_code"], row["period"], row["measure"], row["categories"])}";

    private static string Key(string indicator, string area, string period, string measure, string categories) =>
        $"{indicator} {area} {period} {measure} {string.Join(';', categories.Split(';').Order(StringComparer.Ordinal))}";

    private static string CategoriesOf(Dictionary<string, string> row) =>
        string.Join(';', row.SkipWhile(c => c.Key != "period").Skip(1).TakeWhile(c => c.Key != "value").Where(c => c.Value.Length > 0).Select(c => $"{c.Key}={c.Value}"));

    /// <summary>A folder for the site of the day before, which lives as long as the test.</summary>
    private sealed class Before : IDisposable
    {
        public DirectoryInfo Folder { get; } = Directory.CreateTempSubdirectory("site-before-");

        public void Dispose() => Folder.Delete(recursive: true);
    }
}
