using SmcStatic.Planning.Pages;
using SmcStatic.Statistics;

namespace SmcStatic.Planning;

/// <summary>What is always said of indicators, measures and breakdowns, in the same words on every page.</summary>
internal static class IndicatorWords
{
    private const int LongestInSentence = 42;

    /// <summary>What place means, in a sentence; empty when place plays no part.</summary>
    public static string Place(Indicator indicator) => indicator.PlaceMeaning switch
    {
        PlaceMeaning.LivesNow => "Place means where people live now.",
        PlaceMeaning.LivedAt14 => "Place means where people lived at 14, wherever they live now.",
        PlaceMeaning.Located => "Place means where the school, employer or building is.",
        _ => "",
    };

    /// <summary>The same beside a heading that says of what: "Where people live now."</summary>
    public static string PlaceAlone(Indicator indicator) => Formats.Capital(Place(indicator).Replace("Place means ", "", StringComparison.Ordinal));

    /// <summary>A measure with its unit, kind and polarity in words.</summary>
    public static MeasureWords Of(Measure measure) => new(measure.Name, Formats.Capital(measure.Unit.Name), Kind(measure), Polarity(measure.Polarity));

    /// <summary>What kind of number a measure's values are, in a sentence or two: its own words, where the data folder has some.</summary>
    public static string Kind(Measure measure) => measure.Means.Length > 0 ? measure.Means : measure.Kind switch
    {
        ValueKind.Estimate => "An estimate.",
        ValueKind.MovingAverage => "A moving average over several years: each figure is named by the years it spans.",
        ValueKind.PooledEstimate => "A pooled estimate: the answers of several years are put together into one figure.",
        ValueKind.ModelledDifference => "A modelled difference from the average: 0 is the average, and the range is around the difference.",
        ValueKind.Prediction => "Predicted by a statistical model.",
        ValueKind.ZScore => "A z-score: 0 is the average of all areas, and 1 is one standard deviation above it.",
        _ => "An index: a number without an everyday unit.",
    };

    /// <summary>Which direction is better, in words.</summary>
    public static string Polarity(Polarity polarity) => polarity switch
    {
        Statistics.Polarity.HigherIsBetter => "Higher is better",
        Statistics.Polarity.LowerIsBetter => "Lower is better",
        _ => "Neither higher nor lower is better",
    };

    /// <summary>An indicator within a sentence: "childhood poverty".</summary>
    public static string InSentence(Indicator indicator) => LowerFirst(indicator.Title);

    /// <summary>A dimension within a sentence: "by sex".</summary>
    public static string InSentence(Dimension dimension) => LowerFirst(dimension.Name);

    /// <summary>A category after a colon, as it is; an age says that it is one: "aged 44".</summary>
    public static string InSentence(Category category) => IsAge(category) ? $"aged {category.Name}" : category.Name;

    private static bool IsAge(Category category) => category.Dimension == "age" && char.IsAsciiDigit(category.Name[0]);

    /// <summary>
    /// A category of a dimension within a sentence: "women", but "Indian": where one name of a dimension has a capital within, all are left as they are.
    /// A name that is a sentence by itself gives way to the short one; an age says that it is one.
    /// </summary>
    public static string InSentence(Category category, Dimension dimension)
    {
        var name = category.Name.Length > LongestInSentence ? category.ShortName : category.Name;
        if (IsAge(category))
            return $"aged {name}";
        return dimension.Categories.Any(c => c.Name.Skip(1).Any(char.IsUpper)) ? name : LowerFirst(name);
    }

    /// <summary>Lower-cases the first letter of a common word; "IDACI decile" and "FSM" keep theirs.</summary>
    public static string LowerFirst(string name) =>
        name.Length > 1 && char.IsUpper(name[0]) && !char.IsUpper(name[1]) ? string.Concat(name[..1].ToLowerInvariant(), name[1..]) : name;
}
