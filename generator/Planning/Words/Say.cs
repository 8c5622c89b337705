using SmcStatic.Statistics;
using SmcStatic.Statistics.Comparing;

namespace SmcStatic.Planning.Words;

/// <summary>The pieces that sentences are made of: each number and each direction from the figures that it is about.</summary>
internal static class Say
{
    /// <summary>A value as it is printed: "84.3%".</summary>
    public static Piece Value(Observation of) => new(Formats.Value(of.Value!.Value, of.Measure), new Claim(ClaimKind.Value, [of]));

    /// <summary>How large a difference is, without its sign: "1.5 percentage points".</summary>
    public static Piece Size(Observation of) => new(Quantity(Math.Abs(of.Value!.Value.ToDecimal()), of.Measure), new Claim(ClaimKind.Size, [of]));

    /// <summary>The same beside another whose unit was said: "1.5".</summary>
    public static Piece Bare(Observation of) =>
        new(Quantity(Math.Abs(of.Value!.Value.ToDecimal()), of.Measure).Replace(" percentage points", "", StringComparison.Ordinal), new Claim(ClaimKind.Size, [of]));

    /// <summary>An interval: "82.9 to 85.6".</summary>
    public static Piece Interval(Observation of) =>
        new(Formats.Interval(of.Lower!.Value, of.Upper!.Value, of.Measure), new Claim(ClaimKind.Interval, [of]));

    /// <summary>How many people were asked: "3,661".</summary>
    public static Piece Sample(Observation of) => new(Formats.Count(of.SampleSize!.Value), new Claim(ClaimKind.Sample, [of]));

    /// <summary>A period by its own name: "2014 to 2024".</summary>
    public static Piece Period(Observation of) => new(of.Period.Label, new Claim(ClaimKind.Period, [of]));

    /// <summary>When: "in 2024", "over the years 2014 to 2024", "in the 3 years to 2024".</summary>
    public static Clause When(Observation of)
    {
        // The period of such a measure is no time that something happened in, but tells of whom: those born in 1987.
        if (of.Measure.Says.IndexOf(" {when}", StringComparison.Ordinal) is var mark and > 0 && of.Measure.Says[..mark].Split(' ') is [.., var born, var preposition])
            return $"for those {Words($"{born} {preposition}", of)} {Period(of)}";
        return of.Period.Form switch
        {
            PeriodForm.Pooled => $"over the years {Period(of)}",
            PeriodForm.Window => $"in the {Period(of)}",
            _ => $"in {Period(of)}",
        };
    }

    /// <summary>When, of a time long past: "back in 2014", "back in the years 2000 to 2005".</summary>
    public static Clause Back(Observation of)
    {
        if (of.Measure.Says.Contains(" {when}", StringComparison.Ordinal))
            return When(of);
        if (of.Period.Form is PeriodForm.Pooled)
            return $"back in the years {Period(of)}";
        return $"back {When(of)}";
    }

    /// <summary>How far two values lie apart: "1.5 percentage points".</summary>
    public static Piece Gap(Observation one, Observation other) =>
        new(Quantity(Math.Abs(one.Value!.Value.ToDecimal() - other.Value!.Value.ToDecimal()), one.Measure), new Claim(ClaimKind.Gap, [one, other]));

    /// <summary>How many times one value is as great as another: "2.4 times".</summary>
    public static Piece Times(Observation one, Observation other) =>
        new($"{Rounded(one.Value!.Value.ToDecimal() / other.Value!.Value.ToDecimal(), 1)} times", new Claim(ClaimKind.Times, [one, other]));

    /// <summary>Whether one value is higher or lower than another, in a pair of words: "above" or "below".</summary>
    public static Piece Direction(Observation one, Observation other, string higher, string lower) =>
        new(one.Value!.Value.CompareTo(other.Value!.Value) > 0 ? higher : lower, new Claim(ClaimKind.Direction, [one, other]));

    /// <summary>Whether a difference lies above or below the average that it is measured from.</summary>
    public static Piece FromAverage(Observation one, string above, string below) =>
        new(one.Value!.Value.ToDecimal() > 0 ? above : below, new Claim(ClaimKind.Direction, [one]));

    /// <summary>How far a figure lies from what it is compared with: "1.5 percentage points".</summary>
    public static Piece Distance(Comparison of) =>
        new(Quantity(Math.Abs(of.Difference!.Value.Value), of.Figure.Measure), new Claim(ClaimKind.Gap, [of.Figure]));

    /// <summary>Whether it lies above or below what it is compared with.</summary>
    public static Piece Direction(Comparison of, string above, string below) =>
        new(of.Difference!.Value.Value > 0 ? above : below, new Claim(ClaimKind.Direction, [of.Figure]));

    /// <summary>Words that say that two values are printed alike, or that one is printed as 0.</summary>
    public static Piece Same(string words, params IReadOnlyList<Observation> cells) => new(words, new Claim(ClaimKind.Same, cells));

    /// <summary>Words that say what the comparison of each figure with its benchmark allows: "clearly", "may be chance", "cannot be told".</summary>
    public static Piece Verdict(string words, params IReadOnlyList<Observation> cells) => new(words, new Claim(ClaimKind.Verdict, cells));

