using SmcStatic.Statistics;

namespace SmcStatic.Planning.Figures;

/// <summary>An observation with the place of its cell among the value cells of its table, from 0.</summary>
internal readonly record struct ValueCell(Observation Observation, int Place)
{
    /// <summary>The cells of a table of entries; those that stand beside a row after all others.</summary>
    public static IReadOnlyList<ValueCell> Of(IReadOnlyList<FigureEntry> entries)
    {
        var cells = new List<ValueCell>(entries.Count);
        var besides = new List<ValueCell>();
        foreach (var entry in entries)
        {
            cells.Add(new ValueCell(entry.Point.Observation, cells.Count + besides.Count));
            if (entry.Beside is { } beside)
                besides.Add(new ValueCell(beside.Observation, cells.Count + besides.Count));
        }
        cells.AddRange(besides);
        return cells;
    }
}
