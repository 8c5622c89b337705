namespace SmcStatic.Benchmarks;

/// <summary>How large a made-up country is.</summary>
/// <param name="Areas">How many areas, over four levels.</param>
/// <param name="Indicators">How many indicators, each with a figure for every area.</param>
/// <param name="Periods">How many years.</param>
/// <param name="Dimensions">In how many ways each is broken down, by two categories each.</param>
public sealed record Country(int Areas, int Indicators, int Periods, int Dimensions)
{
    /// <summary>The categories of a dimension.</summary>
    public const int Categories = 2;

    private const int Nations = 4;
    private const int LargeRegions = 12;
    private const int FirstYear = 2015;

    /// <summary>How many observations it has.</summary>
    public long Observations => (long)Areas * Indicators * Periods * (1 + (Dimensions * Categories));

    /// <summary>Writes its data folder, the same for the same country.</summary>
    public void Write(string folder)
    {
        WriteFile(folder, "site.yaml", "title: A country\npublisher: Its office\ncontact: office@example.org\nbase_address: https://example.org\nlicence: Open\nlicence_address: https://example.org/licence\nattribution: Made up.\n");
        WriteFile(folder, "releases.yaml", "- date: 2025-01-01\n  time: \"09:30\"\n  title: The release\n  summary: All there is.\n");
        WriteFile(folder, "topics.yaml", "- title: All\n  topics:\n" + Lines(Topics, t => $"    - slug: topic-{t}\n      title: Topic {t}\n      summary: The indicators of topic {t}."));
        WriteFile(folder, "units.csv", "code,name,prefix,suffix\npercent,per cent,,%\n");
        WriteFile(folder, "dimensions/dimensions.csv", "code,name,people\n" + Lines(Dimensions, d => $"way-{d},Way {d},yes"));
        for (var d = 0; d < Dimensions; d++)
            WriteFile(folder, $"dimensions/way-{d}.csv", "code,name,short_name,total\n" + Lines(Categories, c => $"group-{d}-{c},Group {c} of way {d},Group {c},"));
        WriteFile(folder, "areas/areas.csv", "code,level,vintage,name,welsh_name,parent,aliases\n" + Lines(Areas, AreaRow));
        WriteFile(folder, "areas/waivers.csv", "code,vintage,waives,reason\n" + Lines(Areas, a => $"{Code(a)},2021,no-boundary,Made up"));
        foreach (var page in (string[])["about", "methods", "glossary", "accessibility"])
            WriteFile(folder, $"pages/{page}.md", $"---\ntitle: The {page}\nsummary: What is to be said of the {page}.\n---\n\nWords.\n");
        for (var i = 0; i < Indicators; i++)
            WriteIndicator(folder, i);
    }

    private int Topics => (Indicators + 7) / 8;

    private void WriteIndicator(string folder, int indicator)
    {
        var ways = Enumerable.Range(0, Dimensions).Select(d => $"way-{d}").ToList();
        WriteFile(folder, $"indicators/indicator-{indicator}/about.md", $"""
            ---
            code: X{indicator}
            title: Indicator {indicator}
            summary: What indicator {indicator} tells.
            topic: topic-{indicator / 8}
            population: everybody
            place: lives-now
            sources:
              - name: A survey
            dimensions: [{string.Join(", ", ways)}]
            measures:
              - id: rate
                name: The rate of {indicator}
                unit: percent
                decimals: 1
                kind: estimate
                polarity: higher-is-better
            headlines:
              - measure: rate
            ---

            Words about indicator {indicator}.

            """.Replace("\r\n", "\n", StringComparison.Ordinal));
        using var file = new StreamWriter(Path.Combine(folder, $"indicators/indicator-{indicator}/2025-01-01.csv")) { NewLine = "\n" };
        file.WriteLine($"area,period,measure,{string.Join(",", ways)},value,lower,upper,sample_size,status,note");
        var random = new Random(indicator);
        for (var area = 0; area < Areas; area++)
        {
            for (var year = 0; year < Periods; year++)
                WriteFigures(file, $"{Code(area)},{FirstYear + year},rate", random);
        }
    }

    private void WriteFigures(StreamWriter file, string head, Random random)
    {
        WriteFigure(file, head, -1, -1, random);
        for (var dimension = 0; dimension < Dimensions; dimension++)
        {
            for (var category = 0; category < Categories; category++)
                WriteFigure(file, head, dimension, category, random);
        }
    }

    private void WriteFigure(StreamWriter file, string head, int dimension, int category, Random random)
    {
        file.Write(head);
        for (var d = 0; d < Dimensions; d++)
            file.Write(d == dimension ? $",group-{d}-{category}" : ",");
        var value = random.Next(10_000, 90_000);
        var half = random.Next(500, 5_000);
        file.WriteLine($",{Thousandths(value)},{Thousandths(value - half)},{Thousandths(value + half)},{random.Next(100, 5_000)},,");
    }

    private static string Thousandths(int value) => $"{value / 1000}.{value % 1000:000}";

    // The first is the whole, then nations, large regions, and regions below these in turn.
    private static string AreaRow(int area) => area switch
    {
        0 => $"{Code(0)},uk,2021,The country,,,",
        <= Nations => $"{Code(area)},nation,2021,Nation {area},,{Code(0)},",
        <= Nations + LargeRegions => $"{Code(area)},itl1,2021,Large region {area},,{Code(1 + (area % Nations))},",
        _ => $"{Code(area)},itl2,2021,Region {area},,{Code(1 + Nations + (area % LargeRegions))},",
    };

    private static string Code(int area) => $"Z{area:0000}";

    private static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(i => line(i) + "\n"));

    private static void WriteFile(string folder, string path, string text)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
