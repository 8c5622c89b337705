using SmcStatic.Statistics;

namespace SmcStatic.Planning.Figures;

/// <summary>What the pages of an indicator show, known without making their figures: its totals, its breakdowns, its earlier periods; and which figure of one page stands for which of another.</summary>
internal sealed class IndicatorViews
{
    /// <summary>A period with figures for fewer areas is no picture of the country.</summary>
    private const int FewestAreas = 8;

    private readonly Indicator indicator;
    private readonly Dictionary<string, IReadOnlyList<SliceView>> byDimension = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<SliceView>> byPeriod;

    public IndicatorViews(Indicator indicator)
    {
        this.indicator = indicator;
        Totals = [.. indicator.Current.GroupBy(s => (s.Measure.Id, s.Level)).OrderBy(g => g.Key.Level).SelectMany(g => TotalsOf([.. g]))
            .Where(v => v.Slice.Observations.Any(v.Shows))];
        Dimensions = [.. Atlas.DimensionsOf(indicator)];
        foreach (var dimension in Dimensions)
            byDimension.Add(dimension.Code, [.. GroupFigures.SlicesOf(indicator.Current, dimension).Select(ViewOf)]);
        byPeriod = Totals.ToDictionary(v => v.Slice.Key, FindPeriods, StringComparer.Ordinal);
        Periods = [.. Totals.SelectMany(EarlierOf).Select(v => v.At!).Distinct().Order()];
    }

    /// <summary>By level, the largest areas first, then in the order of the measures: the totals of each; else its headline; else its kinds of outcome.</summary>
    public IReadOnlyList<SliceView> Totals { get; }

    /// <summary>The dimensions by which it is broken down.</summary>
    public IReadOnlyList<Dimension> Dimensions { get; }

    /// <summary>The periods that have a page of their own, the earliest first: those for which the areas of a level have figures that the indicator's page does not show.</summary>
    public IReadOnlyList<Period> Periods { get; }

    /// <summary>What is broken down by a dimension.</summary>
    public IReadOnlyList<SliceView> By(Dimension dimension) => byDimension.GetValueOrDefault(dimension.Code, []);

    /// <summary>What one of the totals shows at each of the periods that have a page and figures of it, the earliest first.</summary>
    public IReadOnlyList<SliceView> EarlierOf(SliceView total) => byPeriod.GetValueOrDefault(total.Slice.Key, []);

    /// <summary>What a figure can be turned to.</summary>
    /// <param name="view">What it shows: one of the totals, at their newest or at a period, or of a breakdown.</param>
    /// <param name="dimension">The dimension of the breakdown; none for totals.</param>
    public IReadOnlyList<FigureTurn> TurnsOf(SliceView view, Dimension? dimension = null) =>
        [.. new[] { ShowTurn(view, dimension), dimension is null ? PeriodTurn(view) : null }.OfType<FigureTurn>()];

    private FigureTurn? ShowTurn(SliceView view, Dimension? dimension)
    {
        var own = dimension is null ? Totals : By(dimension);
        var choices = new List<FigureChoice>();
        void Add(SliceView? found, string text, Address page, bool isCurrent)
        {
            if (found is not null)
                choices.Add(new FigureChoice(text, page.At(FigureWords.IdAtLevel(found.Slice)), isCurrent));
        }

        var total = dimension is null ? view : Like(view, own, Totals);
        var here = view.At is { } period ? Routes.Of(indicator, period) : Routes.Of(indicator);
        Add(total, total is null ? "" : WordsOf(total), here, dimension is null);
        foreach (var other in Dimensions)
        {
            var isOwn = other.Code == dimension?.Code;
            var found = isOwn ? view : Like(view, own, By(other));
            if (found is not null && (isOwn || !IsSame(found, total)))
                Add(found, $"By {IndicatorWords.InSentence(other)}", Routes.Of(indicator, other), isOwn);
        }
        return TurnOf(view, ("show", "Show"), choices);
    }

    private FigureTurn? PeriodTurn(SliceView view)
    {
        var choices = EarlierOf(view).Select(v => ChoiceOf(v.At!.Label, Routes.Of(indicator, v.At), v.At == view.At)).ToList();
        if (choices.Count > 0)
        {
            var newest = NewestOf(Totals.First(v => v.Slice.Key == view.Slice.Key));
            choices.Add(ChoiceOf(newest?.Label ?? "Newest of each", Routes.Of(indicator), view.At is null));
        }
        return TurnOf(view, ("period", "Period"), choices);

        FigureChoice ChoiceOf(string text, Address page, bool isCurrent) => new(text, page.At(FigureWords.IdAtLevel(view.Slice)), isCurrent);
    }

