using System.Globalization;
using SmcStatic.Geography;
using SmcStatic.Joining.Addresses;
using SmcStatic.Problems;
using SmcStatic.Reading;

namespace SmcStatic.Joining;

/// <summary>Joins what became of areas, and which councils lie in them.</summary>
internal static class LineageJoin
{
    private static readonly TableForm LineageForm = new(["from", "relation", "to", "since", "share"], MayBeEmpty: true) { Optional = ["from_name"] };
    private static readonly TableForm CouncilForm = new(["code", "name", "welsh_name", "areas"], MayBeEmpty: true);

    /// <summary>The lines of <c>lineage.csv</c>, in its order.</summary>
    public static IReadOnlyList<Succession> Lineage(Table? table, CodeList<Area> areas, AddressLedger addresses, ProblemLog log)
    {
        var lines = new List<Succession>();
        var pairs = new HashSet<(string, string)>();
        var rows = table?.Rows(LineageForm, log);
        foreach (var row in rows ?? Enumerable.Empty<Row>())
        {
            // An area that is gone from areas.csv still has addresses, which lead to what it became.
            var isGone = areas.Lacks(row["from"].Text) && addresses.Knows(row["from"].Text);
            var isFrom = isGone || areas.Find(row["from"], AreaProblems.LineageArea, log) is not null;
            var to = areas.Find(row["to"], AreaProblems.LineageArea, log);
            if (!pairs.Add((row["from"].Text, row["to"].Text)))
                log.Add(AreaProblems.LineageTwice, row.At, $"The lineage of {row["from"]} and {row["to"]} stands here for the second time", $"{row["from"]},{row["to"]}");
            var name = rows!.Has("from_name") ? PlainText.OptionalName(row["from_name"], log) : null;
            if (Succession(row, log) is { } line && isFrom && to is not null)
                lines.Add(line with { FromName = name });
        }
        return lines;
    }

    /// <summary>The councils, in the order of the file.</summary>
    public static CodeList<Council> Councils(Table? table, CodeList<Area> areas, ProblemLog log)
    {
        var rows = table?.Rows(CouncilForm, log);
        var councils = new CodeList<Council>(rows?.AreWhole == true);
        foreach (var row in rows ?? Enumerable.Empty<Row>())
        {
            var code = AreaCode.Read(row["code"], log);
            var name = PlainText.Name(row["name"], log);
            var welsh = PlainText.OptionalName(row["welsh_name"], log);
            var listed = AreaCode.Several(row["areas"]).ToList();
            var known = listed.Select(c => areas.Find(c, AreaProblems.CouncilArea, log)).OfType<Area>().Select(a => a.Code).ToList();
            if (listed.Count == 0)
                log.Add(AreaProblems.CouncilArea, row["areas"].At, $"The council {row["name"]} lies in no area");
            if (councils.IsNew(row["code"], AreaProblems.CouncilTwice, log))
                councils.Add(row["code"].Text, code is null || name is null ? null : new Council(code, name, welsh, known));
        }
        return councils;
    }

    private static Succession? Succession(Row row, ProblemLog log)
    {
        LineageRelation? relation = row["relation"].Text switch
        {
            "becomes" => LineageRelation.Becomes,
            "overlaps" => LineageRelation.Overlaps,
            _ => null,
        };
        var since = AreaCode.Year(row["since"], log);
        var share = decimal.TryParse(row["share"].Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var part) && part is > 0 and <= 1 ? part : (decimal?)null;
        if (relation is null)
            log.Add(AreaProblems.Lineage, row["relation"].At, $"{Problem.Quote(row["relation"].Text)} is no relation of areas", row["relation"].Text, "becomes or overlaps");
        if (share is null)
            log.Add(AreaProblems.Lineage, row["share"].At, $"{Problem.Quote(row["share"].Text)} is no share of a surface", row["share"].Text, "a number above 0 and up to 1");
        else if (relation == LineageRelation.Becomes && share != 1)
            log.Add(AreaProblems.Lineage, row["share"].At, $"{row["from"]} becomes {row["to"]}, but only in part", row["share"].Text, "1, or the relation overlaps");
        if (row["from"].Text == row["to"].Text)
            log.Add(AreaProblems.Lineage, row["to"].At, $"{row["from"]} is said to follow itself", row["to"].Text, "another area");
        return relation is { } known && since is { } year && share is { } whole ? new Succession(row["from"].Text, known, row["to"].Text, year, whole) : null;
    }
}
