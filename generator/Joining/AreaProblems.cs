using SmcStatic.Problems;

namespace SmcStatic.Joining;

/// <summary>What can be wrong with areas, their lineage and councils.</summary>
public static class AreaProblems
{
    public static readonly ProblemKind Code = new("area-code-form", "An area code that cannot be part of an address",
        $"letters a to z of either case, digits and single hyphens between them; at most {AreaCode.Longest}", "Write the official code, or one of our own such as SMC-06.");

    public static readonly ProblemKind Twice = new("area-twice", "An area that stands twice in one vintage",
        "each code and vintage once", "Take one of the rows out, or correct its code or vintage.");

    public static readonly ProblemKind Differs = new("area-rows-differ", "Rows of one area that differ in more than vintage",
        "rows of one code that are the same but for vintage", "Make the rows the same; if they are two places, give one of them another code.");

    public static readonly ProblemKind OneAddress = new("area-one-address", "Two codes that make one address",
        "codes that differ in more than capital and small letters", "Give one of the areas another code.");

    public static readonly ProblemKind Level = new("area-level", "An area of a level that is not known",
        $"one of {string.Join(", ", Geography.Level.All)}", "Correct the level.");

    public static readonly ProblemKind Year = new("area-year", "A year that is none",
        "a year of four digits", "Write the year of the geography: 2021, 2025.");

    public static readonly ProblemKind ParentMissing = new("area-parent-missing", "An area that lies nowhere",
        "the code of the area that it lies in; only the levels uk and international have none", "Name the area that it lies in.");

    public static readonly ProblemKind ParentUnknown = new("area-parent-unknown", "An area that lies in an unknown one",
        "a code of areas.csv", "Correct the code, or add the area.");

    public static readonly ProblemKind ParentLevel = new("area-parent-level", "An area that does not lie in a larger one",
        "an area of a larger level: local in itl2, itl1 or nation; itl2 in itl1; itl1 in nation; nation in uk", "Name a larger area, or correct the level.");

    public static readonly ProblemKind ParentCycle = new("area-parent-cycle", "An area that lies in itself",
        "parents that lead up to the uk", "Correct the parent of one of the areas.");

    public static readonly ProblemKind LineageArea = new("lineage-area-unknown", "A lineage of an unknown area",
        "two codes of areas.csv", "Correct the code, or add the area.");

    public static readonly ProblemKind Lineage = new("lineage-line", "A lineage that makes no sense",
        "two areas; becomes or overlaps; the year; a share above 0 and up to 1, which is 1 for becomes", "Correct the line.");

    public static readonly ProblemKind LineageTwice = new("lineage-twice", "A lineage that stands twice",
        "each pair of areas once", "Take one of the rows out.");

    public static readonly ProblemKind CouncilTwice = new("council-twice", "A council that stands twice",
        "each code once in councils.csv", "Take one of the rows out.");

    public static readonly ProblemKind CouncilArea = new("council-area-unknown", "A council in an unknown area",
        "codes of areas.csv, separated by ; and at least one", "Correct the code, or add the area.");
}
