namespace SmcStatic.Statistics;

/// <summary>
/// Which figures are of low reliability, <c>[u]</c>, besides those whose publisher says so. A figure is, when fewer than 100 people were asked; when its unit has a true zero and its coefficient of variation
/// (the standard error as a part of the value: the width of its 95 % interval ÷ (2 · 1.96 · value)) is over 20 %; and, being a difference from an average, when its interval is wider than
/// all the way from the lowest to the highest value of its level.
/// </summary>
/// <remarks>Sources: the Office for National Statistics advises caution with coefficients of variation of 20 % and more ("Business Register and Employment Survey quality measure", Nomis). A difference may be 0, so no part of its value can be its bound.</remarks>
public static class Reliability
{
    /// <summary>A smaller sample makes a figure unreliable.</summary>
    public const int SmallestSample = 100;

    /// <summary>A greater coefficient of variation makes a figure unreliable.</summary>
    public const decimal GreatestVariation = 0.2m;

    /// <summary>Among fewer areas than this a spread says nothing.</summary>
    public const int FewestAreas = 8;

    private const decimal ErrorsInHalfAnInterval = 1.96m;

    /// <summary>The status of an observation with what follows from its sample size and interval.</summary>
    public static Status Of(in ObservationRow row) => row.Value is not null && (IsSmall(row) || Varies(row)) ? row.Status | Status.LowReliability : row.Status;

    private static bool IsSmall(in ObservationRow row) => row.SampleSize is { } size && size < SmallestSample;

    private static bool Varies(in ObservationRow row)
    {
        if (!row.Measure.HasTrueZero || row is not { Value: { } value, Lower: { } lower, Upper: { } upper })
            return false;
        return upper.ToDecimal() - lower.ToDecimal() > 2 * ErrorsInHalfAnInterval * GreatestVariation * Math.Abs(value.ToDecimal());
    }

    /// <summary>Marks the differences from an average whose interval is wider than the spread of the values of their group and period.</summary>
    internal static void MarkWideDifferences(CubeColumns columns)
    {
        var spreads = new Dictionary<ulong, (decimal Least, decimal Most, int Count)>();
        foreach (var (place, value) in Differences(columns))
        {
            var group = CubeKey.WithoutArea(columns.Keys[place]);
            var (least, most, count) = spreads.GetValueOrDefault(group, (value, value, 0));
            spreads[group] = (Math.Min(least, value), Math.Max(most, value), count + 1);
        }
        foreach (var (place, _) in Differences(columns))
        {
            var (least, most, count) = spreads[CubeKey.WithoutArea(columns.Keys[place])];
            if (count >= FewestAreas && WidthAt(columns, place) > most - least)
                columns.Statuses[place] |= Status.LowReliability;
        }
    }

    private static IEnumerable<(int Place, decimal Value)> Differences(CubeColumns columns)
    {
        if (!Array.Exists(columns.Measures, m => m.Kind is ValueKind.ModelledDifference))
            yield break;
        for (var place = 0; place < columns.Keys.Length; place++)
        {
            if (columns.Measures[CubeKey.Measure(columns.Keys[place])].Kind is ValueKind.ModelledDifference && columns.Values[place] != Cube.NoNumber)
                yield return (place, Number.FromBits(columns.Values[place]).ToDecimal());
        }
    }

    private static decimal WidthAt(CubeColumns columns, int place) =>
        columns is { Lowers: { } lowers, Uppers: { } uppers } && lowers[place] != Cube.NoNumber
            ? Number.FromBits(uppers[place]).ToDecimal() - Number.FromBits(lowers[place]).ToDecimal()
            : 0;
}
