using SmcStatic.Planning;
using SmcStatic.Planning.Pages;
using SmcStatic.Problems;

namespace SmcStatic.Checking;

/// <summary>Whether a page still has the figures that were published on it. A server is never asked for a figure, so only the page itself can tell.</summary>
internal static class LedgerCheck
{
    /// <summary>Notes each figure that was published on a page, is not on it any more, and leads nowhere.</summary>
    public static void Check(PageFacts facts, Page page, SitePlan plan, ProblemLog log)
    {
        if (facts.LeadsTo is not null)
            return;
        foreach (var figure in plan.Ledger.FiguresOf(page.Address.Path).Where(f => !facts.Ids.Contains(f.Id)))
        {
            // One that stands under another id has its old one beside it, and is not missed.
            if (plan.FigureLandings.Of(figure) is not { } now)
                log.Add(CheckingProblems.FigureLost, figure.At, FormattableString.Invariant($"{figure.Path} was published on {figure.Since:yyyy-MM-dd}, and the page has no such figure"), figure.Path);
            else if (now.Length > 0)
                log.Add(CheckingProblems.FigureLost, figure.At, $"{figure.Path} is to lead to {figure.Page}#{now}, and the page has no such figure", $"{figure.Page}#{now}");
        }
    }
}
