using SmcStatic.Geography;
using SmcStatic.Planning.Pages;
using SmcStatic.Statistics;

namespace SmcStatic.Planning;

internal static class AreaProfile
{
    public static IReadOnlyList<AreaTopic> TopicsOf(IReadOnlyList<FigureTable> figures, Atlas atlas, Area area) => [];

    public static IReadOnlyList<FigureTable> Figures(Atlas atlas, Area area) => [];
}

internal static class Headlines
{
    public static HeadlineWords? Words(Atlas atlas, Area area, Indicator indicator) => null;
}

internal static class AreaIndicatorFigures
{
    public static IReadOnlyList<FigureTable> Of(Atlas atlas, Area area, Indicator indicator) => [];
}

internal static class BreakdownFigures
{
    public static IReadOnlyList<FigureTable> In(Atlas atlas, Area area, Dimension dimension) => [];

    public static IReadOnlyList<FigureTable> Of(Atlas atlas, Indicator indicator, Dimension dimension) => [];
}

internal static class TopicFigures
{
    public static IReadOnlyList<FigureTable> Of(Atlas atlas, Topic topic) => [];
}

internal static class IndicatorFigures
{
    public static IReadOnlyList<FigureTable> Of(Atlas atlas, Indicator indicator) => [];
}

internal static class CategoryFigures
{
    public static IReadOnlyList<FigureTable> Of(Atlas atlas, Dimension dimension, Category category) => [];
}

internal sealed partial class Atlas
{
    public static bool HasOverview(Topic topic) => false;

    public static bool HasOverview(Category category) => false;

    public static IReadOnlyList<Link> CategoriesOf(Dimension dimension) => [];

    public static IReadOnlyList<Link> CategoriesOf(Indicator indicator, Dimension dimension) => [];

    public IReadOnlyList<LinkGroup> Everything => AreaGroups;
}
