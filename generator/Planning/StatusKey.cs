using SmcStatic.Statistics;

namespace SmcStatic.Planning;

/// <summary>The key of the markers that figures use.</summary>
internal static class StatusKey
{
    /// <summary>Every marker used in the figures, once, in the order in which they are always written.</summary>
    public static IReadOnlyList<StatusWords> Of(IReadOnlyList<FigureTable> figures)
    {
        var used = Status.None;
        foreach (var figure in figures)
        {
            foreach (var point in figure.Points)
            {
                used |= point.Observation.Status;
                if (point.Observation.SampleSizeWithheld)
                    used |= Status.Confidential;
            }
        }
        return [.. StatusMarkers.All.Where(m => used.HasFlag(m.Status)).Select(m => new StatusWords(m.Marker, More(m.Status, m.Words)))];
    }

    /// <summary>The verdicts that tables of the figures say, once, with what each means.</summary>
    public static IReadOnlyList<StatusWords> Verdicts(IReadOnlyList<FigureTable> figures)
    {
        var said = figures.SelectMany(f => f.Rows).SelectMany(r => r.Cells).Where(c => c.Kind == "verdict").Select(c => c.Text).ToHashSet(StringComparer.Ordinal);
        return [.. VerdictWords.Key.Where(k => k.Says.Any(words => said.Any(text => text.StartsWith(words, StringComparison.Ordinal)))).Select(k => new StatusWords(k.Name, k.Means))];
    }

    private static string More(Status status, string words) => status switch
    {
        Status.Low => $"above zero, but {words}",
        Status.NotAvailable => $"{words}, which is not zero",
        Status.LowReliability => $"{words}: fewer than {Reliability.SmallestSample} people were asked, or the range is wide",
        _ => words,
    };

    /// <summary>A status in words: "low reliability, provisional".</summary>
    public static string Words(Status status) =>
        string.Join(", ", StatusMarkers.All.Where(m => status.HasFlag(m.Status)).Select(m => m.Words));
}
