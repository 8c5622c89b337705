using System.Globalization;
using SmcStatic.Importing.Tables;
using SmcStatic.Problems;
using SmcStatic.Statistics;

namespace SmcStatic.Importing;

/// <summary>Reads the figures of a row by a rule: exact numbers, scaled, with a status where one follows from them.</summary>
/// <param name="row">The row.</param>
/// <param name="rule">The rule it is understood by.</param>
/// <param name="log">Takes the problems.</param>
internal sealed class FigureReader(SourceRow row, Rule rule, ProblemLog log)
{
    private const string NotThere = "x";
    private const string Withheld = "[c]";

    /// <summary>A figure from fewer people than this is of low reliability.</summary>
    private const int SmallestReliableSample = 100;

    /// <summary>The figures and their status.</summary>
    public (Figures Figures, Status Status) Read()
    {
        var value = Number(rule.Take.Value, rule.Scale);
        var (lower, upper) = Interval(value);
        var (sample, isSmall) = Sample();
        var status = rule.Status;
        if (value is null && (status & StatusMarkers.Missing) == Status.None)
            status |= Status.NotAvailable;
        if (value is not null && (status & StatusMarkers.Missing) != Status.None)
            log.Add(ImportProblems.StatusBesideValue, row.PositionOf(rule.Take.Value), $"The rule on line {rule.At.Line} gives {StatusMarkers.Write(rule.Status)}, but there is a value", row[rule.Take.Value]);
        if (value is not null && isSmall && rule.Take.Sample != SampleTaking.Part)
            status |= Status.LowReliability;
        return (new Figures(Write(value, rule.Take.Value), Write(lower, "lci"), Write(upper, "uci"), sample), status);
    }

    private (decimal? Lower, decimal? Upper) Interval(decimal? value)
    {
        if (rule.Take.Interval.IsDropped)
            return (null, null);
        var factor = rule.Scale * rule.Take.Interval.Factor;
        var (lower, upper) = (Number("lci", factor), Number("uci", factor));
        if ((lower is null) != (upper is null) || (lower is not null && value is null))
        {
            log.Add(ImportProblems.IntervalHalf, row.PositionOf("lci"), "The interval is not whole, or has no value", $"{row["lci"]} to {row["uci"]} beside {row[rule.Take.Value]}");
            return (null, null);
        }
        if (lower > value || upper < value)
            log.Add(ImportProblems.IntervalElsewhere, row.PositionOf("lci"), $"The value {row[rule.Take.Value]} lies outside its interval", $"{row["lci"]} to {row["uci"]}");
        return (lower, upper);
    }

    private (string Sample, bool IsSmall) Sample()
    {
        var text = row["sample_size"];
        if (text.Length == 0 || rule.Take.Sample == SampleTaking.None)
            return ("", false);
        if (Spelling.Same(text, NotThere))
            return (Withheld, false);
        if (!SourceNumber.TryRead(text, out var size))
        {
            log.Add(ImportProblems.NumberUnknown, row.PositionOf("sample_size"), $"{Problem.Quote(text)} is no sample size", text);
            return ("", false);
        }
        if (rule.Take.Sample == SampleTaking.Round)
            size = SourceNumber.Round(size, 0);
        if (size != decimal.Truncate(size) || size < 0)
            log.Add(ImportProblems.SampleNotWhole, row.PositionOf("sample_size"), $"{text} people cannot have been asked", text);
        return (decimal.Truncate(size).ToString(CultureInfo.InvariantCulture), size < SmallestReliableSample);
    }

    private decimal? Number(string column, decimal factor)
    {
        var text = row[column];
        if (text.Length == 0 || Spelling.Same(text, NotThere))
            return null;
        if (!SourceNumber.TryRead(text, out var number))
        {
            log.Add(ImportProblems.NumberUnknown, row.PositionOf(column), $"{Problem.Quote(text)} is not a number", text);
            return null;
        }
        var scaled = SourceNumber.Scale(number, factor);
        return rule.Take.Decimals is { } decimals ? SourceNumber.Round(scaled, decimals) : scaled;
    }

    private string Write(decimal? number, string column)
    {
        if (number is not { } there)
            return "";
        if (SourceNumber.Write(there) is { } text)
            return text;
        log.Add(ImportProblems.NumberTooLong, row.PositionOf(column), $"{row[column]} has too many digits", row[column]);
        return "";
    }
}
