using SmcStatic.Problems;

namespace SmcStatic.Joining;

/// <summary>What can be wrong with postcodes.</summary>
public static class PostcodeProblems
{
    public static readonly ProblemKind Form = new("postcode-form", "A text that is no postcode",
        "a whole postcode in capital letters, as QX1 1AA", "Correct the postcode, or take the row out.");

    public static readonly ProblemKind Council = new("postcode-council-unknown", "A postcode of an unknown council",
        "a code of areas/councils.csv", "Correct the code, add the council, or take out the rows of places that the site is not about.");

    public static readonly ProblemKind Twice = new("postcode-twice", "A postcode that stands twice",
        "each postcode once", "Take one of the rows out: the one whose council is not the postcode's own.");

    public static readonly ProblemKind NoRegion = new("postcode-council-without-region", "A postcode of a council that lies in no region or local area",
        "a council that lies in an area of the level itl2 or local", "Name the council's region in areas/councils.csv: its postcodes lead to no smaller area than a nation.",
        Severity.Warning);
}
