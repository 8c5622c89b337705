using SmcStatic.Statistics;
using SmcStatic.Statistics.Comparing;

namespace SmcStatic.Planning.Words;

/// <summary>
/// The sentences on one indicator, one after the other: what it says, how it compares, where its area stands, how it changed, how groups differ.
/// What cannot be tested for want of ranges is said once, at the end.
/// </summary>
/// <param name="indicator">The indicator.</param>
internal sealed class Telling(Indicator indicator)
{
    /// <summary>A page opens with no more sentences.</summary>
    private const int Most = 6;

    private readonly List<Sentence> sentences = [];
    private readonly List<Observation> places = [];
    private readonly List<Observation> changes = [];
    private readonly List<Observation> gaps = [];
    private Sentence? longAgo;
    private Observation? beside;

    /// <summary>The sentences, with what cannot be told at their end.</summary>
    public IReadOnlyList<Sentence> Told
    {
        get
        {
            List<Sentence> untold = [.. Untold()];
            // What it was long ago is the first that a reader can do without.
            return longAgo is { } least && sentences.Count + untold.Count > Most ? [.. sentences.Where(s => s != least), .. untold] : [.. sentences, .. untold];
        }
    }

    public void Add(Sentence? sentence)
    {
        if (sentence is not null)
            sentences.Add(sentence);
    }

    /// <summary>"In Kent, 34.4% of parents of dependent children had a degree over the years 2014 to 2024."</summary>
    public void Figure(Observation figure)
    {
        var point = new Point(indicator, figure);
        Add(figure.Value is not null
            ? Sentence.Of($"{Say.Where(point)}, {Statement.Of(point)}")
            : Sentence.Of($"{Say.Where(point)}, the figure {Say.When(figure)} is {Say.Words(StatusKey.Words(figure.Status & StatusMarkers.Missing), figure)}"));
    }

    /// <summary>How a figure compares with the UK, its nation or an average.</summary>
    public void Compared(Comparison comparison)
    {
        var isBare = comparison.Untested is Untested.NoInterval or Untested.BenchmarkWithoutInterval or Untested.CompositeIndex;
        if (isBare && comparison.Like is { Value: not null } like && like.Period == comparison.Figure.Period)
        {
            Add(Versus.BesideLike(comparison.Figure, like));
            beside = like;
        }
        if (isBare)
            places.Add(comparison.Figure);
        else
            Add(Versus.Of(comparison));
    }

    /// <summary>That whether places differ cannot be told.</summary>
    public void CannotTell(IEnumerable<Observation> figures) => places.AddRange(figures);

    /// <summary>Where an area may stand among all of its level.</summary>
    public void Position(Comparison comparison)
    {
        if (comparison.Position is not { } position)
            return;
        var areas = Say.Words(comparison.Figure.Area.Level.Plural, comparison.Figure);
        var at = Say.Position(comparison);
        Add(position switch
        {
            { IsPlain: true } => Sentence.Of($"It is the {at} {areas} by its figure alone"),
            { From: 1 } when position.To == position.Of => Sentence.Of($"Its range is too wide to give it a place: anywhere from {at} {areas}"),
            _ when position.From == position.To => Sentence.Of($"It stands {at} {areas}"),
            _ => Sentence.Of($"It may stand anywhere from {at} {areas}"),
        });
    }

    /// <summary>How it changed since the figure before it, and since the start of its series.</summary>
    /// <param name="series">The figure over time, the oldest first.</param>
    /// <param name="headline">The figure that was told before; where it is of another measure than the series, only the long view is told.</param>
    public void Changes(IReadOnlyList<Observation> series, Observation headline)
    {
        if (series.Count == 0 || series[^1] is not { Value: not null, Measure.Kind: not ValueKind.ModelledDifference } now)
            return;
        var subject = now.Measure.Kind switch { ValueKind.ZScore => "its score", ValueKind.MovingAverage => "the moving average", _ => "it" };
        var last = now == headline && Change.Of(now).Earlier is { Value: not null } before ? before : (Observation?)null;
        if (last is { } then)
            Since(now, then, subject);
        if (Series.Earliest(series) is { } first && first != last)
        {
            Back(now, first, subject);
            longAgo = sentences[^1];
        }
    }

    /// <summary>How far two groups lie apart.</summary>
    /// <param name="gap">The gap.</param>
    /// <param name="headline">The figure that was told before; none where none of this measure was.</param>
    public void Apart(Gap gap, Observation? headline)
    {
        var (high, low) = gap.Value >= 0 ? (gap.One, gap.Other) : (gap.Other, gap.One);
        if (headline is null)
        {
            Figure(high);
            Add(Sentence.Of($"Among {Group(low)} it was {Say.Value(low)}{Certainty(high, low, gap.Judgement)}"));
        }
        else if (headline == high || headline == low)
            Add(Sentence.Of($"Among {Group(headline == high ? low : high)} it was {Say.Value(headline == high ? low : high)}{Certainty(high, low, gap.Judgement)}"));
        else if (headline.Value.Period == high.Period)
            Add(Sentence.Of($"{new Piece(high.Measure.Kind is ValueKind.Index ? "the figure" : "it")} was {Say.Value(high)} among {Group(high)} and {Say.Value(low)} among {Group(low)}{Certainty(high, low, gap.Judgement)}"));
        else
            Add(Sentence.Of($"{Say.When(high)} it was {Say.Value(high)} among {Group(high)} and {Say.Value(low)} among {Group(low)}{Certainty(high, low, gap.Judgement)}"));
        if (gap.Judgement.Verdict is Verdict.CannotBeTested)
            gaps.AddRange([high, low]);
    }

