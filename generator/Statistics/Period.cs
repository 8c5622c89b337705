using System.Globalization;

namespace SmcStatic.Statistics;

/// <summary>How a period is made up.</summary>
public enum PeriodForm
{
    /// <summary>A calendar year: <c>2024</c>.</summary>
    Year,

    /// <summary>A financial or academic year: <c>2018/19</c>.</summary>
    SplitYear,

    /// <summary>Years pooled into one estimate: <c>2014/2024</c>.</summary>
    Pooled,

    /// <summary>A window of a moving average, by its last year: <c>P3Y/2016</c> is 2014 to 2016.</summary>
    Window,
}

/// <summary>The time a figure speaks of. Written once in a form that a machine reads, printed for people.</summary>
public sealed record Period : IComparable<Period>
{
    private Period(PeriodForm form, int first, int last) => (Form, First, Last) = (form, first, last);

    /// <summary>How the period is made up.</summary>
    public PeriodForm Form { get; }

    /// <summary>The first year it covers.</summary>
    public int First { get; }

    /// <summary>The last year it covers.</summary>
    public int Last { get; }

    /// <summary>As the data folder writes it: <c>2024</c>, <c>2018/19</c>, <c>2014/2024</c>, <c>P3Y/2016</c>.</summary>
    public string Code => Form switch
    {
        PeriodForm.Year => Year(First),
        PeriodForm.SplitYear => $"{Year(First)}/{Year(Last)[2..]}",
        PeriodForm.Pooled => $"{Year(First)}/{Year(Last)}",
        _ => $"P{(Last - First + 1).ToString(CultureInfo.InvariantCulture)}Y/{Year(Last)}",
    };

    /// <summary>As people read it: "2024", "2018/19", "2014 to 2024", "3 years to 2016".</summary>
    public string Label => Form switch
    {
        PeriodForm.Year or PeriodForm.SplitYear => Code,
        PeriodForm.Pooled => $"{Year(First)} to {Year(Last)}",
        _ => $"{(Last - First + 1).ToString(CultureInfo.InvariantCulture)} years to {Year(Last)}",
    };

    /// <summary>Reads the written form; years are 1800 to 2199, a window or pool has at least two.</summary>
    public static bool TryParse(string text, out Period? period)
    {
        period = null;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
            return TryYear(text, out var year) && (period = new Period(PeriodForm.Year, year, year)) is not null;
        var (left, right) = (text[..slash], text[(slash + 1)..]);
        if (TryYears(left, out var years) && TryYear(right, out var end))
            period = new Period(PeriodForm.Window, end - years + 1, end);
        else if (TryYear(left, out var start) && right.Length == 2 && right == Year(start + 1)[2..])
            period = new Period(PeriodForm.SplitYear, start, start + 1);
        else if (TryYear(left, out start) && TryYear(right, out end) && end > start)
            period = new Period(PeriodForm.Pooled, start, end);
        return period is not null;
    }

    /// <summary>Whether it is made up as another and as long, so that the two can stand in one series.</summary>
    public bool IsLike(Period other) => Form == other.Form && Last - First == other.Last - other.First;

    /// <summary>Whether two periods share time. A financial or academic year ends where the next begins.</summary>
    public bool Overlaps(Period other) => First <= LastBegun(other) && other.First <= LastBegun(this);

    /// <summary>Earlier ends first; of two that end together, the longer first.</summary>
    public int CompareTo(Period? other) =>
        other is null ? 1 : (Last, First, Form).CompareTo((other.Last, other.First, other.Form));

    public override string ToString() => Code;

    private static int LastBegun(Period period) => period.Form is PeriodForm.SplitYear ? period.First : period.Last;

    private static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    private static bool TryYear(string text, out int year)
    {
        year = 0;
        return text.Length == 4 && text.All(char.IsAsciiDigit)
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 1800 and < 2200;
    }

    private static bool TryYears(string text, out int years)
    {
        years = 0;
        return text.Length is 3 or 4 && text[0] == 'P' && text[^1] == 'Y'
            && int.TryParse(text.AsSpan(1, text.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out years) && years >= 2;
    }
}
