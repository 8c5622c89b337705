using System.Globalization;
using SmcStatic.Reading;

namespace SmcStatic.Importing.Areas;

/// <summary>A row of <c>areas.csv</c>, or a council, as it comes together from the source and the tables by hand.</summary>
internal sealed record AreaRow(string Code, string Level, int Vintage)
{
    /// <summary>The level that councils stand at in the tables: they are no areas of the site.</summary>
    public const string Council = "council";

    public string Name { get; init; } = "";

    public string WelshName { get; init; } = "";

    public string Parent { get; init; } = "";

    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Writes the table, by level, code and vintage.</summary>
    public static string Write(IEnumerable<AreaRow> rows)
    {
        var ordered = rows.OrderBy(r => Geography.Level.Find(r.Level)).ThenBy(r => r.Code, StringComparer.Ordinal).ThenBy(r => r.Vintage);
        return TableLine.Write(["code", "level", "vintage", "name", "welsh_name", "parent", "aliases"]) + string.Concat(ordered.Select(r =>
            TableLine.Write([r.Code, r.Level, r.Vintage.ToString(CultureInfo.InvariantCulture), r.Name, r.WelshName, r.Parent, string.Join(';', r.Aliases)])));
    }
}
