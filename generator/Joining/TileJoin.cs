using System.Globalization;
using SmcStatic.Geography;
using SmcStatic.Problems;
using SmcStatic.Reading;

namespace SmcStatic.Joining;

/// <summary>Joins <c>areas/tiles.csv</c>: where areas stand on maps of equal squares.</summary>
internal sealed class TileJoin
{
    /// <summary>The last column and row there can be.</summary>
    public const int Furthest = 99;

    /// <summary>How many characters a square has room for.</summary>
    public const int LongestLabel = 5;

    private static readonly TableForm Form = new(["code", "vintage", "column", "row", "label"], MayBeEmpty: true);

    private readonly JoinedAreas areas;
    private readonly ProblemLog log;
    private readonly Dictionary<(Level Level, int Vintage, int Column, int Row), Row> taken = [];
    private readonly Dictionary<(string Code, int Vintage), Row> seen = [];
    private readonly List<Tile> tiles = [];

    private TileJoin(JoinedAreas areas, ProblemLog log) => (this.areas, this.log) = (areas, log);

    /// <summary>The squares, in the order of the areas and their vintages. The table may be missing.</summary>
    public static IReadOnlyList<Tile> Join(Sources sources, JoinedAreas areas, ProblemLog log)
    {
        var join = new TileJoin(areas, log);
        var rows = sources.Tiles?.Rows(Form, log);
        foreach (var row in rows ?? Enumerable.Empty<Row>())
            join.Add(row);
        if (rows?.AreWhole == true)
            join.NoteMissing();
        return [.. join.tiles.OrderBy(t => t.Area.Order).ThenBy(t => t.Vintage)];
    }

    private void Add(Row row)
    {
        var (column, line, vintage) = (Place(row["column"]), Place(row["row"]), AreaCode.Year(row["vintage"], log));
        if (row["label"].Text.Length > LongestLabel)
            log.Add(TileProblems.Label, row["label"].At, $"{Problem.Quote(row["label"].Text)} has {row["label"].Text.Length} characters", row["label"].Text);
        if (vintage is not { } year)
            return;
        if (!seen.TryAdd((row["code"].Text, year), row))
            log.Add(TileProblems.Twice, row.At, $"{row["code"]} of {year} has a square on line {seen[(row["code"].Text, year)].Line} already", row["code"].Text);
        else if (!areas.Places.ContainsKey((row["code"].Text, year)))
            log.Add(TileProblems.Area, row["code"].At, $"There is no area {Problem.Quote(row["code"].Text)} of {year}", row["code"].Text);
        else if (column is { } x && line is { } y && areas.Areas.Find(row["code"].Text) is { } area)
            Add(new Tile(area, year, x, y, row["label"].Text), row);
    }

    private void Add(Tile tile, Row row)
    {
        var square = (tile.Area.Level, tile.Vintage, tile.Column, tile.Row);
        if (!taken.TryAdd(square, row))
            log.Add(TileProblems.Taken, row.At, $"{tile.Area.Name} ({tile.Area.Code}) stands on the square of {taken[square]["code"]}, line {taken[square].Line}", $"{tile.Column},{tile.Row}");
        tiles.Add(tile);
    }

    private void NoteMissing()
    {
        foreach (var (level, vintage) in tiles.Select(t => (t.Area.Level, t.Vintage)).Distinct().ToList())
        {
            foreach (var area in areas.Areas.Of(level).Where(a => a.Vintages.Contains(vintage) && !seen.ContainsKey((a.Code, vintage))))
                log.Add(TileProblems.Missing, areas.Places[(area.Code, vintage)], $"{area.Name} ({area.Code}) of {vintage} has no square in areas/tiles.csv", area.Code);
        }
    }

    private int? Place(Cell cell)
    {
        if (int.TryParse(cell.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place <= Furthest)
            return place;
        log.Add(TileProblems.Place, cell.At, $"{Problem.Quote(cell.Text)} is no place of a square", cell.Text);
        return null;
    }
}
