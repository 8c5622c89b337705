using SmcStatic.Problems;

namespace SmcStatic.Importing;

/// <summary>What can be wrong with the publisher's files, seen through the tables that say how they are understood.</summary>
public static class ImportProblems
{
    public static readonly ProblemKind SourceMissing = new("import-source-missing", "A source folder without metrics",
        "a folder with the publisher's files below metrics/", "Give the folder that holds metrics/ after --source.");

    public static readonly ProblemKind FileUnknown = new("import-file-unknown", "A source file that no line speaks of",
        "a line in import/files.csv for each file", "Add a line to import/files.csv with the file's form, release and indicator; or with the form leave-out and the reason.");

    public static readonly ProblemKind FileMissing = new("import-file-missing", "A line for a source file that is not there",
        "a file of this path below metrics/", "Put the file back, correct its path in import/files.csv, or take the line out.");

    public static readonly ProblemKind ColumnUnknown = new("import-column-unknown", "A source column that no line speaks of",
        "a line in import/columns.csv for each column", "Add a line to import/columns.csv with the column that it is, or with ignore.");

    public static readonly ProblemKind ColumnMissing = new("import-column-missing", "A source file without a column that it needs",
        "the columns of its form", "See whether the column has another name now, and add that name to import/columns.csv.");

    public static readonly ProblemKind ColumnTwice = new("import-column-twice", "Two source columns with one meaning",
        "each column once", "Say in import/columns.csv which of the two is to be ignored.");

    public static readonly ProblemKind RowNotUnderstood = new("import-row-not-understood", "A source row that no rule fits",
        "a rule in import/rules.csv whose when holds for the row", "Add a rule for such rows to import/rules.csv, with their measure or the reason to leave them out.");

    public static readonly ProblemKind SplitUnknown = new("import-split-unknown", "A split that no line speaks of",
        "a line in import/splits.csv for each split type", "Add a line to import/splits.csv that says which dimension it is, or area, period or ignore.");

    public static readonly ProblemKind CategoryUnknown = new("import-category-unknown", "A category that no line speaks of",
        "a spelling in import/categories.csv", "Add the spelling to import/categories.csv with its category; with an empty category if it is the total.");

    public static readonly ProblemKind DimensionTwice = new("import-dimension-twice", "A row with two categories of one dimension",
        "at most one category of a dimension", "Let the rule in import/rules.csv ignore one of the splits, in take.");

    public static readonly ProblemKind DimensionForeign = new("import-dimension-foreign", "A category of a dimension that the indicator does not have",
        "the dimensions in the indicator's about.md", "Add the dimension to about.md, or let the rule in import/rules.csv ignore the split, in take.");

    public static readonly ProblemKind UnitUnknown = new("import-unit-unknown", "A unit that no line speaks of",
        "a spelling in import/units.csv", "Add the spelling to import/units.csv with its unit.");

    public static readonly ProblemKind UnitOther = new("import-unit-other", "A unit that is not the measure's",
        "the unit of the rule's measure", "Give the rows another measure in import/rules.csv, or accept the wrong spelling there with unit: in take.");

    public static readonly ProblemKind AreaTypeUnknown = new("import-area-type-unknown", "An area type that no line speaks of",
        "a spelling in import/area_types.csv", "Add the spelling to import/area_types.csv with the levels it stands for.");

    public static readonly ProblemKind AreaUnknown = new("import-area-unknown", "An area that is not known",
        "the name of an area of these levels in areas/areas.csv", "Add the spelling to import/areas.csv with the area's code.");

    public static readonly ProblemKind AreaAmbiguous = new("import-area-ambiguous", "A name that several areas have",
        "a name that one area has", "Say the vintage, in import/area_types.csv (itl2/2021) or in take of the rule (level:itl2 2025).");

    public static readonly ProblemKind PeriodUnknown = new("import-period-unknown", "A period that cannot be read",
        "a year, a span of years or a school year", "Add the spelling to import/periods.csv, or say in the rule's period where it stands and how it is taken.");

    public static readonly ProblemKind NumberUnknown = new("import-number-unknown", "A figure that is not a number",
        "digits, with a full stop and an exponent at most; empty, NA or x when there is none", "Ask the publisher what is meant, and leave the row out in import/rules.csv until it is known.");

    public static readonly ProblemKind NumberTooLong = new("import-number-too-long", "A figure with more digits than can be kept",
        "at most 17 digits", "Round the noise away in import/rules.csv, with round:12 in take.");

    public static readonly ProblemKind SampleNotWhole = new("import-sample-not-whole", "A sample size that is not a whole number",
        "a whole number", "Say in take of the rule what it is: sample:round for an estimated count, sample:none when it is something else.");

    public static readonly ProblemKind IntervalHalf = new("import-interval-half", "Half an interval, or an interval without a value",
        "both ends beside a value, or none", "Put interval:none in take of the rule, if the end that is there cannot be used.");

    public static readonly ProblemKind IntervalElsewhere = new("import-interval-elsewhere", "A value outside its interval",
        "lower end, value, upper end in this order", "If the interval is a fraction put interval:scale 100 in take of the rule, if it is wrong interval:none.");

    public static readonly ProblemKind StatusBesideValue = new("import-status-beside-value", "A marker of a missing value beside a value",
        "no value beside [c], [x], [z] or [low]", "Let the rule hold for empty values only, with value= in when.");

    public static readonly ProblemKind KeyTwice = new("import-key-twice", "Two rows of one key with different figures",
        "one figure for an area, period, measure and categories", "Find what tells the rows apart, and say it in import/splits.csv or import/rules.csv; or leave one of them out there.");

    public static readonly ProblemKind TableLine = new("import-table-line", "A line of an import table that makes no sense",
        "a line as docs/importing.md describes it", "Correct the line.");

    public static readonly ProblemKind TableContradiction = new("import-table-contradiction", "Two lines of an import table that say different things",
        "one meaning for one spelling", "Take one of the lines out, or narrow it to an indicator.");

    public static readonly ProblemKind DefinitionWrong = new("import-definition-wrong", "A definition that import cannot use",
        "front matter and code lists as docs/data-folder.md describes them", "Correct the definition.");

    public static readonly ProblemKind RuleUnused = new("import-rule-unused", "A rule that no row needs",
        "a rule that some row is understood by", "Take the rule out, unless a later release needs it.", Severity.Warning);
}
