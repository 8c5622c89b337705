using System.Globalization;
using SmcStatic.Joining;
using SmcStatic.Planning.Revising;
using SmcStatic.Statistics;
using SmcStatic.Statistics.Revising;

namespace SmcStatic;

/// <summary>What changed between two releases, for the publisher: counts first, then the largest revisions, then, of one indicator, every change by cell.</summary>
public sealed class DiffReport
{
    private const int Largest = 15;

    private readonly string title;
    private readonly IReadOnlyList<Revision> revisions;
    private readonly bool isWhole;

    private DiffReport(string title, IReadOnlyList<Revision> revisions, bool isWhole) => (this.title, this.revisions, this.isWhole) = (title, revisions, isWhole);

    /// <summary>The report; none, with what is wrong, where a release or indicator is asked for that there is not.</summary>
    /// <param name="dataset">The data, releases under embargo among them.</param>
    /// <param name="asked">The days to compare from and to, and the one indicator; each may be empty.</param>
    /// <param name="wrong">What was asked for that there is not; empty where all is well.</param>
    public static DiffReport? Of(Dataset dataset, (string From, string To, string Indicator) asked, out string wrong)
    {
        var to = asked.To.Length == 0 ? dataset.Releases[^1] : Find(dataset, asked.To);
        var from = to is null ? null : asked.From.Length == 0 ? dataset.Revisions.Before(to) : Find(dataset, asked.From);
        wrong = to is null ? Unknown(dataset, "--to", asked.To)
            : from is null && asked.From.Length > 0 ? Unknown(dataset, "--from", asked.From)
            : from is not null && from.Date >= to.Date ? "--from takes a release before --to."
            : asked.Indicator.Length > 0 && dataset.Indicators.All(i => i.Slug != asked.Indicator) ? $"There is no indicator {asked.Indicator}."
            : "";
        if (wrong.Length > 0)
            return null;
        var changed = dataset.Revisions.Between(from?.Date, to!.Date).Where(r => asked.Indicator.Length == 0 || r.Indicator.Slug == asked.Indicator).ToList();
        return new DiffReport($"{to.Code} {to.Title}, against {(from is null ? "nothing: it is the first" : $"what stood on {from.Code}")}", changed, asked.Indicator.Length > 0);
    }

    /// <summary>Writes it.</summary>
    public void Write(TextWriter output)
    {
        output.Write($"{title}\n\n");
        Row(output, "", ["added", "dropped", "revised", "in print", "recoded", "not comp.", "the same", "standing"]);
        foreach (var revision in revisions)
            Row(output, revision.Indicator.Slug, CountsOf([revision]));
        Row(output, "all", CountsOf(revisions));
        foreach (var reason in revisions.SelectMany(r => ChangeWords.Breaks(r).Select(b => $"{r.Indicator.Slug}: {b}")))
            output.Write($"\n{reason}\n");
        foreach (var recode in revisions.SelectMany(r => ChangeWords.Recodes(r).Select(b => $"{r.Indicator.Slug}: {b}")))
            output.Write($"\n{recode}\n");
        Cells(output, "Largest revisions as a part of what the figure was", LargestChanges.InSize(revisions, Largest));
        Cells(output, "Largest revisions in margins of error", LargestChanges.InMargins(revisions, Largest));
        if (LargestChanges.LeftOut(revisions) is { Length: > 0 } leftOut)
            output.Write($"\n{leftOut}\n");
        if (isWhole)
            Changes(output);
    }

    private void Changes(TextWriter output)
    {
        foreach (var kind in new[] { ChangeKind.Revised, ChangeKind.Recoded, ChangeKind.NotComparable, ChangeKind.Dropped, ChangeKind.Added })
            Cells(output, $"{kind} cells".ToLowerInvariant(), [.. revisions.SelectMany(r => r.Of(kind).Select(c => ChangeWords.Cell(r.Indicator, c)))]);
    }

    private static void Cells(TextWriter output, string heading, IReadOnlyList<ChangedCell> cells)
    {
        if (cells.Count == 0)
            return;
        output.Write($"\n{char.ToUpperInvariant(heading[0])}{heading[1..]}\n");
        foreach (var cell in cells)
        {
            output.Write($"  {cell.Relative,8} {cell.Margins,7}  {Figure(cell.From, cell.FromRange)} > {Figure(cell.To, cell.ToRange)}  {cell.Place}, {cell.Period}, {cell.Indicator.Text}: {cell.What}\n");
        }
    }

    private static string Figure(string value, string range) => range.Length == 0 ? value : $"{value} ({range})";

    private static IReadOnlyList<string> CountsOf(IReadOnlyCollection<Revision> revisions)
    {
        var counts = ChangeWords.Counts(revisions);
        return [counts.Added, counts.Dropped, counts.Revised, counts.Seen, counts.Recoded, counts.NotComparable, counts.Unchanged, counts.Carried];
    }

    private static void Row(TextWriter output, string name, IReadOnlyList<string> cells) => output.Write($"  {name,-52}{string.Concat(cells.Select(c => c.PadLeft(10)))}\n");

    private static Release? Find(Dataset dataset, string day) => dataset.Releases.FirstOrDefault(r => r.Code == day);

    private static string Unknown(Dataset dataset, string option, string day) =>
        string.Create(CultureInfo.InvariantCulture, $"{option} takes the day of a release: there is none of {day}. There are {string.Join(", ", dataset.Releases.Select(r => r.Code))}.");
}
