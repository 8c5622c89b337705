using SmcStatic.Reading;
using SmcStatic.Statistics;

namespace SmcStatic.Joining;

/// <summary>The columns of a file of figures, by the order in which they are asked for.</summary>
internal static class Columns
{
    public const int Area = 0;
    public const int Period = 1;
    public const int Measure = 2;
    public const int Value = 3;
    public const int Lower = 4;
    public const int Upper = 5;
    public const int SampleSize = 6;
    public const int Status = 7;
    public const int Note = 8;

    /// <summary>The first dimension's; the others follow.</summary>
    public const int Dimensions = 9;

    /// <summary>The columns of an indicator's files.</summary>
    /// <param name="dimensions">Its dimensions.</param>
    /// <param name="mayLack">Whether the file is older than the settings, which may have dimensions that it knew nothing of.</param>
    public static TableForm Of(IReadOnlyList<Dimension> dimensions, bool mayLack) =>
        new(mayLack ? CodeListJoin.OtherColumns : [.. CodeListJoin.OtherColumns, .. dimensions.Select(d => d.Code)])
        {
            Optional = mayLack ? [.. dimensions.Select(d => d.Code)] : [],
            Shown = string.Join(',', [.. CodeListJoin.OtherColumns.Take(Value), .. dimensions.Select(d => d.Code), .. CodeListJoin.OtherColumns.Skip(Value)]),
        };
}
