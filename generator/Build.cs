using SmcStatic.Problems;
using SmcStatic.Writing;

namespace SmcStatic;

/// <summary>The way of the data, from the folder to the site.</summary>
public static class Build
{
    /// <summary>Builds the site, or finds out why it cannot be built.</summary>
    public static BuildAccount Run(BuildRequest request, IDisk disk, ProblemLog log, IProgress<BuildProgress>? progress = null)
    {
        progress?.Report(new BuildProgress("Reading"));
        using var site = request.Out is { } folder ? NewSite.Begin(disk, log, folder) : null;
        return new BuildAccount();
    }
}
