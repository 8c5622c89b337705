using SmcStatic.Problems;

namespace SmcStatic.Joining;

/// <summary>What can be wrong where boundaries and areas meet.</summary>
public static class BoundaryJoinProblems
{
    public static readonly ProblemKind FileName = new("boundary-file-name", "A boundary file whose name does not say its level and vintage",
        "<level>-<vintage>.geojson, such as itl2-2021.geojson", "Rename the file.");

    public static readonly ProblemKind NoBoundary = new("area-without-boundary", "An area without a boundary",
        "a feature with the area's code in the file of its level and vintage", "Add the boundary, or waive it in areas/waivers.csv with the reason.");

    public static readonly ProblemKind NoArea = new("boundary-without-area", "A boundary without an area",
        "a code of areas.csv", "Correct the code, add the area, or waive the boundary in areas/waivers.csv with the reason.");

    public static readonly ProblemKind WrongLevel = new("boundary-wrong-level", "A boundary in the file of another level",
        "boundaries of one level in a file", "Move the feature to the file of its level, or correct its code.");

    public static readonly ProblemKind WrongVintage = new("boundary-wrong-vintage", "A boundary in the file of another vintage",
        "boundaries of areas that areas.csv has in the vintage of the file", "Move the feature to the file of its vintage, or add the vintage to areas.csv if code and border are the same.");

    public static readonly ProblemKind Waiver = new("waiver-line", "A waiver that makes no sense",
        "a code, a vintage, no-boundary or no-area, and the reason in words", "Correct the line.");

    public static readonly ProblemKind WaiverTwice = new("waiver-twice", "A waiver that stands twice",
        "each waiver once", "Take one of the rows out.");

    public static readonly ProblemKind WaiverUnused = new("waiver-unused", "A waiver that waives nothing",
        "an area without a boundary, or a boundary without an area", "Take the row out.");
}
