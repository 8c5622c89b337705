using SmcStatic.Joining;
using SmcStatic.Problems;

namespace SmcStatic.Planning;

/// <summary>Plans the site: every page, data file, chunk and redirect that a dataset gives.</summary>
public static class Planner
{
    /// <summary>The plan of a dataset; two things on one address are problems.</summary>
    public static SitePlan Plan(Dataset dataset, ProblemLog log) => new([]);
}
