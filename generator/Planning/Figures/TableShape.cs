using SmcStatic.Statistics;

namespace SmcStatic.Planning.Figures;

/// <summary>Which columns a table needs.</summary>
internal sealed record TableShape
{
    public bool HasInterval { get; private set; }

    public bool HasSample { get; private set; }

    public bool HasStatus { get; private set; }

    public bool HasBeside { get; private set; }

    public bool HasBesideInterval { get; private set; }

    /// <summary>Whether a row says how its group stands to others.</summary>
    public bool HasStanding { get; private set; }

    /// <summary>The column of verdicts, if any figure was tested.</summary>
    public VerdictColumn? Verdicts { get; private set; }

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
        var shape = new TableShape { Unit = first.Measure.Unit, Release = first.Cube.Release, NamesBeside = frame.Beside is null, SharedNote = SharedNoteOf(entries), Verdicts = VerdictColumn.Of(entries) };
        foreach (var entry in entries)
        {
            var observation = entry.Point.Observation;
            shape.HasInterval |= observation.Lower is not null;
            shape.HasSample |= !frame.IsBrief && (observation.SampleSize is not null || observation.SampleSizeWithheld);
            shape.HasStatus |= observation.Status != Status.None || observation.Note != shape.SharedNote;
            shape.HasBeside |= entry.Beside is not null;
            shape.HasStanding |= !string.IsNullOrEmpty(entry.Standing);
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
