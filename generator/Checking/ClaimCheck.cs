using SmcStatic.Planning;
using SmcStatic.Planning.Words;
using SmcStatic.Statistics;
using SmcStatic.Statistics.Comparing;

namespace SmcStatic.Checking;

/// <summary>Works out anew what a piece of a sentence claims, from the figures that it names and the words that a reader sees.</summary>
/// <param name="comparisons">What each figure allows one to say.</param>
internal sealed class ClaimCheck(Comparisons comparisons)
{
    private static readonly string[] Clear = ["clear", "clearly", "clear difference"];
    private static readonly string[] Unclear = ["may be chance", "no clear difference"];
    private static readonly string[] Untested = ["cannot be told", "cannot be tested", "nor can it be told"];

    /// <summary>What the piece would have to say; none when it says it.</summary>
    /// <param name="claim">The piece.</param>
    /// <param name="cells">The figures it is about, in its order; at least one.</param>
    public string? Fault(PageClaim claim, IReadOnlyList<Point> cells)
    {
        var first = cells[0].Observation;
        return claim.Kind switch
        {
            "value" => Unless(claim.Text, Printed(first.Value, first)) ?? (claim.Value == Printed(first.Value, first) ? null : $"value=\"{Printed(first.Value, first)}\""),
            "size" => Unless(claim.Text, Amount(first.Value?.ToDecimal(), first)),
            "interval" => Unless(claim.Text, Printed(first.Lower, first), Printed(first.Upper, first)),
            "period" => claim.Text == first.Period.Label ? null : first.Period.Label,
            "sample" => Unless(claim.Text, first.SampleSize?.ToString(Formats.Culture)),
            "gap" => Unless(claim.Text, Amount(DistanceOf(cells), first)),
            "times" => Unless(claim.Text, Ratio(cells)),
            "direction" => DirectionWords.SignOf(claim.Text) is var sign and not 0 && sign == Math.Sign(DistanceOf(cells) ?? 0) ? null : $"a word for {DistanceOf(cells)}",
            "side" => cells.All(c => DirectionWords.SignOf(claim.Text) is var side and not 0 && side == Math.Sign(DistanceOf([c]) ?? 0)) ? null : "figures that all lie on that side",
            "same" => Amount(DistanceOf(cells), first) is { } apart && apart.All(c => c is '0' or '.') ? null : $"figures that are {Amount(DistanceOf(cells), first)} apart",
            "verdict" => cells.All(c => Is(claim.Text, comparisons.Of(c.Indicator, c.Observation).Verdict)) ? null : string.Join(", ", cells.Select(c => comparisons.Of(c.Indicator, c.Observation).Verdict).Distinct()),
            "contrast" => cells.Count % 2 == 0 && cells.Chunk(2).All(pair => Is(claim.Text, Contrast(pair))) ? null : Contrast(cells).ToString(),
            "directions" => cells.Count % 2 == 0 && cells.Chunk(2).All(p => Contrast(p).IsClear() && DirectionWords.SignOf(claim.Text) is var sign and not 0 && sign == Math.Sign(DistanceOf(p) ?? 0)) ? null : "pairs that all differ clearly in that direction",
            "count" => Unless(claim.Text, cells.Count.ToString(Formats.Culture)),
            "position" => PositionFault(claim.Text, cells[0]),
            "extreme" => ExtremeFault(claim.Text, [.. cells.Select(c => c.Observation)]),
            "band" => BandFault(claim.Text, first),
            "words" => cells.Any(c => WordsOf.Holds(c, claim.Text)) ? null : "words of the data folder about this figure",
            _ => $"a claim of a kind that is known, not {claim.Kind}",
        };
    }

    /// <summary>What the difference of two figures allows one to say.</summary>
    public static Verdict Contrast(IReadOnlyList<Point> cells) => cells.Count == 2 ? Contrasts.Of(cells[0].Observation, cells[1].Observation).Verdict : Verdict.CannotBeTested;

    /// <summary>Whether words say what a verdict does.</summary>
    public static bool Is(string words, Verdict verdict) => verdict switch
    {
        Verdict.ClearlyHigher or Verdict.ClearlyLower => Clear.Contains(words.ToLowerInvariant()),
        Verdict.NoClearDifference => Unclear.Contains(words.ToLowerInvariant()),
        Verdict.CannotBeTested => Untested.Contains(words.ToLowerInvariant()),
        _ => false,
    };

