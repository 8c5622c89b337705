using System.Globalization;
using System.Text;
using SmcStatic.Importing.Definitions;
using SmcStatic.Importing.Tables;
using SmcStatic.Statistics;

namespace SmcStatic.Importing;

/// <summary>The files of the data folder that an import makes: the observations of every indicator and release, and the account.</summary>
internal static class ImportText
{
    /// <summary>The text of each file, by its path in the data folder.</summary>
    public static Dictionary<string, string> Of(IReadOnlyList<(IndicatorDefinition Indicator, string Release, CubeGathering Rows)> cubes, ImportAccount account)
    {
        var texts = cubes.ToDictionary(c => $"indicators/{c.Indicator.Slug}/{c.Release}.csv", c => Observations(c.Indicator, c.Rows), StringComparer.Ordinal);
        texts[$"{ImportTable.Folder}/account.csv"] = Account(account);
        texts[$"{ImportTable.Folder}/left-out.csv"] = LeftOut(account);
        texts[$"{ImportTable.Folder}/observations.csv"] = Counts(account);
        return texts;
    }

    private static string Observations(IndicatorDefinition indicator, CubeGathering rows)
    {
        var text = new StringBuilder();
        Line(text, ["area", "period", "measure", .. indicator.Dimensions.Select(d => d.Dimension), "value", "lower", "upper", "sample_size", "status", "note"]);
        foreach (var row in rows.InOrder)
        {
            var (key, figures) = (row.Key, row.Figures);
            IEnumerable<string> categories = indicator.Dimensions.Count == 0 ? [] : key.Categories.Split(',');
            Line(text, [key.Area, key.Period.Code, indicator.Measures[key.Measure].Id, .. categories,
                figures.Value, figures.Lower, figures.Upper, figures.SampleSize, StatusMarkers.Write(row.Status), row.Note]);
        }
        return text.ToString();
    }

    private static string Account(ImportAccount account)
    {
        var text = new StringBuilder("file,release,indicator,read,kept,left_out,reasons\n");
        foreach (var file in account.Files)
            Line(text, [file.File, file.Release, file.Indicator, Whole(file.Read), Whole(file.Kept), Whole(file.LeftOut.Count), file.Reasons]);
        return text.ToString();
    }

    private static string LeftOut(ImportAccount account)
    {
        var text = new StringBuilder("file,line,reason\n");
        foreach (var file in account.Files)
            foreach (var row in file.LeftOut.OrderBy(r => r.Line))
                Line(text, [file.File, Whole(row.Line), row.Reason]);
        return text.ToString();
    }

    private static string Counts(ImportAccount account)
    {
        var text = new StringBuilder("indicator,release,observations\n");
        foreach (var cube in account.Cubes)
            Line(text, [cube.Indicator, cube.Release, Whole(cube.Observations)]);
        return text.ToString();
    }

    private static void Line(StringBuilder text, IReadOnlyList<string> cells) => text.AppendJoin(',', cells.Select(Cell)).Append('\n');

    private static string Cell(string text) => text.AsSpan().ContainsAny(',', '"', '\n') ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
