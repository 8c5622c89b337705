using System.Globalization;
using SmcStatic.Planning;

namespace SmcStatic;

/// <summary>How the addresses of a build stand to those that were ever published.</summary>
public static class LedgerReport
{
    /// <summary>Writes it.</summary>
    /// <param name="plan">The site as planned.</param>
    /// <param name="added">How many lines are new.</param>
    /// <param name="appended">Whether they were written.</param>
    /// <param name="output">Where to.</param>
    public static void Write(SitePlan plan, int added, bool appended, TextWriter output)
    {
        Line(output, plan.Ledger.Count, "addresses are in the ledger");
        Line(output, plan.Ledger.Former.Count, "addresses of the site before this one lead here");
        Line(output, plan.Redirects.Count, "addresses of this build lead on to others");
        Line(output, added, appended ? "rows were appended to addresses.csv" : "rows are new; `publish` appends them, or `addresses --append`");
    }

    private static void Line(TextWriter output, int count, string words) => output.Write(string.Create(CultureInfo.InvariantCulture, $"{count,8} {words}\n"));
}
