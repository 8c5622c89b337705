using SmcStatic.Geography;
using SmcStatic.Planning.Groups;
using SmcStatic.Planning.Pages;
using SmcStatic.Statistics;

namespace SmcStatic.Planning;

/// <summary>Breakdowns: which indicators, areas and categories have them.</summary>
internal sealed partial class Atlas
{
    /// <summary>A list longer than this is no choice.</summary>
    private const int MostOnHome = 4;

    private IReadOnlyList<BreakdownSummary>? breakdowns;

    /// <summary>The breakdowns that have figures, those that tell people apart first.</summary>
    public IReadOnlyList<BreakdownSummary> Breakdowns => breakdowns ??= [.. PagedDimensions.Select(SummaryOf)];

    /// <summary>The breakdowns by groups of people that most indicators have, in their order.</summary>
    public IReadOnlyList<BreakdownSummary> WidestBreakdowns
    {
        get
        {
            var widest = PagedDimensions.Where(d => d.IsPeople).OrderByDescending(d => IndicatorsWith(d).Count()).Take(MostOnHome).Select(d => Routes.Of(d)).ToHashSet();
            return [.. Breakdowns.Where(b => widest.Contains(b.Address) && b.Finding.Length > 0)];
        }
    }

    /// <summary>The dimensions that have figures, those that tell people apart first.</summary>
    public IEnumerable<Dimension> PagedDimensions => Dataset.Dimensions.Where(d => IndicatorsWith(d).Any()).OrderByDescending(d => d.IsPeople);

    /// <summary>The indicators whose figures are broken down by a dimension, in order.</summary>
    public IEnumerable<Indicator> IndicatorsWith(Dimension dimension) => Dataset.Indicators.Where(i => IsBrokenDown(i.Current, dimension));

    /// <summary>The dimensions by which an indicator's figures are broken down, in its own order.</summary>
    public static IEnumerable<Dimension> DimensionsOf(Indicator indicator) => indicator.Dimensions.Where(d => IsBrokenDown(indicator.Current, d));

    public static IReadOnlyList<Link> BreakdownsOf(Indicator indicator) =>
        [.. DimensionsOf(indicator).Select(d => new Link($"By {IndicatorWords.InSentence(d)}", Routes.Of(indicator, d)))];

    /// <summary>The dimensions that have figures in an area.</summary>
    public IEnumerable<Dimension> DimensionsIn(Area area) => Dataset.Dimensions.Where(d => HasBreakdown(area, d));

    public bool HasBreakdown(Area area, Dimension dimension)
    {
        foreach (var holding in Holdings(area))
        {
            if (IsBrokenDown(holding.Slices, dimension))
                return true;
        }
        return false;
    }

    public IReadOnlyList<Link> BreakdownsIn(Area area) => [.. DimensionsIn(area).Select(d => BreakdownLink(area, d))];

    public IReadOnlyList<Link> BreakdownsIn(Area area, Indicator indicator) =>
        Holding(area, indicator) is { } holding
            ? [.. indicator.Dimensions.Where(d => IsBrokenDown(holding.Slices, d)).Select(d => BreakdownLink(area, d))]
            : [];

    /// <summary>The indicators of an area that are broken down by a dimension, as links to area × indicator.</summary>
    public IReadOnlyList<Link> IndicatorsIn(Area area, Dimension dimension) =>
        [.. Holdings(area).Where(h => IsBrokenDown(h.Slices, dimension)).Select(h => new Link(h.Indicator.Title, Routes.Of(area, h.Indicator)))];

    public IReadOnlyList<LinkGroup> IndicatorsBy(Dimension dimension) =>
        [.. IndicatorsWith(dimension).GroupBy(i => i.Topic.Slug)
            .Select(g => new LinkGroup(topics[g.Key].Title, [.. g.Select(i => new Link(i.Title, Routes.Of(i, dimension)))]))];

    public IReadOnlyList<LinkGroup> AreasBy(Dimension dimension) =>
        GroupsByLevel(PagedAreas.Where(a => HasBreakdown(a, dimension)), a => new Link(a.Name, Routes.Of(a, dimension)));

    private static bool IsBrokenDown(IReadOnlyList<Slice> slices, Dimension dimension)
    {
        foreach (var slice in slices)
        {
            foreach (var its in slice.Dimensions)
            {
                if (its.Code == dimension.Code)
                    return true;
            }
        }
        return false;
    }

    private static Link BreakdownLink(Area area, Dimension dimension) =>
        new($"{area.Name} by {IndicatorWords.InSentence(dimension)}", Routes.Of(area, dimension));

    private BreakdownSummary SummaryOf(Dimension dimension) => new(
        dimension.Name, Routes.Of(dimension), dimension.IsPeople, CategoriesOf(dimension), Formats.Count(IndicatorsWith(dimension).Count()),
        SummaryWords.Of(dimension, GroupTopics.AtTheTop(this, dimension))?.Text ?? "");
}
