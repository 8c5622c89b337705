using System.Globalization;

namespace SmcStatic.Reading;

/// <summary>When each release comes out, as <c>releases.yaml</c> has it: all that must be known to leave the files of later ones closed.</summary>
public sealed class Timetable
{
    private readonly SortedDictionary<DateOnly, DateTime> moments = [];

    private Timetable()
    {
    }

    /// <summary>The timetable of <c>releases.yaml</c>; what is no day or no time in it is passed over here, and a problem of the join.</summary>
    public static Timetable Of(YamlNode? releases)
    {
        var timetable = new Timetable();
        foreach (var release in (releases as YamlList)?.Items.OfType<YamlMap>() ?? [])
        {
            if (TryDay((release.Find("date") as YamlText)?.Text.Trim() ?? "", out var day)
                && TimeOnly.TryParseExact((release.Find("time") as YamlText)?.Text.Trim() ?? "", "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
                timetable.moments.TryAdd(day, day.ToDateTime(time));
        }
        return timetable;
    }

    /// <summary>The days of the releases that are out at a moment in London, the earliest first; at none, all.</summary>
    public IEnumerable<DateOnly> DaysUntil(DateTime? asOf) => moments.Where(m => asOf is null || m.Value <= asOf).Select(m => m.Key);

    /// <summary>The moment of the first release that is still to come; none when all are out.</summary>
    public DateTime? NextAfter(DateTime asOf) => moments.Values.Where(m => m > asOf).Select(m => (DateTime?)m).FirstOrDefault();

    /// <summary>The moment of a day's release; none when there is no release on it.</summary>
    public DateTime? MomentOf(DateOnly day) => moments.TryGetValue(day, out var moment) ? moment : null;

    /// <summary>Whether what bears a day is out at a moment. A day of no release, which is a problem of the join, is out when it dawns.</summary>
    public bool IsOut(DateOnly day, DateTime? asOf) => asOf is not { } now || (MomentOf(day) ?? day.ToDateTime(TimeOnly.MinValue)) <= now;

    /// <summary>Reads a day as files and addresses write it: <c>2025-12-18</c>.</summary>
    public static bool TryDay(string text, out DateOnly day) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
