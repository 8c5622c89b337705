namespace SmcStatic.Problems;

/// <summary>How much a problem weighs: an error keeps the site from being swapped in, a warning is only said.</summary>
public enum Severity
{
    /// <summary>Said, but the site is made.</summary>
    Warning,

    /// <summary>The old site stays until it is mended.</summary>
    Error,
}

/// <summary>One kind of problem, as <c>docs/problems.md</c> lists it: a lasting name, what was expected and how to mend it.</summary>
/// <param name="Id">Lower case with hyphens, never reused for another meaning: <c>area-unknown</c>.</param>
/// <param name="Title">What is wrong, as a heading: "An observation for an unknown area".</param>
/// <param name="Expected">What the place in the file should have held, when it is the same for each problem of the kind.</param>
/// <param name="Cure">How the publisher mends it.</param>
/// <param name="Severity">Whether the site can be made all the same.</param>
public sealed record ProblemKind(string Id, string Title, string Expected, string Cure, Severity Severity = Severity.Error);
