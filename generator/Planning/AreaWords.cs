using SmcStatic.Geography;

namespace SmcStatic.Planning;

/// <summary>How areas are named in sentences.</summary>
internal static class AreaWords
{
    /// <summary>An area after "in" or "for": "the United Kingdom", "Kent".</summary>
    public static string InSentence(Area area) => InSentence(area, area.Name);

    /// <summary>The same under another name of it, such as one that tells it from a namesake.</summary>
    public static string InSentence(Area area, string name) =>
        area.Level == Level.Uk && name.StartsWith("United ", StringComparison.Ordinal) ? $"the {name}" : name;
}