    /// <summary>Which side of what it is compared with each of the figures lies on: "above".</summary>
    public static Piece Side(string word, IReadOnlyList<Observation> cells) => new(word, new Claim(ClaimKind.Side, cells));

    /// <summary>The category of a composite index's score; where little would have put it into the next one, it is said to be close to that.</summary>
    public static Piece Band(Observation of) => new(BandOf(of.Value!.Value.ToDecimal()), new Claim(ClaimKind.Band, [of]));

    /// <summary>Words that say what the difference of two figures allows.</summary>
    public static Piece Contrast(string words, Observation one, Observation other) => new(words, new Claim(ClaimKind.Contrast, [one, other]));

    /// <summary>The same of several pairs of figures, one after the other.</summary>
    public static Piece Contrasts(string words, IReadOnlyList<Observation> pairs) => new(words, new Claim(ClaimKind.Contrast, pairs));

    /// <summary>Whether the first of each two figures, which differ clearly, is the higher or lower one.</summary>
    public static Piece Directions(string word, IReadOnlyList<Observation> pairs) => new(word, new Claim(ClaimKind.Directions, pairs));

    /// <summary>The places that an area may have, counted from the highest value: "17th to 24th highest of 41".</summary>
    public static Piece Position(Comparison of)
    {
        var (from, to, all) = (of.Position!.Value.From, of.Position!.Value.To, of.Position!.Value.Of);
        var places = from != to ? $"{Ordinal(from)} to {Ordinal(to)} highest" : from == 1 ? "highest" : from == all ? "lowest" : $"{Ordinal(from)} highest";
        return new Piece($"{places} of {Formats.Count(all)}", new Claim(ClaimKind.Position, [of.Figure]));
    }

    /// <summary>That a figure is the highest, or lowest, of all those that are reliable.</summary>
    public static Piece Extreme(string word, Observation of, IReadOnlyList<Observation> all) => new(word, new Claim(ClaimKind.Extreme, [of, .. all.Where(o => o != of)]));

    /// <summary>How many figures there are: "41".</summary>
    public static Piece Count(IReadOnlyList<Observation> cells) => new(Formats.Count(cells.Count), new Claim(ClaimKind.Count, cells));

    /// <summary>Words of the data folder: a group, a subject.</summary>
    public static Piece Words(string words, Observation of) => new(words, new Claim(ClaimKind.Words, [of]));

    /// <summary>The place of a figure, as a sentence names it: "the UK", "Kent".</summary>
    public static Piece Place(Observation of) => Words(AreaWords.Spoken(of.Area), of);

    /// <summary>A place as an owner: "the UK’s", "Wales’s", "the Orkney Islands’".</summary>
    public static Piece PlaceOwn(Observation of) => Words(AreaWords.Own(of.Area), of);

    /// <summary>An indicator as a subject within a sentence: "childhood poverty".</summary>
    public static Piece Subject(Point of) => Words(IndicatorWords.InSentence(of.Indicator), of.Observation);

    /// <summary>Where, at the head of a sentence: "In Kent"; where place means where people grew up: "Among those who grew up in Kent".</summary>
    public static Clause Where(Point of)
    {
        if (of.Indicator.PlaceMeaning == PlaceMeaning.LivedAt14 && Figures.FigureWords.SaysPlace(of.Observation.Area.Level))
            return $"among those who grew up in {Place(of.Observation)}";
        return $"in {Place(of.Observation)}";
    }

    /// <summary>An amount in a unit's own words: "1.5 percentage points", "£0.45"; of shares, percentage points.</summary>
    public static string Quantity(decimal amount, Measure measure)
    {
        var digits = Number.From(decimal.Round(amount, measure.Decimals, MidpointRounding.AwayFromZero));
        if (measure.Unit.Suffix.Trim() is not ("%" or "pp"))
            return Formats.Value(digits, measure);
        var plain = Formats.Plain(digits, measure);
        return plain == "1" ? "1 percentage point" : $"{plain} percentage points";
    }

    /// <summary>The category of a score in words: "middling", "middling (close to lower middling)".</summary>
    public static string BandOf(decimal score)
    {
        var category = ScoreCategory.Of(score);
        if (!category.IsNearCut)
            return category.Name.ToLowerInvariant();
        var cut = ScoreCategory.Cuts.MinBy(c => Math.Abs(score - c));
        var isBelow = ScoreCategory.Cuts.Count(c => c <= cut) > category.Place - 1;
        return $"{category.Name} (close to {ScoreCategory.Names[isBelow ? category.Place : category.Place - 2]})".ToLowerInvariant();
    }

    /// <summary>A place in an order: "1st", "12th", "22nd".</summary>
    public static string Ordinal(int place) => Formats.Count(place) + (place % 100 is >= 11 and <= 13 ? "th" : (place % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" });

    private static string Rounded(decimal value, int decimals) =>
        decimal.Round(value, decimals, MidpointRounding.AwayFromZero).ToString($"0.{new string('#', decimals)}", Formats.Culture);
}
