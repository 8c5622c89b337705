using System.Globalization;
using System.Text;
using SmcStatic.Reading;

namespace SmcStatic.Planning.Addresses;

/// <summary>Writes <c>addresses.csv</c>: what stands there is left as it is, what is new stands at its end.</summary>
public static class Ledger
{
    private static readonly string[] Columns = ["address", "files", "since", "redirect", "reason"];

    /// <summary>
    /// The ledger with every address of a plan that it does not hold yet, as published with the newest release of the plan. The same ledger and plan always give the
    /// same bytes, and a ledger that holds all comes back as it was. To know the figures of each page they are made, which takes about as long as a build.
    /// </summary>
    /// <param name="existing">The bytes of <c>addresses.csv</c>; none or empty where there is no such file yet.</param>
    /// <param name="plan">What is published.</param>
    public static byte[] WithPublished(byte[]? existing, SitePlan plan)
    {
        var text = existing is { Length: > 0 } ? Encoding.UTF8.GetString(existing) : TableLine.Write(Columns);
        var lines = text.TrimStart('\ufeff').Split('\n').Select(l => l.TrimEnd('\r')).ToList();
        var header = TableLine.Read(lines[0]);
        var known = lines.Skip(1).Where(l => l.Length > 0).SelectMany(l => AddressesOf(TableLine.Read(l), header)).ToHashSet(StringComparer.Ordinal);
        var since = plan.Since.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);
        var rows = FoldersOf(plan).Select(f => (f.Folder, Files: string.Join(';', f.Files.Where(file => !known.Contains(f.Folder + file))))).Where(r => r.Files.Length > 0)
            .Select(r => TableLine.Write(header.Select(column => column switch { "address" => r.Folder, "files" => r.Files, "since" => since, _ => "" }))).ToList();
        if (rows.Count == 0 && existing is { Length: > 0 })
            return existing;
        return Encoding.UTF8.GetBytes((text.EndsWith('\n') ? text : $"{text}\n") + string.Concat(rows));
    }

    private static IEnumerable<string> AddressesOf(IReadOnlyList<string> cells, IReadOnlyList<string> header)
    {
        var row = header.Zip(cells).ToDictionary(StringComparer.Ordinal);
        return row.GetValueOrDefault("files", "").Split(';').Select(file => row.GetValueOrDefault("address", "") + file);
    }

    /// <summary>What lasts of a plan by folder, in order: the page, the files beside it, the figures on it.</summary>
    private static IEnumerable<(string Folder, IReadOnlyList<string> Files)> FoldersOf(SitePlan plan)
    {
        var former = plan.Ledger.Former.Select(a => a.Path).ToHashSet(StringComparer.Ordinal);
        var lasting = plan.Files.Where(f => f.IsLasting && f.Address != Routes.NotFound && !former.Contains(f.Address.Path)).ToList();
        var figures = lasting.OfType<PlannedPage>().AsParallel().AsOrdered().Select(p => (p.Address.Path, Ids: p.Make().Figures.Select(f => $"#{f.Id}").ToList())).ToDictionary(p => p.Path, p => p.Ids, StringComparer.Ordinal);
        return lasting.GroupBy(f => f.Address.Path[..(f.Address.Path.LastIndexOf('/') + 1)], StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (g.Key, (IReadOnlyList<string>)[.. g.Select(f => f.Path[(f.Path.LastIndexOf('/') + 1)..]).OrderBy(Rank).ThenBy(n => n, StringComparer.Ordinal), .. figures.GetValueOrDefault(g.Key, []).Order(StringComparer.Ordinal)]));
    }

    private static int Rank(string file) => file == "index.html" ? 0 : 1;
}
