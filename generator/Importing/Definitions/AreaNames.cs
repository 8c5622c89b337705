using System.Globalization;
using SmcStatic.Geography;
using SmcStatic.Importing.Tables;
using SmcStatic.Problems;
using SmcStatic.Reading;

namespace SmcStatic.Importing.Definitions;

/// <summary>The areas by level, vintage and name: their own, and the spellings of <c>import/areas.csv</c>.</summary>
internal sealed class AreaNames
{
    private readonly Dictionary<(Level, string), List<(int Vintage, string Code)>> byName = new(new NameComparer());
    private readonly Dictionary<string, Level> levels = new(StringComparer.Ordinal);
    private readonly List<(string Code, int Vintage)> vintages = [];

    private AreaNames()
    {
    }

    /// <summary>Reads the areas, and the spellings of the data folder.</summary>
    public static AreaNames Read(ImportRequest request, ProblemLog log)
    {
        var names = new AreaNames();
        var areas = new Table(new DataFile(Path.Combine(request.Areas, "areas", "areas.csv"), "areas/areas.csv")).Rows(log);
        if (areas.Has("code") && areas.Has("level") && areas.Has("vintage") && areas.Has("name"))
            foreach (var row in areas)
                if (Level.Find(row["level"].Text) is { } level && int.TryParse(row["vintage"].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var vintage))
                    names.AddArea(level, vintage, row["name"].Text, row["code"].Text);
        foreach (var row in ImportTable.Read(request.Data, "areas", "levels,vintage,source,code", log).Lines)
            names.AddSpelling(row, log);
        return names;
    }

    /// <summary>The level of a code, or none.</summary>
    public Level? LevelOf(string code) => levels.GetValueOrDefault(code);

    /// <summary>The codes of the areas of a name at the first of the levels that has one: one code when the name is clear.</summary>
    public IReadOnlyList<string> Find(IReadOnlyList<LevelAt> among, string name)
    {
        foreach (var (level, vintage) in among)
        {
            if (!byName.TryGetValue((level, name), out var areas))
                continue;
            var codes = areas.Where(a => vintage is null || a.Vintage == vintage).Select(a => a.Code).Distinct().ToList();
            if (codes.Count > 0)
                return codes;
        }
        return [];
    }

    private void AddArea(Level level, int vintage, string name, string code)
    {
        levels[code] = level;
        Add(level, vintage, name, code);
        vintages.Add((code, vintage));
    }

    private void AddSpelling(ImportLine row, ProblemLog log)
    {
        var (code, vintage) = (row["code"].Text.Trim(), row["vintage"].Text.Trim());
        var those = LevelAt.ParseList(row["levels"].Text);
        if (those is null)
            ImportTable.Wrong(row["levels"], "A level is not known", string.Join(' ', Level.All), log);
        if (!levels.TryGetValue(code, out var level))
            ImportTable.Wrong(row["code"], "The code is no area's", "a code of areas/areas.csv", log);
        else if (those is not null)
            foreach (var (of, year) in vintages.Where(v => v.Code == code && (vintage.Length == 0 || vintage == v.Vintage.ToString(CultureInfo.InvariantCulture))))
                foreach (var at in those)
                    Add(at.Level, year, row["source"].Text.Trim(), of);
    }

    private void Add(Level level, int vintage, string name, string code)
    {
        if (!byName.TryGetValue((level, name), out var areas))
            byName[(level, name)] = areas = [];
        areas.Add((vintage, code));
    }

    private sealed class NameComparer : IEqualityComparer<(Level Level, string Name)>
    {
        public bool Equals((Level Level, string Name) x, (Level Level, string Name) y) => x.Level == y.Level && Spelling.Same(x.Name, y.Name);

        public int GetHashCode((Level Level, string Name) key) => HashCode.Combine(key.Level.Order, Spelling.Comparer.GetHashCode(key.Name));
    }
}
