using SmcStatic.Problems;
using SmcStatic.Reading;
using SmcStatic.Statistics;

namespace SmcStatic.Joining;

/// <summary>Reads the cells of a row that hold its figures: value, interval, sample size. A withheld value is left out before it is looked at.</summary>
internal sealed class Figures(TableReader reader, RowProblems problems)
{
    private const char Minus = '\u2212';

    /// <summary>The value of the present row.</summary>
    public Number? Value { get; private set; }

    /// <summary>The lower end of its interval.</summary>
    public Number? Lower { get; private set; }

    /// <summary>The upper end of its interval.</summary>
    public Number? Upper { get; private set; }

    /// <summary>Its sample size.</summary>
    public int? SampleSize { get; private set; }

    /// <summary>Whether the sample size is withheld.</summary>
    public bool SampleSizeWithheld { get; private set; }

    /// <summary>Reads the present row, whose status is known.</summary>
    public void Read(Status status)
    {
        (Value, Lower, Upper, SampleSize, SampleSizeWithheld) = (null, null, null, null, false);
        var reasons = status & StatusMarkers.Missing;
        if (reasons != Status.None && (reasons & (reasons - 1)) != Status.None)
            problems.Add(ObservationProblems.SeveralReasons, reader.At(Columns.Status), "The value is missing for more than one reason", StatusMarkers.Write(status));
        if (reasons == Status.Confidential)
            LeaveOut();
        else if (reasons != Status.None)
            RefuseBeside(reasons);
        else
            ReadNumbers();
        ReadSampleSize(status);
    }

    // The found text names the marker alone: what stands beside [c] must not reach a screen or a log either.
    private void LeaveOut()
    {
        foreach (var column in (ReadOnlySpan<int>)[Columns.Value, Columns.Lower, Columns.Upper])
        {
            if (reader.IsEmpty(column))
                continue;
            problems.Add(ObservationProblems.ValueBesideConfidential, reader.At(column), "A value or an interval stands beside [c]", "[c]");
            var withheld = reader.Chars(column).ToString();
            if (reader.Chars(Columns.Note).Contains(withheld, StringComparison.Ordinal))
                problems.Add(ObservationProblems.NoteTellsValue, reader.At(Columns.Note), "The note repeats what is withheld", "[c]");
        }
    }

    private void RefuseBeside(Status reasons)
    {
        var marker = StatusMarkers.Write(reasons);
        if (!reader.IsEmpty(Columns.Value))
            problems.Add(ObservationProblems.ValueBesideReason, reader.At(Columns.Value), $"A value stands beside {marker}", marker);
        else if (!reader.IsEmpty(Columns.Lower) || !reader.IsEmpty(Columns.Upper))
            problems.Add(ObservationProblems.ValueBesideReason, reader.At(Columns.Lower), $"An interval stands beside {marker}", marker);
    }

    private void ReadNumbers()
    {
        var sound = TryNumber(Columns.Value, out var value) & TryNumber(Columns.Lower, out var lower) & TryNumber(Columns.Upper, out var upper);
        (Value, Lower, Upper) = (value, lower, upper);
        if (!sound)
            return;
        if (value is null)
        {
            if (lower is null && upper is null)
                problems.Add(ObservationProblems.NoReason, reader.At(Columns.Value), "The value is missing, and the status does not say why");
            else
                problems.Add(ObservationProblems.IntervalAlone, reader.At(Columns.Lower), "An interval stands without a value", $"lower {lower}, upper {upper}");
        }
        else if (lower is null != upper is null)
            problems.Add(ObservationProblems.OneEnd, reader.At(lower is null ? Columns.Lower : Columns.Upper),
                $"The interval has no {(lower is null ? "lower" : "upper")} end", $"lower {Shown(lower)}, upper {Shown(upper)}");
        else if (lower > upper)
            problems.Add(ObservationProblems.LowerAboveUpper, reader.At(Columns.Lower), $"The lower end {lower} lies above the upper end {upper}", $"lower {lower}, upper {upper}");
        else if (value < lower || value > upper)
            problems.Add(ObservationProblems.OutsideInterval, reader.At(Columns.Value), $"The value {value} lies outside its interval", $"value {value}, lower {lower}, upper {upper}");
    }

    private bool TryNumber(int column, out Number? number)
    {
        number = null;
        if (reader.IsEmpty(column))
            return true;
        var text = reader.Chars(column);
        if (Number.TryParse(text, out var read))
        {
            number = read;
            return true;
        }
        var found = text.ToString();
        problems.Add(ObservationProblems.Number, reader.At(column), $"{Problem.Quote(found)} is not a number", found, cure: CureOf(found));
        return false;
    }

    private void ReadSampleSize(Status status)
    {
        if (reader.IsEmpty(Columns.SampleSize))
            return;
        var text = reader.Chars(Columns.SampleSize);
        SampleSizeWithheld = text is "[c]";
        if (SampleSizeWithheld)
            return;
        if (status.HasFlag(Status.Confidential))
            problems.Add(ObservationProblems.SampleBesideConfidential, reader.At(Columns.SampleSize), "A sample size stands beside a withheld value", "[c]");
        else if (text.IndexOfAnyExceptInRange('0', '9') < 0 && int.TryParse(text, out var size))
            SampleSize = size;
        else
            problems.Add(ObservationProblems.SampleSize, reader.At(Columns.SampleSize), $"{Problem.Quote(text.ToString())} is not a whole number", text.ToString());
    }

    /// <summary>The cure for what people, spreadsheets and programs write in the place of a number.</summary>
    private static string? CureOf(string text) => text switch
    {
        ['[', .., ']'] => "Empty the cell, and write the marker into the column status.",
        _ when text.Trim() != text => "Take out the space beside the number.",
        ['=', ..] => "Put the result in the place of the formula: copy the cell and paste it as a value.",
        _ when text.Contains(Minus, StringComparison.Ordinal) => "Type the hyphen-minus of the keyboard (-) in the place of the typographic minus.",
        _ when text.Contains(',', StringComparison.Ordinal) => "Write a full stop for the decimals, and nothing between thousands.",
        _ when text.Contains('%', StringComparison.Ordinal) || text.Contains('£', StringComparison.Ordinal) => "Take the unit out: the measure's settings in about.md name it.",
        _ when text.Equals("nan", StringComparison.OrdinalIgnoreCase) || text.Equals("na", StringComparison.OrdinalIgnoreCase) || text.Equals("n/a", StringComparison.OrdinalIgnoreCase)
            || text is "x" or "z" or "c" or "-" or ".." => "Empty the cell, and say in status why there is no value: [x] not available, [z] not applicable, [c] confidential.",
        _ when text.Contains('e', StringComparison.OrdinalIgnoreCase) && text.Any(char.IsAsciiDigit) => "Write all digits: 100000, not 1e5.",
        _ when text.All(c => char.IsAsciiDigit(c) || c is '.' or '-') && text.Length > 16 => "Round the number to at most 17 digits.",
        _ => null,
    };

    private static string Shown(Number? number) => number?.ToString() ?? "empty";
}
