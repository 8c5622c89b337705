using System.Globalization;
using SmcStatic.Statistics;

namespace SmcStatic.Importing;

/// <summary>The spellings of periods that are read without help: years, spans with four or two digits, school years. What could mean two things is not read.</summary>
internal static class PeriodSpelling
{
    private static readonly string[] Between = [" to ", "-", "/"];

    /// <summary>The period of a spelling; none when it is not one, or could be two.</summary>
    public static Period? Read(string spelling)
    {
        if (Period.TryParse(spelling, out var asWritten))
            return asWritten;
        if (spelling.Length == 6 && Years(spelling) is ({ } start, { } end) && end == start + 1)
            return Of(string.Create(CultureInfo.InvariantCulture, $"{start}/{end % 100:00}"));
        if (IsSchoolYearOrSpan(spelling) || Years(spelling) is not { } years)
            return null;
        return Of(years.First == years.Last
            ? string.Create(CultureInfo.InvariantCulture, $"{years.First}")
            : string.Create(CultureInfo.InvariantCulture, $"{years.First}/{years.Last}"));
    }

    /// <summary>The first and last year that a spelling names, whatever they make together.</summary>
    public static (int First, int Last)? Years(string spelling)
    {
        var (left, right) = Split(spelling);
        if (!IsYear(left, out var first))
            return null;
        if (right.Length == 0)
            return (first, first);
        var whole = right.Length == 2 ? string.Concat(left.AsSpan(0, 2), right) : right;
        if (!IsYear(whole, out var last))
            return null;
        // 1999/00 runs over the century.
        if (right.Length == 2 && last < first)
            last += 100;
        return last >= first ? (first, last) : null;
    }

    private static (string Left, string Right) Split(string spelling)
    {
        if (spelling.Length == 6 && spelling.All(char.IsAsciiDigit))
            return (spelling[..4], spelling[4..]);
        foreach (var separator in Between)
        {
            var at = spelling.IndexOf(separator, StringComparison.Ordinal);
            if (at > 0)
                return (spelling[..at].Trim(), spelling[(at + separator.Length)..].Trim());
        }
        return (spelling, "");
    }

    /// <summary>2018-19 is a school year to some and two years to others.</summary>
    private static bool IsSchoolYearOrSpan(string spelling) =>
        spelling.Length == 7 && spelling[4] == '-' && Years(spelling) is ({ } first, { } last) && last == first + 1;

    private static bool IsYear(string text, out int year)
    {
        year = 0;
        return text.Length == 4 && text.All(char.IsAsciiDigit) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year);
    }

    private static Period? Of(string code) => Period.TryParse(code, out var period) ? period : null;
}
