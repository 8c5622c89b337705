using SmcStatic.Problems;

namespace SmcStatic.Planning;

/// <summary>What can be wrong with a plan.</summary>
public static class PlanningProblems
{
    /// <summary>Two things would live at one address.</summary>
    public static readonly ProblemKind AddressTaken = new(
        "address-taken", "Two things on one address", "a code, slug or name that no other one folds to",
        "Give one of the two another code, slug or name: addresses are made of them in lower case, with accents dropped and every other sign a hyphen.");

    /// <summary>A code or slug of which nothing remains in an address.</summary>
    public static readonly ProblemKind AddressEmpty = new(
        "address-empty", "A code or slug that gives no address", "at least one letter a to z or digit",
        "Write the code or slug in letters a to z, digits and hyphens.");
}
