using SmcStatic.Geography;
using SmcStatic.Statistics;

namespace SmcStatic.Planning.Figures;

/// <summary>The cells of tables, as they are printed.</summary>
internal static class Cells
{
    /// <summary>A cell with nothing to say: it has the class of no figure, since no observation stands behind it.</summary>
    public static FigureCell Empty { get; } = new("empty", "");

    public static FigureCell Label(string text, Address? address = null, bool isHeader = false) => new("label", text, "", address, isHeader);

    /// <summary>The value with its unit; a missing one is its markers and their words, never a number. A remark stands with the status.</summary>
    /// <param name="observation">Whose value.</param>
    /// <param name="of">Whose it is, where no cell of the row says so.</param>
    public static FigureCell Value(Observation observation, string of = "") => observation.Value is { } value
        ? new("value", Formats.Value(value, observation.Measure), IsNumber: true, Of: of)
        : new("value", StatusMarkers.Write(observation.Status & StatusMarkers.Missing), StatusKey.Words(observation.Status & StatusMarkers.Missing), IsNumber: true, IsMissing: true, Of: of);

    public static FigureCell Interval(Observation observation) => observation is { Lower: { } lower, Upper: { } upper }
        ? new("interval", Formats.Interval(lower, upper, observation.Measure), IsNumber: true)
        : new("interval", "", IsNumber: true);

    public static FigureCell Sample(Observation observation) => observation switch
    {
        { SampleSizeWithheld: true } => new("sample", "[c]", StatusKey.Words(Statistics.Status.Confidential), IsNumber: true),
        { SampleSize: { } size } => new("sample", Formats.Count(size), IsNumber: true),
        _ => new("sample", "", IsNumber: true),
    };

    /// <summary>The markers; their words and the remark on the figure go with them, unless the remark is said once for all.</summary>
    public static FigureCell Status(Observation observation, string sharedNote)
    {
        var words = StatusKey.Words(observation.Status);
        var note = observation.Note == sharedNote ? "" : observation.Note;
        return new("status", StatusMarkers.Write(observation.Status), words.Length > 0 && note.Length > 0 ? $"{words}. {note}" : words + note);
    }

    public static FigureCell Release(Observation observation) =>
        new("release", Formats.Date(observation.Cube.Release.Date), "", Routes.Of(observation.Cube.Release));

    /// <summary>The category of a dimension; "All" where the figure is for the total.</summary>
    public static FigureCell Category(Observation observation, Dimension dimension, bool isHeader) =>
        Label(observation.Categories[dimension]?.Name ?? "All", isHeader: isHeader);

    /// <summary>An area, leading to its page on an indicator.</summary>
    public static FigureCell Area(Area area, Indicator indicator) =>
        Label(area.Name, area.Level.HasPages ? Routes.Of(area, indicator) : null, isHeader: true) with { Area = Routes.Word(area) };

    /// <summary>An area beside what leads to it.</summary>
    public static FigureCell Area(Area area) => Label(area.Name) with { Area = Routes.Word(area) };

    /// <summary>What is measured, and of whom: "In work: women, disabled".</summary>
    public static string MeasureWords(Observation observation) => WithCategories(observation.Measure.Name, observation.Categories);

    /// <summary>Words with the categories they are for, after a colon.</summary>
    public static string WithCategories(string words, CategorySet categories) =>
        categories.Count == 0 ? words : $"{words}: {string.Join(", ", categories.Categories.Select(IndicatorWords.InSentence))}";
}
