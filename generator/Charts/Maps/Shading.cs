using SmcStatic.Statistics.Comparing;

namespace SmcStatic.Charts.Maps;

/// <summary>How a shape is painted: its class, and its pattern where it has no value.</summary>
internal readonly record struct Paint(string Class, string? Fill);

/// <summary>An entry of a map's legend.</summary>
/// <param name="Class">The class of its colour: <c>map-3</c>, <c>map-quiet</c>, <c>map-missing-c</c>.</param>
/// <param name="Swatch">A sample of it.</param>
/// <param name="Number">The number of the class, which small tiles print; empty for what is no class.</param>
/// <param name="Words">What it stands for: "40% to under 45%".</param>
/// <param name="Count">How many areas it has: "8".</param>
public sealed record MapKey(string Class, Svg Swatch, string Number, string Words, string Count);

/// <summary>Which area is in which class, and which has no value for which reason: the same for every drawing of a map.</summary>
internal sealed class Shading
{
    private readonly Dictionary<string, MapArea> byCode;
    private readonly string quietWords;
    private readonly Dictionary<string, string> words = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<ValueClass> classes;

    /// <param name="map">The values.</param>
    /// <param name="codes">All areas that are drawn; those without a figure are drawn as such.</param>
    public Shading(AreaMap map, IReadOnlyList<string> codes)
    {
        byCode = map.Areas.ToDictionary(a => a.Code, StringComparer.Ordinal);
        var values = map.Areas.Where(a => a.Value is not null).Select(a => a.Value!.Value).ToList();
        var parted = ValueClasses.Of(values, map.Kind, map.Decimals);
        classes = parted.Count(values, map.Print);
        Kind = parted.IsAroundZero ? " map--around" : "";
        quietWords = map.ComparedWith.Length == 0 ? "" : map.Areas.Any(a => a.Verdict is Verdict.CannotBeTested && a.Value is not null)
            ? $"No clear difference from {map.ComparedWith}, or not tested" : $"No clear difference from {map.ComparedWith}";
        foreach (var code in codes)
            words.Add(code, WordOf(byCode.GetValueOrDefault(code), parted));
        Missing = [.. MapPatterns.All.Where(w => words.ContainsValue($"missing-{w}"))];
        Description = DescriptionOf(map, values.Count, codes.Count);
    }

    /// <summary>The class of the whole drawing, after a blank; empty for plain values.</summary>
    public string Kind { get; }

    /// <summary>The reasons for missing values that occur, in the order of the legend.</summary>
    public IReadOnlyList<string> Missing { get; }

    /// <summary>The classes with an area that is not clearly different from what all are compared with: it is hatched.</summary>
    public IEnumerable<string> Quiet => words.Values.Where(IsQuiet).Distinct().Order(StringComparer.Ordinal);

    /// <summary>What the map shows, for those who do not see it.</summary>
    public string Description { get; }

    public MapArea? Find(string code) => byCode.GetValueOrDefault(code);

    /// <summary>How an area is painted in a drawing whose patterns have ids of a prefix.</summary>
    public Paint PaintOf(string code, string prefix) => PaintOfWord(words[code], prefix);

    /// <summary>The number of an area's class; empty when it has no value.</summary>
    public string NumberOf(string code) => char.IsAsciiDigit(words[code][0]) ? words[code][..1] : "";

    /// <summary>The legend: the classes, highest first, then what is hatched, then the reasons.</summary>
    /// <param name="prefix">What the ids of the patterns begin with, in a drawing on the same page.</param>
    public IReadOnlyList<MapKey> Legend(string prefix) =>
    [
        .. classes.Reverse().Select(c => KeyOf($"{c.Place}", c.Words, c.Count, prefix)),
        .. Quiet.Take(1).Select(_ => KeyOf(Quiet.MaxBy(q => words.Values.Count(v => v == q))!, quietWords, words.Values.Count(IsQuiet), prefix) with { Class = "map-quiet" }),
        .. Missing.Select(w => KeyOf($"missing-{w}", MapPatterns.LegendOf(w), words.Values.Count(v => v == $"missing-{w}"), prefix)),
    ];

    private MapKey KeyOf(string word, string text, int count, string prefix)
    {
        var paint = PaintOfWord(word, prefix);
        var svg = new SvgWriter();
        svg.Write($"<svg class=\"map-swatch{Kind}\" viewBox=\"0 0 72 48\" aria-hidden=\"true\"><path class=\"{paint.Class}\"");
        if (paint.Fill is { } fill)
            svg.Write($" fill=\"{fill}\"");
        svg.Write($" d=\"M1 1h70v46h-70z\"/></svg>");
        return new MapKey(paint.Class, svg.ToSvg(), word.Length == 1 ? word : "", text, $"{count}");
    }

    private static Paint PaintOfWord(string word, string prefix) => word switch
    {
        [_] => new Paint($"map-{word}", null),
        [var place, 'q'] => new Paint($"map-{place} map-quiet", MapPatterns.FillOf(prefix, word)),
        _ => new Paint($"map-{word}", MapPatterns.FillOf(prefix, word["missing-".Length..])),
    };

    private static bool IsQuiet(string word) => word is [_, 'q'];

    private string WordOf(MapArea? area, ValueClasses classes) => area switch
    {
        { Value: { } value } => $"{classes.PlaceOf(value)}{(quietWords.Length > 0 && !area.Verdict.IsClear() ? "q" : "")}",
        null => $"missing-{MapPatterns.NoFigure}",
        _ => $"missing-{MapPatterns.WordOf(area.Status)}",
    };

    private static string DescriptionOf(AreaMap map, int valued, int drawn)
    {
        var known = map.Areas.Where(a => a.Value is not null).ToList();
        var missing = drawn > valued ? $" {drawn - valued} of {drawn} areas have no value." : "";
        if (known.Count == 0)
            return $"No area has a value.{missing}";
        var clear = map.ComparedWith.Length > 0 ? $" {known.Count(a => a.Verdict.IsClear())} of them are clearly different from {map.ComparedWith}." : "";
        var (least, most) = (known.MinBy(a => a.Value!.Value)!, known.MaxBy(a => a.Value!.Value)!);
        return $"{valued} areas, from {least.Name} ({least.Text}) to {most.Name} ({most.Text}).{clear}{missing} All values are in the table.";
    }
}
