using System.Globalization;
using SmcStatic.Statistics;

namespace SmcStatic.Planning;

/// <summary>How numbers, dates and statuses are printed for people in Britain, whatever the machine's language.</summary>
internal static class Formats
{
    /// <summary>A real minus, as wide as a plus, where people read; data files keep the hyphen.</summary>
    public const char Minus = '\u2212';

    /// <summary>Numbers of data are read and written in no country's way.</summary>
    public static CultureInfo Culture => CultureInfo.InvariantCulture;

    private const char NoBreakSpace = '\u00a0';

    /// <summary>A count: "61,204".</summary>
    public static string Count(int count) => Grouped(count.ToString(CultureInfo.InvariantCulture));

    /// <summary>A day: "18 December 2025".</summary>
    public static string Date(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A time of day: "9:30am", "12 noon" is "12pm".</summary>
    public static string Time(TimeOnly time)
    {
        var hour = ((time.Hour + 11) % 12) + 1;
        var minutes = time.Minute == 0 ? "" : $":{time.Minute.ToString("00", CultureInfo.InvariantCulture)}";
        return $"{hour.ToString(CultureInfo.InvariantCulture)}{minutes}{(time.Hour < 12 ? "am" : "pm")}";
    }

    /// <summary>A value with its unit: "46.0%", "−£1.20", "12.3 pp", "1,204".</summary>
    public static string Value(Number value, Measure measure) => WithUnit(Plain(value, measure), measure.Unit);

    /// <summary>A value that was worked out, such as a mean, likewise.</summary>
    public static string Value(decimal value, Measure measure) => WithUnit(Plain(value, measure), measure.Unit);

    /// <summary>An interval, its unit being that of the value beside it: "44.1 to 47.9".</summary>
    public static string Interval(Number lower, Number upper, Measure measure) => $"{Bare(lower, measure)} to {Bare(upper, measure)}";

    /// <summary>A number as data files write it: rounded as it is printed, plain digits: "-1204.50".</summary>
    public static string Plain(Number value, Measure measure) => value.Round(measure.Decimals).ToString();

    /// <summary>A number that was worked out, such as a difference, likewise.</summary>
    public static string Plain(decimal value, Measure measure) =>
        (Math.Round(value, measure.Decimals, MidpointRounding.AwayFromZero) + new decimal(0, 0, 0, false, (byte)measure.Decimals)).ToString(Culture);

    /// <summary>Text with a capital first: "region" is "Region".</summary>
    public static string Capital(string text) => text.Length == 0 ? text : string.Concat(text[..1].ToUpperInvariant(), text[1..]);

    /// <summary>Text with a small letter first: "One indicator" is "one indicator".</summary>
    public static string LowerFirst(string text) => text.Length == 0 ? text : string.Concat(text[..1].ToLowerInvariant(), text[1..]);

    /// <summary>Things in a sentence: "a", "a and b", "a, b and c".</summary>
    public static string List(IReadOnlyList<string> things) => things.Count switch
    {
        0 => "",
        1 => things[0],
        _ => $"{string.Join(", ", things.Take(things.Count - 1))} and {things[^1]}",
    };

    private static string WithUnit(string plain, Unit unit)
    {
        var (sign, digits) = plain[0] == '-' ? (Minus.ToString(), plain[1..]) : ("", plain);
        return $"{sign}{unit.Prefix}{Grouped(digits)}{Suffix(unit)}";
    }

    private static string Bare(Number value, Measure measure)
    {
        var plain = Plain(value, measure);
        return plain[0] == '-' ? $"{Minus}{Grouped(plain[1..])}" : Grouped(plain);
    }

    /// <summary>A suffix that is a word stands apart from the number, a sign stands close: "12.3 pp", "46%".</summary>
    private static string Suffix(Unit unit)
    {
        var suffix = unit.Suffix.Trim();
        return suffix.Length > 0 && char.IsLetter(suffix[0]) ? $"{NoBreakSpace}{suffix}" : suffix;
    }

    /// <summary>Plain digits with a comma before every third digit of the whole part.</summary>
    private static string Grouped(string digits)
    {
        var whole = digits.IndexOf('.', StringComparison.Ordinal) is var point and >= 0 ? point : digits.Length;
        if (whole <= 3)
            return digits;
        var commas = (whole - 1) / 3;
        return string.Create(digits.Length + commas, digits, static (printed, digits) =>
        {
            var whole = digits.IndexOf('.', StringComparison.Ordinal) is var point and >= 0 ? point : digits.Length;
            var to = 0;
            for (var from = 0; from < digits.Length; from++)
            {
                if (from > 0 && from < whole && (whole - from) % 3 == 0)
                    printed[to++] = ',';
                printed[to++] = digits[from];
            }
        });
    }
}
