using System.Globalization;
using SmcStatic.Geography;

namespace SmcStatic.Importing.Tables;

/// <summary>A level of geography in one vintage, or in any.</summary>
/// <param name="Level">The level.</param>
/// <param name="Vintage">The year of the geography; none for any.</param>
internal sealed record LevelAt(Level Level, int? Vintage)
{
    /// <summary>Reads <c>itl2</c> or <c>itl2/2021</c>; none when it is neither.</summary>
    public static LevelAt? Parse(string text)
    {
        var parts = text.Split('/');
        var vintage = 0;
        if (Level.Find(parts[0]) is not { } level || parts.Length > 2
            || (parts.Length == 2 && !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out vintage)))
            return null;
        return new LevelAt(level, parts.Length == 2 ? vintage : null);
    }

    /// <summary>Reads several, separated by blanks; none when one of them is wrong.</summary>
    public static IReadOnlyList<LevelAt>? ParseList(string text)
    {
        var levels = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Parse).ToList();
        return levels.Count == 0 || levels.Contains(null) ? null : [.. levels.OfType<LevelAt>()];
    }

    public override string ToString() => Vintage is { } year ? string.Create(CultureInfo.InvariantCulture, $"{Level.Code}/{year}") : Level.Code;
}
