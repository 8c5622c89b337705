using SmcStatic.Geography;

namespace SmcStatic.Statistics;

/// <summary>The columns of a cube: a key a place, and the values at the same places. A column that would be empty is none.</summary>
internal sealed record CubeColumns
{
    public required ulong[] Keys { get; init; }

    public required long[] Values { get; init; }

    public required long[]? Lowers { get; init; }

    public required long[]? Uppers { get; init; }

    public required int[]? Samples { get; init; }

    public required Status[] Statuses { get; init; }

    public required ushort[] NotePlaces { get; init; }

    public required int[] Lines { get; init; }

    public required Measure[] Measures { get; init; }

    public required Area[] Areas { get; init; }

    public required IReadOnlyList<Dimension>[] DimensionSets { get; init; }

    public required CategorySet[] CategorySets { get; init; }

    public required Period[] Periods { get; init; }

    public required string[] Notes { get; init; }
}

/// <summary>A place's coordinates in one sortable number: measure, level, dimensions, area, categories, period, from the high bits down.</summary>
internal static class CubeKey
{
    public const int MostMeasures = 1 << 6;
    public const int MostDimensionSets = 1 << 8;
    public const int MostAreas = 1 << 14;
    public const int MostCategorySets = 1 << 18;
    public const int MostPeriods = 1 << 14;

    private const int PeriodBits = 14;
    private const int CategoryBits = 18;
    private const int AreaBits = 14;
    private const int DimensionBits = 8;
    private const int LevelBits = 4;
    private const int CategoryAt = PeriodBits;
    private const int AreaAt = CategoryAt + CategoryBits;
    private const int DimensionAt = AreaAt + AreaBits;
    private const int LevelAt = DimensionAt + DimensionBits;
    private const int MeasureAt = LevelAt + LevelBits;

    public static ulong Of(int measure, int level, int dimensionSet, int area, int categories, int period) =>
        ((ulong)measure << MeasureAt) | ((ulong)level << LevelAt) | ((ulong)dimensionSet << DimensionAt)
        | OfArea(area) | OfCategories(categories) | (uint)period;

    public static ulong OfArea(int area) => (ulong)area << AreaAt;

    public static ulong OfCategories(int categories) => (ulong)categories << CategoryAt;

    public static ulong WithoutArea(ulong key) => key & ~(((1UL << AreaBits) - 1) << AreaAt);

    public static ulong SlicePart(ulong key) => key >> DimensionAt << DimensionAt;

    public static int Measure(ulong key) => Part(key, MeasureAt, 6);

    public static int DimensionSet(ulong key) => Part(key, DimensionAt, DimensionBits);

    public static int Area(ulong key) => Part(key, AreaAt, AreaBits);

    public static int Categories(ulong key) => Part(key, CategoryAt, CategoryBits);

    public static int Period(ulong key) => Part(key, 0, PeriodBits);

    private static int Part(ulong key, int at, int bits) => (int)((key >> at) & ((1UL << bits) - 1));
}
