using SmcStatic.Problems;

namespace SmcStatic.Joining;

/// <summary>What can be wrong with the terms of a glossary.</summary>
public static class GlossaryProblems
{
    public static readonly ProblemKind TermTwice = new("term-twice", "A word stands for two terms of the glossary",
        "each term, and each of its other forms under \"also\", once over all pages", "Join the two terms, or give one of them another name.");
}
