using SmcStatic.Geography;
using SmcStatic.Joining.Addresses;
using SmcStatic.Problems;
using SmcStatic.Reading;

namespace SmcStatic.Joining;

/// <summary>The areas as joined: those that are sound, every code that is listed, and where each area of each vintage stands.</summary>
/// <param name="Areas">The sound areas.</param>
/// <param name="Codes">Every code that is listed.</param>
/// <param name="Councils">Every council that is listed.</param>
/// <param name="Places">Where an area of a vintage stands.</param>
/// <param name="AreWhole">Whether every row could be read.</param>
internal sealed record JoinedAreas(
    Areas Areas, CodeList<Area> Codes, CodeList<Council> Councils, IReadOnlyDictionary<(string Code, int Vintage), Position> Places, bool AreWhole);

/// <summary>Joins <c>areas/areas.csv</c>, <c>lineage.csv</c> and <c>councils.csv</c>.</summary>
internal sealed class AreaJoin
{
    private static readonly TableForm Form = new(["code", "level", "vintage", "name", "welsh_name", "parent", "aliases"]);

    private readonly ProblemLog log;
    private readonly Dictionary<string, (Row Row, Area? Area)> first = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Code, int Vintage), Position> places = [];
    private readonly Dictionary<string, Cell> byAddress = new(StringComparer.Ordinal);

    private AreaJoin(ProblemLog log) => this.log = log;

    /// <summary>Joins the tables; what is wrong in them is a problem.</summary>
    public static JoinedAreas Join(Sources sources, AddressLedger addresses, ProblemLog log)
    {
        var rows = sources.Areas?.Rows(Form, log);
        var join = new AreaJoin(log);
        foreach (var row in rows ?? Enumerable.Empty<Row>())
            join.Add(row);
        var codes = join.Codes(rows?.AreWhole == true);
        join.CheckParents(codes);
        var lineage = LineageJoin.Lineage(sources.Lineage, codes, addresses, log);
        var councils = LineageJoin.Councils(sources.Councils, codes, log);
        var all = new Areas(codes.InOrder, lineage, [.. councils.InOrder.OrderBy(c => c.Code, StringComparer.Ordinal)]);
        return new JoinedAreas(all, codes, councils, join.places, rows?.AreWhole == true);
    }

    private void Add(Row row)
    {
        var code = AreaCode.Read(row["code"], log);
        var vintage = AreaCode.Year(row["vintage"], log);
        if (code is null)
            return;
        if (vintage is { } year && !places.TryAdd((code, year), row["code"].At))
            log.Add(AreaProblems.Twice, row["code"].At, $"{code} of {year} stands on line {places[(code, year)].Line} already", code);
        if (first.TryGetValue(code, out var earlier))
            CheckSame(row, earlier.Row);
        else
            first.Add(code, (row, AreaOf(row, code)));
    }

    private Area? AreaOf(Row row, string code)
    {
        if (!byAddress.TryAdd(code.ToLowerInvariant(), row["code"]))
        {
            var other = byAddress[code.ToLowerInvariant()];
            log.Add(AreaProblems.OneAddress, row["code"].At, $"{code} and {other.Text} on line {other.At.Line} make one address", code);
        }
        var level = Level.Find(row["level"].Text);
        if (level is null)
            log.Add(AreaProblems.Level, row["level"].At, $"{Problem.Quote(row["level"].Text)} is no level", row["level"].Text);
        var name = PlainText.Name(row["name"], log);
        var welsh = PlainText.OptionalName(row["welsh_name"], log);
        var aliases = AreaCode.Several(row["aliases"]).Select(a => PlainText.Name(a, log)).OfType<string>().ToList();
        return level is null || name is null ? null : new Area
        {
            Code = code,
            Level = level,
            Vintages = [],
            Name = name,
            WelshName = welsh,
            Parent = row["parent"].IsEmpty ? null : row["parent"].Text,
            Aliases = aliases,
        };
    }

    private void CheckSame(Row row, Row earlier)
    {
        foreach (var column in Form.Columns.Where(c => c != "vintage" && row[c].Text != earlier[c].Text))
            log.Add(AreaProblems.Differs, row[column].At, $"{row["code"]} has another {column} on line {earlier.Line}", row[column].Text, Problem.Quote(earlier[column].Text));
    }

    private CodeList<Area> Codes(bool areWhole)
    {
        var codes = new CodeList<Area>(areWhole);
        var vintages = places.Keys.ToLookup(p => p.Code, p => p.Vintage, StringComparer.Ordinal);
        foreach (var (code, (_, area)) in first)
            codes.Add(code, vintages.Contains(code) && area is not null ? area with { Vintages = [.. vintages[code].Order()] } : null);
        return codes;
    }

    private void CheckParents(CodeList<Area> codes)
    {
        foreach (var area in codes.InOrder)
        {
            var cell = first[area.Code].Row["parent"];
            if (area.Parent is null)
            {
                if (area.Level != Level.Uk && area.Level != Level.International)
                    log.Add(AreaProblems.ParentMissing, cell.At, $"{area.Name} ({area.Code}) lies in no area");
            }
            else if (codes.Find(cell, AreaProblems.ParentUnknown, log) is { } parent)
                CheckParent(area, parent, cell, codes);
        }
    }

    private void CheckParent(Area area, Area parent, Cell cell, CodeList<Area> codes)
    {
        if (LeadsBack(area, codes))
            log.Add(AreaProblems.ParentCycle, cell.At, $"{area.Name} ({area.Code}) lies in itself, by its parents", cell.Text);
        else if (parent.Level.Order >= area.Level.Order || area.Level == Level.International)
            log.Add(AreaProblems.ParentLevel, cell.At, $"{area.Name} ({area.Code}) of the level {area.Level} lies in {parent.Name} of the level {parent.Level}", cell.Text);
    }

    private static bool LeadsBack(Area area, CodeList<Area> codes)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var up = area.Parent; up is not null && seen.Add(up); up = codes.Find(up)?.Parent)
        {
            if (up == area.Code)
                return true;
        }
        return false;
    }
}
