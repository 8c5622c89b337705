using System.Globalization;
using SmcStatic.Statistics;

namespace SmcStatic.Importing;

/// <summary>How a period's spelling is to be taken.</summary>
internal enum PeriodWish
{
    /// <summary>As it is spelled.</summary>
    AsSpelled,

    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>Years pooled.</summary>
    Pooled,

    /// <summary>A moving window.</summary>
    Window,

    /// <summary>A school or financial year, named by the year in which it ends.</summary>
    SplitYear,
}

/// <summary>Where a rule finds the period of a row, and how it takes it.</summary>
/// <param name="Wish">How the spelling is taken.</param>
/// <param name="Years">How many years a window has.</param>
/// <param name="Column">The column it stands in, or <c>split:…</c>; empty: the split that means the period, or else <c>time_period</c>.</param>
/// <param name="Fixed">The spelling, where no column holds it.</param>
internal sealed record PeriodReading(PeriodWish Wish, int Years, string Column, string? Fixed)
{
    private const string FixedWord = "fixed ";
    private const string WindowWord = "window";

    /// <summary>Reads a rule's cell: <c>window3 split:year</c>; none when it makes no sense.</summary>
    public static PeriodReading? Parse(string cell)
    {
        var space = cell.IndexOf(' ', StringComparison.Ordinal);
        var word = space < 0 ? cell : cell[..space];
        var rest = space < 0 ? "" : cell[(space + 1)..].Trim();
        if (cell.StartsWith(FixedWord, StringComparison.Ordinal))
            return new PeriodReading(PeriodWish.AsSpelled, 0, "", rest);
        return word switch
        {
            "year" => new PeriodReading(PeriodWish.Year, 0, rest, null),
            "pooled" => new PeriodReading(PeriodWish.Pooled, 0, rest, null),
            "split-year" => new PeriodReading(PeriodWish.SplitYear, 0, rest, null),
            _ when word.StartsWith(WindowWord, StringComparison.Ordinal) =>
                int.TryParse(word.AsSpan(WindowWord.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var years) && years is >= 2 and <= 99
                    ? new PeriodReading(PeriodWish.Window, years, rest, null) : null,
            _ => new PeriodReading(PeriodWish.AsSpelled, 0, cell, null),
        };
    }

    /// <summary>The period that a spelling means when it is taken this way; none when it cannot be.</summary>
    public Period? Take(string spelling)
    {
        if (Wish == PeriodWish.SplitYear && spelling.Length == 4 && PeriodSpelling.Years(spelling) is ({ } end, _))
            return Read(Invariant($"{end - 1}/{Two(end)}"));
        if (Wish == PeriodWish.AsSpelled)
            return PeriodSpelling.Read(spelling);
        if (PeriodSpelling.Years(spelling) is not { } years)
            return null;
        var (first, last) = years;
        return Wish switch
        {
            PeriodWish.Year when first == last => Read(Invariant($"{first}")),
            PeriodWish.Pooled when first < last => Read(Invariant($"{first}/{last}")),
            PeriodWish.Window when first == last || last - first + 1 == Years => Read(Invariant($"P{Years}Y/{last}")),
            PeriodWish.SplitYear when last == first + 1 => Read(Invariant($"{first}/{Two(last)}")),
            _ => null,
        };
    }

    /// <summary>How it is taken, in words.</summary>
    public string Describe() => Wish switch
    {
        PeriodWish.Year => "as a year",
        PeriodWish.Pooled => "as years pooled",
        PeriodWish.Window => Invariant($"as a window of {Years} years"),
        PeriodWish.SplitYear => "as a school year",
        _ => "as it is spelled",
    };

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    private static string Two(int year) => (year % 100).ToString("00", CultureInfo.InvariantCulture);

    private static Period? Read(string code) => Period.TryParse(code, out var period) ? period : null;
}
