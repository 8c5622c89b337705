namespace SmcStatic;

/// <summary>How far a build is.</summary>
/// <param name="Stage">What it does: "Rendering".</param>
/// <param name="Done">How many files are done.</param>
/// <param name="All">Of how many; 0 when the stage does not count.</param>
public readonly record struct BuildProgress(string Stage, int Done = 0, int All = 0);