    /// <summary>How wide a gap is, and how certain, whose two ends were told before.</summary>
    public void GapOf(Gap gap)
    {
        var (one, other) = (gap.One, gap.Other);
        switch (gap.Judgement.Verdict)
        {
            case Verdict.ClearlyHigher or Verdict.ClearlyLower:
                Add(Sentence.Of($"That is a {Say.Contrast("clear", one, other)} gap of {Say.Gap(one, other)}"));
                break;
            case Verdict.NoClearDifference:
                Add(Sentence.Of($"They lie {Say.Gap(one, other)} apart, but the gap {Say.Contrast("may be chance", one, other)}"));
                break;
            default:
                gaps.AddRange([one, other]);
                break;
        }
    }

    /// <summary>What is left to say of a figure of which hardly anything could be told.</summary>
    public void Alone(Observation figure)
    {
        if (figure.Value is null)
            Add(Sentence.Of($"That does not mean that it is zero"));
        else if (sentences.Count == 1 && figure.Lower is not null && figure.Lower != figure.Upper)
            Add(Sentence.Of($"Its range, in which the true figure probably lies, is {Say.Interval(figure)}"));
    }

    /// <summary>That a figure rests on few answers.</summary>
    public void Caution(Observation figure)
    {
        if (figure.Status.HasFlag(Status.LowReliability))
            Add(Sentence.Of($"It rests on few answers and is marked as {Say.Words(StatusKey.Words(Status.LowReliability), figure)}"));
    }

    private void Since(Observation now, Observation then, string subject)
    {
        if (IsAlike(now, then))
        {
            Add(Sentence.Of($"It was {Say.Same("the same", now, then)} {Say.When(then)}"));
            return;
        }
        var (moved, what) = (Say.Direction(now, then, "risen", "fallen"), new Piece(subject));
        switch (Contrasts.Of(now, then).Verdict)
        {
            case Verdict.ClearlyHigher or Verdict.ClearlyLower:
                Add(Sentence.Of($"{what} has {Say.Contrast("clearly", now, then)} {moved} from {Say.Value(then)} {Say.When(then)}"));
                break;
            case Verdict.NoClearDifference:
                Add(Sentence.Of($"{Say.When(then)} {what} was {Say.Value(then)}, but the change {Say.Contrast("may be chance", now, then)}"));
                break;
            default:
                Add(Sentence.Of($"{what} has {moved} from {Say.Value(then)} {Say.When(then)}"));
                changes.AddRange([now, then]);
                break;
        }
    }

    /// <summary>What it was long ago: told from then to now, where <see cref="Since"/> tells from now to then.</summary>
    private void Back(Observation now, Observation then, string subject)
    {
        if (IsAlike(now, then))
            return;
        var what = new Piece(subject);
        switch (Contrasts.Of(now, then).Verdict)
        {
            case Verdict.ClearlyHigher or Verdict.ClearlyLower:
                Add(Sentence.Of($"{Say.Back(then)} {what} was {Say.Contrast("clearly", then, now)} {Say.Direction(then, now, "higher", "lower")}, at {Say.Value(then)}"));
                break;
            case Verdict.NoClearDifference:
                Add(Sentence.Of($"{Say.Back(then)} {what} stood at {Say.Value(then)}, and the change since {Say.Contrast("may be chance", now, then)}"));
                break;
            default:
                Add(Sentence.Of($"{Say.Back(then)} {what} was {Say.Direction(then, now, "higher", "lower")}, at {Say.Value(then)}"));
                changes.AddRange([now, then]);
                break;
        }
    }

    private static Clause Certainty(Observation high, Observation low, Judgement judgement) => judgement.Verdict switch
    {
        Verdict.ClearlyHigher or Verdict.ClearlyLower => Same($", a {Say.Contrast("clear", high, low)} gap of {Say.Gap(high, low)}"),
        Verdict.NoClearDifference => Same($", but the gap {Say.Contrast("may be chance", high, low)}"),
        _ => Same($", a gap of {Say.Gap(high, low)}"),
    };

    /// <summary>What cannot be told for want of ranges: of places, then of changes and of groups.</summary>
    private IEnumerable<Sentence> Untold()
    {
        List<Observation> pairs = [.. changes, .. gaps];
        var what = (changes.Count, gaps.Count) switch
        {
            (0, 2) => "the gap is",
            (0, _) => "the gaps are",
            (2, 0) => "the change is",
            (_, 0) => "the changes are",
            _ => "the changes and gaps are",
        };
        if (places.Count > 0)
            yield return Sentence.Of($"No range is published, so whether {new Piece(places.Count > 1 ? "places differ" : "it differs from ")}{Elsewhere()} by more than chance {Say.Verdict("cannot be told", places)}");
        if (pairs.Count > 0)
            yield return places.Count > 0
                ? Sentence.Of($"{Say.Contrasts("nor can it be told", pairs)} whether {new Piece(what)}")
                : Sentence.Of($"No range is published, so whether {new Piece(what)} more than chance {Say.Contrasts("cannot be told", pairs)}");
    }

    private Piece Elsewhere() => new(places.Count > 1 ? "" : beside is { } like ? AreaWords.Spoken(like.Area) : "other places");

    private Piece Group(Observation figure) =>
        Say.Words(PeopleWords.Group(indicator, figure.Categories.Categories.Where(c => !PeopleWords.IsOutcome(indicator, c))), figure);

    private static bool IsAlike(Observation one, Observation other) => Formats.Value(one.Value!.Value, one.Measure) == Formats.Value(other.Value!.Value, other.Measure);

    // In a choice an interpolated string would be made a string.
    private static Clause Same(Clause clause) => clause;
}