    /// <summary>The first figure less the second, or less what it is compared with; of a difference from an average, the figure itself.</summary>
    private decimal? DistanceOf(IReadOnlyList<Point> cells) => cells.Count == 1
        ? comparisons.Of(cells[0].Indicator, cells[0].Observation) is { Difference: { } difference } ? difference.Value
            : cells[0].Observation is { Measure.Kind: ValueKind.ModelledDifference or ValueKind.ZScore } own ? own.Value?.ToDecimal() : null
        : cells[0].Observation.Value?.ToDecimal() - cells[1].Observation.Value?.ToDecimal();

    /// <summary>A problem unless the text shows these numbers and no others.</summary>
    private static string? Unless(string text, params string?[] numbers) =>
        numbers.Contains(null) ? "a figure that has a value" : Numbers(text).SequenceEqual(numbers) ? null : string.Join(" to ", numbers);

    // The prefix of every unit is a sign of money; whatever it is, it is no part of the number.
    private static IReadOnlyList<string> Numbers(string text) => ShownNumber.All(text.Replace("£", "", StringComparison.Ordinal).Replace("€", "", StringComparison.Ordinal), NoUnit);

    private static readonly Unit NoUnit = new("", "", "", "");

    private static string? Printed(Number? number, Observation of) => number?.Round(of.Measure.Decimals).ToString();

    private static string? Amount(decimal? number, Observation of) => number is { } some
        ? (Math.Round(Math.Abs(some), of.Measure.Decimals, MidpointRounding.AwayFromZero) + new decimal(0, 0, 0, false, (byte)of.Measure.Decimals)).ToString(Formats.Culture)
        : null;

    private static string? Ratio(IReadOnlyList<Point> cells) =>
        cells.Count == 2 && cells[0].Observation.Value is { } one && cells[1].Observation.Value is { } other && other.ToDecimal() != 0
            ? Math.Round(one.ToDecimal() / other.ToDecimal(), 1, MidpointRounding.AwayFromZero).ToString("0.#", Formats.Culture)
            : null;

    private string? PositionFault(string text, Point cell)
    {
        if (comparisons.Of(cell.Indicator, cell.Observation).Position is not { } position)
            return "a figure that has a position";
        int[] expected = position switch
        {
            _ when position.From != position.To => [position.From, position.To, position.Of],
            { From: 1 } when text.StartsWith("highest", StringComparison.Ordinal) => [position.Of],
            _ when position.From == position.Of && text.StartsWith("lowest", StringComparison.Ordinal) => [position.Of],
            _ => [position.From, position.Of],
        };
        return Unless(text, [.. expected.Select(n => n.ToString(Formats.Culture))]);
    }

    private static string? ExtremeFault(string text, List<Observation> cells)
    {
        if (cells[0].Status.HasFlag(Status.LowReliability) || cells[0].Value is not { } first)
            return "a figure that is reliable";
        var isHighest = DirectionWords.In(text).Any(w => w is "highest" or "largest" or "greatest" or "most");
        var isLowest = DirectionWords.In(text).Any(w => w is "lowest" or "smallest" or "fewest" or "least");
        var others = cells.Skip(1).Select(c => c.Value).OfType<Number>().ToList();
        return isHighest != isLowest && others.TrueForAll(o => isHighest ? first.CompareTo(o) >= 0 : first.CompareTo(o) <= 0) ? null : "the figure at the other end";
    }

    private static string? BandFault(string text, Observation cell)
    {
        if (cell.Value?.ToDecimal() is not { } score)
            return "a figure that has a value";
        var named = text.TrimEnd(')').Split(" (close to ");
        var own = ScoreCategory.Of(score);
        if (!named[0].Equals(own.Name, StringComparison.OrdinalIgnoreCase) || named.Length == 2 != own.IsNearCut)
            return own.IsNearCut ? $"{own.Name}, and what it is close to" : own.Name;
        // As much more, or less, as is near puts it into the category that it is close to.
        string[] beside = [ScoreCategory.Of(score - ScoreCategory.Near).Name, ScoreCategory.Of(score + ScoreCategory.Near).Name];
        return named.Length == 1 || beside.Any(b => b != own.Name && b.Equals(named[1], StringComparison.OrdinalIgnoreCase)) ? null : "the category on the other side of the cut";
    }
}
