using SmcStatic.Problems;
using SmcStatic.Statistics;

namespace SmcStatic.Importing.Tables;

/// <summary>A line of <c>rules.csv</c>: which rows it is for, and what they are.</summary>
internal sealed record Rule
{
    /// <summary>Stands for every indicator.</summary>
    public const string AnyIndicator = "*";

    private const char AndLater = '+';

    /// <summary>The indicator's slug, or <see cref="AnyIndicator"/>.</summary>
    public required string Indicator { get; init; }

    /// <summary>The releases it is for, <c>2025-12-18+</c> for one and all later; none: every one.</summary>
    public required IReadOnlyList<string> Releases { get; init; }

    /// <summary>What a row must hold.</summary>
    public required IReadOnlyList<Condition> When { get; init; }

    /// <summary>The measure; empty when the rows are left out.</summary>
    public required string Measure { get; init; }

    /// <summary>Where the period stands.</summary>
    public required PeriodReading Period { get; init; }

    /// <summary>The exceptions.</summary>
    public required Take Take { get; init; }

    /// <summary>Categories that all its rows have, by dimension; an empty category is the total.</summary>
    public required IReadOnlyDictionary<string, string> Set { get; init; }

    /// <summary>What value and interval are multiplied with.</summary>
    public required decimal Scale { get; init; }

    /// <summary>A status of all its rows.</summary>
    public required Status Status { get; init; }

    /// <summary>A note on all its rows.</summary>
    public required string Note { get; init; }

    /// <summary>Why its rows are left out; empty when they are not.</summary>
    public required string LeaveOut { get; init; }

    /// <summary>Where it stands.</summary>
    public required Position At { get; init; }

    /// <summary>Whether it is for an indicator's files of a release.</summary>
    public bool IsFor(string indicator, string release) =>
        (Indicator == indicator || Indicator == AnyIndicator) && (Releases.Count == 0 || Releases.Any(r => Covers(r, release)));

    /// <summary>Reads <c>rules.csv</c>, in order.</summary>
    public static IReadOnlyList<Rule> ReadAll(string data, ProblemLog log) =>
        [.. ImportTable.Read(data, "rules", "indicator,release,when,measure,period,take,set,scale,status,note,leave_out", log).Lines
            .Select(row => Read(row, log)).OfType<Rule>()];

    /// <summary>Dates are written so that their order is that of their text.</summary>
    private static bool Covers(string named, string release) =>
        named.EndsWith(AndLater) ? string.CompareOrdinal(named.TrimEnd(AndLater), release) <= 0 : named == release;

    private static Rule? Read(ImportLine row, ProblemLog log)
    {
        var before = log.Errors;
        var when = Condition.ParseAll(row["when"].Text);
        var period = PeriodReading.Parse(row["period"].Text.Trim());
        var take = Take.Parse(row["take"].Text, out var wrongTake);
        var set = ReadSet(row["set"].Text);
        var scale = 1m;
        var (measure, leaveOut) = (row["measure"].Text.Trim(), row["leave_out"].Text.Trim());

        if (when is null)
            ImportTable.Wrong(row["when"], "A part of when has no =", "column=value, separated by ;", log);
        if (period is null)
            ImportTable.Wrong(row["period"], "The period's form is not known", "year, pooled, window3 or split-year, then where the period stands", log);
        if (take is null)
            ImportTable.Wrong(row["take"], $"{Problem.Quote(wrongTake)} is none of the exceptions", "the exceptions that docs/importing.md lists", log);
        if (set is null)
            ImportTable.Wrong(row["set"], "A part of set has no =", "dimension=category, separated by ;", log);
        if (row["scale"].Text.Trim() is { Length: > 0 } factor && !SourceNumber.TryRead(factor, out scale))
            ImportTable.Wrong(row["scale"], "The factor is not a number", "a number such as 100", log);
        if (!StatusMarkers.TryParse(row["status"].Text, out var status, out var unknown))
            ImportTable.Wrong(row["status"], $"{Problem.Quote(unknown)} is no marker", string.Join(' ', StatusMarkers.All.Select(m => m.Marker)), log);
        if (measure.Length == 0 == (leaveOut.Length == 0))
            ImportTable.Wrong(row["measure"], "A rule either gives its rows a measure or leaves them out", "a measure, or a reason in leave_out", log);
        if (log.Errors > before || when is null || period is null || take is null || set is null)
            return null;

        return new Rule
        {
            Indicator = row["indicator"].Text.Trim(),
            Releases = row["release"].Text.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            When = when, Measure = measure, Period = period, Take = take, Set = set, Scale = scale, Status = status,
            Note = row["note"].Text.Trim(), LeaveOut = leaveOut, At = row.At,
        };
    }

    private static Dictionary<string, string>? ReadSet(string cell)
    {
        var set = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var sides = part.Split('=', 2, StringSplitOptions.TrimEntries);
            if (sides.Length < 2)
                return null;
            set[sides[0]] = sides[1];
        }
        return set;
    }
}
