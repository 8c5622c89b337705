using SmcStatic.Geography;
using SmcStatic.Statistics;

namespace SmcStatic.Planning.Figures;

/// <summary>What figures are called: ids, titles and subtitles.</summary>
internal static class FigureWords
{
    /// <summary>An id that lasts: <c>fig-rate-by-sex</c>, <c>fig-rate-itl2-by-sex</c>.</summary>
    /// <param name="slice">What the figure shows.</param>
    /// <param name="before">What tells it from figures of other indicators or levels on its page; may be empty.</param>
    public static string Id(Slice slice, params ReadOnlySpan<string> before)
    {
        var words = new List<string> { "fig" };
        foreach (var word in before)
            words.Add(Slug.Of(word));
        if (slice.Dimensions.Count > 0)
            words.Add("by");
        words.AddRange(slice.Dimensions.Select(d => Slug.Of(d.Code)));
        return string.Join('-', words);
    }

    /// <summary>The id of a slice over the areas of its level.</summary>
    public static string IdAtLevel(Slice slice) => Id(slice, slice.Measure.Id, slice.Level.Code);

    /// <summary>The id of a slice in an area, on the page of the area and the indicator.</summary>
    public static string IdInArea(Slice slice) => Id(slice, slice.Measure.Id);

    /// <summary>The id of a slice in an area, on a page of several indicators.</summary>
    public static string IdAmongIndicators(Indicator indicator, Slice slice) => Id(slice, indicator.Slug, slice.Measure.Id);

    /// <summary>Who an indicator's figures come from.</summary>
    public static string Source(Indicator indicator) => string.Join("; ", indicator.Sources.Select(s => s.Name));

    /// <summary>A measure with what it is broken down by: "In work by sex and ethnicity".</summary>
    public static string Title(Slice slice) => slice.Dimensions.Count == 0
        ? slice.Measure.Name
        : $"{slice.Measure.Name} by {Formats.List([.. slice.Dimensions.Select(IndicatorWords.InSentence)])}";

    /// <summary>Unit, place and time: "Per cent, Kent, 2014 to 2024".</summary>
    public static string Subtitle(Measure measure, string place, IReadOnlyList<FigureEntry> entries) =>
        $"{Formats.Capital(measure.Unit.Name)}, {place}, {Span(entries)}";

    /// <summary>The time that entries span.</summary>
    public static string Span(IReadOnlyList<FigureEntry> entries)
    {
        Period earliest = entries[0].Point.Observation.Period, latest = earliest;
        var first = earliest.First;
        foreach (var entry in entries)
        {
            var period = entry.Point.Observation.Period;
            first = Math.Min(first, period.First);
            if (period.CompareTo(earliest) < 0)
                earliest = period;
            if (period.CompareTo(latest) > 0)
                latest = period;
        }
        if (earliest == latest)
            return latest.Label;
        return earliest.Form is PeriodForm.Year or PeriodForm.SplitYear && latest.Form is PeriodForm.Year or PeriodForm.SplitYear
            ? $"{earliest.Label} to {latest.Label}"
            : $"{first} to {latest.Last}";
    }

    /// <summary>What must be known to read a measure's figures at a level: its kind, and what place means.</summary>
    public static IReadOnlyList<string> Notes(Indicator indicator, Measure measure, Level level)
    {
        var notes = new List<string>(2);
        if (measure.Kind is not ValueKind.Estimate)
            notes.Add(IndicatorWords.Kind(measure));
        if (SaysPlace(level) && IndicatorWords.Place(indicator) is { Length: > 0 } place)
            notes.Add(place);
        return notes;
    }

    /// <summary>Whether it matters at a level what place means: whoever lived in the country at 14 or lives there now, it is one country.</summary>
    public static bool SaysPlace(Level level) => level == Level.Itl1 || level == Level.Itl2 || level == Level.Local;
}
