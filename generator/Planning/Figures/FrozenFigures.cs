using SmcStatic.Statistics;

namespace SmcStatic.Planning.Figures;

/// <summary>
/// All figures of an indicator as released on a day: those that its page showed then, with their charts, and each slice whole.
/// They lead to no page but those of releases, for a page about an area may be renamed.
/// </summary>
/// <param name="Shown">What the indicator's page showed: the country over time, the areas at their newest.</param>
/// <param name="Whole">Each slice that is not wholly among them, with all its areas, groups and periods.</param>
/// <param name="LeftOut">The slices that would make the page too large, by their titles: they are in the file of the release alone.</param>
internal sealed record FrozenFigures(IReadOnlyList<FigureTable> Shown, IReadOnlyList<FigureTable> Whole, IReadOnlyList<string> LeftOut)
{
    /// <summary>With more rows than this a page is too large for a phone.</summary>
    public const int MostRows = 1500;

    public static FrozenFigures Of(Atlas edition, Indicator indicator)
    {
        var totals = edition.ViewsOf(indicator).Totals;
        var shown = totals.Select(v => FigureOf(edition, v)).OfType<FigureTable>().Select(f => f with { IsFolded = f.Chart is not null }).ToList();
        var rows = shown.Sum(f => f.RowCount);
        var (whole, leftOut) = (new List<FigureTable>(), new List<string>());
        foreach (var slice in indicator.Current.Where(s => !totals.Any(t => ShowsAll(t, s))))
        {
            var hasRoom = rows + slice.Count <= MostRows;
            rows += hasRoom ? slice.Count : 0;
            if (!hasRoom)
                leftOut.Add($"{FigureWords.Title(slice)}: {slice.Level.Plural}");
            else if (FigureOf(edition, new SliceView(indicator, slice) { IdSuffix = "-all" }) is { } figure)
                whole.Add(figure with { Chart = null });
        }
        return new FrozenFigures(shown, whole, leftOut);
    }

    private static FigureTable? FigureOf(Atlas edition, SliceView view) => SliceFigures.AtLevel(edition, view with { IsFrozen = true });

    private static bool ShowsAll(SliceView view, Slice slice) => view.Slice.Key == slice.Key && view.Only is null && (!view.NewestOnly || HasOnePeriodEach(slice));

    private static bool HasOnePeriodEach(Slice slice)
    {
        Observation? last = null;
        foreach (var figure in slice.Observations)
        {
            if (last is { } before && ReferenceEquals(before.Area, figure.Area) && before.Categories.Equals(figure.Categories))
                return false;
            last = figure;
        }
        return true;
    }
}
