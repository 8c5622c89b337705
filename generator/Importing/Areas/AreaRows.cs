using SmcStatic.Geography;
using SmcStatic.Importing.Tables;
using SmcStatic.Problems;

namespace SmcStatic.Importing.Areas;

/// <summary>Makes the rows of <c>areas.csv</c>: what the boundaries name, where the codes and lookups say it lies, and what is written by hand.</summary>
internal static class AreaRows
{
    private const string HandColumns = "code,level,vintage,name,welsh_name,parent,aliases";

    /// <summary>The lines of <c>import/areas-by-hand.csv</c>, each with its place.</summary>
    public static IReadOnlyList<(AreaRow Row, Position At)> ReadByHand(string data, ProblemLog log)
    {
        var lines = new List<(AreaRow, Position)>();
        foreach (var row in ImportTable.Read(data, "areas-by-hand", HandColumns, log).Rows)
        {
            if (int.TryParse(row["vintage"].Text, System.Globalization.CultureInfo.InvariantCulture, out var vintage) && Level.Find(row["level"].Text) is { } level)
            {
                lines.Add((new AreaRow(row["code"].Text, level.Code, vintage)
                {
                    Name = row["name"].Text,
                    WelshName = row["welsh_name"].Text,
                    Parent = row["parent"].Text,
                    Aliases = row["aliases"].Text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
                }, row.At));
            }
            else
                log.Add(AreaImportProblems.HandUnused, row.At, "The line has no level or no vintage", $"{row["level"]},{row["vintage"]}");
        }
        return lines;
    }

    /// <summary>All rows: a line by hand fills what the source does not say, adds names, or adds an area that the source does not draw.</summary>
    public static IReadOnlyList<AreaRow> Make(IReadOnlyList<SourceLayer> layers, CouncilLookup lookup, IReadOnlyList<(AreaRow Row, Position At)> byHand, ProblemLog log)
    {
        var welshOfCouncils = layers.Where(l => l.Level == AreaRow.Council).SelectMany(l => l.Rows).ToDictionary(r => r.Code, r => r.WelshName, StringComparer.Ordinal);
        var drawn = layers.Where(l => l.Level != AreaRow.Council).SelectMany(l => l.Rows).ToList();
        var codes = drawn.Select(r => r.Code).Concat(byHand.Select(h => h.Row.Code)).ToHashSet(StringComparer.Ordinal);
        var rows = drawn.Select(r => r with
        {
            Parent = r.Level == "local" ? lookup.RegionOfLocal(r.Name) : codes.Contains(r.Code[..^1]) ? r.Code[..^1] : "",
            WelshName = r.WelshName.Length > 0 ? r.WelshName : welshOfCouncils.GetValueOrDefault(r.Code, ""),
        }).ToList();
        foreach (var (hand, at) in byHand)
        {
            if (!rows.Exists(r => r.Code == hand.Code && r.Level == hand.Level))
                rows.Add(hand);
            if (rows.Exists(r => r.Code == hand.Code && (r.Name.Length == 0 || r.Level != hand.Level)))
                log.Add(AreaImportProblems.HandUnused, at, $"{hand.Code} is no {hand.Level} area of the source, and has no name here", hand.Code);
            for (var i = 0; i < rows.Count; i++)
                rows[i] = rows[i].Code == hand.Code && !ReferenceEquals(rows[i], hand) ? Filled(rows[i], hand) : rows[i];
        }
        foreach (var row in rows.Where(r => r.Parent.Length == 0 && r.Level is not ("uk" or "international")))
            log.Add(AreaImportProblems.NoParent, new Position("import/areas-by-hand.csv"), $"It is not clear in which area {row.Name} ({row.Code}) lies", row.Code);
        return rows;
    }

    private static AreaRow Filled(AreaRow row, AreaRow hand) => row with
    {
        Name = hand.Name.Length > 0 ? hand.Name : row.Name,
        WelshName = hand.WelshName.Length > 0 ? hand.WelshName : row.WelshName,
        Parent = hand.Parent.Length > 0 ? hand.Parent : row.Parent,
        Aliases = [.. row.Aliases, .. hand.Aliases],
    };
}
