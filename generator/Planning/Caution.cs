using SmcStatic.Planning.Figures;
using SmcStatic.Statistics;

namespace SmcStatic.Planning;

/// <summary>What to mind when reading an indicator's figures, as far as the figures themselves tell.</summary>
internal static class Caution
{
    /// <summary>Sentences, the most important first.</summary>
    public static IReadOnlyList<string> Of(Indicator indicator)
    {
        var facts = FactsOf(indicator);
        string[] sentences =
        [
            facts.HasInterval ? "The range beside a figure (a 95% confidence interval) is where the true figure probably lies. Where two ranges overlap, there may be no difference." : "",
            facts.HasAreasWithoutInterval ? "Some figures for areas are published without a range: a small difference between two areas may be chance." : "",
            .. StatusMarkers.All.Where(m => facts.Statuses.HasFlag(m.Status)).Select(m => OfStatus(m.Status, m.Marker)),
        ];
        return [.. sentences.Where(sentence => sentence.Length > 0)];
    }

    private static string OfStatus(Status status, string marker) => status switch
    {
        Status.Confidential => $"Figures marked {marker} are withheld so that nobody can be recognised.",
        Status.NotAvailable => $"Figures marked {marker} are not available. They are not zero.",
        Status.NotApplicable => $"Figures marked {marker} cannot exist.",
        Status.Low => $"Figures marked {marker} are above zero but round to zero.",
        Status.LowReliability => $"Figures marked {marker} are of low reliability: few people were asked, or the range is wide.",
        Status.Break => $"Figures marked {marker} follow a break in the series: compare them with earlier ones with care.",
        Status.Provisional => $"Figures marked {marker} are provisional and may change.",
        Status.Revised => $"Figures marked {marker} were revised since they were first published.",
        _ => $"Figures marked {marker} were estimated by the publisher where none was measured.",
    };

    private static (bool HasInterval, bool HasAreasWithoutInterval, Status Statuses) FactsOf(Indicator indicator)
    {
        var (hasInterval, hasAreasWithout, statuses) = (false, false, Status.None);
        foreach (var observation in indicator.Current.SelectMany(s => s.Observations))
        {
            hasInterval |= observation.Lower is not null;
            hasAreasWithout |= observation is { Lower: null, Value: not null } && FigureWords.SaysPlace(observation.Area.Level);
            statuses |= observation.Status;
        }
        return (hasInterval, hasAreasWithout, statuses);
    }
}
