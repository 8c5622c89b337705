using System.Globalization;
using SmcStatic.Problems;

namespace SmcStatic.Reading;

/// <summary>
/// Asks keys with values for what they should hold. Each key that is missing or of another form is a problem, and answers none;
/// once all were asked for, <see cref="NoOthers"/> names the keys that nobody asked for.
/// </summary>
/// <param name="map">The keys with their values.</param>
/// <param name="log">Takes the problems.</param>
public sealed class Fields(YamlMap map, ProblemLog log)
{
    private readonly List<string> asked = [];

    /// <summary>Where they begin.</summary>
    public Position At => map.At;

    /// <summary>The fields of a node that should hold keys with values; none, with a problem, when it does not.</summary>
    public static Fields? Of(YamlNode? node, string what, ProblemLog log)
    {
        if (node is YamlMap map)
            return new Fields(map, log);
        if (node is not null)
            log.Add(YamlProblems.WrongForm, node.At, $"{what} must be keys with values", node.Shown, "keys with values, \"key: value\"");
        return null;
    }

    /// <summary>The items of a node that should be a list; none, with a problem, when it is not.</summary>
    public static IReadOnlyList<YamlNode> Items(YamlNode? node, string what, ProblemLog log)
    {
        if (node is YamlList list)
            return list.Items;
        if (node is not null)
            log.Add(YamlProblems.WrongForm, node.At, $"{what} must be a list", node.Shown, "a list: each item on a line of its own behind a hyphen, or [one, another]");
        return [];
    }

    /// <summary>The text of a key that must be there and not be empty.</summary>
    public Cell? Text(string key) => Value(key, true) is { } node ? AsText(node, key) : null;

    /// <summary>The text of a key that may be missing, but not be empty.</summary>
    public Cell? OptionalText(string key) => Value(key, false) is { } node ? AsText(node, key) : null;

    /// <summary>The whole number of a key that must be there.</summary>
    public int? Whole(string key, int least, int most)
    {
        if (Text(key) is not { } text)
            return null;
        if (int.TryParse(text.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        log.Add(YamlProblems.WrongForm, text.At, $"{key} must be a whole number", text.Text, $"a whole number from {least} to {most}");
        return null;
    }

    /// <summary>The day of a key that must be there.</summary>
    public DateOnly? Date(string key) => Text(key) is { } text ? AsDate(text, key) : null;

    /// <summary>The day of a key that may be missing.</summary>
    public DateOnly? OptionalDate(string key) => OptionalText(key) is { } text ? AsDate(text, key) : null;

    /// <summary>The time of day of a key that must be there.</summary>
    public TimeOnly? Time(string key)
    {
        if (Text(key) is not { } text)
            return null;
        if (TimeOnly.TryParseExact(text.Text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
            return time;
        log.Add(YamlProblems.WrongForm, text.At, $"{key} must be a time of day", text.Text, "a time as 09:30");
        return null;
    }

    /// <summary>What the word of a key stands for; it must be one of the choices.</summary>
    public T? Choice<T>(string key, IReadOnlyList<(string Word, T Meaning)> choices) where T : struct
    {
        if (Text(key) is not { } text)
            return null;
        foreach (var (word, meaning) in choices)
        {
            if (word == text.Text)
                return meaning;
        }
        log.Add(YamlProblems.WrongForm, text.At, $"{key} cannot be {Problem.Quote(text.Text)}", text.Text, $"one of {string.Join(", ", choices.Select(c => c.Word))}",
            Suggestion.For(text.Text, choices.Select(c => c.Word)) is { } near ? $"Write {near}." : null);
        return null;
    }

    /// <summary>The items of a key that must be there.</summary>
    public IReadOnlyList<YamlNode> List(string key) => Items(Value(key, true), key, log);

    /// <summary>The items of a key that may be missing.</summary>
    public IReadOnlyList<YamlNode> OptionalList(string key) => Items(Value(key, false), key, log);

    /// <summary>The texts of a key that must be there as a list of texts.</summary>
    public IReadOnlyList<Cell> Texts(string key) => [.. List(key).Select(item => AsText(item, key)).OfType<Cell>()];

    /// <summary>The texts of a key that may be missing, in a list.</summary>
    public IReadOnlyList<Cell> OptionalTexts(string key) => [.. OptionalList(key).Select(item => AsText(item, key)).OfType<Cell>()];

    /// <summary>The keys with values of a key that may be missing.</summary>
    public YamlMap? OptionalMap(string key)
    {
        var value = Value(key, false);
        if (value is not null and not YamlMap)
            log.Add(YamlProblems.WrongForm, value.At, $"{key} must be keys with values", value.Shown, "keys with values: { key: value }");
        return value as YamlMap;
    }

    /// <summary>Notes each key that was not asked for.</summary>
    public void NoOthers()
    {
        foreach (var (key, _) in map.Entries.Where(e => !asked.Contains(e.Key.Text)))
        {
            var near = Suggestion.For(key.Text, asked.Where(a => map.Find(a) is null));
            log.Add(YamlProblems.KeyUnknown, key.At, $"The key {Problem.Quote(key.Text)} means nothing here", key.Text, $"one of {string.Join(", ", asked)}",
                near is null ? null : $"Rename the key to {near}.");
        }
    }

    private YamlNode? Value(string key, bool needed)
    {
        asked.Add(key);
        var value = map.Find(key);
        if (value is null && needed)
            log.Add(YamlProblems.KeyMissing, map.At, $"The key {key} is missing", string.Join(", ", map.Entries.Select(e => e.Key.Text)), $"{key}: and its value");
        return value;
    }

    private Cell? AsText(YamlNode node, string key)
    {
        if (node is YamlText { Text: var text } && text.Trim().Length > 0)
            return new Cell(text.Trim(), node.At);
        log.Add(YamlProblems.WrongForm, node.At, $"{key} must be a text", node.Shown, "a text that is not empty");
        return null;
    }

    private DateOnly? AsDate(Cell text, string key)
    {
        if (DateOnly.TryParseExact(text.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        log.Add(YamlProblems.WrongForm, text.At, $"{key} must be a day of the calendar", text.Text, "a date as 2025-12-18: year, month, day");
        return null;
    }
}
