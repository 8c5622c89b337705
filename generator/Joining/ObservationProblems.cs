using SmcStatic.Problems;
using SmcStatic.Statistics;

namespace SmcStatic.Joining;

/// <summary>What can be wrong with a figure.</summary>
public static class ObservationProblems
{
    public static readonly ProblemKind NoRelease = new("release-unknown", "A file of figures without a release",
        "an entry in releases.yaml for the day that the file is named by", "Add the release to releases.yaml, or rename the file to the day of its release.");

    public static readonly ProblemKind AreaUnknown = new("area-unknown", "An unknown area",
        "the code of an area in areas/areas.csv", "Mend the code, or add the area to areas/areas.csv.");

    public static readonly ProblemKind AreaRetired = new("area-retired", "A figure for an area after it was replaced",
        "the area that counts in the period", "Give the figure for the area that took its place; areas/lineage.csv says which.", Severity.Warning);

    public static readonly ProblemKind AreaVintage = new("area-vintage", "Areas of different vintages side by side",
        "for each period the areas of one vintage: the earlier ones, or those that took their place", "Take out the figures of the vintage that is not meant; areas/lineage.csv says what became of which area.");

    public static readonly ProblemKind Period = new("period-form", "A period that cannot be read",
        "2024, 2018/19 (two years that follow), 2014/2024 (years pooled) or P3Y/2016 (moving average, by its last year)", "Write the period in one of these forms.");

    public static readonly ProblemKind Number = new("number-form", "A value that is not a number",
        "digits, with an optional hyphen-minus before them and an optional full stop between them: -12.5",
        "Write the number without unit, grouping or blanks; where there is none, leave the cell empty and say why in status.");

    public static readonly ProblemKind SampleSize = new("sample-size-form", "A sample size that is not a whole number",
        "a whole number; empty when it is not known; [c] when it is withheld", "Write how many people were asked, in digits.");

    public static readonly ProblemKind Marker = new("status-unknown", "An unknown marker",
        $"markers separated by a space, of {string.Join(" ", StatusMarkers.All.Select(m => m.Marker))}", "Write the marker as it is listed.");

    public static readonly ProblemKind NoReason = new("value-missing", "A missing value without a reason",
        "a value, or [c], [x], [z] or [low] in status", "Write the value; where there is none, say why in status: a missing value is never taken for zero.");

    public static readonly ProblemKind ValueBesideReason = new("value-beside-marker", "A value beside a marker that says there is none",
        "an empty value beside [c], [x], [z] or [low]", "Empty the cells value, lower and upper, or take the marker out.");

    public static readonly ProblemKind ValueBesideConfidential = new("value-beside-confidential", "A value beside [c]",
        "an empty value, lower and upper beside [c]", "It is left out of the site. Empty the cells too if others can read the data folder.", Severity.Warning);

    public static readonly ProblemKind NoteTellsValue = new("note-tells-value", "A note that tells a withheld value",
        "a note that does not repeat what [c] withholds", "Take the value out of the note.");

    public static readonly ProblemKind Disclosure = new("disclosure", "A withheld value that can be worked out",
        $"withheld values of which no more than a wide range can be worked out: at least {Statistics.Disclosure.Attack.NarrowestPart * 100:0} % of its larger end, and {Statistics.Disclosure.Attack.NarrowestSteps} units of the last decimal",
        "Withhold a second value beside it ([c]) so that the first cannot be reckoned from the rest, or ask whoever withheld it.");

    public static readonly ProblemKind SeveralReasons = new("status-contradiction", "Two reasons for one missing value",
        "one of [c], [x], [z] and [low]", "Keep the marker that holds; where a value is withheld that is [c].");

    public static readonly ProblemKind OneEnd = new("interval-one-end", "An interval with one end",
        "lower and upper, or neither", "Write the other end too, or empty both cells.");

    public static readonly ProblemKind IntervalAlone = new("interval-without-value", "An interval without a value",
        "an interval only beside a value", "Write the value, or empty the cells lower and upper.");

    public static readonly ProblemKind LowerAboveUpper = new("interval-turned", "A lower end above the upper end",
        "a lower end that is at most the upper end", "Swap the two cells, if they were mixed up.");

    public static readonly ProblemKind OutsideInterval = new("value-outside-interval", "A value outside its own interval",
        "a value from its lower to its upper end", "See whether the row mixes two figures, or whether a column slipped.");

    public static readonly ProblemKind SampleBesideConfidential = new("sample-beside-confidential", "A sample size beside a withheld value",
        "[c] or nothing as the sample size of a withheld value", "It is left out of the site. Write [c] in its place if others can read the data folder: a small one can give away who was asked.", Severity.Warning);

    public static readonly ProblemKind NoteLong = new("note-too-long", "A note that is too long",
        $"one sentence of at most {ObservationJoin.LongestNote} characters", "Shorten it; what is to be said at length belongs in about.md.");

    public static readonly ProblemKind Twice = new("observation-twice", "Two rows for one figure",
        "one row for an area, period, measure and set of categories", "Take one of the rows out, or mend what should tell them apart.");

    public static readonly ProblemKind TooMany = new("file-too-varied", "A file with more different words than a cube holds",
        "at most 64 measures, 16,384 areas and periods, 262,144 sets of categories and 65,536 different notes", "Divide the indicator into several.");

    public static readonly ProblemKind NotTheSum = new("total-not-sum", "A total that is not the sum of its parts",
        "a total that is the sum of its categories, but for rounding", "Mend the figures, or take additive out of the measure.");
}
