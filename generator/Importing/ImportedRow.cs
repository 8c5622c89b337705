using SmcStatic.Geography;
using SmcStatic.Importing.Tables;
using SmcStatic.Statistics;

namespace SmcStatic.Importing;

/// <summary>What a source row says, in the data folder's form.</summary>
internal sealed record ImportedRow
{
    /// <summary>What it is a figure of.</summary>
    public required RowKey Key { get; init; }

    /// <summary>The figure.</summary>
    public required Figures Figures { get; init; }

    /// <summary>What else is to be known about it.</summary>
    public required Status Status { get; init; }

    /// <summary>A remark.</summary>
    public required string Note { get; init; }

    /// <summary>The file it stands in.</summary>
    public required SourceEntry Source { get; init; }

    /// <summary>The line it stands on.</summary>
    public required int Line { get; init; }

    /// <summary>Whether another row says the same.</summary>
    public bool Repeats(ImportedRow other) => Key.Equals(other.Key) && Figures == other.Figures && Status == other.Status && Note == other.Note;
}

/// <summary>What a figure is of.</summary>
/// <param name="Measure">The place of its measure.</param>
/// <param name="Level">The level of its area.</param>
/// <param name="Area">The code of its area.</param>
/// <param name="Categories">A category of each dimension of the indicator, empty for the total, separated by commas.</param>
/// <param name="Order">The places of the categories in their code lists.</param>
/// <param name="Period">The period.</param>
internal sealed record RowKey(int Measure, Level Level, string Area, string Categories, CategoryOrder Order, Period Period) : IComparable<RowKey>
{
    /// <summary>By measure, area, categories, period.</summary>
    public int CompareTo(RowKey? other)
    {
        if (other is null)
            return 1;
        var by = Measure.CompareTo(other.Measure);
        by = by != 0 ? by : Level.CompareTo(other.Level);
        by = by != 0 ? by : string.CompareOrdinal(Area, other.Area);
        by = by != 0 ? by : Order.CompareTo(other.Order);
        return by != 0 ? by : Period.CompareTo(other.Period);
    }
}

/// <summary>The places of a row's categories in their code lists, a dimension each; the total first.</summary>
internal sealed class CategoryOrder(int[] places) : IComparable<CategoryOrder>, IEquatable<CategoryOrder>
{
    private readonly int[] places = places;

    public int CompareTo(CategoryOrder? other) => other is null ? 1 : places.AsSpan().SequenceCompareTo(other.places);

    public bool Equals(CategoryOrder? other) => other is not null && places.AsSpan().SequenceEqual(other.places);

    public override bool Equals(object? obj) => Equals(obj as CategoryOrder);

    public override int GetHashCode() => places.Aggregate(0, HashCode.Combine);
}

/// <summary>A figure as the data folder writes it; empty where there is none.</summary>
/// <param name="Value">The value.</param>
/// <param name="Lower">The lower end of its interval.</param>
/// <param name="Upper">The upper end of its interval.</param>
/// <param name="SampleSize">How many were asked, or <c>[c]</c>.</param>
internal sealed record Figures(string Value, string Lower, string Upper, string SampleSize);
