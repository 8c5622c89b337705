using SmcStatic.Statistics;
using SmcStatic.Statistics.Comparing;

namespace SmcStatic.Planning.Words;

/// <summary>Sentences on one figure: what it says, where its area stands, how it changed, how groups differ.</summary>
internal static class Told
{
    /// <summary>"In Kent, 34.4% of parents of dependent children had a degree over the years 2014 to 2024."</summary>
    public static Sentence Figure(Point point)
    {
        var figure = point.Observation;
        if (figure.Value is not null)
            return Sentence.Of($"{Say.Where(point)}, {Statement.Of(point)}");
        return Sentence.Of($"{Say.Where(point)}, the figure {Say.When(figure)} is {Say.Words(StatusKey.Words(figure.Status & StatusMarkers.Missing), figure)}");
    }

    /// <summary>Where its area may stand among all of its level; none where that cannot be told.</summary>
    public static Sentence? Position(Comparison comparison)
    {
        if (comparison.Position is not { } position)
            return null;
        var areas = Say.Words(comparison.Figure.Area.Level.Plural, comparison.Figure);
        if (position.IsPlain)
            return Sentence.Of($"It is the {Say.Position(comparison)} {areas}, counted without regard to chance");
        if (position.From == 1 && position.To == position.Of)
            return Sentence.Of($"Its range is too wide to give it a place: anywhere from {Say.Position(comparison)} {areas}");
        if (position.From == position.To)
            return Sentence.Of($"It stands {Say.Position(comparison)} {areas}");
        return Sentence.Of($"It may stand anywhere from {Say.Position(comparison)} {areas}");
    }

    /// <summary>How it changed since the figure before it; none where there is none.</summary>
    public static Sentence? Change(Observation now)
    {
        var change = Statistics.Comparing.Change.Of(now);
        if (change.Earlier is not { Value: not null } then)
            return null;
        if (now.Measure.Kind is ValueKind.ModelledDifference)
            return null;
        if (Formats.Value(now.Value!.Value, now.Measure) == Formats.Value(then.Value.Value, then.Measure))
            return Sentence.Of($"It was {Say.Same("the same", now, then)} {Say.When(then)}");
        var (what, rise) = now.Measure.Kind is ValueKind.ZScore ? ("Its standing among areas has", Say.Direction(now, then, "risen", "fallen")) : ("It has", Say.Direction(now, then, "risen", "fallen"));
        return change.Judgement.Verdict switch
        {
            Verdict.ClearlyHigher or Verdict.ClearlyLower => Sentence.Of($"{Plain(what)} {Say.Contrast("clearly", now, then)} {rise}, from {Say.Value(then)} {Say.When(then)}"),
            Verdict.NoClearDifference => Sentence.Of($"{Say.When(then)} it was {Say.Value(then)}, but the change {Say.Contrast("may be chance", now, then)}"),
            _ => Sentence.Of($"{Plain(what)} {rise} from {Say.Value(then)} {Say.When(then)}; without published ranges, whether that is more than chance {Say.Contrast("cannot be told", now, then)}"),
        };
    }

    /// <summary>How far two groups lie apart, the one with the higher value first.</summary>
    public static Sentence Gap(Indicator indicator, Statistics.Comparing.Gap gap)
    {
        var (high, low) = gap.Value >= 0 ? (gap.One, gap.Other) : (gap.Other, gap.One);
        var (one, other) = (Group(indicator, high), Group(indicator, low));
        return gap.Judgement.Verdict switch
        {
            Verdict.ClearlyHigher or Verdict.ClearlyLower => Sentence.Of($"Among {one} it was {Say.Value(high)} {Say.When(high)}, among {other} {Say.Value(low)}: a {Say.Contrast("clear", high, low)} gap of {Say.Gap(high, low)}"),
            Verdict.NoClearDifference => Sentence.Of($"Among {one} it was {Say.Value(high)} {Say.When(high)} and among {other} {Say.Value(low)}, but the gap {Say.Contrast("may be chance", high, low)}"),
            _ => Sentence.Of($"{Say.When(high)} it was {Say.Value(high)} among {one} and {Say.Value(low)} among {other}, {Say.Gap(high, low)} apart; without published ranges, whether that is more than chance {Say.Contrast("cannot be told", high, low)}"),
        };
    }

    /// <summary>That a figure rests on few answers; none where it is reliable.</summary>
    public static Sentence? Caution(Observation figure) => figure.Status.HasFlag(Status.LowReliability)
        ? Sentence.Of($"It rests on few answers and is marked as {Say.Words(StatusKey.Words(Status.LowReliability), figure)}")
        : null;

    private static Piece Group(Indicator indicator, Observation figure) =>
        Say.Words(PeopleWords.Group(indicator, figure.Categories.Categories.Where(c => !PeopleWords.IsOutcome(indicator, c))), figure);

    private static Piece Plain(string words) => new(words);
}
