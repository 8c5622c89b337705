using SmcStatic.Planning;
using SmcStatic.Planning.Pages;
using SmcStatic.Planning.Words;
using SmcStatic.Problems;
using SmcStatic.Statistics.Comparing;
using Position = SmcStatic.Problems.Position;

namespace SmcStatic.Checking;

/// <summary>
/// Whether the generated sentences of a page say what its figures say. Every number and every word that says a direction must be bound to rows of data.csv and be right of them;
/// and no difference is told without its certainty.
/// </summary>
internal sealed class SentenceCheck
{
    private readonly IReadOnlyList<Point> points;
    private readonly ClaimCheck claims;
    private readonly Comparisons comparisons;
    private readonly string address;
    private readonly ProblemLog log;

    private SentenceCheck(Page page, ProblemLog log)
    {
        points = [.. page.Figures.SelectMany(f => f.Points)];
        (comparisons, address, this.log) = (page.Comparisons, page.Address.Path, log);
        claims = new ClaimCheck(comparisons);
    }

    /// <summary>Notes where the sentences of a page and its figures differ.</summary>
    public static void Check(IReadOnlyList<PageSentence> sentences, Page page, ProblemLog log)
    {
        if (sentences.Count > 0)
            new SentenceCheck(page, log).Check(sentences);
    }

    private void Check(IReadOnlyList<PageSentence> sentences)
    {
        var hedges = sentences.SelectMany(s => s.Claims).Where(c => c.Kind is "verdict" or "contrast").Select(c => new Hedge(c.Kind == "contrast", Rows(c) ?? [])).ToList();
        foreach (var sentence in sentences)
        {
            CheckLoose(sentence);
            foreach (var claim in sentence.Claims)
                Check(claim, hedges);
        }
    }

    private void CheckLoose(PageSentence sentence)
    {
        if (sentence.Loose.Any(char.IsDigit))
            log.Add(CheckingProblems.LooseWord, new Position(address), $"A sentence of {address} holds a number that is bound to no figure.", sentence.Loose.Trim());
        else if (DirectionWords.In(sentence.Loose).FirstOrDefault() is { } word)
            log.Add(CheckingProblems.LooseWord, new Position(address), $"A sentence of {address} says \u201c{word}\u201d of no figure.", sentence.Loose.Trim());
    }

    private void Check(PageClaim claim, List<Hedge> hedges)
    {
        if (Rows(claim) is not { } rows)
        {
            log.Add(CheckingProblems.LooseWord, new Position(address), $"A sentence of {address} claims something of a row that its data.csv does not have.", $"{claim.Text} (row {claim.Rows})");
            return;
        }
        List<Point> cells = [.. rows.Select(r => points[r])];
        if (claims.Fault(claim, cells) is { } expected)
            log.Add(CheckingProblems.SentenceWrong, new Position(address), $"A sentence of {address} says \u201c{claim.Text}\u201d of {cells[0].Observation.Area.Name}, {cells[0].Observation.Period}.", claim.Text, expected);
        else if (claim.Kind is "direction" or "side" && !IsHedged(new Hedged(cells, rows, claim.Kind == "direction" && cells.Count == 2), hedges))
            log.Add(CheckingProblems.SentenceUnsure, new Position(address), $"A sentence of {address} says \u201c{claim.Text}\u201d of {cells[0].Observation.Area.Name}, {cells[0].Observation.Period}, and not how certain that is.", claim.Text);
    }

    /// <summary>Whether a difference is clear, or the page says that it is not: of a pair, or of each figure and what it is compared with.</summary>
    private bool IsHedged(Hedged told, List<Hedge> hedges)
    {
        if (!told.IsPair)
            return told.Rows.All(row => IsTold(row, hedges));
        return ClaimCheck.Contrast(told.Cells).IsClear() || hedges.Exists(h => h.IsContrast && h.Rows.Chunk(2).Any(pair => pair.Order().SequenceEqual(told.Rows.Order())))
            || (comparisons.Of(told.Cells[0].Indicator, told.Cells[0].Observation).Like == told.Cells[1].Observation && IsTold(told.Rows[0], hedges));
    }

    private bool IsTold(int row, List<Hedge> hedges) =>
        comparisons.Of(points[row].Indicator, points[row].Observation).Verdict.IsClear() || hedges.Exists(h => !h.IsContrast && h.Rows.Contains(row));

    /// <summary>The places of a claim's figures, from 0; none when one is not on the page.</summary>
    private int[]? Rows(PageClaim claim)
    {
        var rows = new List<int>();
        foreach (var word in claim.Rows.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var ends = word.Split('-');
            if (!int.TryParse(ends[0], Formats.Culture, out var from) || !int.TryParse(ends[^1], Formats.Culture, out var to) || from < 1 || to < from || to > points.Count)
                return null;
            rows.AddRange(Enumerable.Range(from - 1, to - from + 1));
        }
        return rows.Count == 0 ? null : [.. rows];
    }

    /// <summary>Words that say how certain differences are.</summary>
    private readonly record struct Hedge(bool IsContrast, int[] Rows);

    /// <summary>A direction that is told.</summary>
    private readonly record struct Hedged(IReadOnlyList<Point> Cells, int[] Rows, bool IsPair);
}
