using SmcStatic.Planning.Pages;

namespace SmcStatic.Planning;

/// <summary>The addresses of a plan that lead on to others, for servers that can say so at once.</summary>
public static class RedirectList
{
    /// <summary>Each address and where it leads, in order.</summary>
    public static IReadOnlyList<(string From, string To)> Of(SitePlan plan) =>
        [.. plan.Files.OfType<PlannedPage>().Select(p => p.Make()).OfType<RedirectPage>().Select(r => (r.Address.Path, r.Target.Address.Path))];
}
