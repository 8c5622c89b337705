using System.Globalization;
using SmcStatic.Importing.Tables;
using SmcStatic.Problems;
using SmcStatic.Reading;

namespace SmcStatic.Importing.Areas;

/// <summary>Makes <c>lineage.csv</c>: what became of the areas that stand in an earlier vintage alone.</summary>
internal static class Lineages
{
    /// <summary>Shares are told in hundredths: the borders of two vintages were drawn in different detail.</summary>
    private const int Decimals = 2;

    private sealed record Line(string From, string To, int Since, double Share);

    /// <summary>The table, from the borders and from <c>import/lineage-by-hand.csv</c>.</summary>
    public static string Write(IReadOnlyList<SourceLayer> layers, string data, ProblemLog log)
    {
        var lines = layers.Where(l => l.Level != AreaRow.Council).GroupBy(l => l.Level, StringComparer.Ordinal)
            .SelectMany(level => level.OrderBy(l => l.Vintage).Zip(level.OrderBy(l => l.Vintage).Skip(1), (earlier, later) => Between(earlier, later, log)).SelectMany(l => l))
            .Concat(ByHand(layers, data, log));
        return TableLine.Write(["from", "relation", "to", "since", "share"]) + string.Concat(lines
            .Select(l => (Line: l, Share: Math.Round((decimal)l.Share, Decimals, MidpointRounding.AwayFromZero))).Where(l => l.Share > 0)
            .OrderBy(l => l.Line.From, StringComparer.Ordinal).ThenBy(l => l.Line.To, StringComparer.Ordinal)
            .Select(l => TableLine.Write([l.Line.From, l.Share == 1 ? "becomes" : "overlaps", l.Line.To, l.Line.Since.ToString(CultureInfo.InvariantCulture), Share(l.Share)])));
    }

    private static IEnumerable<Line> Between(SourceLayer earlier, SourceLayer later, ProblemLog log)
    {
        foreach (var row in earlier.Rows)
        {
            var border = earlier.Coverage.Find(row.Code)!;
            if (later.Rows.FirstOrDefault(r => r.Code == row.Code) is not { } same)
            {
                foreach (var (code, share) in Overlaps.Of(border, later.Coverage))
                    yield return new Line(row.Code, code, later.Vintage, share);
            }
            else if (same.Name != row.Name || !Overlaps.AreSame(row.Code, earlier.Coverage, later.Coverage))
                log.Add(AreaImportProblems.BorderMoved, new Position("import/boundaries.csv"), $"{row.Code} is {row.Name} of {earlier.Vintage} and another area, {same.Name}, of {later.Vintage}", row.Code);
        }
    }

    /// <summary>An area that was never drawn is the areas that it became, together.</summary>
    private static IEnumerable<Line> ByHand(IReadOnlyList<SourceLayer> layers, string data, ProblemLog log)
    {
        var lines = new List<(string From, string To, int Since, double Surface)>();
        foreach (var row in ImportTable.Read(data, "lineage-by-hand", "from,to,since", log).Rows)
        {
            var border = layers.Where(l => l.Vintage.ToString(CultureInfo.InvariantCulture) == row["since"].Text).Select(l => l.Coverage.Find(row["to"].Text)).OfType<NetTopologySuite.Geometries.Geometry>().FirstOrDefault();
            if (border is null)
                log.Add(AreaImportProblems.HandUnused, row.At, $"No boundary of {row["since"]} has the code {row["to"]}", row["to"].Text);
            else
                lines.Add((row["from"].Text, row["to"].Text, int.Parse(row["since"].Text, CultureInfo.InvariantCulture), border.Area));
        }
        return lines.GroupBy(l => l.From).SelectMany(g => g.Select(l => new Line(l.From, l.To, l.Since, l.Surface / g.Sum(o => o.Surface))));
    }

    private static string Share(decimal share) => share.ToString("0.##", CultureInfo.InvariantCulture);
}
