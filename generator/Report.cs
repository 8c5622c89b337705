using System.Globalization;
using SmcStatic.Problems;

namespace SmcStatic;

/// <summary>What a run tells at its end: its problems, its account, and a last line.</summary>
public static class Report
{
    /// <summary>How many problems a build lists; <c>check</c> lists them all.</summary>
    public const int Listed = 50;

    /// <summary>Lists problems in the order of the files, after a count of each kind.</summary>
    /// <param name="problems">The problems, in order.</param>
    /// <param name="most">How many to list at most; what is left out is counted.</param>
    /// <param name="output">Where to.</param>
    public static void Problems(IReadOnlyList<Problem> problems, int most, TextWriter output)
    {
        if (problems.Count == 0)
            return;
        foreach (var problem in problems.Take(most))
            output.Write($"{problem}\n");
        output.Write($"{Count(problems.Count, "problem")}:\n");
        foreach (var kind in problems.GroupBy(p => p.Kind).OrderByDescending(k => k.Count()).ThenBy(k => k.Key.Id, StringComparer.Ordinal))
            output.Write(Invariant($"  {kind.Count(),7} {kind.Key.Id}: {kind.Key.Title}\n"));
        if (problems.Count > most)
            output.Write(Invariant($"The first {most} are listed above; `check` lists them all.\n"));
        output.Write("\n");
    }

    /// <summary>What was read and what was made.</summary>
    public static void Account(BuildAccount account, TextWriter output)
    {
        output.Write(Invariant($"read {account.FilesRead} files, {account.Observations} observations\n"));
        output.Write(Invariant($"made {account.Pages} pages, {account.Tables} tables beside them, {account.Chunks} chunks, {account.Downloads} downloads, {account.Redirects} redirects\n"));
        foreach (var note in account.HostNotes)
            output.Write($"note: {note}\n");
    }

    /// <summary>What differs from the site before; nothing where there was none.</summary>
    public static void Changes(BuildAccount account, TextWriter output)
    {
        if (account.Changes is { From.Length: > 0 } changes)
            output.Write(Invariant($"since the site before: {changes.Added.Count} files added, {changes.Changed.Count} changed, {changes.Removed.Count} removed\n"));
    }

    /// <summary>The last line: pages, bytes, seconds, problems.</summary>
    public static void LastLine(BuildAccount account, TimeSpan time, int problems, TextWriter output) => output.Write(Invariant(
        $"{account.Pages} pages, {account.Bytes} bytes, {time.TotalSeconds:0.00} seconds, {problems} problems\n"));

    private static string Count(int count, string noun) => Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
