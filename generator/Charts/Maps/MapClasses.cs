using SmcStatic.Statistics;

namespace SmcStatic.Charts.Maps;

/// <summary>A class of a map: what it is drawn as, what it holds, and how many areas are in it.</summary>
/// <param name="Place">Its place on the scale of five, from 1 for the lowest.</param>
/// <param name="Words">Which values it holds: "40% to under 45%".</param>
/// <param name="Count">How many areas are in it.</param>
public sealed record MapClass(int Place, string Words, int Count);

/// <summary>
/// The classes of a map's values, at most five. Plain values: a fifth of the areas in each, cut at the roundest number that lies between two values; where many
/// are equal, fewer classes. Differences from an average: the same distances on both sides of zero, the nearest fifth of the areas in the middle, two fifths
/// between, two fifths beyond. Scores: at half and one standard deviation from the mean, as the composite indices are published.
/// </summary>
public sealed class MapClasses
{
    private const int Most = 5;

    // Which of the five colours are used when there are fewer classes: as far apart as they go.
    private static readonly int[][] Places = [[], [3], [2, 4], [1, 3, 5], [1, 2, 4, 5], [1, 2, 3, 4, 5]];

    private readonly decimal[] breaks;

    private MapClasses(decimal[] breaks, bool isAroundZero) => (this.breaks, IsAroundZero) = (breaks, isAroundZero);

    /// <summary>Whether classes lie on both sides of zero.</summary>
    public bool IsAroundZero { get; }

    /// <summary>The breaks, from the lowest: of plain values each is the least value of the class above it; around zero, each is the value nearest to zero of the class beyond it.</summary>
    public IReadOnlyList<decimal> Breaks => breaks;

    /// <summary>The classes of values of a kind.</summary>
    public static MapClasses Of(IEnumerable<Number> values, ValueKind kind)
    {
        var sorted = values.Select(v => v.ToDecimal()).Order().ToArray();
        if (kind is ValueKind.ZScore)
            return AroundZero(0.5m, 1);
        if (kind is not ValueKind.ModelledDifference)
            return new MapClasses(Cuts(sorted, [.. Enumerable.Range(1, Most - 1).Select(k => (decimal)k / Most)]), false);
        var distances = sorted.Select(Math.Abs).Order().ToArray();
        return Cuts(distances, [0.2m, 0.6m]) switch
        {
            [> 0 and var near, var far] => AroundZero(near, far),
            _ => distances.Length > 0 && distances[^1] > 0 ? AroundZero(MapBreak.Between(0, distances[^1] / 3), MapBreak.Between(distances[^1] / 3, distances[^1])) : AroundZero(0.5m, 1),
        };
    }

    /// <summary>How the classes of a kind of number are made, in a sentence for readers.</summary>
    public static string RuleOf(ValueKind kind) => kind switch
    {
        ValueKind.ZScore => "Classes are cut at half and one standard deviation on either side of the average area.",
        ValueKind.ModelledDifference => "Classes lie at the same distances above and below the average: the fifth of areas nearest to it in the middle, the two fifths furthest from it outside.",
        _ => "Each class holds about a fifth of the areas, cut at a round number.",
    };

    /// <summary>The place of a value on the scale of five.</summary>
    public int PlaceOf(Number value)
    {
        var exact = value.ToDecimal();
        var above = breaks.Count(b => IsAroundZero && b < 0 ? exact > b : exact >= b);
        return Places[breaks.Length + 1][above];
    }

    /// <summary>The classes from the lowest, with how many of the values each holds.</summary>
    public IReadOnlyList<MapClass> Count(IEnumerable<Number> values, Func<decimal, string> print)
    {
        var counts = values.CountBy(PlaceOf).ToDictionary();
        return [.. Places[breaks.Length + 1].Select((place, i) => new MapClass(place, WordsOf(i, print), counts.GetValueOrDefault(place)))];
    }

    private static MapClasses AroundZero(decimal near, decimal far) => new([-far, -near, near, far], true);

    /// <summary>Breaks near the given parts of sorted values, each between two that differ.</summary>
    private static decimal[] Cuts(decimal[] sorted, decimal[] parts)
    {
        var cuts = new SortedSet<int>();
        foreach (var part in parts)
        {
            var wanted = (int)Math.Round(part * sorted.Length, MidpointRounding.AwayFromZero);
            var nearest = Enumerable.Range(1, Math.Max(0, sorted.Length - 1)).Where(i => sorted[i - 1] < sorted[i])
                .OrderBy(i => Math.Abs(i - wanted)).ThenBy(i => i).Cast<int?>().FirstOrDefault();
            if (nearest is { } cut)
                cuts.Add(cut);
        }
        return [.. cuts.Select(i => MapBreak.Between(sorted[i - 1], sorted[i]))];
    }

    private string WordsOf(int i, Func<decimal, string> print)
    {
        if (breaks.Length == 0)
            return "All values";
        if (IsAroundZero && i <= 2)
        {
            return i switch
            {
                0 => $"{print(breaks[0])} or lower",
                1 => $"{print(breaks[1])} to above {print(breaks[0])}",
                _ => $"Between {print(breaks[1])} and {print(breaks[2])}",
            };
        }
        if (i == 0)
            return $"Under {print(breaks[0])}";
        return i == breaks.Length ? $"{print(breaks[^1])} or more" : $"{print(breaks[i - 1])} to under {print(breaks[i])}";
    }
}
