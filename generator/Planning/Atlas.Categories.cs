using SmcStatic.Planning.Figures;
using SmcStatic.Statistics;

namespace SmcStatic.Planning;

/// <summary>Categories: which have figures, and where.</summary>
internal sealed partial class Atlas
{
    private HashSet<(string Dimension, string Category)>? pagedCategories;

    /// <summary>The categories of a dimension that have a figure for the UK or a nation, in order: those with a page.</summary>
    public IEnumerable<Category> PagedCategories(Dimension dimension) =>
        dimension.Categories.Where(c => (pagedCategories ??= GatherCategories()).Contains((c.Dimension, c.Code)));

    public IReadOnlyList<Link> CategoriesOf(Dimension dimension) =>
        [.. PagedCategories(dimension).Select(c => new Link(c.Name, Routes.Of(dimension, c)))];

    /// <summary>Those categories of a dimension that have a page and by which an indicator is broken down.</summary>
    public IReadOnlyList<Link> CategoriesOf(Indicator indicator, Dimension dimension)
    {
        var its = indicator.Current.Where(s => s.Dimensions.Any(d => d.Code == dimension.Code))
            .SelectMany(s => s.Observations).Select(o => o.Categories[dimension]?.Code).ToHashSet();
        return [.. PagedCategories(dimension).Where(c => its.Contains(c.Code)).Select(c => new Link(c.Name, Routes.Of(dimension, c)))];
    }

    private HashSet<(string Dimension, string Category)> GatherCategories()
    {
        var found = new HashSet<(string, string)>();
        foreach (var indicator in Dataset.Indicators)
        {
            foreach (var dimension in DimensionsOf(indicator))
                found.UnionWith(GroupFigures.CategoriesAtTheTop(indicator, dimension).Select(c => (c.Dimension, c.Code)));
        }
        return found;
    }
}
