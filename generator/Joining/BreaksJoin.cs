using System.Globalization;
using SmcStatic.Problems;
using SmcStatic.Reading;
using SmcStatic.Statistics;
using SmcStatic.Statistics.Revising;

namespace SmcStatic.Joining;

/// <summary>Joins what an indicator's settings say of releases whose figures cannot be set against those before.</summary>
internal static class BreaksJoin
{
    public static IReadOnlyList<SeriesBreak> Of(Fields fields, IndicatorFolder folder, CodeList<Measure> measures, ProblemLog log)
    {
        var breaks = new List<SeriesBreak>();
        foreach (var item in fields.OptionalList("breaks"))
        {
            if (Fields.Of(item, "A break", log) is not { } parts)
                continue;
            var at = (item as YamlMap)?.Find("release")?.At ?? item.At;
            var release = parts.Date("release");
            var ids = parts.Texts("measures").Select(id => measures.Find(id, IndicatorProblems.MeasureUnknown, log)).OfType<Measure>().ToList();
            var reason = PlainText.Sentence(parts.Text("reason"), log);
            parts.NoOthers();
            if (release is { } day && !folder.Releases.Skip(1).Any(r => r.Date == day) && !folder.Waiting.Contains(day))
                log.Add(CorrectionProblems.Break, at, $"{folder.Slug} has no earlier release that one of {Code(day)} could be parted from", Code(day));
            if (release is { } date && reason is not null)
                breaks.Add(new SeriesBreak(date, ids, reason));
        }
        return [.. breaks.OrderBy(b => b.Release)];
    }

    private static string Code(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