    private static FigureTurn? TurnOf(SliceView view, (string Word, string Title) what, List<FigureChoice> choices) =>
        choices.Count < 2 ? null : new FigureTurn($"{FigureWords.IdAtLevel(view.Slice)}-{what.Word}", what.Title, choices);

    /// <summary>The figure of another page that stands for one: of its level and measure; for the first of its level on its page also of another measure.</summary>
    private static SliceView? Like(SliceView view, IReadOnlyList<SliceView> own, IReadOnlyList<SliceView> others) =>
        others.FirstOrDefault(o => o.Slice.Level == view.Slice.Level && o.Slice.Measure.Id == view.Slice.Measure.Id)
        ?? (own.First(o => o.Slice.Level == view.Slice.Level).Slice.Key == view.Slice.Key ? others.FirstOrDefault(o => o.Slice.Level == view.Slice.Level) : null);

    /// <summary>Kinds of outcome are whole on the indicator's page and on the breakdown's.</summary>
    private static bool IsSame(SliceView view, SliceView? total) => total is { Only: null } && total.Slice.Key == view.Slice.Key;

    private static string WordsOf(SliceView total) => total switch
    {
        { Only: { } only } => Formats.Capital(string.Join(", ", only.Categories.Select(IndicatorWords.InSentence))),
        { Slice.Dimensions: { Count: > 0 } dimensions } => $"By {Formats.List([.. dimensions.Select(IndicatorWords.InSentence)])}",
        _ => "Overall",
    };

    /// <summary>
    /// The periods that the newest figures leave out, each as the newest release that has it published it. An earlier release's estimate over years that a newer one
    /// covers again is replaced, not earlier, and left out.
    /// </summary>
    private IReadOnlyList<SliceView> FindPeriods(SliceView total)
    {
        if (!total.NewestOnly || !total.Slice.Level.HasPages)
            return [];
        var found = new List<SliceView>();
        var newest = NewestOf(total);
        var known = newest is null ? [] : new List<Period> { newest };
        foreach (var slice in indicator.Cubes.OrderByDescending(c => c.Release.Date).SelectMany(c => c.Slices).Where(s => s.Key == total.Slice.Key))
        {
            var its = PeriodsIn(total with { Slice = slice }).Where(p => p != newest && (slice == total.Slice || !known.Exists(p.Overlaps))).ToList();
            found.AddRange(its.Select(p => total with { Slice = slice, At = p, NewestOnly = false }));
            known.AddRange(its);
        }
        return [.. found.OrderBy(v => v.At)];
    }

    /// <summary>The periods with a value for enough areas.</summary>
    private static IEnumerable<Period> PeriodsIn(SliceView view) => view.Slice.Observations.Where(o => view.Shows(o) && o.Value is not null)
        .GroupBy(o => o.Period).Where(g => g.DistinctBy(o => o.Area.Code).Count() >= FewestAreas).Select(g => g.Key);

    /// <summary>The period that all areas are shown at when each is at its newest; none when they differ.</summary>
    private static Period? NewestOf(SliceView total)
    {
        var newest = total.Slice.Observations.Where(total.Shows).GroupBy(o => (o.Area.Code, o.Categories)).Select(g => g.Max(o => o.Period)!).Distinct().Take(2).ToList();
        return newest is [var one] ? one : null;
    }

    /// <summary>The totals of a measure at a level; else its headline; else its kinds of outcome. People's groups are for the breakdown's page.</summary>
    private IEnumerable<SliceView> TotalsOf(IReadOnlyList<Slice> slices)
    {
        var views = slices.Where(s => s.Dimensions.Count == 0).Select(ViewOf).ToList();
        if (views.Count == 0)
            views = [.. HeadlineViews(slices)];
        return views.Count > 0 ? views : slices.Where(s => !s.Dimensions.Any(d => d.IsPeople)).Select(ViewOf);
    }

    private IEnumerable<SliceView> HeadlineViews(IReadOnlyList<Slice> slices) =>
        (from headline in indicator.Headlines
         from slice in slices
         where slice.Measure.Id == headline.Measure.Id && slice.Dimensions.Count == headline.Categories.Count
         let view = ViewOf(slice) with { Only = headline.Categories }
         where slice.Observations.Any(view.Shows)
         select view).Take(1);

    private SliceView ViewOf(Slice slice) => new(indicator, slice) { NewestOnly = IndicatorFigures.IsNewestOnly(slice.Level) };
}
