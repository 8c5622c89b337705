namespace SmcStatic.Statistics.Revising;

/// <summary>
/// What became of an indicator's figures from one vintage (all that stood on a day: of each slice the newest release that has it) to a later one, cell by cell.
/// A slice that the later releases do not have stands on, so its cells are neither dropped nor changed.
/// </summary>
public sealed record Revision
{
    private static readonly Comparer<Observation> InSlice = Comparer<Observation>.Create((one, other) =>
        one.Area.Order.CompareTo(other.Area.Order) is var byArea and not 0 ? byArea
        : one.Categories.CompareTo(other.Categories) is var byCategories and not 0 ? byCategories
        : one.Period.CompareTo(other.Period));

    private Revision(Indicator indicator, DateOnly? from, DateOnly to) => (Indicator, From, To) = (indicator, from, to);

    /// <summary>The indicator.</summary>
    public Indicator Indicator { get; }

    /// <summary>The day as of which the earlier figures stood; none where nothing did.</summary>
    public DateOnly? From { get; }

    /// <summary>The day as of which the later ones do.</summary>
    public DateOnly To { get; }

    /// <summary>Every cell that changed, by measure, level, breakdown, area, categories and period.</summary>
    public required IReadOnlyList<CellChange> Changes { get; init; }

    /// <summary>How many cells were released again and are the same, those written with other decimals among them.</summary>
    public required int Unchanged { get; init; }

    /// <summary>How many cells were not released again and stand on.</summary>
    public required int Carried { get; init; }

    /// <summary>The changes of a kind, in order.</summary>
    public IEnumerable<CellChange> Of(ChangeKind kind) => Changes.Where(c => c.Kind == kind);

    /// <summary>What changed from one day to a later one.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="from">The day of the earlier vintage, to its end; none for nothing at all.</param>
    /// <param name="to">The day of the later.</param>
    public static Revision Between(Indicator indicator, DateOnly? from, DateOnly to)
    {
        var (before, after) = (Vintage(indicator, from), Vintage(indicator, to));
        var (changes, added, gone) = (new List<CellChange>(), new List<Observation>(), new List<Observation>());
        var (unchanged, carried) = (0, 0);
        foreach (var slice in after.Values)
        {
            var old = before.GetValueOrDefault(slice.Key);
            if (ReferenceEquals(old, slice))
                carried += slice.Count;
            else
                unchanged += Compare(indicator, (old, slice), (changes, added, gone));
        }
        var standing = after.Values.Where(s => ReferenceEquals(before.GetValueOrDefault(s.Key), s)).SelectMany(s => s.Observations);
        var recoded = added.Count == 0 ? [] : Recoding.Find(gone, standing, added);
        var (moved, arrived) = (recoded.Select(c => c.From!.Value).ToHashSet(), recoded.Select(c => c.To!.Value).ToHashSet());
        changes.AddRange(recoded);
        changes.AddRange(gone.Where(o => !moved.Contains(o)).Select(o => new CellChange(ChangeKind.Dropped, o, null)));
        changes.AddRange(added.Where(o => !arrived.Contains(o)).Select(o => new CellChange(ChangeKind.Added, null, o)));
        return new Revision(indicator, before.Count == 0 ? null : from, to)
        {
            Changes = InOrder(indicator, changes),
            Unchanged = unchanged,
            Carried = carried - recoded.Count(c => c.StillStands),
        };
    }

    /// <summary>Of each slice the newest as of a day, by its key.</summary>
    public static IReadOnlyDictionary<string, Slice> Vintage(Indicator indicator, DateOnly? day)
    {
        var newest = new SortedDictionary<string, Slice>(StringComparer.Ordinal);
        foreach (var slice in indicator.Cubes.Where(c => c.Release.Date <= day).SelectMany(c => c.Slices))
            newest[slice.Key] = slice;
        return newest;
    }

    /// <summary>Puts the cells of two slices of one kind side by side; both are in order, so one pass does.</summary>
    /// <returns>How many are the same.</returns>
    private static int Compare(Indicator indicator, (Slice? Old, Slice New) slices, (List<CellChange> Changes, List<Observation> Added, List<Observation> Gone) into)
    {
        if (slices.Old is not { } old)
        {
            into.Added.AddRange(slices.New.Observations);
            return 0;
        }
        var (fine, other) = (Precision.Of(old), Precision.Of(slices.New));
        var reason = ReasonOf(indicator, old, slices.New);
        using var before = old.Observations.GetEnumerator();
        using var after = slices.New.Observations.GetEnumerator();
        var (hasOld, hasNew, unchanged) = (before.MoveNext(), after.MoveNext(), 0);
        while (hasOld || hasNew)
        {
            var order = !hasOld ? 1 : !hasNew ? -1 : InSlice.Compare(before.Current, after.Current);
            if (order < 0)
                into.Gone.Add(before.Current);
            else if (order > 0)
                into.Added.Add(after.Current);
            else
                unchanged += Compare((before.Current, fine), (after.Current, other), reason, into.Changes);
            hasOld = order <= 0 ? before.MoveNext() : hasOld;
            hasNew = order >= 0 ? after.MoveNext() : hasNew;
        }
        return unchanged;
    }

    private static int Compare((Observation Figure, Precision Precision) from, (Observation Figure, Precision Precision) to, string reason, List<CellChange> changes)
    {
        var parts = Precision.Differing(from.Figure, from.Precision, to.Figure, to.Precision);
        if (parts is CellParts.None)
        {
            if (!Precision.IsAlike(from.Figure, to.Figure))
                changes.Add(new CellChange(ChangeKind.Restated, from.Figure, to.Figure));
            return 1;
        }
        changes.Add(new CellChange(reason.Length > 0 ? ChangeKind.NotComparable : ChangeKind.Revised, from.Figure, to.Figure) { Parts = parts, Reason = reason });
        return 0;
    }

    private static string ReasonOf(Indicator indicator, Slice old, Slice now) =>
        indicator.Breaks.FirstOrDefault(b => b.Parts(now.Measure, old.Cube.Release.Date, now.Cube.Release.Date))?.Reason ?? "";

    private static CellChange[] InOrder(Indicator indicator, List<CellChange> changes)
    {
        var measures = indicator.Measures.Select((m, place) => (m.Id, place)).ToDictionary(m => m.Id, m => m.place, StringComparer.Ordinal);
        return [.. changes
            .Select(c => (Change: c, c.Cell, Measure: measures[c.Cell.Measure.Id]))
            .OrderBy(c => c.Measure).ThenBy(c => c.Cell.Area.Level).ThenBy(c => c.Cell.Categories.Count)
            .ThenBy(c => c.Cell, InSlice).ThenBy(c => c.Change.Kind).Select(c => c.Change)];
    }
}
