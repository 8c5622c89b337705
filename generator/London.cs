using System.Globalization;

namespace SmcStatic;

/// <summary>The time in London, where releases are published. Worked out here, so that it does not hang on the time zones a machine knows.</summary>
public static class London
{
    private static readonly string[] Forms = ["yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd HH:mm"];

    /// <summary>The moment in London at a moment of universal time: an hour on from the last Sunday of March to the last of October, 01:00.</summary>
    public static DateTime At(DateTimeOffset moment)
    {
        var utc = moment.UtcDateTime;
        var summer = utc >= LastSunday(utc.Year, 3).AddHours(1) && utc < LastSunday(utc.Year, 10).AddHours(1);
        return DateTime.SpecifyKind(summer ? utc.AddHours(1) : utc, DateTimeKind.Unspecified);
    }

    /// <summary>Reads a moment as <c>--as-of</c> takes it: <c>2025-12-18T09:30</c>, or a day, which means all of it.</summary>
    public static bool TryParse(string text, out DateTime moment)
    {
        if (DateTime.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out moment))
            return true;
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
