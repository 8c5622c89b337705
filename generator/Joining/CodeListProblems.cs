using SmcStatic.Problems;

namespace SmcStatic.Joining;

/// <summary>What can be wrong with units, dimensions and their categories.</summary>
public static class CodeListProblems
{
    public static readonly ProblemKind UnitTwice = new("unit-twice", "A unit that stands twice",
        "each code once in units.csv", "Take one of the rows out, or give it another code.");

    public static readonly ProblemKind DimensionTwice = new("dimension-twice", "A dimension that stands twice",
        "each code once in dimensions.csv", "Take one of the rows out, or give it another code.");

    public static readonly ProblemKind DimensionReserved = new("dimension-reserved", "A dimension called as another column of the figures",
        "a code other than area, period, measure, value, lower, upper, sample_size, status and note", "Give the dimension another code.");

    public static readonly ProblemKind NoCategories = new("dimension-without-categories", "A dimension without a list of its categories",
        "a file dimensions/<dimension>.csv for each row of dimensions.csv", "Add the file, with a row for each category.");

    public static readonly ProblemKind NoDimension = new("dimension-not-listed", "A list of categories without a dimension",
        "a row in dimensions.csv for each file of the folder", "Add the row, or take the file away.");

    public static readonly ProblemKind CategoryTwice = new("category-twice", "A category that stands twice",
        "each code once in a list of categories", "Take one of the rows out, or give it another code.");

    public static readonly ProblemKind TotalTwice = new("category-total-twice", "Two totals in one dimension",
        "yes in the column total for one category at most", "Empty the cell total of the one that is no total.");
}
