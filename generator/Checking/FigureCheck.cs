using SmcStatic.Planning;
using SmcStatic.Problems;
using SmcStatic.Statistics;

namespace SmcStatic.Checking;

/// <summary>
/// Whether a page shows its figures and nothing else: every cell of every figure once and in order, every value the number of its observation,
/// and no digit where a value is missing.
/// </summary>
internal static class FigureCheck
{
    /// <summary>Notes where a page and its figures differ.</summary>
    public static void Check(IReadOnlyList<PageCell> shown, IReadOnlyList<FigureTable> figures, string address, ProblemLog log)
    {
        var place = 0;
        foreach (var figure in figures)
        {
            var value = 0;
            foreach (var cell in figure.Rows.SelectMany(row => row.Cells).Where(cell => cell.Kind != "empty"))
            {
                if (place == shown.Count || !Says(shown[place], cell))
                {
                    var found = place == shown.Count ? "" : $"{shown[place].Kind}: {shown[place].Text}";
                    log.Add(CheckingProblems.Cell, new Position($"{address}#{figure.Id}"), $"{address} does not show a cell of {figure.Id} where it should.", found, $"{cell.Kind}: {cell.Text}");
                    return;
                }
                if (cell.Kind == "value")
                    CheckNumber(shown[place].Text.AsSpan(0, cell.Text.Length).ToString(), figure.Points[value++].Observation, new Position($"{address}#{figure.Id}"), log);
                place++;
            }
        }
        if (place < shown.Count)
            log.Add(CheckingProblems.Cell, new Position(address), $"{address} shows a cell that is of no figure.", $"{shown[place].Kind}: {shown[place].Text}", "no more cells");
    }

    private static bool Says(PageCell shown, FigureCell cell) =>
        shown.Kind == cell.Kind && shown.Text.StartsWith(cell.Text, StringComparison.Ordinal)
        && (shown.Text.Length == cell.Text.Length || shown.Text.AsSpan(cell.Text.Length).Trim().Trim("()").SequenceEqual(cell.Words));

    // Read back from the digits a reader sees, by other means than those that printed them.
    private static void CheckNumber(string text, Observation observation, Position at, ProblemLog log)
    {
        if (observation.Value is not { } value)
        {
            if (text.Any(char.IsDigit))
                log.Add(CheckingProblems.Leaked, at, $"A cell of {at.File} shows digits where its value is missing.", "(withheld)", observation.Status.ToString());
            return;
        }
        var measure = observation.Measure;
        var expected = value.Round(measure.Decimals).ToString();
        if (!ShownNumber.Digits(text, measure.Unit).SequenceEqual(expected))
            log.Add(CheckingProblems.Number, at, $"A cell of {at.File} says {text} for {observation.Area.Name}, {observation.Period}.", text, expected);
    }
}
