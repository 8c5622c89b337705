using SmcStatic.Geography;
using SmcStatic.Statistics;

namespace SmcStatic.Planning.Groups;

/// <summary>
/// The figures by which the groups of a dimension are compared in an indicator: one measure, one area, one period. Where it tells other groups apart too
/// (women and men of each background), they are compared once within each.
/// </summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Slice">Where the figures stand.</param>
/// <param name="Dimension">What tells the groups apart.</param>
/// <param name="Figures">The figures, at least one, in the order of their categories.</param>
internal sealed record GroupComparison(Indicator Indicator, Slice Slice, Dimension Dimension, IReadOnlyList<Observation> Figures)
{
    private const int FewestOfACourse = 3;

    private IReadOnlyList<Dimension>? varying;

    public Area Area => Figures[0].Area;

    public Period Period => Figures[0].Period;

    public Measure Measure => Slice.Measure;

    /// <summary>The dimensions along which its figures differ: that of its groups, and those within which they are compared.</summary>
    public IReadOnlyList<Dimension> Varying => varying ??= [.. Slice.Dimensions.Where(d => d.Code == Dimension.Code || CategoriesOf(d).Skip(1).Any())];

    /// <summary>The categories that all its figures share: "First degree".</summary>
    public IReadOnlyList<(Dimension Dimension, Category Category)> Shared =>
        [.. Slice.Dimensions.Except(Varying).Where(d => Figures[0].Categories[d] is not null).Select(d => (d, Figures[0].Categories[d]!))];

    /// <summary>Its figures by what they are compared within: one list where it is everyone.</summary>
    public IEnumerable<IGrouping<CategorySet, Observation>> Sets => Figures.GroupBy(f => f.Categories.Without(Dimension));

    /// <summary>Its groups, in order.</summary>
    public IReadOnlyList<Category> Groups => [.. CategoriesOf(Dimension).OrderBy(c => c.Order)];

    /// <summary>Whether its groups are ages in single years: a course along them, not a set to tell apart.</summary>
    public bool IsCourse => Groups.Count > FewestOfACourse && Groups.All(g => g.Name.All(char.IsAsciiDigit));

    private IEnumerable<Category> CategoriesOf(Dimension dimension) => Figures.Select(f => f.Categories[dimension]).OfType<Category>().Distinct();
}
