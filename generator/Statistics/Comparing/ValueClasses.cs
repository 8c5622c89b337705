namespace SmcStatic.Statistics.Comparing;

/// <summary>A fixed class of values, as a map draws it: its place, what it holds, and how many areas are in it.</summary>
/// <param name="Place">Its place on the scale of five, from 1 for the lowest.</param>
/// <param name="Words">Which values it holds: "40% to under 45%".</param>
/// <param name="Count">How many areas are in it.</param>
public sealed record ValueClass(int Place, string Words, int Count);

/// <summary>
/// The classes of the values of a map, at most five. They are taken from unrounded values, and cut so that no value is printed as one of another class: values that print alike share a class
/// (scores alone, whose cuts are given, may print as a cut that they are short of). Plain values: a fifth of the areas in each, cut at the roundest number that lies between two values; where many
/// are equal, fewer classes. Differences from an average: the same distances on both sides of zero, the nearest fifth of the areas in the middle, two fifths
/// between, two fifths beyond. Scores: at half and one standard deviation from the mean, as the composite indices are published.
/// </summary>
public sealed class ValueClasses
{
    private const int Most = 5;

    // For a break with no more decimals than the values, a class may hold this many areas more or fewer.
    private const int Roundness = 2;

    // Which of the five colours are used when there are fewer classes: as far apart as they go.
    private static readonly int[][] Places = [[], [3], [2, 4], [1, 3, 5], [1, 2, 4, 5], [1, 2, 3, 4, 5]];

    private readonly decimal[] breaks;

    private ValueClasses(decimal[] breaks, bool isAroundZero) => (this.breaks, IsAroundZero) = (breaks, isAroundZero);

    /// <summary>Whether classes lie on both sides of zero.</summary>
    public bool IsAroundZero { get; }

    /// <summary>The breaks, from the lowest: of plain values each is the least value of the class above it; around zero, each is the value nearest to zero of the class beyond it.</summary>
    public IReadOnlyList<decimal> Breaks => breaks;

    /// <summary>The classes of unrounded values of a kind, which are printed with so many decimals.</summary>
    public static ValueClasses Of(IEnumerable<Number> values, ValueKind kind, int decimals)
    {
        var sorted = values.Select(v => Print(v.ToDecimal(), decimals)).Order().ToArray();
        if (kind is ValueKind.ZScore)
            return AroundZero(0.5m, 1);
        if (kind is not ValueKind.ModelledDifference)
            return new ValueClasses(Cuts(sorted, [.. Enumerable.Range(1, Most - 1).Select(k => (decimal)k / Most)], decimals), false);
        var distances = sorted.Select(v => (Exact: Math.Abs(v.Exact), Printed: Math.Abs(v.Printed))).Order().ToArray();
        return Cuts(distances, [0.2m, 0.6m], decimals) switch
        {
            [var near, var far] => AroundZero(near, far),
            [var near] => AroundZero(near, Beyond(distances)),
            // Distances that all print alike leave nothing to part: they lie in the classes next to the middle or, where they print as 0, in it.
            _ => distances is [.., { Printed: > 0 }] ? AroundZero(RoundBreak.Between(0, Math.Min(distances[0].Exact, distances[0].Printed)), Beyond(distances)) : AroundZero(0.5m, 1),
        };
    }

    private static decimal Beyond((decimal Exact, decimal Printed)[] sorted)
    {
        var greatest = Math.Max(sorted[^1].Exact, sorted[^1].Printed);
        return RoundBreak.Between(greatest, 2 * greatest);
    }

    /// <summary>How the classes of a kind of number are made, in a sentence for readers.</summary>
    public static string RuleOf(ValueKind kind) => kind switch
    {
        ValueKind.ZScore => "Classes are cut at half and one standard deviation on either side of the average area, by the unrounded score.",
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
    public IReadOnlyList<ValueClass> Count(IEnumerable<Number> values, Func<decimal, string> print)
    {
        var counts = values.CountBy(PlaceOf).ToDictionary();
        return [.. Places[breaks.Length + 1].Select((place, i) => new ValueClass(place, WordsOf(i, print), counts.GetValueOrDefault(place)))];
    }

    private static ValueClasses AroundZero(decimal near, decimal far) => new([-far, -near, near, far], true);

    private static (decimal Exact, decimal Printed) Print(decimal value, int decimals) => (value, Math.Round(value, decimals, MidpointRounding.AwayFromZero));

    /// <summary>Breaks near the given parts of sorted values, each between two that are printed differently.</summary>
    private static decimal[] Cuts((decimal Exact, decimal Printed)[] sorted, decimal[] parts, int decimals)
    {
        var cuts = new SortedSet<int>();
        foreach (var part in parts)
        {
            var wanted = (int)Math.Round(part * sorted.Length, MidpointRounding.AwayFromZero);
            var nearest = Enumerable.Range(1, Math.Max(0, sorted.Length - 1)).Where(i => sorted[i - 1].Printed < sorted[i].Printed)
                .OrderBy(i => Math.Abs(i - wanted) + (IsPrinted(BreakAt(sorted, i), decimals) ? 0 : Roundness)).ThenBy(i => i).Cast<int?>().FirstOrDefault();
            if (nearest is { } cut)
                cuts.Add(cut);
        }
        return [.. cuts.Select(i => BreakAt(sorted, i))];
    }

    private static decimal BreakAt((decimal Exact, decimal Printed)[] sorted, int cut) =>
        RoundBreak.Between(Math.Max(sorted[cut - 1].Exact, sorted[cut - 1].Printed), Math.Min(sorted[cut].Exact, sorted[cut].Printed));

    /// <summary>Whether a break has no more decimals than the values.</summary>
    private static bool IsPrinted(decimal value, int decimals) => Math.Round(value, decimals) == value;

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
