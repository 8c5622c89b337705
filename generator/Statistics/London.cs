using System.Globalization;

namespace SmcStatic.Statistics;

/// <summary>
/// The time in London, where releases are published. Worked out here, so that it does not hang on the time zones a machine knows.
/// When clocks go back there are two hours from one to two: a time in them means the second, so that nothing comes out an hour early.
/// </summary>
public static class London
{
    private static readonly string[] Forms = ["yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd HH:mm"];

    /// <summary>The moment in London at a moment of universal time: an hour on from the last Sunday of March to the last of October, 01:00. The first of the doubled hours is still the end of the one before.</summary>
    public static DateTime At(DateTimeOffset moment)
    {
        var utc = moment.UtcDateTime;
        var back = LastSunday(utc.Year, 10);
        var summer = utc >= LastSunday(utc.Year, 3).AddHours(1) && utc < back.AddHours(1);
        var shown = summer && utc >= back ? back.AddHours(1).AddTicks(-1) : summer ? utc.AddHours(1) : utc;
        return DateTime.SpecifyKind(shown, DateTimeKind.Unspecified);
    }

    /// <summary>Whether London's clocks never show a time: that of the hour after one in the night in which they go forward.</summary>
    public static bool IsSkipped(DateTime moment) => moment.Date == LastSunday(moment.Year, 3) && moment.Hour == 1;

    /// <summary>A time in London with its distance from universal time, as feeds write it: <c>2026-06-01T09:30:00+01:00</c>. In the doubled hour it is the second.</summary>
    public static string WithOffset(DateTime moment)
    {
        var isSummer = moment >= LastSunday(moment.Year, 3).AddHours(1) && moment < LastSunday(moment.Year, 10).AddHours(1);
        return $"{moment.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture)}{(isSummer ? "+01:00" : "Z")}";
    }

    /// <summary>Reads a moment as <c>--as-of</c> takes it: <c>2025-12-18T09:30</c>, or a day, which means all of it; none that clocks never show.</summary>
    public static bool TryParse(string text, out DateTime moment)
    {
        if (DateTime.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out moment))
            return !IsSkipped(moment);
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return false;
        moment = day.ToDateTime(TimeOnly.MaxValue);
        return true;
    }

    private static DateTime LastSunday(int year, int month)
    {
        var last = new DateTime(year, month, 31, 0, 0, 0, DateTimeKind.Utc);
        return last.AddDays(-(int)last.DayOfWeek);
    }
}
