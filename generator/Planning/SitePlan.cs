namespace SmcStatic.Planning;

/// <summary>Everything the site will have, before any of it is made.</summary>
/// <param name="Files">Every file, by its path: light values; what they show is worked out when they are rendered.</param>
public sealed record SitePlan(IReadOnlyList<PlannedFile> Files);
