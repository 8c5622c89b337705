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
            Notes = shape.SharedNote.Length == 0 ? frame.Notes : [.. frame.Notes, shape.SharedNote],
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
        if (shape.HasBeside)
        {
            if (frame.Beside is null)
                columns.Add(new("Compared with", "label", false));
            columns.Add(new(frame.Beside?.Name ?? "Its value", "value", true));
            if (shape.HasBesideInterval)
                columns.Add(new($"{frame.Beside?.Name ?? "Its"}{(frame.Beside is null ? "" : ":")} {Interval}", "interval", true));
        }
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
        if (shape.HasBeside)
            AddBeside(cells, entry, shape, points);
        if (shape.Release is null)
            cells.Add(Cells.Release(observation));
        return new FigureRow(cells) { Area = shape.HasAreas ? Routes.Word(observation.Area) : "", Strip = entry.Strip, Id = entry.Id ?? "" };
    }

    private static void AddBeside(List<FigureCell> cells, FigureEntry entry, TableShape shape, List<Point> points)
    {
        if (entry.Beside is { } beside)
        {
            if (shape.NamesBeside)
                cells.Add(Cells.Label(BesideWords(entry.Point.Observation, beside.Observation)));
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

/// <summary>Which columns a table needs.</summary>
internal sealed record TableShape
{
    public bool HasInterval { get; private set; }

    public bool HasSample { get; private set; }

    public bool HasStatus { get; private set; }

    public bool HasBeside { get; private set; }

    public bool HasBesideInterval { get; private set; }

    /// <summary>Whether its rows are of several areas.</summary>
    public bool HasAreas { get; private set; }

    /// <summary>Whether each row says what stands beside it.</summary>
    public bool NamesBeside { get; private set; }

    /// <summary>The unit of all values; none when they have several.</summary>
    public Unit? Unit { get; private set; }

    /// <summary>The release of all values; none when they have several.</summary>
    public Release? Release { get; private set; }

    /// <summary>The remark that stands on every one of several figures, said once below the table; empty when they differ.</summary>
    public string SharedNote { get; private set; } = "";

    public static TableShape Of(FigureFrame frame, IReadOnlyList<FigureEntry> entries)
    {
        var first = entries[0].Point.Observation;
        var shape = new TableShape { Unit = first.Measure.Unit, Release = first.Cube.Release, NamesBeside = frame.Beside is null, SharedNote = SharedNoteOf(entries) };
        foreach (var entry in entries)
        {
            var observation = entry.Point.Observation;
            shape.HasAreas |= observation.Area.Code != first.Area.Code;
            shape.HasInterval |= observation.Lower is not null;
            shape.HasSample |= observation.SampleSize is not null || observation.SampleSizeWithheld;
            shape.HasStatus |= observation.Status != Status.None || observation.Note != shape.SharedNote;
            shape.HasBeside |= entry.Beside is not null;
            shape.HasBesideInterval |= entry.Beside?.Observation.Lower is not null;
            if (shape.Unit is not null && !ReferenceEquals(shape.Unit, observation.Measure.Unit) && shape.Unit != observation.Measure.Unit)
                shape.Unit = null;
            if (shape.Release is not null && shape.Release.Date != observation.Cube.Release.Date)
                shape.Release = null;
        }
        return shape;
    }

    private static string SharedNoteOf(IReadOnlyList<FigureEntry> entries)
    {
        var first = entries[0].Point.Observation.Note;
        if (first.Length == 0 || entries.Count == 1)
            return "";
        foreach (var entry in entries)
        {
            if (entry.Point.Observation.Note != first)
                return "";
        }
        return first;
    }
}
