using SmcStatic.Problems;

namespace SmcStatic.Joining;

/// <summary>What can be wrong with the squares of areas.</summary>
public static class TileProblems
{
    public static readonly ProblemKind Area = new("tile-area-unknown", "A square for an unknown area",
        "a code and vintage of areas.csv", "Correct the code or the vintage, or take the row out.");

    public static readonly ProblemKind Twice = new("tile-twice", "An area with two squares in one vintage",
        "each code and vintage once", "Take one of the rows out, or correct its code or vintage.");

    public static readonly ProblemKind Taken = new("tile-taken", "Two areas of a level and vintage on one square",
        "a column and row of its own for each", "Move one of them.");

    public static readonly ProblemKind Place = new("tile-place", "A column or row that is none",
        $"a whole number from 0 to {TileJoin.Furthest}", "Count columns from the west and rows from the north, from 0.");

    public static readonly ProblemKind Missing = new("tile-missing", "An area without a square where others of its level and vintage have one",
        "a row for each area of the level and vintage", "Give it a free square near its neighbours.");

    public static readonly ProblemKind Label = new("tile-label", "Words that do not fit a square",
        $"at most {TileJoin.LongestLabel} characters", "Shorten the label, or leave it empty.");
}
