using SmcStatic.Statistics;

namespace SmcStatic.Planning.Figures;

/// <summary>Makes tables of entries: columns that would be empty are left out, and every value cell has its observation.</summary>
internal static class FigureTables
{
    private const string Interval = "95% confidence interval";

    /// <summary>The table of entries, of which there is at least one.</summary>
    public static FigureTable Of(FigureFrame frame, IReadOnlyList<FigureEntry> entries)
    {
        var shape = TableShape.Of(frame, entries);
        var rows = new FigureRow[entries.Count];
        var points = new List<Point>(shape.HasBeside ? 2 * entries.Count : entries.Count);
        for (var i = 0; i < rows.Length; i++)
            rows[i] = RowOf(entries[i], shape, points);
        return new FigureTable
        {
            Id = frame.Id,
            Title = frame.Title,
            Subtitle = frame.Subtitle,
            Notes = [.. frame.Notes, .. VerdictColumn.NotesOf(entries), .. shape.SharedNote.Length == 0 ? Array.Empty<string>() : [shape.SharedNote]],
            Source = frame.Source,
            More = frame.More,
            Release = shape.Release is { } release ? Atlas.LinkTo(release) : null,
            Columns = ColumnsOf(frame, shape),
            Rows = rows,
            Points = points,
            StripTitle = entries.Any(e => e.Strip is not null) ? frame.StripTitle : "",
        };
    }

    private static FigureColumn[] ColumnsOf(FigureFrame frame, TableShape shape)
    {
        var columns = new List<FigureColumn>(frame.Labels.Count + 9);
        columns.AddRange(frame.Labels.Select(l => new FigureColumn(l, "label", false)));
        columns.Add(new("Period", "period", false));
        columns.Add(new(shape.Unit is { } unit ? Formats.Capital(unit.Name) : "Value", "value", true));
        if (shape.HasInterval)
            columns.Add(new(Interval, "interval", true));
        if (shape.HasSample)
            columns.Add(new("Sample size", "sample", true));
        if (shape.HasStatus)
            columns.Add(new("Status", "status", false));
        if (shape.Verdicts is { } verdicts)
            columns.Add(new(verdicts.Title, "verdict", false));
        if (shape.HasBeside)
        {
            if (frame.Beside is null)
                columns.Add(new("UK or nation", "label", false));
            columns.Add(new(frame.Beside?.Name ?? "Its value", "value", true));
            if (shape.HasBesideInterval)
                columns.Add(new($"{frame.Beside?.Name ?? "Its"}{(frame.Beside is null ? "" : ":")} {Interval}", "interval", true));
        }
        if (shape.HasStanding)
            columns.Add(new("Against other groups", "standing", false));
        if (shape.Release is null)
            columns.Add(new("Release", "release", false));
        return [.. columns];
    }

    private static FigureRow RowOf(FigureEntry entry, TableShape shape, List<Point> points)
    {
        var cells = new List<FigureCell>(entry.Labels.Count + 9);
        cells.AddRange(entry.Labels);
        var observation = entry.Point.Observation;
        cells.Add(new("period", observation.Period.Label, IsHeader: entry.Labels.Count == 0));
        cells.Add(Cells.Value(observation));
        points.Add(entry.Point);
        if (shape.HasInterval)
            cells.Add(Cells.Interval(observation));
        if (shape.HasSample)
            cells.Add(Cells.Sample(observation));
        if (shape.HasStatus)
            cells.Add(Cells.Status(observation, shape.SharedNote));
        if (shape.Verdicts is { } verdicts)
            cells.Add(verdicts.CellOf(entry));
        if (shape.HasBeside)
            AddBeside(cells, entry, shape, points);
        if (shape.HasStanding)
            cells.Add(entry.Standing is { Length: > 0 } standing ? new("standing", standing) : Cells.Empty);
        if (shape.Release is null)
            cells.Add(Cells.Release(observation));
        return new FigureRow(cells) { Strip = entry.Strip, Id = entry.Id ?? "", Continues = entry.Continues };
    }

    private static void AddBeside(List<FigureCell> cells, FigureEntry entry, TableShape shape, List<Point> points)
    {
        if (entry.Beside is { } beside)
        {
            if (shape.NamesBeside)
                cells.Add(Cells.Label(entry.BesideName ?? BesideWords(entry.Point.Observation, beside.Observation)));
            cells.Add(Cells.Value(beside.Observation, shape.NamesBeside ? "" : beside.Observation.Area.Name));
            points.Add(beside);
            if (shape.HasBesideInterval)
                cells.Add(Cells.Interval(beside.Observation));
            return;
        }
        if (shape.NamesBeside)
            cells.Add(Cells.Empty);
        cells.Add(Cells.Empty);
        if (shape.HasBesideInterval)
            cells.Add(Cells.Empty);
    }

    /// <summary>Which area stands beside, and its period where it is another: "United Kingdom", "England, 2023".</summary>
    private static string BesideWords(Observation observation, Observation beside) =>
        beside.Period == observation.Period ? beside.Area.Name : $"{beside.Area.Name}, {beside.Period.Label}";
}
