using SmcStatic.Problems;

namespace SmcStatic.Importing.Areas;

/// <summary>What can be wrong when areas, councils and boundaries are imported.</summary>
public static class AreaImportProblems
{
    /// <summary>A local area for which no table says a code.</summary>
    public static readonly ProblemKind NoCode = new("import-area-code", "A source area without a code",
        "one council or county in lookups/la205-to-lad.json, or a line with its name in import/areas-by-hand.csv", "Add a line to import/areas-by-hand.csv with a code of our own.");

    /// <summary>An area that lies in none, or in several.</summary>
    public static readonly ProblemKind NoParent = new("import-area-parent", "A source area of which it is not clear where it lies",
        "one area that it lies in", "Name its parent in import/areas-by-hand.csv.");

    /// <summary>Codes are for ever: two borders need two codes.</summary>
    public static readonly ProblemKind BorderMoved = new("import-border-moved", "A code that has another border or name in another vintage",
        "the same border and name in every vintage of a code", "Give the later area a code of its own in import/areas-by-hand.csv.");

    /// <summary>A line by hand that nothing came of.</summary>
    public static readonly ProblemKind HandUnused = new("import-area-by-hand", "A line by hand that says too little or fits nothing",
        "the code of an area or council of the source; or one that is new, with its name", "Mend the line, or remove it.");

    /// <summary>A lookup that cannot be read.</summary>
    public static readonly ProblemKind Lookup = new("import-lookup", "A lookup that cannot be understood",
        """{ "205_regions": [ { "name": …, "codes": [ … ] } ] }""", "Compare the file with the one of an earlier release.");
}
