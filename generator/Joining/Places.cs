using SmcStatic.Geography;
using SmcStatic.Problems;
using SmcStatic.Reading;

namespace SmcStatic.Joining;

/// <summary>Joins the areas, as far as they are plain.</summary>
internal static class Places
{
    public static (Areas? Areas, CodeList<Area> Codes) Join(Sources sources, ProblemLog log)
    {
        var rows = sources.Areas?.Rows(new TableForm(["code", "level", "vintage", "name", "welsh_name", "parent", "aliases"]), log);
        var list = new List<Area>();
        foreach (var rowsOfCode in (rows ?? Enumerable.Empty<Row>()).GroupBy(r => r["code"].Text))
        {
            var row = rowsOfCode.First();
            list.Add(new Area
            {
                Code = rowsOfCode.Key,
                Level = Level.Find(row["level"].Text) ?? Level.Local,
                Vintages = [.. rowsOfCode.Select(r => int.Parse(r["vintage"].Text, System.Globalization.CultureInfo.InvariantCulture)).Order()],
                Name = row["name"].Text,
                WelshName = row["welsh_name"].IsEmpty ? null : row["welsh_name"].Text,
                Parent = row["parent"].IsEmpty ? null : row["parent"].Text,
                Aliases = row["aliases"].Text.Split(';', StringSplitOptions.RemoveEmptyEntries),
            });
        }
        var areas = new Areas(list, [], []);
        var codes = new CodeList<Area>(rows?.AreWhole == true);
        foreach (var area in areas.InOrder)
            codes.Add(area.Code, area);
        return (areas, codes);
    }
}
