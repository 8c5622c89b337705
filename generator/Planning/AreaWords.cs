using System.Text.RegularExpressions;
using SmcStatic.Geography;

namespace SmcStatic.Planning;

/// <summary>How areas are named in sentences.</summary>
internal static partial class AreaWords
{
    /// <summary>An area as a sentence says it, whatever other area has the same name: "the UK", "the South East of England", "Kingston upon Hull".</summary>
    public static string Spoken(Area area) => area.Name switch
    {
        "United Kingdom" => "the UK",
        "East" => "the East of England",
        var name when name.EndsWith(" (England)", StringComparison.Ordinal) =>
            name.Contains("Midlands", StringComparison.Ordinal) ? $"the {name[..^10]}" : $"the {name[..^10]} of England",
        var name => WithThe(OfCouncil().Replace(name, "")),
    };

    /// <summary>An area as an owner: "the UK’s", "Wales’s"; of islands, which are many, "the Orkney Islands’".</summary>
    public static string Own(Area area) => Spoken(area) is var name && IsMany().IsMatch(name) ? $"{name}’" : $"{Spoken(area)}’s";

    [GeneratedRegex("(Islands|Isles|Borders|Midlands)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IsMany();

    private static string WithThe(string name) => TakesThe().IsMatch(name) ? $"the {name}" : name;

    // How lists of councils tell a county from its town, and a city from its county.
    [GeneratedRegex(" CC$|, (City|County) of$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OfCouncil();

    [GeneratedRegex("^(United |West of |Isles? of |Vale of |City of |East Riding|East Midlands|West Midlands|Highlands|Scottish Borders)|(Islands|Borders| area)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TakesThe();

    /// <summary>An area after "in" or "for": "the United Kingdom", "Kent".</summary>
    public static string InSentence(Area area) => InSentence(area, area.Name);

    /// <summary>Words with the area they are of after them, unless it is the whole country: "Reaching a good level (England)".</summary>
    public static string After(string words, Area area) => area.Level == Level.Uk && area.Name.StartsWith("United ", StringComparison.Ordinal) ? words : $"{words} ({area.Name})";

    /// <summary>The same under another name of it, such as one that tells it from a namesake.</summary>
    public static string InSentence(Area area, string name) =>
        area.Level == Level.Uk && name.StartsWith("United ", StringComparison.Ordinal) ? $"the {name}" : name;
}
