using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using SmcStatic.Tests.Problems;
using Xunit;

namespace SmcStatic.SiteTests;

/// <summary>What is withheld is nowhere in the site: neither as a number nor in anything that was worked out, placed, ordered or coloured by it.</summary>
public sealed class WithheldTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("withheld-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Sites_whose_withheld_values_differ_are_the_same_to_the_last_byte()
    {
        var (one, count) = WithheldCopy("one", (cell, _) => cell);
        var (other, _) = WithheldCopy("other", (_, random) => random.Next(1, 90).ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.InRange(count, 500, 5000);
        Assert.Equal(HashesOf(SiteOf(one, "one")), HashesOf(SiteOf(other, "other")));
    }

    [Theory]
    [InlineData("61.8037", "61.8037", "61.804", "61.80", "61,8", "0.618", "38.1963", "38.20", "38.196")]
    [InlineData("8675309", "8675309", "8,675,309", "8 675 309", "8675.3", "8.675", "8.68m", "8.7m", "86753")]
    [InlineData("12599", "12599", "12,599", "12 599", "12.6k", "12.599", "12,600", "0.12599")]
    public void A_canary_in_a_withheld_cell_is_in_no_byte_of_the_site(string canary, params string[] spellings)
    {
        var data = Planted("canary", $"TLL3,2024,rate,women,{canary},{canary},{canary},{(canary.Contains('.', StringComparison.Ordinal) ? "" : canary)},[c],");
        var site = SiteOf(data, "canary");
        Assert.All(spellings, spelling => Assert.Equal([], FilesWith(site, spelling)));

        // The search finds it where it may be said, so that it is known to look.
        var open = SiteOf(Planted("open", $"TLL3,2024,rate,women,{canary},,,,,"), "open");
        Assert.NotEmpty(FilesWith(open, spellings[0]));
    }

    [Fact]
    public void A_canary_is_found_in_compressed_copies_too()
    {
        var site = Directory.CreateDirectory(Path.Combine(folder.FullName, "packed")).FullName;
        using (var brotli = new BrotliStream(File.Create(Path.Combine(site, "a.html.br")), CompressionLevel.Optimal))
            brotli.Write("a value of 12,599 people"u8);
        using (var gzip = new GZipStream(File.Create(Path.Combine(site, "b.html.gz")), CompressionLevel.Optimal))
            gzip.Write("a value of 12,599 people"u8);
        Assert.Equal(["a.html.br", "b.html.gz"], FilesWith(site, "12,599"));
    }

    // All categories of an area and period together, in every release: what is withheld so cannot be worked out from its neighbours.
    private (string Data, int Withheld) WithheldCopy(string name, Func<string, Random, string> value)
    {
        var (data, random, count) = (Copy(RealSite.Data, name), new Random(5), 0);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(data, "indicators"), "*.csv", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var rows = Csv.Read(file);
            foreach (var row in rows.Where(r => r["value"].Length > 0 && IsChosen(Path.GetFileName(Path.GetDirectoryName(file))!, r)))
            {
                foreach (var column in (string[])["value", "lower", "upper"])
                    row[column] = row[column].Length == 0 ? "" : value(row[column], random);
                row["sample_size"] = row["sample_size"].Length == 0 ? "" : $"{random.Next(100, 999)}";
                row["status"] = "[c]";
                count++;
            }
            File.WriteAllText(file, string.Concat(rows.Select(IEnumerable<string> (r) => r.Values).Prepend(rows[0].Keys).Select(r => string.Join(',', r.Select(Quoted)) + "\n")));
        }
        return (data, count);
    }

    private static bool IsChosen(string indicator, Dictionary<string, string> row) =>
        SHA256.HashData(Encoding.UTF8.GetBytes($"{indicator} {row["area"]} {row["period"]} {row["measure"]}"))[0] < 14;

    private static string Quoted(string cell) => cell.AsSpan().ContainsAny(',', '"') ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;

    private string Planted(string name, string row)
    {
        var data = Copy(Path.Combine(Repository.Root, "tests", "examples", "base", "data"), name);
        var file = Path.Combine(data, "indicators", "people-in-work", "2025-06-11.csv");
        var lines = File.ReadAllLines(file).Select(l => l.StartsWith("TLL3,2024,rate,women,", StringComparison.Ordinal) ? row : l);
        File.WriteAllText(file, string.Join('\n', lines) + "\n");
        return data;
    }

    private string Copy(string data, string name)
    {
        var copy = Path.Combine(folder.FullName, name, "data");
        // Where figures are withheld there are fewer pictures: the ledger would ask for those that were published.
        foreach (var file in Directory.EnumerateFiles(data, "*", SearchOption.AllDirectories).Where(f => Path.GetFileName(f) != "addresses.csv"))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(data, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
        return copy;
    }

    private string SiteOf(string data, string name)
    {
        var site = Path.Combine(folder.FullName, name, "dist");
        using var words = new StringWriter();
        var exit = Program.Run(["build", "--data", data, "--out", site, "--as-of", "2026-11-22"], words, words);
        Assert.True(exit == Program.Fine, words.ToString());
        return site;
    }

    private static string HashesOf(string site) => string.Concat(FilesOf(site).Select(f => $"{Path.GetRelativePath(site, f)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(f)))}\n"));

    private static IEnumerable<string> FilesOf(string site) => Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static List<string> FilesWith(string site, string text) =>
        [.. FilesOf(site).Where(f => BytesOf(f).AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0 || f.Contains(text, StringComparison.Ordinal)).Select(f => Path.GetRelativePath(site, f))];

    private static byte[] BytesOf(string file)
    {
        using var stream = File.OpenRead(file);
        using Stream open = Path.GetExtension(file) switch
        {
            ".br" => new BrotliStream(stream, CompressionMode.Decompress),
            ".gz" => new GZipStream(stream, CompressionMode.Decompress),
            _ => stream,
        };
        using var bytes = new MemoryStream();
        open.CopyTo(bytes);
        return bytes.ToArray();
    }
}
