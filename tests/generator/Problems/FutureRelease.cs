namespace SmcStatic.Tests.Problems;

/// <summary>A release still to come, laid into the base of all examples: figures, words, names and lists, each with a word that stands nowhere else.</summary>
internal static class FutureRelease
{
    public const string Day = "2026-06-10";

    public static readonly DateTime Moment = new(2026, 6, 10, 9, 30, 0);

    /// <summary>What stands in no file before the moment, whatever its case.</summary>
    public static readonly string[] Canaries = ["canar", "tlk9", "87.31415", Day, "10 June 2026"];

    public static void LayInto(string data)
    {
        Append(data, "releases.yaml", $"- date: {Day}\n  time: \"09:30\"\n  title: Canary report\n  summary: Canary figures of 2025.\n  report: https://www.example.org/canary\n");
        Write(data, $"indicators/people-in-work/{Day}.csv", """
            area,period,measure,sex,value,lower,upper,sample_size,status,note
            K02000001,2025,rate,,81.1,80.1,82.1,4000,,
            K02000001,2025,rate,canaries,66.1,60.1,70.1,300,,
            TLK9,2025,rate,,87.31415,80.1,92.2,313,,Canary note.
            """);
        Edit(data, "indicators/people-in-work/about.md", text => text.Replace("title: People in work", "title: Canary work", StringComparison.Ordinal) + "\nCanary words.\n");
        Edit(data, "areas/areas.csv", text => text + "TLK9,itl2,2025,Canaria,,W92000004,Canary islands\n");
        Edit(data, "areas/waivers.csv", text => text + "TLK9,2025,no-boundary,Nobody has drawn the canaries.\n");
        Edit(data, "dimensions/sex.csv", text => text + "canaries,Canaries,Canaries,\n");
        Edit(data, "topics.yaml", text => text + "- title: Canary domain\n  topics:\n    - slug: canary-topic\n      title: Canary topic\n      summary: What canaries do.\n");
        Edit(data, "pages/about.md", text => text + "\nSee [the canaries](/about/canary/).\n");
        Write(data, $"pages/canary.{Day}.md", "---\ntitle: Canary page\nsummary: What canaries are.\n---\n\nCanaries.\n");
        var about = File.ReadAllText(Path.Combine(data, "indicators/people-in-work/about.md"));
        Write(data, "indicators/canary-count/about.md", about.Replace("People in work", "Canary count", StringComparison.Ordinal).Replace("EX1", "EX3", StringComparison.Ordinal)
            .Replace("topic: work", "topic: canary-topic", StringComparison.Ordinal).Replace("have a job", "have a canary", StringComparison.Ordinal));
        Write(data, $"indicators/canary-count/{Day}.csv", "area,period,measure,sex,value,lower,upper,sample_size,status,note\nK02000001,2025,rate,,12.5,12.1,12.9,4000,,\n");
    }

    /// <summary>The files of a site with their bytes, as text of one byte a letter.</summary>
    public static SortedDictionary<string, string> FilesOf(string site) => new(
        Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories).ToDictionary(
            f => Path.GetRelativePath(site, f).Replace('\\', '/'), f => System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(f))), StringComparer.Ordinal);

    /// <summary>Lays an edition beside a file that holds from the release on.</summary>
    private static void Edit(string data, string name, Func<string, string> change)
    {
        var ending = Path.GetExtension(name);
        Write(data, $"{name[..^ending.Length]}.{Day}{ending}", change(File.ReadAllText(Path.Combine(data, name))));
    }

    private static void Append(string data, string name, string text) => File.AppendAllText(Path.Combine(data, name), text);

    private static void Write(string data, string name, string text)
    {
        var path = Path.Combine(data, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text.EndsWith('\n') ? text : text + "\n");
    }
}
