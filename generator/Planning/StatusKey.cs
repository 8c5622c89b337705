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
        return [.. StatusMarkers.All.Where(m => used.HasFlag(m.Status)).Select(m => new StatusWords(m.Marker, m.Words))];
    }

    /// <summary>A status in words: "low reliability, provisional".</summary>
    public static string Words(Status status) =>
        string.Join(", ", StatusMarkers.All.Where(m => status.HasFlag(m.Status)).Select(m => m.Words));
}
