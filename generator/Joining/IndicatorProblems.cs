using SmcStatic.Problems;

namespace SmcStatic.Joining;

/// <summary>What can be wrong with the settings and words of an indicator.</summary>
public static class IndicatorProblems
{
    public static readonly ProblemKind Reserved = new("indicator-reserved", "An indicator whose slug is kept for breakdowns",
        "a slug that does not begin with by-: such addresses are of breakdowns", "Rename the indicator's folder.");

    public static readonly ProblemKind NoWords = new("indicator-without-words", "An indicator without words",
        "words in Markdown below the settings of about.md", "Say what the indicator tells, how it is made and what to mind when reading it.");

    public static readonly ProblemKind NoSource = new("indicator-without-source", "An indicator without a source",
        "at least one source with its name", "Name the survey or register that the figures come from.");

    public static readonly ProblemKind NoFigures = new("indicator-without-figures", "An indicator without figures",
        "at least one file of figures beside about.md, named by the day of its release", "Add the figures, or take the folder away.");

    public static readonly ProblemKind NoMeasure = new("indicator-without-measure", "An indicator without a measure",
        "at least one measure, with id, name, unit, decimals, kind and polarity", "Say what the figures measure.");

    public static readonly ProblemKind NoHeadline = new("indicator-without-headline", "An indicator without a headline",
        "at least one headline: the measure, and the categories if any, that stands for the indicator", "Name the figure that stands for the indicator.");

    public static readonly ProblemKind HeadlineEmpty = new("headline-empty", "A headline that no figure matches",
        "a measure and categories for which the indicator has figures", "Name categories that the figures have, or add the figures.");

    public static readonly ProblemKind TopicUnknown = new("topic-unknown", "An unknown topic",
        "the slug of a topic in topics.yaml", "Mend the slug, or add the topic to topics.yaml.");

    public static readonly ProblemKind DimensionUnknown = new("dimension-unknown", "An unknown dimension",
        "the code of a dimension in dimensions.csv", "Mend the code, or add the dimension to dimensions.csv with a list of its categories.");

    public static readonly ProblemKind DimensionOther = new("dimension-of-another", "A dimension that the indicator does not have",
        "one of the indicator's dimensions", "Mend the code, or add the dimension to the indicator's list.");

    public static readonly ProblemKind DimensionTwice = new("indicator-dimension-twice", "A dimension that an indicator lists twice",
        "each dimension once", "Take one of them out.");

    public static readonly ProblemKind UnitUnknown = new("unit-unknown", "An unknown unit",
        "the code of a unit in units.csv", "Mend the code, or add the unit to units.csv.");

    public static readonly ProblemKind MeasureTwice = new("measure-twice", "Two measures of one id",
        "each id once in an indicator", "Give one of them another id.");

    public static readonly ProblemKind MeasureUnknown = new("measure-unknown", "An unknown measure",
        "the id of one of the indicator's measures", "Mend the id, or add the measure to about.md.");

    public static readonly ProblemKind CategoryUnknown = new("category-unknown", "An unknown category",
        "the code of a category in the dimension's list; empty for the total", "Mend the code, or add the category to the list of its dimension.");

    public static readonly ProblemKind CategoryTotal = new("category-total-written", "The total written out as a category",
        "an empty cell: it means the total", "Empty the cell.");

    /// <summary>A mark in what a measure says that no sentence can fill in.</summary>
    public static readonly ProblemKind MarkUnknown = new(
        "measure-mark-unknown", "What a measure says holds a mark that there is not", "{value}, {people}, {did}, {did|…}, {band} or {when}",
        "Mend the mark, or take the braces out.");
}
